import { asCondition, asList, asOperand, flattenList, parts } from '../../logic/node.js';
import type { Resolver } from '../../logic/resolver.js';
import type { Condition, Operand } from '../../logic/types.js';
import { always, conjunction, constant, disjunction, type Formula, type Variable } from './formula.js';
import { type Days, factAt, placeOf, type Scope } from './scope.js';
import { compared, type Guarded, type Terms, termsOf } from './term.js';

interface Universal {
  readonly parts: Formula[];
  readonly body: (element: string) => Formula;
}

interface List {
  readonly elements: string[];
  readonly universals: Universal[];
}

const mostElements = 24;
const mostNodes = 60_000;

const exists = (element: string): Variable => ({ key: `exists ${element}`, sort: { kind: 'flag' }, fact: false });

/**
 * Turns conditions into formulas over facts: definitions written out, lists replaced by the elements that they are said
 * to have. What it cannot express stays free, so that a formula that cannot hold stands for a condition that cannot.
 */
export class Lowering {
  readonly #resolver: Resolver;
  readonly #days: Days;
  readonly #lists = new Map<string, List>();
  readonly #witnesses = new Map<string, string>();
  readonly #open: string[] = [];
  readonly #pending: (() => void)[] = [];
  #elements = 0;
  #nodes = 0;

  constructor(resolver: Resolver, days: Days, scope: Scope) {
    this.#resolver = resolver;
    this.#days = days;
    for (const element of scope.values()) this.#list(element.slice(0, element.lastIndexOf('['))).elements.push(element);
  }

  /** The places of the lists that were gone over. */
  places(): readonly string[] {
    return [...this.#lists.keys()];
  }

  /** That the elements at hand are there. */
  bound(scope: Scope): Formula {
    return conjunction(
      [...scope.values()].map((element) => ({ kind: 'atom', variable: exists(element), op: 'in', literals: [true] })),
    );
  }

  /** A condition, or its opposite. */
  formula(condition: Condition, scope: Scope, holds = true): Formula {
    const formula = this.#condition(condition, scope, holds);
    for (let next = this.#pending.shift(); next !== undefined; next = this.#pending.shift()) next();
    return formula;
  }

  #list(place: string): List {
    const known = this.#lists.get(place);
    if (known !== undefined) return known;
    const list: List = { elements: [], universals: [] };
    this.#lists.set(place, list);
    return list;
  }

  #condition(condition: Condition, scope: Scope, holds: boolean): Formula {
    if (typeof condition === 'boolean') return constant(condition === holds);
    const { op, args } = parts(condition);
    this.#nodes += 1;
    if (this.#nodes > mostNodes) return this.#free(condition, scope, holds);
    switch (op) {
      case 'and':
      case 'or': {
        const all = args.map((arg) => this.#condition(asCondition(arg), scope, holds));
        return (op === 'and') === holds ? conjunction(all) : disjunction(all);
      }
      case '!':
        return this.#condition(asCondition(args[0]), scope, !holds);
      case 'is':
        return this.#status(condition, String(args[0]), scope, holds);
      case 'in':
        return this.#member(args, scope, holds);
      case 'some':
      case 'all':
      case 'none':
        return this.#quantified(op, args, scope, holds);
      default:
        return this.#comparison(op, args, scope, holds);
    }
  }

  #free(condition: Condition, scope: Scope, holds: boolean): Formula {
    const key = this.#name(condition, scope);
    return { kind: 'atom', variable: { key, sort: { kind: 'flag' }, fact: false }, op: 'in', literals: [holds] };
  }

  #name(node: unknown, scope: Scope): string {
    return `${JSON.stringify(node)} ${[...scope.values()].join(' ')}`;
  }

  #status(condition: Condition, id: string, scope: Scope, holds: boolean): Formula {
    const meaning = this.#resolver.status(id);
    if (meaning === undefined || this.#open.includes(id)) return this.#free(condition, scope, holds);
    this.#open.push(id);
    const formula = this.#condition(meaning, scope, holds);
    this.#open.pop();
    return formula;
  }

  #terms(operand: Operand, scope: Scope): readonly Guarded[] {
    const terms: Terms = {
      fact: (path) => factAt(path, scope, this.#days),
      formula: (condition, holds) => this.#condition(condition, scope, holds),
      value: (id) => {
        const meaning = this.#open.includes(id) ? undefined : this.#resolver.value(id);
        if (meaning === undefined) return undefined;
        this.#open.push(id);
        const all = this.#terms(meaning, scope);
        this.#open.pop();
        return all;
      },
      name: (part) => this.#name(part, scope),
    };
    return termsOf(operand, terms);
  }

  #comparison(op: string, args: readonly unknown[], scope: Scope, holds: boolean): Formula {
    if (args.length === 3) {
      const [a, b, c] = args;
      const halves = [
        [a, b],
        [b, c],
      ].map((pair) => this.#comparison(op, pair, scope, holds));
      return holds ? conjunction(halves) : disjunction(halves);
    }
    const [left, right] = args.map(asOperand);
    if (left === undefined || right === undefined) return always;
    const plain = compared(op, this.#terms(left, scope), this.#terms(right, scope), holds);
    const counted = this.#counted(op, left, right, scope, holds);
    return counted === undefined ? plain : conjunction([plain, counted]);
  }

  /** What a comparison of a count with one says of the elements themselves. */
  #counted(op: string, left: Operand, right: Operand, scope: Scope, holds: boolean): Formula | undefined {
    if (typeof left !== 'object' || !('count' in left) || typeof right !== 'number') return undefined;
    const least = { '>=': right, '>': right + 1, '===': right, '<': right, '<=': right + 1 }[op];
    if (least === undefined) return undefined;
    const below = op === '<' || op === '<=';
    if (holds !== below && least >= 1 && !(op === '===' && !holds))
      return this.#quantified('some', left.count, scope, true);
    return least === 1 && op !== '===' ? this.#quantified('some', left.count, scope, false) : undefined;
  }

  #member(args: readonly unknown[], scope: Scope, holds: boolean): Formula {
    const [value, set] = args;
    const left = this.#terms(asOperand(value), scope);
    if (Array.isArray(set)) {
      const members: readonly unknown[] = set;
      const each = members.map((member) => compared('===', left, termsOfLiteral(member), holds));
      return holds ? disjunction(each) : conjunction(each);
    }
    const path = typeof set === 'object' && set !== null && 'var' in set ? String(set.var) : '';
    const place = placeOf(path, scope) ?? this.#name(set, scope);
    return disjunction(
      left.map(({ guard, term }) => {
        const name = 'literal' in term ? JSON.stringify(term.literal) : term.variable.key;
        const variable: Variable = { key: `${name} in ${place}`, sort: { kind: 'flag' }, fact: 'literal' in term };
        return conjunction([guard, { kind: 'atom', variable, op: 'in', literals: [holds] }]);
      }),
    );
  }

  #quantified(op: 'some' | 'all' | 'none', args: readonly unknown[], scope: Scope, holds: boolean): Formula {
    const [list, body] = args;
    const { path, filters } = flattenList(asList(list));
    const place = placeOf(path, scope);
    const condition = asCondition(body);
    if (place === undefined) return this.#free(asCondition({ [op]: args }), scope, holds);
    const wanted = op === 'some' ? holds : !holds;
    const meets = op !== 'all';
    return wanted
      ? this.#existential(place, path, [...filters, ...(meets ? [condition] : [])], meets ? [] : [condition], scope)
      : this.#universal(place, path, filters, condition, op === 'all', scope);
  }

  #existential(
    place: string,
    path: string,
    met: readonly Condition[],
    failed: readonly Condition[],
    scope: Scope,
  ): Formula {
    const key = `${place} ${this.#name([met, failed], scope)}`;
    const known = this.#witnesses.get(key);
    const element = known ?? `${place}[#${this.#list(place).elements.length}]`;
    if (known === undefined) {
      this.#elements += 1;
      this.#witnesses.set(key, element);
      this.#add(place, element);
    }
    const inner: Scope = new Map([...scope, [path, element]]);
    return conjunction([
      { kind: 'atom', variable: exists(element), op: 'in', literals: [true] },
      ...met.map((one) => this.#condition(one, inner, true)),
      ...failed.map((one) => this.#condition(one, inner, false)),
    ]);
  }

  #add(place: string, element: string): void {
    const list = this.#list(place);
    list.elements.push(element);
    for (const { parts: into, body } of list.universals) this.#pending.push(() => into.push(body(element)));
  }

  #universal(
    place: string,
    path: string,
    filters: readonly Condition[],
    condition: Condition,
    holds: boolean,
    scope: Scope,
  ): Formula {
    const open = [...this.#open];
    const body = (element: string): Formula => {
      if (this.#elements > mostElements) return always;
      const inner: Scope = new Map([...scope, [path, element]]);
      const outer = this.#open.splice(0, this.#open.length, ...open);
      const formula = disjunction([
        { kind: 'atom', variable: exists(element), op: 'in', literals: [false] },
        ...filters.map((filter) => this.#condition(filter, inner, false)),
        this.#condition(condition, inner, holds),
      ]);
      this.#open.splice(0, this.#open.length, ...outer);
      return formula;
    };
    const list = this.#list(place);
    const universal: Universal = { parts: [], body };
    list.universals.push(universal);
    for (const element of list.elements) this.#pending.push(() => universal.parts.push(body(element)));
    return { kind: 'and', parts: universal.parts };
  }
}

const termsOfLiteral = (member: unknown): readonly Guarded[] => termsOf(asOperand(member), noTerms);

const noTerms: Terms = {
  fact: () => undefined,
  formula: () => always,
  value: () => undefined,
  name: JSON.stringify,
};
