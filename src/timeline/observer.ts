import { evaluate } from '../evaluate/evaluate.js';
import type { Finding, Positions } from '../evaluate/report.js';
import { applyWaivers } from '../evaluate/waiver/apply.js';
import type { Waiver } from '../evaluate/waiver/waiver.js';
import type { Manifest } from '../manifest/schema.js';
import type { Catalogue } from '../rule/catalogue.js';
import type { Rule } from '../rule/rule.js';

/** The findings of some rules on a day. */
export type Observer = (day: string, rules: readonly Rule[]) => ReadonlyMap<string, readonly Finding[]>;

const none: readonly Finding[] = [];

/** How days are looked at. */
export interface Sight {
  readonly positions: Positions | undefined;
  readonly waivers: readonly Waiver[];
}

/** Evaluates only the rules that are asked for, and each of them once a day; waivers count on the days that they have. */
export const observe = (manifest: Manifest, catalogue: Catalogue, { positions, waivers }: Sight): Observer => {
  const seen = new Map<string, Map<string, readonly Finding[]>>();
  return (day, rules) => {
    const found = seen.get(day) ?? new Map<string, readonly Finding[]>();
    seen.set(day, found);
    const open = rules.filter(({ id }) => !found.has(id));
    if (open.length > 0) {
      const options = { asOf: day, ...(positions && { positions }) };
      const report = evaluate(manifest, { ...catalogue, rules: open }, options);
      const { findings } = waivers.length === 0 ? report : applyWaivers(report, waivers, catalogue);
      for (const { id } of open) found.set(id, none);
      for (const finding of findings) found.set(finding.rule, [...(found.get(finding.rule) ?? none), finding]);
    }
    return found;
  };
};
