import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { diffReports } from '../../diff/diff.js';
import type { Report } from '../../evaluate/report.js';
import { diffLines } from '../../report/diff-text.js';
import type { Paint } from '../../report/paint.js';
import { formatText, summaryLine } from '../../report/text.js';
import { waiverProblemLines } from '../../report/text-accepted.js';
import type { Locale } from '../../text.js';
import { problemLine } from '../problems.js';
import type { Snapshot } from './snapshot.js';

/** How it is shown. */
export interface Showing {
  readonly locale: Locale;
  readonly paint: Paint;
  readonly all: boolean;
}

const mostOfEach = 20;

const name = (file: string): string => relative(process.cwd(), file) || file;

const lines = (file: string): readonly string[] | undefined => {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/);
  } catch {
    return undefined;
  }
};

const wholeReport = (report: Report, { locale, paint, all }: Showing): readonly string[] => [
  formatText(report, { locale, paint, all, lines, name }),
];

const baselineText = ({ baseline }: Report, locale: Locale): string | undefined => {
  if (baseline === undefined) return undefined;
  const { known, new: fresh, fixed } = baseline;
  return locale === 'zh'
    ? `基线：已知 ${known} 项，新增 ${fresh} 项，已消除 ${fixed.length} 项`
    : `Baseline: ${known} known, ${fresh} new, ${fixed.length} fixed`;
};

const different = (before: string, after: string): readonly string[] =>
  before === after || after === '' ? [] : [after];

/** What a change made of one manifest; nothing where the findings stay what they were. */
const change = (file: string, before: Snapshot, after: Snapshot, showing: Showing): readonly string[] => {
  const [old, current] = [before.reports.get(file), after.reports.get(file)];
  if (current === undefined) return [];
  if (old === undefined) return wholeReport(current, showing);
  const [was, is] = [before.checked.get(file), after.checked.get(file)];
  const made =
    was === undefined || is === undefined
      ? {}
      : {
          manifests: { before: was.manifest, after: is.manifest },
          catalogues: { before: was.settings.catalogue, after: is.settings.catalogue },
        };
  const diff = diffReports(old, current, made);
  const { locale, paint } = showing;
  const waivers = (report: Report): string =>
    waiverProblemLines(report, { locale, paint, say: (text) => text[locale], name }).join('\n');
  const body = [
    ...(diff.new.length + diff.fixed.length + diff.changed.length === 0 ? [] : diffLines(diff, showing, mostOfEach)),
    ...different(waivers(old), waivers(current)),
    ...different(baselineText(old, locale) ?? '', baselineText(current, locale) ?? ''),
  ];
  if (body.length === 0) return [];
  const day =
    old.asOf === current.asOf ? [] : [locale === 'zh' ? `适用 ${current.asOf} 的法律` : `law as of ${current.asOf}`];
  return [paint.bold([name(file), ...day].join(' · ')), ...body, paint.dim(summaryLine(current, locale)), ''];
};

/** The problems, one line for each file: the first, and how many there are beside it. */
export const problemLines = ({ problems }: Snapshot, locale: Locale): readonly string[] => {
  const files = new Set(problems.map(({ file }) => file));
  return [...files].flatMap((file) => {
    const [first, ...others] = problems.filter((problem) => problem.file === file);
    if (first === undefined) return [];
    const rest =
      others.length === 0 ? '' : locale === 'zh' ? `（另有 ${others.length} 处）` : ` (and ${others.length} more)`;
    return [`${problemLine(first, locale)}${rest}`];
  });
};

const keptText = { zh: '保留上一次的结果', en: 'the last good result is kept' };
const mendedText = { zh: '问题已消除', en: 'no problem any more' };
const sameText = { zh: '结果没有变化', en: 'no difference' };

/** What to show after a change: problems that are new, problems that went, and what is different. */
export const changeText = (
  before: Snapshot,
  after: Snapshot,
  touched: readonly string[],
  showing: Showing,
): readonly string[] => {
  const { locale, paint } = showing;
  const [old, current] = [problemLines(before, locale), problemLines(after, locale)];
  const fresh = current.filter((line) => !old.includes(line));
  const changes = [...after.reports.keys()].flatMap((file) => change(file, before, after, showing));
  const kept = after.reports.size > 0 && fresh.length > 0 ? [paint.dim(keptText[locale])] : [];
  const mended = old.length > 0 && current.length === 0 ? [paint.green(mendedText[locale])] : [];
  const said = [...fresh.map((line) => paint.red(line)), ...kept, ...mended, ...changes];
  if (said.length > 0) return said;
  const known = touched.filter((file) => after.read.has(file));
  return known.length === 0 ? [] : [paint.dim(`${known.map(name).join(', ')}: ${sameText[locale]}`)];
};
