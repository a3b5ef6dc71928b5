import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
  type YAMLError,
} from 'yaml';
import { pointerOf } from '../../pointer.js';
import { ManifestError, type ManifestProblem, type ManifestProblemCode, refused, refusedEmpty } from '../error.js';
import { moreProblems, mostProblems } from '../problem.js';
import { limits } from './limits.js';

/** A place in a text, counted from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** A manifest file as plain data, with the place of each of its facts. */
export interface ReadDocument {
  readonly value: Readonly<Record<string, unknown>>;
  /** The place of the key (or of the list element) at each JSON pointer. */
  readonly spots: ReadonlyMap<string, Spot>;
}

/** What a file may be at most, and whether its keys may have any name. */
export interface DocumentOptions {
  readonly depth: number;
  readonly aliases: number;
  readonly nodes: number;
  /** Takes names such as `constructor` for keys like others: for files that are looked into by own properties alone. */
  readonly anyKey?: boolean;
}

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

const codes: Readonly<Record<string, ManifestProblemCode>> = {
  TAG_RESOLVE_FAILED: 'tag',
};

const messageOf = (code: ManifestProblemCode, error: YAMLError): ManifestProblem['message'] => {
  const en = error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? error.message;
  if (code === 'tag') return { zh: '不支持自定义标签', en: 'custom tags are not supported' };
  return { zh: `语法错误：${en}`, en: `syntax error: ${en}` };
};

/** The depth of brackets and of indentation, before anything recursive touches the text. */
const looksTooDeep = (text: string, most: number): boolean => {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 91 || c === 123) depth += 1;
    else if (c === 93 || c === 125) depth -= 1;
    if (depth > most * 4) return true;
  }
  const widest = /^(?:[ ]{2000,}|(?:[-?] ){200,})/m.test(text);
  return widest;
};

class Walker {
  readonly spots = new Map<string, Spot>();
  readonly problems: ManifestProblem[] = [];
  #aliases = 0;
  #nodes = 0;
  #found = 0;

  constructor(
    readonly file: string,
    readonly lines: LineCounter,
    readonly document: Document,
    readonly options: DocumentOptions,
  ) {}

  spot(offset: number): Spot {
    const { line, col } = this.lines.linePos(offset);
    return { line, column: col };
  }

  problem(code: ManifestProblemCode, pointer: string, offset: number, zh: string, en: string): void {
    const found = { code, pointer, file: this.file, ...this.spot(offset), message: { zh, en } };
    this.#found += 1;
    if (this.problems.length < mostProblems) this.problems.push(found);
  }

  /** Refuses the document if something was wrong with it. */
  finish(): void {
    const rest = this.#found - this.problems.length;
    if (this.#found > 0) throw new ManifestError(rest > 0 ? [...this.problems, moreProblems(rest)] : this.problems);
  }

  tooMany(): ManifestError {
    return refused(
      'too-large',
      this.file,
      `键、值和列表元素超过 ${this.options.nodes} 个`,
      `more than ${this.options.nodes} keys, values and list elements`,
    );
  }

  visit(node: unknown, pointer: string, depth: number): unknown {
    if (!isNode(node)) return null;
    const offset = node.range?.[0] ?? 0;
    this.#nodes += 1;
    if (this.#nodes > this.options.nodes) throw this.tooMany();
    if (depth > this.options.depth) {
      this.problem(
        'too-deep',
        pointer,
        offset,
        `嵌套超过 ${this.options.depth} 层`,
        `nested more than ${this.options.depth} levels deep`,
      );
      return null;
    }
    if (isAlias(node)) {
      this.#aliases += 1;
      if (this.#aliases > this.options.aliases) {
        if (this.#aliases === this.options.aliases + 1) {
          this.problem(
            'alias-limit',
            pointer,
            offset,
            `别名展开超过 ${this.options.aliases} 个`,
            `more than ${this.options.aliases} aliases`,
          );
        }
        return null;
      }
      return this.visit(node.resolve(this.document), pointer, depth + 1);
    }
    if (isSeq(node)) {
      return node.items.map((item, i) => {
        const at = pointerOf(pointer, [i]);
        if (isNode(item)) this.spots.set(at, this.spot(item.range?.[0] ?? offset));
        return this.visit(item, at, depth + 1);
      });
    }
    if (isMap(node)) {
      const entries = new Map<string, unknown>();
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? String(key.value) : undefined;
        const keyOffset = isNode(key) ? (key.range?.[0] ?? offset) : offset;
        if (name === undefined || (forbidden.has(name) && !this.options.anyKey) || name === '<<') {
          this.problem(
            'forbidden-key',
            pointer,
            keyOffset,
            `不允许的键：${name ?? '非文本键'}`,
            `a key that is not allowed: ${name ?? 'not a text'}`,
          );
          continue;
        }
        const at = pointerOf(pointer, [name]);
        if (entries.has(name)) {
          const [zh, en] = ['同一映射中出现重复的键', 'the same key stands twice in one map'];
          this.problem('duplicate-key', at, keyOffset, zh, en);
          continue;
        }
        this.spots.set(at, this.spot(keyOffset));
        entries.set(name, this.visit(value, at, depth + 1));
      }
      return Object.fromEntries(entries);
    }
    return isScalar(node) ? node.value : null;
  }
}

const refusedTooDeep = (file: string, depth: number): ManifestError =>
  refused('too-deep', file, `嵌套超过 ${depth} 层`, `nested more than ${depth} levels deep`);

const syntaxProblems = (document: Document, lines: LineCounter, file: string): readonly ManifestProblem[] => {
  const errors = [...document.errors, ...document.warnings].map((error): ManifestProblem => {
    const code = codes[error.code] ?? 'syntax';
    const { line, col } = lines.linePos(error.pos[0]);
    return { code, pointer: '', file, line, column: col, message: messageOf(code, error) };
  });
  const rest = errors.length - mostProblems;
  return rest > 0 ? [...errors.slice(0, mostProblems), moreProblems(rest)] : errors;
};

const readOne = (document: Document, lines: LineCounter, file: string, options: DocumentOptions): ReadDocument => {
  const errors = syntaxProblems(document, lines, file);
  if (errors.length > 0) throw new ManifestError(errors);
  const walker = new Walker(file, lines, document, options);
  const value = walker.visit(document.contents, '', 0);
  walker.finish();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    if (value === null) throw refusedEmpty(file);
    const [zh, en] = Array.isArray(value) ? ['列表', 'a list'] : ['单个值', 'a single value'];
    throw refused('wrong-type', file, `清单应为映射，实为${zh}`, `a manifest is a map, found ${en}`, {
      line: 1,
      column: 1,
    });
  }
  return { value: Object.fromEntries(Object.entries(value)), spots: walker.spots };
};

const parsed = (text: string, file: string, options: DocumentOptions) => {
  if (looksTooDeep(text, options.depth)) throw refusedTooDeep(file, options.depth);
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, {
    lineCounter: lines,
    version: '1.2',
    uniqueKeys: false,
    prettyErrors: true,
  });
  return { lines, documents: [...documents] };
};

/** Parses a text of one document or of several, those that are empty left out. */
export const readDocuments = (text: string, file: string, options: DocumentOptions): readonly ReadDocument[] => {
  const { lines, documents } = parsed(text, file, options);
  const filled = documents.filter(({ contents, errors }) => contents !== null || errors.length > 0);
  return filled.map((document) => readOne(document, lines, file, options));
};

/** Parses the text of a manifest, YAML or JSON, and notes where each fact stands. */
export const readDocument = (text: string, file: string): ReadDocument => {
  const { lines, documents } = parsed(text, file, limits);
  const [first, second] = documents;
  if (first === undefined) throw refusedEmpty(file);
  if (second !== undefined) {
    throw refused(
      'several-documents',
      file,
      '一个文件只能有一份清单',
      'a file holds one manifest, this one has several documents',
    );
  }
  return readOne(first, lines, file, limits);
};
