import type { Fleet } from '../../fleet/fleet.js';
import type { Locale } from '../../text.js';
import { dateText } from '../due.js';
import { capital, labels, outcomeWords, severityWords } from '../words.js';

/** The columns of the table of services: names first, then how many duties of each kind. */
export const fleetColumns = [
  { zh: '服务', en: 'Service' },
  severityWords.error,
  severityWords.warning,
  severityWords.info,
  outcomeWords.pending,
  outcomeWords.review,
  outcomeWords.unknown,
  { zh: '最近期限', en: 'next date' },
].map(capital);

/** The cells of the table of services, the worst first. */
export const fleetCells = (
  { services }: Fleet,
  names: readonly string[],
  locale: Locale,
): readonly (readonly string[])[] =>
  services.map(({ report, violated, failed, known, pending, review, unknown, nextDue }) => {
    const notes = [
      ...(failed > 0 ? [`${failed} ${outcomeWords.error[locale]}`] : []),
      ...(known > 0 ? [locale === 'zh' ? `基线 ${known} 项` : `${known} in the baseline`] : []),
    ];
    const name = names[report] ?? String(report + 1);
    return [
      notes.length === 0 ? name : `${name} (${notes.join(', ')})`,
      ...[violated.error, violated.warning, violated.info, pending, review, unknown].map(String),
      nextDue === undefined ? '' : dateText(nextDue)[locale],
    ];
  });

/** The services of some reports as one phrase: all of them, or their names. */
export const servicesIn = (places: readonly number[], names: readonly string[], locale: Locale): string => {
  if (places.length === names.length && names.length > 1)
    return locale === 'zh' ? `全部 ${names.length} 个服务` : `all ${names.length} services`;
  return places.map((place) => names[place] ?? String(place + 1)).join(locale === 'zh' ? '、' : ', ');
};

/** What a fleet says of itself. */
export const fleetWords = {
  organisation: labels.organisation,
  concerns: { zh: '涉及', en: 'Concerns' },
  dates: { zh: '最近的期限', en: 'Next dates' },
  shared: { zh: '多个服务各自未履行', en: 'Violated by several services, each for facts of its own' },
  counted: {
    zh: '组织共用文件中的项目只在此列出一次，各服务的数量仍计入。',
    en: 'What stands under an organisation is listed here once; the counts of each service include it.',
  },
} as const;
