import { bind, type Environment } from '../logic/explain/environment.js';
import { pointerOf } from '../pointer.js';
import type { CompiledCatalogue, CompiledRule, Loop } from './compiled.js';

/** One element of a list, or the service itself, on which a rule is tested. */
export interface Subject {
  readonly pointer: string;
  readonly name?: string;
  readonly environment: Environment;
  /** What tells it from other subjects, stable when the order changes. */
  readonly identity: string;
}

/** What the list of a `forEach` turned out to be. */
export type Subjects =
  | { readonly state: 'known'; readonly subjects: readonly Subject[] }
  | { readonly state: 'unknown'; readonly path: string; readonly pointer: string };

/** The facts by which an element of a list is called, the first that it has. */
export const nameKeys = ['id', 'name', 'modality', 'kind', 'purpose'];

const nameOf = (element: unknown): string | undefined => {
  if (typeof element !== 'object' || element === null) return undefined;
  const entries = new Map<string, unknown>(Object.entries(element));
  const found = nameKeys.map((key) => entries.get(key)).find((value) => typeof value === 'string');
  return typeof found === 'string' ? found : undefined;
};

const readElements = (value: unknown): readonly unknown[] | undefined => (Array.isArray(value) ? value : undefined);

const expand = (loops: readonly Loop[], elements: unknown[], outer: Subject): Subjects => {
  const [loop, ...inner] = loops;
  if (loop === undefined) return { state: 'known', subjects: [outer] };
  const list = readElements(loop.read());
  const pointer = pointerOf(outer.pointer, (loop.path.split('[].').at(-1) ?? '').split('.'));
  if (list === undefined) return { state: 'unknown', path: loop.path, pointer };
  const seen = new Map<string, number>();
  const found: Subject[] = [];
  for (const [i, element] of list.entries()) {
    const at = pointerOf(pointer, [i]);
    const name = nameOf(element);
    const label = name ?? String(i);
    const nth = seen.get(label) ?? 0;
    seen.set(label, nth + 1);
    elements[loop.at] = element;
    const subject: Subject = {
      pointer: at,
      ...(name !== undefined && { name }),
      environment: bind(outer.environment, loop.path, element, at),
      identity: `${outer.identity}/${label}${nth === 0 ? '' : `#${nth}`}`,
    };
    const below = expand(inner, elements, subject);
    if (below.state === 'unknown') return below;
    found.push(...below.subjects);
  }
  elements[loop.at] = undefined;
  return { state: 'known', subjects: found };
};

/** The subjects of a rule on the facts at hand. */
export const subjectsOf = (compiled: CompiledCatalogue, rule: CompiledRule, service: Subject): Subjects =>
  expand(rule.loops, compiled.compiler.frame.elements, service);

/** Binds the elements of a subject, so that the compiled conditions read them. */
export const bindSubject = (compiled: CompiledCatalogue, rule: CompiledRule, subject: Subject | undefined): void => {
  for (const { path, at } of rule.loops) {
    compiled.compiler.frame.elements[at] = subject?.environment.bindings.get(path)?.element;
  }
};
