import { parts } from '../../logic/node.js';
import { fieldAt } from '../../manifest/field-index.js';
import type { Catalogue } from '../../rule/catalogue.js';
import type { AnyDefinition } from '../../rule/define.js';
import { versionsOf } from '../../rule/version.js';
import type { AcceptedLintFinding, LintFinding } from '../finding.js';

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

/** A finding at a number. */
interface Met {
  readonly at: number;
  readonly finding: LintFinding;
}

/** The two sides of one border, where they both take in a number or both leave it out. */
const meeting = (to: Bound, from: Bound): Met | undefined => {
  if (to.id === from.id || to.operand !== from.operand) return undefined;
  const last = to.whole && !to.included ? Math.ceil(to.number) - 1 : to.number;
  const first = from.whole && !from.included ? Math.floor(from.number) + 1 : from.number;
  const both = to.whole || (to.included && from.included);
  const pair = `${shown(to)} (${to.id}), ${shown(from)} (${from.id}): ${to.operand}`;
  const about = { id: to.id, others: [from.id] };
  if (first === last && both)
    return {
      at: first,
      finding: {
        ...about,
        code: 'threshold-overlap',
        message: { zh: `${first} 同时落入两档：${pair}`, en: `${first} falls under both: ${pair}` },
      },
    };
  const between = to.whole ? first === last + 2 : first === last && !to.included && !from.included;
  if (!between) return undefined;
  const at = to.whole ? last + 1 : first;
  return {
    at,
    finding: {
      ...about,
      code: 'threshold-gap',
      message: { zh: `${at} 两档均未包含：${pair}`, en: `${at} falls under neither: ${pair}` },
    },
  };
};

const groupFindings = (bounds: readonly Bound[]): readonly Met[] => {
  const upper = bounds.filter(({ side }) => side === 'to');
  const lower = bounds.filter(({ side }) => side === 'from');
  return upper.flatMap((to) => lower.flatMap((from) => meeting(to, from) ?? []));
};

/** What was found of the thresholds, and what is meant so. */
export interface ThresholdFindings {
  readonly findings: readonly LintFinding[];
  readonly accepted: readonly AcceptedLintFinding[];
}

const ofTier = (definition: AnyDefinition): ThresholdFindings => {
  if (definition.kind !== 'tier') return { findings: [], accepted: [] };
  const { id, steps, gaps = [] } = definition;
  const found = groupFindings(steps.flatMap(({ when, tier }) => boundsIn(tier, when))).map(({ at, finding }) => {
    const reason = finding.code === 'threshold-gap' ? gaps.find((gap) => gap.at === at)?.reason : undefined;
    return { at, reason, finding: { ...finding, id, others: [] } };
  });
  const stale = gaps
    .filter(({ at }) => !found.some((one) => one.at === at && one.reason !== undefined))
    .map(
      ({ at }): LintFinding => ({
        id,
        code: 'stale-gap',
        message: {
          zh: `各档已包含 ${at}，请删除这项 gaps`,
          en: `the steps leave no gap at ${at}: take it out of gaps`,
        },
      }),
    );
  return {
    findings: [...found.flatMap(({ finding, reason }) => (reason === undefined ? [finding] : [])), ...stale],
    accepted: found.flatMap(({ finding, reason }) => (reason === undefined ? [] : [{ ...finding, reason }])),
  };
};

/** Thresholds of one provision, or of the steps of one tier, that share a number or leave one out where they meet. */
export const thresholdFindings = ({ rules, definitions }: Catalogue): ThresholdFindings => {
  const groups = new Map<string, Bound[]>();
  for (const rule of rules)
    for (const { provision, applies, from } of versionsOf(rule, rule.reviewedOn)) {
      const { article, paragraph, item, component } = provision;
      const key = [rule.instrument.id, component, article, paragraph, item, rule.forEach, from].join(' ');
      groups.set(key, [...(groups.get(key) ?? []), ...boundsIn(rule.id, applies)]);
    }
  const found = [...groups.values()].flatMap(groupFindings).map(({ finding }) => finding);
  const unique = new Map(found.map((finding) => [finding.message.en, finding]));
  const tiers = definitions.map(ofTier);
  return {
    findings: [...unique.values(), ...tiers.flatMap(({ findings }) => findings)],
    accepted: tiers.flatMap(({ accepted }) => accepted),
  };
};
