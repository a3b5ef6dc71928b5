import type { Catalogue } from '../rule/catalogue.js';
import type { Locale } from '../text.js';

/**
 * The instruments of a catalogue that have rules, as rows of a Markdown table: title and number of rules, most rules
 * first.
 *
 * @example
 * ```ts
 * import { coverageTable } from 'guiju/report';
 * import { china } from 'guiju/rules';
 *
 * console.log(coverageTable(china, 'en').split('\n')[0]); // | instrument | rules |
 * ```
 */
export const coverageTable = ({ instruments, rules }: Catalogue, locale: Locale): string => {
  const counted = instruments
    .map(({ id, title }) => ({
      id,
      title: title[locale],
      count: rules.filter(({ instrument }) => instrument.id === id).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  const head = locale === 'zh' ? '| 法律法规和标准 | 规则 |' : '| instrument | rules |';
  return [head, '| --- | ---: |', ...counted.map(({ id, title, count }) => `| ${title} (\`${id}\`) | ${count} |`)].join(
    '\n',
  );
};
