import type { Difference, DiffReason, DiffSide, DiffSource, ReportDiff } from '../diff/difference.js';
import type { Bilingual, Locale } from '../text.js';
import { type Paint, plain } from './paint.js';
import { outcomeMarks, outcomeWords, rulePartWords, severityWords } from './words.js';

/** How a comparison is written. */
export interface DiffTextOptions {
  readonly locale: Locale;
  readonly paint?: Paint;
  /** How a file is named to the reader. */
  readonly name?: (file: string) => string;
}

const groups = [
  ['new', { zh: '新增', en: 'new' }],
  ['fixed', { zh: '已解决', en: 'fixed' }],
  ['changed', { zh: '其他变化', en: 'changed' }],
] as const;

const unknown: Bilingual = { zh: '未知', en: 'unknown' };
const absent: Bilingual = { zh: '无', en: 'absent' };

const shown = (value: unknown, locale: Locale): string => {
  if (value === undefined) return unknown[locale];
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

const waived: Bilingual = { zh: '已豁免', en: 'waived' };
const noWaiver: Bilingual = { zh: '不再豁免', en: 'no longer waived' };
const untold: Bilingual = {
  zh: '其中一份报告未载明有关事实，请重新生成',
  en: 'one of the reports does not tell the fact: make it again',
};

const dateWords: Readonly<Record<'in-force' | 'due' | 'as-of', Bilingual>> = {
  'in-force': { zh: '该日适用的法律不同', en: 'other law on that day' },
  due: { zh: '期限', en: 'the time to do it' },
  'as-of': { zh: '日期', en: 'the day' },
};

const reasonText = (reason: DiffReason, locale: Locale): string => {
  switch (reason.kind) {
    case 'fact':
      return `${reason.pointer.slice(1).replaceAll('/', '.')}: ${shown(reason.before, locale)} → ${shown(reason.after, locale)}`;
    case 'date':
      return `${dateWords[reason.what][locale]}: ${reason.before} → ${reason.after}`;
    case 'waiver': {
      const waiver = reason.after ?? reason.before;
      return `${(reason.after === undefined ? noWaiver : waived)[locale]}: ${waiver?.reason ?? ''}`;
    }
    case 'untold':
      return untold[locale];
    case 'rule': {
      const both = reason.before === undefined ? '' : `: ${reason.before} → ${reason.after ?? ''}`;
      return `${rulePartWords[reason.what][locale]}${both}`;
    }
  }
};

const sideText = (side: DiffSide | undefined, locale: Locale): string =>
  side === undefined ? absent[locale] : outcomeWords[side.outcome][locale];

const colour = (group: 'new' | 'fixed' | 'changed', paint: Paint): ((text: string) => string) =>
  group === 'new' ? paint.red : group === 'fixed' ? paint.green : paint.yellow;

const lines = (one: Difference, locale: Locale, paint: Paint, mark: (text: string) => string): readonly string[] => {
  const { before, after, title, rule, subjectName, reasons } = one;
  const subject = subjectName === undefined ? '' : ` [${subjectName}]`;
  const side = after ?? before;
  const weight = side === undefined ? '' : ` · ${severityWords[side.severity][locale]}`;
  return [
    `  ${mark(outcomeMarks[after?.outcome ?? 'not-applicable'])} ${paint.bold(title[locale])}${subject}  ${paint.dim(rule)}`,
    `    ${sideText(before, locale)} → ${sideText(after, locale)}${paint.dim(`${weight} · ${side?.citation.text[locale] ?? ''}`)}`,
    ...reasons.map((reason) => `    ${reasonText(reason, locale)}`),
  ];
};

const sourceText = (source: DiffSource, locale: Locale, name: (file: string) => string): string =>
  [
    source.manifest.file === undefined ? (source.manifest.name ?? source.manifest.service) : name(source.manifest.file),
    locale === 'zh' ? `适用 ${source.asOf} 的法律` : `law as of ${source.asOf}`,
    `${source.catalogue.name} ${source.catalogue.version}`,
  ]
    .filter(Boolean)
    .join(' · ');

/** What is new, fixed and changed, at most so many of each, and the counts, without a head. */
export const diffLines = (
  diff: ReportDiff,
  { locale, paint = plain }: DiffTextOptions,
  most = Number.POSITIVE_INFINITY,
): readonly string[] => {
  const rest = (count: number): readonly string[] =>
    count <= most ? [] : [paint.dim(locale === 'zh' ? `  另有 ${count - most} 项` : `  and ${count - most} more`)];
  const body = groups.flatMap(([group, words]) =>
    diff[group].length === 0
      ? []
      : [
          paint.bold(`${words[locale]} (${diff[group].length})`),
          ...diff[group].slice(0, most).flatMap((one) => lines(one, locale, paint, colour(group, paint))),
          ...rest(diff[group].length),
          '',
        ],
  );
  return [...body, paint.bold(groups.map(([group, words]) => `${diff[group].length} ${words[locale]}`).join(' · '))];
};

/**
 * A comparison of two reports as text for a person at a terminal.
 *
 * @example
 * ```ts
 * import { diffReports, evaluate, parseManifest } from 'guiju';
 * import { formatDiff } from 'guiju/report';
 * import { china } from 'guiju/rules';
 *
 * const report = evaluate(parseManifest({ guiju: 1 }), china, { asOf: '2026-11-24' });
 * console.log(formatDiff(diffReports(report, report), { locale: 'en' }).trim().split('\n').at(-1)); // 0 new · 0 fixed · 0 changed
 * ```
 */
export const formatDiff = (diff: ReportDiff, options: DiffTextOptions): string => {
  const { locale, paint = plain, name = String } = options;
  return `${[
    paint.bold(`- ${sourceText(diff.before, locale, name)}`),
    paint.bold(`+ ${sourceText(diff.after, locale, name)}`),
    '',
    ...diffLines(diff, options),
  ].join('\n')}\n`;
};
