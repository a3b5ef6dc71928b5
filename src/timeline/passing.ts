import type { Finding } from '../evaluate/report.js';
import { addDays } from '../logic/date.js';
import type { Resolver } from '../logic/resolver.js';
import type { Manifest } from '../manifest/schema.js';
import { own } from '../pointer.js';
import type { Catalogue } from '../rule/catalogue.js';
import { resolverOn } from '../rule/resolve.js';
import type { Rule } from '../rule/rule.js';
import { versionsOf } from '../rule/version.js';
import { readsDay } from './dependency.js';
import { isTimed } from './due.js';
import type { Observer } from './observer.js';

/** A day on which a rule stands otherwise than on the day before, by the day alone. */
export interface Passing {
  readonly date: string;
  readonly rule: Rule;
}

const daysApart = 28;

const attested = (manifest: Manifest): ReadonlySet<unknown> => {
  const list = own(manifest, 'attestations');
  const all: readonly unknown[] = Array.isArray(list) ? list : [];
  return new Set(all.map((one) => own(one, 'rule')));
};

/** The rules whose outcome can change while law and facts stay: they look at the day, or at an attestation that lapses. */
export const dayDependent = (manifest: Manifest, catalogue: Catalogue): readonly Rule[] => {
  const named = attested(manifest);
  const resolvers = new Map<string, Resolver>();
  const resolver = (day: string): Resolver => {
    const known = resolvers.get(day) ?? resolverOn(catalogue.definitions, day);
    resolvers.set(day, known);
    return known;
  };
  return catalogue.rules.filter(
    (rule) =>
      named.has(rule.id) ||
      versionsOf(rule, rule.reviewedOn).some((version) => readsDay(version, resolver(version.from))),
  );
};

/** How a rule stands, to compare it; what is due, and what is waived, has events of its own. */
const standing = (rule: Rule, findings: readonly Finding[] | undefined): string =>
  (findings ?? [])
    .map(({ subject, outcome, conditions, waiver }) =>
      isTimed(rule)
        ? `${subject} ${conditions.applies} ${conditions.requires}`
        : `${subject} ${waiver?.outcome ?? outcome}`,
    )
    .join('\n');

const samples = (from: string, to: string, borders: readonly string[]): readonly string[] => {
  const days = new Set([addDays(from, -1), to, ...borders, ...borders.map((day) => addDays(day, -1))]);
  for (let day = from; day < to; day = addDays(day, daysApart)) days.add(day);
  return [...days].filter((day) => day >= addDays(from, -1) && day <= to).sort();
};

const daysFrom = (a: string, b: string): number => (Date.parse(b) - Date.parse(a)) / 86_400_000;

/** The first day after `low`, up to `high`, that stands otherwise than `low`, where `high` does. */
const firstChange = (low: string, high: string, at: (day: string) => string): string => {
  const before = at(low);
  let [same, other] = [low, high];
  while (daysFrom(same, other) > 1) {
    const middle = addDays(same, Math.floor(daysFrom(same, other) / 2));
    if (at(middle) === before) same = middle;
    else other = middle;
  }
  return other;
};

/**
 * The days on which some rules stand otherwise by the day alone. They are looked for between samples four weeks apart: a
 * state that comes and goes in between is not seen.
 */
export const passings = (
  rules: readonly Rule[],
  window: { readonly from: string; readonly to: string },
  borders: ReadonlyMap<string, readonly string[]>,
  look: Observer,
): readonly Passing[] => {
  const days = samples(window.from, window.to, [...new Set([...borders.values()].flat())]);
  for (const day of days) look(day, rules);
  return rules.flatMap((rule) => {
    const at = (day: string): string => standing(rule, look(day, [rule]).get(rule.id));
    const own = borders.get(rule.id) ?? [];
    return days.slice(1).flatMap((high, i): readonly Passing[] => {
      const found: Passing[] = [];
      let low = days[i] ?? high;
      while (at(low) !== at(high) && !own.includes(high)) {
        low = firstChange(low, high, at);
        found.push({ date: low, rule });
      }
      return found;
    });
  });
};
