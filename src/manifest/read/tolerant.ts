import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  parseAllDocuments,
  type YAMLError,
} from 'yaml';
import type { Fault, Step, Steps } from './step.js';

const reasonOf = (error: YAMLError): string =>
  error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? error.message;

const faultOf = (error: YAMLError): Fault => ({
  code: error.code === 'TAG_RESOLVE_FAILED' ? 'tag' : 'syntax',
  offset: error.pos[0],
  reason: reasonOf(error),
});

/** The depth of brackets and of indentation, before anything recursive touches the text. */
const looksTooDeep = (text: string, most: number): boolean => {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 91 || c === 123) depth += 1;
    else if (c === 93 || c === 125) depth -= 1;
    if (depth > most) return true;
  }
  return /^(?:[ ]{2000,}|(?:[-?] ){200,})/m.test(text);
};

class Walk {
  readonly steps: Step[] = [];
  readonly #anchors = new Map<string, number>();

  add(node: unknown, depth: number): void {
    if (!isNode(node) || depth < 0) {
      this.steps.push({ kind: 'scalar', offset: undefined, value: null });
      return;
    }
    const offset = node.range?.[0] ?? 0;
    if (isAlias(node)) {
      this.steps.push({ kind: 'alias', offset, name: node.source, target: this.#anchors.get(node.source) });
      return;
    }
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, this.steps.length);
    this.#content(node, offset, depth - 1);
  }

  #content(node: Node, offset: number, depth: number): void {
    if (isScalar(node)) {
      const empty = node.range !== undefined && node.range !== null && node.range[0] === node.range[1];
      this.steps.push({ kind: 'scalar', offset: empty ? undefined : offset, value: node.value });
      return;
    }
    if (isSeq(node)) {
      this.steps.push({ kind: 'list', offset });
      for (const item of node.items) this.add(item, depth);
    } else if (isMap(node)) {
      this.steps.push({ kind: 'map', offset });
      for (const { key, value } of node.items) {
        this.add(key, depth);
        this.add(value, depth);
      }
    }
    this.steps.push({ kind: 'end' });
  }
}

const stepsOf = ({ contents }: Document, depth: number): readonly Step[] => {
  const walk = new Walk();
  walk.add(contents, depth);
  return walk.steps;
};

/**
 * The documents of a text as steps, by the parser that goes on after an error and takes brackets that are closed at the
 * margin, as many people write them. Slower, and asked only where the quick one refuses.
 */
export const tolerantSteps = (text: string, depth: number): Steps => {
  if (looksTooDeep(text, depth)) return { documents: [], faults: [{ code: 'too-deep', offset: 0, reason: '' }] };
  const parsed = parseAllDocuments(text, { version: '1.2', uniqueKeys: false, prettyErrors: true });
  const documents = [...parsed];
  const faults = documents.flatMap(({ errors, warnings }) => [...errors, ...warnings].map(faultOf));
  return { documents: faults.length > 0 ? [] : documents.map((one) => stepsOf(one, depth)), faults };
};
