import { plusTime } from '../../logic/date.js';
import type { Catalogue } from '../../rule/catalogue.js';
import type { LintFinding } from '../finding.js';

/** What was last held against the text more than a year before a day. */
export const reviewFindings = (catalogue: Catalogue, asOf: string): readonly LintFinding[] => {
  const oldest = plusTime(asOf, -1, 'year');
  return [...catalogue.instruments, ...catalogue.definitions, ...catalogue.rules]
    .filter(({ reviewedOn }) => reviewedOn < oldest)
    .map(({ id, reviewedOn }) => ({
      id,
      code: 'stale-review',
      message: {
        zh: `最近一次与原文核对是 ${reviewedOn}，距 ${asOf} 已逾一年`,
        en: `last held against the text on ${reviewedOn}, more than a year before ${asOf}`,
      },
    }));
};
