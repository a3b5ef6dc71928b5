import type { Finding, Question, Report } from '../evaluate/report.js';
import { outcomes } from '../evaluate/summary.js';
import { shownPointer } from '../pointer.js';
import type { Bilingual, Locale } from '../text.js';
import { dueText } from './due.js';
import { ceilingText } from './exposure.js';
import { type Paint, plain } from './paint.js';
import { placeOf } from './place.js';
import { acceptedLines, waiverProblemLines } from './text-accepted.js';
import { visible } from './visible.js';
import { domainWords, outcomeMarks, outcomeWords, severityWords } from './words.js';

/** How the text is written. */
export interface TextOptions {
  readonly locale: Locale;
  readonly paint?: Paint;
  /** The lines of a file of the manifest, for the frames. */
  readonly lines?: (file: string) => readonly string[] | undefined;
  /** How a file is named to the reader. */
  readonly name?: (file: string) => string;
  /** Show the satisfied and the inapplicable ones, too. */
  readonly all?: boolean;
  /** How many questions are shown. */
  readonly questions?: number;
}

/** What the parts of a text share. */
export interface Writer extends TextOptions {
  readonly paint: Paint;
  readonly say: (text: Bilingual) => string;
}

const frame = (finding: Finding, { lines, paint, name = String }: Writer): readonly string[] => {
  const place = placeOf(finding);
  if (place === undefined) return [];
  const line = lines?.(place.file)?.[place.line - 1];
  const at = paint.dim(`${name(place.file)}:${place.line}:${place.column}`);
  if (line === undefined || line.trim() === '') return [`    ${at}`];
  const gutter = `${String(place.line).padStart(5)} │ `;
  return [
    `    ${at}`,
    `${paint.dim(gutter)}${visible(line)}`,
    `${paint.dim(`${' '.repeat(5)} │ `)}${' '.repeat(place.column - 1)}${paint.cyan('^')}`,
  ];
};

const coloured = ({ outcome, severity }: Finding, { paint }: Writer): ((text: string) => string) => {
  if (outcome === 'violated' || outcome === 'error') return severity === 'error' ? paint.red : paint.yellow;
  if (outcome === 'satisfied') return paint.green;
  return outcome === 'not-applicable' ? paint.dim : paint.yellow;
};

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** The smallest changes that meet a duty, a line for each, and the other ways that are as small. */
const adviceLines = ({ advice = [] }: Finding, { locale, paint }: Writer): readonly string[] => {
  const size = advice[0]?.changes.length;
  const ways = advice.filter(({ changes }) => changes.length === size);
  const word = locale === 'zh' ? { head: '改动最少', or: '或者' } : { head: 'Smallest change', or: 'or' };
  return ways.flatMap(({ changes }, i) => [
    `    ${i === 0 ? word.head : word.or}:`,
    ...changes.map(({ pointer, to }) => `      ${paint.green(`${shownPointer(pointer)}: ${shown(to)}`)}`),
  ]);
};

const acting: ReadonlySet<string> = new Set(['violated', 'pending', 'review', 'error']);

/** A finding with its article, its place, what is not met and what to do. */
export const findingLines = (finding: Finding, writer: Writer): readonly string[] => {
  const { paint, say, locale } = writer;
  const subject = finding.subjectName === undefined ? '' : ` [${visible(finding.subjectName)}]`;
  const head = `  ${coloured(finding, writer)(outcomeMarks[finding.outcome])} ${paint.bold(say(finding.title))}${subject}  ${paint.dim(finding.rule)}`;
  const since =
    finding.citation.from === undefined
      ? ''
      : locale === 'zh'
        ? ` · 自 ${finding.citation.from} 起`
        : ` · since ${finding.citation.from}`;
  const weight = finding.outcome === 'violated' ? ` · ${say(severityWords[finding.severity])}` : '';
  const lines = [head, `    ${say(finding.citation.text)}${paint.dim(since + weight)}`];
  if (!acting.has(finding.outcome)) return [...lines, `    ${say(finding.message)}`];
  const doIt =
    finding.outcome === 'violated' ? [`    ${locale === 'zh' ? '怎么办' : 'Do'}: ${say(finding.remedy)}`] : [];
  const failure = finding.error === undefined ? [] : [`    ${finding.error.message}`];
  const due = finding.dueOn === undefined ? [] : [`    ${dueText(finding)[locale]}`];
  return [
    ...lines,
    ...(finding.outcome === 'violated' ? frame(finding, writer) : []),
    `    ${say(finding.message)}`,
    ...due,
    ...doIt,
    ...(finding.outcome === 'violated' ? adviceLines(finding, writer) : []),
    ...failure,
  ];
};

const questionLines = (
  questions: readonly Question[],
  { say, paint, locale, questions: most = 8 }: Writer,
): readonly string[] => {
  if (questions.length === 0) return [];
  const waiting = new Set(questions.flatMap(({ rules }) => rules)).size;
  const head =
    locale === 'zh'
      ? `? ${questions.length} 项事实未知，关系到 ${waiting} 条规则。先回答：`
      : `? ${questions.length} unknown facts keep ${waiting} rules open. Those that settle most first:`;
  const shown = questions
    .slice(0, most)
    .map(({ text, path, settles }) => `  ${String(settles).padStart(3)} × ${say(text)}  ${paint.dim(path)}`);
  const rest = questions.length - shown.length;
  return [
    paint.yellow(head),
    ...shown,
    ...(rest > 0 ? [paint.dim(locale === 'zh' ? `  另有 ${rest} 项` : `  and ${rest} more`)] : []),
    '',
  ];
};

const listed = (rules: readonly string[], locale: Locale): string => {
  const shown = rules.slice(0, 3).join(locale === 'zh' ? '、' : ', ');
  const rest = rules.length - 3;
  if (rest <= 0) return shown;
  return locale === 'zh' ? `${shown} 等 ${rules.length} 条` : `${shown} and ${rest} more`;
};

/** How many findings of each outcome a report has. */
export const summaryLine = ({ counts }: Report, locale: Locale): string =>
  outcomes
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => `${counts[outcome]} ${outcomeWords[outcome][locale]}`)
    .join(' · ');

const summary = (report: Report, { locale, paint }: Writer): readonly string[] => {
  const { exposure } = report;
  const ceiling = ceilingText(exposure);
  const rule = exposure.maxFine?.rule ?? exposure.maxTurnoverPercent?.rule ?? '';
  const money =
    ceiling === undefined
      ? []
      : [
          locale === 'zh'
            ? `单项罚款上限最高：${ceiling.zh}（${rule}）`
            : `Highest single ceiling of a fine: ${ceiling.en} (${rule})`,
        ];
  const { suspension } = exposure;
  const closed =
    suspension.length === 0
      ? []
      : [
          locale === 'zh'
            ? `可能被责令暂停、关闭或者吊销许可：${listed(suspension, locale)}`
            : `The service may be suspended, closed or lose a licence for: ${listed(suspension, locale)}`,
        ];
  return [paint.bold(summaryLine(report, locale)), ...money, ...closed];
};

/** A report as text for a person at a terminal. */
export const formatText = (report: Report, options: TextOptions): string => {
  const { locale, paint = plain } = options;
  const writer: Writer = { ...options, paint, say: (text) => text[locale] };
  const { manifest, asOf, catalogue } = report;
  const file = manifest.file === undefined ? undefined : (options.name?.(manifest.file) ?? manifest.file);
  const asOfText = locale === 'zh' ? `适用 ${asOf} 的法律` : `law as of ${asOf}`;
  const header = [file, manifest.name ?? manifest.service, asOfText, `${catalogue.name} ${catalogue.version}`]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => visible(String(part)))
    .join(' · ');
  const hidden = new Set(options.all ? [] : ['satisfied', 'not-applicable', 'unknown']);
  const shown = report.findings.filter(({ outcome, baselined }) => !hidden.has(outcome) && (!baselined || options.all));
  const domains = [...new Set(shown.map(({ domain }) => domain))];
  const rank = ({ outcome }: Finding) => outcomes.indexOf(outcome);
  const body = domains.flatMap((domain) => [
    paint.bold(paint.cyan(writer.say(domainWords[domain]))),
    ...shown
      .filter((finding) => finding.domain === domain)
      .sort((a, b) => rank(a) - rank(b))
      .flatMap((finding) => findingLines(finding, writer)),
    '',
  ]);
  const lines = [
    paint.bold(header),
    '',
    ...body,
    ...waiverProblemLines(report, writer),
    ...questionLines(report.questions, writer),
    ...summary(report, writer),
    ...acceptedLines(report, writer),
    paint.dim(writer.say(report.notice)),
  ];
  return `${lines.join('\n')}\n`;
};
