import { pointerOf } from '../../pointer.js';
import { ManifestError, type ManifestProblem, type ManifestProblemCode, refused } from '../error.js';
import { mostProblems, withRest } from '../problem.js';
import type { Spot } from './spot.js';
import type { Step } from './step.js';

/** What a file may be at most, and whether its keys may have any name. */
export interface DocumentOptions {
  readonly depth: number;
  readonly aliases: number;
  readonly nodes: number;
  /** Takes names such as `constructor` for keys like others: for files that are looked into by own properties alone. */
  readonly anyKey?: boolean;
}

/** A file, and where its offsets are. */
export interface Source {
  readonly file: string;
  readonly spot: (offset: number) => Spot;
}

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** Makes plain data of the steps of a document, notes where each fact stands, and gathers what is wrong. */
export class Walker {
  readonly spots = new Map<string, Spot>();
  readonly #problems: ManifestProblem[] = [];
  #at = 0;
  #offset = 0;
  #aliases = 0;
  #nodes = 0;
  #found = 0;

  constructor(
    readonly source: Source,
    readonly steps: readonly Step[],
    readonly options: DocumentOptions,
  ) {}

  /** The value of the document. Throws {@link ManifestError} with all that was wrong. */
  read(): unknown {
    const value = this.#visit('', 0);
    if (this.#found === 0) return value;
    throw new ManifestError(withRest(this.#problems, this.#found));
  }

  #problem(code: ManifestProblemCode, pointer: string, zh: string, en: string): void {
    this.#found += 1;
    if (this.#problems.length >= mostProblems) return;
    const { file, spot } = this.source;
    this.#problems.push({ code, pointer, file, ...spot(this.#offset), message: { zh, en } });
  }

  /** The step at hand, undefined at the end of a map or list. */
  #here(): Exclude<Step, { kind: 'end' }> | undefined {
    const step = this.steps[this.#at];
    if (step === undefined || step.kind === 'end') return undefined;
    this.#offset = step.offset ?? this.#offset;
    return step;
  }

  /** Passes a value over, with all that it holds. */
  #skip(): void {
    let open = 0;
    do {
      const kind = this.steps[this.#at++]?.kind;
      if (kind === 'end') open -= 1;
      else if (kind === 'map' || kind === 'list') open += 1;
    } while (open > 0);
  }

  #visit(pointer: string, depth: number): unknown {
    const step = this.#here();
    if (step === undefined) return null;
    const { nodes, depth: most } = this.options;
    this.#nodes += 1;
    if (this.#nodes > nodes) {
      const [zh, en] = [`键、值和列表元素超过 ${nodes} 个`, `more than ${nodes} keys, values and list elements`];
      throw refused('too-large', this.source.file, zh, en);
    }
    if (depth > most) {
      this.#problem('too-deep', pointer, `嵌套超过 ${most} 层`, `nested more than ${most} levels deep`);
      this.#skip();
      return null;
    }
    if (step.kind === 'alias') return this.#alias(step, pointer, depth);
    this.#at += 1;
    if (step.kind === 'scalar') return step.value;
    return step.kind === 'list' ? this.#list(pointer, depth) : this.#map(pointer, depth);
  }

  #alias({ name, target }: Extract<Step, { kind: 'alias' }>, pointer: string, depth: number): unknown {
    const after = this.#at + 1;
    const most = this.options.aliases;
    this.#aliases += 1;
    let value: unknown = null;
    if (target === undefined) {
      this.#problem(
        'syntax',
        pointer,
        `语法错误：没有名为 ${name} 的锚点`,
        `syntax error: there is no anchor "${name}"`,
      );
    } else if (this.#aliases <= most) {
      this.#at = target;
      value = this.#visit(pointer, depth + 1);
    } else if (this.#aliases === most + 1) {
      this.#problem('alias-limit', pointer, `别名展开超过 ${most} 个`, `more than ${most} aliases`);
    }
    this.#at = after;
    return value;
  }

  #list(pointer: string, depth: number): unknown {
    const values: unknown[] = [];
    while (this.#here() !== undefined) {
      const at = `${pointer}/${values.length}`;
      this.spots.set(at, this.source.spot(this.#offset));
      values.push(this.#visit(at, depth + 1));
    }
    this.#at += 1;
    return values;
  }

  #map(pointer: string, depth: number): unknown {
    const entries = new Map<string, unknown>();
    for (let key = this.#here(); key !== undefined; key = this.#here()) {
      const name = key.kind === 'scalar' && key.offset !== undefined ? String(key.value) : undefined;
      if (name === undefined || (forbidden.has(name) && !this.options.anyKey) || name === '<<') {
        const [zh, en] = [`不允许的键：${name ?? '非文本键'}`, `a key that is not allowed: ${name ?? 'not a text'}`];
        this.#problem('forbidden-key', pointer, zh, en);
        this.#skip();
        this.#skip();
        continue;
      }
      const at = pointerOf(pointer, [name]);
      this.#at += 1;
      if (entries.has(name)) {
        const [zh, en] = ['同一映射中出现重复的键', 'the same key stands twice in one map'];
        this.#problem('duplicate-key', at, zh, en);
        this.#skip();
        continue;
      }
      this.spots.set(at, this.source.spot(this.#offset));
      entries.set(name, this.#visit(at, depth + 1));
    }
    this.#at += 1;
    return Object.fromEntries(entries);
  }
}
