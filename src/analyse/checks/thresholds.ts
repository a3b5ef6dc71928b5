import { parts } from '../../logic/node.js';
import { fieldAt } from '../../manifest/field-index.js';
import type { Catalogue } from '../../rule/catalogue.js';
import type { AnyDefinition } from '../../rule/define.js';
import { versionsOf } from '../../rule/version.js';
import type { LintFinding } from '../finding.js';

/** A threshold: the numbers from one on, or up to one. */
interface Bound {
  /** Whose it is. */
  readonly id: string;
  /** What it bounds. */
  readonly operand: string;
  readonly side: 'from' | 'to';
  readonly number: number;
  readonly included: boolean;
  readonly whole: boolean;
}

const opposite: Readonly<Record<string, string>> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<' };
const exchanged: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

const boundOf = (id: string, op: string, left: unknown, right: unknown): readonly Bound[] => {
  if (typeof left === 'number') return typeof right === 'number' ? [] : boundOf(id, exchanged[op] ?? op, right, left);
  if (typeof right !== 'number' || typeof left !== 'object' || left === null) return [];
  const path = 'var' in left ? String(left.var) : undefined;
  const whole = path === undefined ? 'count' in left : fieldAt(path)?.whole === true;
  const side = op.startsWith('>') ? ('from' as const) : ('to' as const);
  return [{ id, operand: JSON.stringify(left), side, number: right, included: op.endsWith('='), whole }];
};

/** The thresholds of a condition on the way to its being true. */
const boundsIn = (id: string, node: unknown, holds = true): readonly Bound[] => {
  if (typeof node !== 'object' || node === null) return [];
  const { op, args } = parts(node);
  if (op === 'and' || op === 'or') return args.flatMap((arg) => boundsIn(id, arg, holds));
  if (op === '!') return boundsIn(id, args[0], !holds);
  if (!(op in opposite)) return [];
  const wanted = holds ? op : (opposite[op] ?? op);
  return args.slice(1).flatMap((right, i) => boundOf(id, wanted, args[i], right));
};

const shown = ({ side, number, included }: Bound): string =>
  `${side === 'from' ? (included ? '≥' : '>') : included ? '≤' : '<'} ${number}`;

/** The two sides of one border, where they both take in a number or both leave it out. */
const meeting = (to: Bound, from: Bound): LintFinding | undefined => {
  if (to.id === from.id || to.operand !== from.operand) return undefined;
  const last = to.whole && !to.included ? Math.ceil(to.number) - 1 : to.number;
  const first = from.whole && !from.included ? Math.floor(from.number) + 1 : from.number;
  const both = to.whole || (to.included && from.included);
  const pair = `${shown(to)} (${to.id}), ${shown(from)} (${from.id}): ${to.operand}`;
  const about = { id: to.id, others: [from.id] };
  if (first === last && both)
    return {
      ...about,
      code: 'threshold-overlap',
      message: { zh: `${first} 同时落入两档：${pair}`, en: `${first} falls under both: ${pair}` },
    };
  const between = to.whole ? first === last + 2 : first === last && !to.included && !from.included;
  if (!between) return undefined;
  const missed = to.whole ? last + 1 : first;
  return {
    ...about,
    code: 'threshold-gap',
    message: { zh: `${missed} 两档均未包含：${pair}`, en: `${missed} falls under neither: ${pair}` },
  };
};

const groupFindings = (bounds: readonly Bound[]): readonly LintFinding[] => {
  const upper = bounds.filter(({ side }) => side === 'to');
  const lower = bounds.filter(({ side }) => side === 'from');
  return upper.flatMap((to) => lower.flatMap((from) => meeting(to, from) ?? []));
};

const tierBounds = (definition: AnyDefinition): readonly Bound[] =>
  definition.kind === 'tier' ? definition.steps.flatMap(({ when, tier }) => boundsIn(tier, when)) : [];

/** Thresholds of one provision, or of the steps of one tier, that share a number or leave one out where they meet. */
export const thresholdFindings = ({ rules, definitions }: Catalogue): readonly LintFinding[] => {
  const groups = new Map<string, Bound[]>();
  for (const rule of rules)
    for (const { provision, applies, from } of versionsOf(rule, rule.reviewedOn)) {
      const { article, paragraph, item, component } = provision;
      const key = [rule.instrument.id, component, article, paragraph, item, rule.forEach, from].join(' ');
      groups.set(key, [...(groups.get(key) ?? []), ...boundsIn(rule.id, applies)]);
    }
  const found = [...groups.values()].flatMap(groupFindings);
  const unique = new Map(found.map((finding) => [finding.message.en, finding]));
  return [
    ...unique.values(),
    ...definitions.flatMap((definition) =>
      groupFindings(tierBounds(definition)).map((finding) => ({ ...finding, id: definition.id, others: [] })),
    ),
  ];
};
