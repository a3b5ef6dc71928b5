import { canonicalJson } from '../evaluate/digest.js';
import type { Finding, Report } from '../evaluate/report.js';
import type { Manifest } from '../manifest/schema.js';
import { isMap } from '../pointer.js';
import type { FactReason } from './difference.js';

/** What one side knows of its facts: a value, undefined for one that is known to be missing, or that nothing says it. */
export type FactSource = (pointer: string) => { readonly value: unknown } | undefined;

const step = (value: unknown, key: string): unknown => {
  if (Array.isArray(value)) {
    const elements: readonly unknown[] = value;
    return elements[Number(key)];
  }
  return isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
};

const unescapeKey = (key: string): string => key.replaceAll('~1', '/').replaceAll('~0', '~');

/** The facts of a manifest. */
export const factsOfManifest =
  (manifest: Manifest): FactSource =>
  (pointer) => ({
    value: pointer.split('/').slice(1).map(unescapeKey).reduce<unknown>(step, manifest) ?? undefined,
  });

/** The facts that the findings of a report name. */
export const factsOfReport = ({ findings }: Report): FactSource => {
  const values = new Map<string, unknown>();
  for (const { facts, missing } of findings) {
    for (const { pointer } of missing) values.set(pointer, undefined);
    for (const { pointer, value } of facts) values.set(pointer, value);
  }
  return (pointer) => (values.has(pointer) ? { value: values.get(pointer) } : undefined);
};

const moved = (pointer: string, from: string, to: string): string =>
  from !== '' && to !== '' && (pointer === from || pointer.startsWith(`${from}/`))
    ? `${to}${pointer.slice(from.length)}`
    : pointer;

const pointersOf = (finding: Finding | undefined): readonly string[] =>
  finding === undefined ? [] : [...finding.facts, ...finding.missing].map(({ pointer }) => pointer);

/** The facts behind two findings on the same subject that are not the same on both sides. */
export const factReasons = (
  before: Finding | undefined,
  after: Finding | undefined,
  then: FactSource,
  now: FactSource,
): readonly FactReason[] => {
  const from = before?.subject ?? after?.subject ?? '';
  const to = after?.subject ?? from;
  const pointers = new Set([...pointersOf(before).map((pointer) => moved(pointer, from, to)), ...pointersOf(after)]);
  return [...pointers].sort().flatMap((pointer): readonly FactReason[] => {
    if (pointer === '/asOf') return [];
    const old = then(moved(pointer, to, from));
    const current = now(pointer);
    if (old === undefined || current === undefined) return [];
    if (canonicalJson(old.value) === canonicalJson(current.value)) return [];
    return [
      {
        kind: 'fact',
        pointer,
        ...(old.value !== undefined && { before: old.value }),
        ...(current.value !== undefined && { after: current.value }),
      },
    ];
  });
};
