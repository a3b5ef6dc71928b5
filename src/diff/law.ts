import { canonicalJson } from '../evaluate/digest.js';
import type { Finding, Report } from '../evaluate/report.js';
import { beijingDay } from '../logic/date.js';
import type { Catalogue } from '../rule/catalogue.js';
import { versionOn } from '../rule/version.js';
import type { DateReason, RulePart, RuleReason } from './difference.js';
import { resolvedOn } from './resolved.js';

/** One side of a comparison: a report, and the catalogue that made it where that is at hand. */
export interface LawSource {
  readonly report: Report;
  readonly catalogue: Catalogue | undefined;
}

const sameCatalogue = (a: Report, b: Report): boolean => canonicalJson(a.catalogue) === canonicalJson(b.catalogue);

/** What a rule says on the day of a report, part by part; undefined where the catalogue has no such rule. */
const sayings = (id: string, catalogue: Catalogue, asOf: string): Partial<Record<RulePart, string>> | undefined => {
  const rule = catalogue.rules.find((one) => one.id === id);
  if (rule === undefined) return undefined;
  const version = versionOn(rule, asOf);
  const { forEach, deadline, recurs, severity, checkability, confidence } = rule;
  return {
    severity,
    checkability: canonicalJson([checkability, confidence ?? 'high']),
    citation: canonicalJson([version.provision, version.from, version.until]),
    condition: canonicalJson([forEach, resolvedOn(version, catalogue, asOf)]),
    time: canonicalJson([deadline, recurs]),
    penalty: canonicalJson(version.penalty),
  };
};

const parts = ['severity', 'checkability', 'citation', 'condition', 'time', 'penalty'] as const;

/** What is different about a rule in two catalogues, both read as of the same day. */
const partReasons = (id: string, then: Catalogue, now: Catalogue, asOf: string): readonly RuleReason[] => {
  const before = sayings(id, then, asOf);
  const after = sayings(id, now, asOf);
  if (before === undefined || after === undefined) {
    if (before === after) return [];
    return [{ kind: 'rule', what: before === undefined ? 'added' : 'removed' }];
  }
  return parts
    .filter((part) => before[part] !== after[part])
    .map(
      (what): RuleReason =>
        what === 'severity'
          ? {
              kind: 'rule',
              what,
              ...(before.severity !== undefined && { before: before.severity }),
              ...(after.severity !== undefined && { after: after.severity }),
            }
          : { kind: 'rule', what },
    );
};

/** How two catalogues explain that a finding is another one. */
export const ruleReasons = (
  before: Finding | undefined,
  after: Finding | undefined,
  then: LawSource,
  now: LawSource,
): readonly RuleReason[] => {
  const id = (after ?? before)?.rule ?? '';
  if (then.catalogue !== undefined && now.catalogue !== undefined) {
    if (then.catalogue === now.catalogue) return [];
    return partReasons(id, then.catalogue, now.catalogue, beijingDay(now.report.asOf));
  }
  const severity: readonly RuleReason[] =
    before !== undefined && after !== undefined && before.severity !== after.severity
      ? [{ kind: 'rule', what: 'severity', before: before.severity, after: after.severity }]
      : [];
  if (sameCatalogue(then.report, now.report)) return severity;
  const has = ({ report }: LawSource): boolean => report.findings.some(({ rule }) => rule === id);
  if (!has(then)) return [{ kind: 'rule', what: 'added' }];
  if (!has(now)) return [{ kind: 'rule', what: 'removed' }];
  const named = ({ name, version }: Report['catalogue']): string => `${name} ${version}`;
  const versions = { before: named(then.report.catalogue), after: named(now.report.catalogue) };
  return severity.length > 0 ? severity : [{ kind: 'rule', what: 'catalogue', ...versions }];
};

/** The period of a rule under which a finding came out; without the catalogue, that of its citation. */
const periodOf = (finding: Finding | undefined, { catalogue, report }: LawSource): string => {
  if (finding === undefined || finding.outcome === 'upcoming') return '';
  const rule = catalogue?.rules.find(({ id }) => id === finding.rule);
  const { from, until } = rule === undefined ? finding.citation : versionOn(rule, beijingDay(report.asOf));
  return `${from ?? ''}–${until ?? ''}`;
};

/** How two days explain that a finding is another one; where something else already does, only by what runs with them. */
export const dateReasons = (
  before: Finding | undefined,
  after: Finding | undefined,
  then: LawSource,
  now: LawSource,
  explained: boolean,
): readonly DateReason[] => {
  const days = { before: then.report.asOf, after: now.report.asOf };
  if (days.before === days.after) return [];
  const bothKnown = then.catalogue !== undefined && now.catalogue !== undefined;
  const [old, current] = bothKnown
    ? [then, now]
    : [
        { ...then, catalogue: undefined },
        { ...now, catalogue: undefined },
      ];
  if (periodOf(before, old) !== periodOf(after, current)) return [{ kind: 'date', what: 'in-force', ...days }];
  if (before?.dueOn !== undefined || after?.dueOn !== undefined) return [{ kind: 'date', what: 'due', ...days }];
  return explained ? [] : [{ kind: 'date', what: 'as-of', ...days }];
};
