import type { Interview } from '../../interview/interview.js';
import type { Paint } from '../../report/paint.js';
import type { Locale } from '../../text.js';
import { contextOf, formOf } from './asked.js';
import { whyOf } from './screen.js';

/** The open questions as text, those that settle most first. */
export const questionsText = ({ questions }: Interview, max: number, locale: Locale, { bold, dim }: Paint): string => {
  const shown = questions.slice(0, max).flatMap((question) => {
    const { path, pointers, text } = question;
    const form = formOf(question, locale);
    const first = pointers[0] ?? '';
    const at = path.includes('[]') ? first.slice(1).replaceAll('/', '.') : path;
    const more = pointers.length > 1 ? ` (+${pointers.length - 1})` : '';
    return [
      `${bold(at.replace(/\.inPlace$/, ''))}${more}  ${dim(form)}`,
      `  ${[contextOf(path, locale), text[locale]].filter((part) => part !== '').join(' › ')}`,
      `  ${dim(whyOf(question, locale))}`,
    ];
  });
  const rest = questions.length - max;
  const more = rest > 0 ? [locale === 'zh' ? `另有 ${rest} 个问题` : `and ${rest} more questions`] : [];
  return [...shown, ...more].map((line) => `${line}\n`).join('');
};
