import { beijingDay } from '../logic/date.js';
import type { Catalogue } from '../rule/catalogue.js';
import { versionOn } from '../rule/version.js';
import type { Report } from './report.js';

/**
 * Says of a rule whether a report speaks for it: it was evaluated, or there was nothing to evaluate. It does not where the
 * rule is in the whole catalogue and was picked away for this report.
 */
export const spokenFor = (report: Report, whole: Catalogue): ((rule: string) => boolean) => {
  const day = beijingDay(report.asOf);
  const evaluated = new Set(report.findings.map(({ rule }) => rule));
  const away = new Set(
    whole.rules.filter((rule) => !evaluated.has(rule.id) && versionOn(rule, day).state !== 'ended').map(({ id }) => id),
  );
  return (rule) => !away.has(rule);
};
