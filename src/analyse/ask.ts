import { addDays } from '../logic/date.js';
import { explain } from '../logic/explain/condition.js';
import { bind, type Environment, readFact } from '../logic/explain/environment.js';
import { loopPaths } from '../logic/path.js';
import { T } from '../logic/truth.js';
import type { Condition } from '../logic/types.js';
import { definitionsOf } from '../logic/walk.js';
import type { Catalogue } from '../rule/catalogue.js';
import { resolverOn } from '../rule/resolve.js';
import { factsOf } from './solve/facts.js';
import { conjunction, type Formula } from './solve/formula.js';
import { Lowering } from './solve/lower.js';
import { type Days, type Scope, scopeOf } from './solve/scope.js';
import { type Answer, solve } from './solve/search.js';

/** A condition that is to hold, or not to hold. */
export interface Demand {
  readonly condition: Condition;
  readonly holds?: boolean;
}

/** Whether some demands can be met together: as facts that were tried out, too, where there are any. */
export type Found =
  | { readonly state: 'possible'; readonly facts: Readonly<Record<string, unknown>>; readonly asOf: string }
  | { readonly state: 'impossible' }
  | { readonly state: 'open' };

const first = (environment: Environment, forEach: string | undefined): Environment =>
  loopPaths(forEach).reduce((outer, list) => {
    const { value, pointer } = readFact(outer, list);
    return bind(outer, list, Array.isArray(value) ? value[0] : undefined, `${pointer}/0`);
  }, environment);

/** Asks whether conditions of a catalogue can hold together, and counts what could not be decided. */
export class Asker {
  decided = 0;
  skipped = 0;
  readonly #catalogue: Catalogue;

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  /** The spans within some days in which the definitions that a condition names do not change. */
  spans(conditions: readonly unknown[], { from, until }: Days): readonly Days[] {
    const byId = new Map(this.#catalogue.definitions.map((definition) => [definition.id, definition]));
    const seen = new Set<string>();
    const borders = new Set<string>([from]);
    const visit = (node: unknown): void => {
      for (const id of definitionsOf(node)) {
        const definition = byId.get(id);
        if (definition === undefined || seen.has(id)) continue;
        seen.add(id);
        if (definition.kind === 'tier') for (const { when } of definition.steps) visit(when);
        else visit(definition.kind === 'status' ? definition.when : definition.value);
        for (const period of definition.kind === 'tier' ? [] : (definition.periods ?? [])) {
          visit(period.body);
          borders.add(period.from);
          if (period.until !== undefined) borders.add(addDays(period.until, 1));
        }
      }
    };
    for (const condition of conditions) visit(condition);
    const days = [...borders].filter((day) => day >= from && (until === undefined || day <= until)).sort();
    return days.map((day, i) => {
      const next = days[i + 1];
      const last = next === undefined ? until : addDays(next, -1);
      return { from: day, ...(last !== undefined && { until: last }) };
    });
  }

  #answer(demands: readonly Demand[], days: Days, scope: Scope): Answer & { readonly lists: readonly string[] } {
    const lowering = new Lowering(resolverOn(this.#catalogue.definitions, days.from), days, scope);
    const parts: Formula[] = [lowering.bound(scope)];
    for (const { condition, holds = true } of demands) parts.push(lowering.formula(condition, scope, holds));
    const answer = solve(conjunction(parts));
    if (answer.state === 'open') this.skipped += 1;
    else this.decided += 1;
    return { ...answer, lists: lowering.places() };
  }

  /** Whether some demands can be met together on some of these days, by one service or by one element of a list. */
  can(demands: readonly Demand[], days: Days, scope: Scope = new Map()): Answer['state'] {
    const states = this.spans(
      demands.map(({ condition }) => condition),
      days,
    ).map((span) => this.#answer(demands, span, scope).state);
    return states.includes('possible') ? 'possible' : states.includes('open') ? 'open' : 'impossible';
  }

  /** Facts that meet some demands, tried out with the evaluator; `open` where none were found that do. */
  find(demands: readonly Demand[], days: Days, forEach?: string): Found {
    const scope = scopeOf(forEach);
    const { lists, ...answer } = this.#answer(demands, days, scope);
    if (answer.state !== 'possible') return answer;
    const facts = factsOf(answer.model, lists);
    const chosen = answer.model.get('asOf')?.value;
    const asOf = typeof chosen === 'string' ? chosen : days.from;
    const resolver = resolverOn(this.#catalogue.definitions, asOf);
    const environment = first({ facts, asOf, resolver, bindings: new Map() }, forEach);
    const met = demands.every(
      ({ condition, holds = true }) => explain(condition, environment).truth === (holds ? T : 0),
    );
    return met ? { state: 'possible', facts, asOf } : { state: 'open' };
  }
}
