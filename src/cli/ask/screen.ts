import type { Counts, Question } from '../../evaluate/report.js';
import type { Interview } from '../../interview/interview.js';
import { valueAt } from '../../place.js';
import { keysOf, own } from '../../pointer.js';
import { outcomeWords } from '../../report/words.js';
import type { Outcome } from '../../rule/outcome.js';
import type { Locale } from '../../text.js';
import { contextOf } from './asked.js';
import { word } from './words.js';

const most = 2;

/** The element of a list that a pointer goes into, by its id. */
const elementOf = (pointer: string, manifest: unknown): string => {
  const keys = keysOf(pointer);
  const cut = keys.findLastIndex((key) => /^\d+$/.test(key));
  if (cut < 0) return '';
  const id = own(valueAt(manifest, keys.slice(0, cut + 1)), 'id');
  return ` [${typeof id === 'string' ? id : Number(keys[cut]) + 1}]`;
};

/** The provisions that make a question matter. */
export const whyOf = ({ citations, settles, severities: { error } }: Question, locale: Locale): string => {
  const shown = citations.slice(0, most).map((text) => text[locale]);
  const rest = citations.length - shown.length;
  const duties =
    locale === 'zh'
      ? `${settles} 项义务取决于此${error > 0 ? `（其中 ${error} 项错误级）` : ''}`
      : `${settles} ${settles === 1 ? 'duty waits' : 'duties wait'} for it${error > 0 ? `, ${error} of them severe` : ''}`;
  const more = rest > 0 ? (locale === 'zh' ? ` 等 ${citations.length} 条` : ` and ${rest} more`) : '';
  return `${duties}: ${shown.join(locale === 'zh' ? '、' : '; ')}${more}`;
};

/** A question as it stands on the screen: where it belongs, what is asked, and why. */
export const questionText = (
  question: Question,
  pointer: string,
  state: Interview,
  locale: Locale,
  number: number,
): string => {
  const context = contextOf(question.path, locale);
  const place = question.path.replace(/\.inPlace$/, '');
  return [
    `${[String(number), context].filter((part) => part !== '').join(' · ')}${elementOf(pointer, state.manifest)}`,
    question.text[locale],
    `${place} · ${word('why', locale)}: ${whyOf(question, locale)}`,
  ].join('\n');
};

const told: readonly Outcome[] = ['violated', 'pending', 'review', 'satisfied', 'not-applicable'];

/** How many rules an answer settled, and how. */
export const settledText = (before: Counts, after: Counts, locale: Locale): string => {
  const open = locale === 'zh' ? `${after.unknown} 项待定` : `${after.unknown} open`;
  const parts = told
    .map((outcome) => ({ outcome, more: after[outcome] - before[outcome] }))
    .filter(({ more }) => more > 0)
    .map(({ outcome, more }) => `${more} ${outcomeWords[outcome][locale]}`);
  const settled = before.unknown - after.unknown;
  if (settled <= 0) return open;
  const head = locale === 'zh' ? `确定 ${settled} 项` : `${settled} settled`;
  return `${head}${parts.length === 0 ? '' : `: ${parts.join(', ')}`} · ${open}`;
};
