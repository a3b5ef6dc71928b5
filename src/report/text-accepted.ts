import type { Report } from '../evaluate/report.js';
import type { Bilingual, Locale } from '../text.js';
import type { Paint } from './text.js';

interface Writer {
  readonly locale: Locale;
  readonly paint: Paint;
  readonly say: (text: Bilingual) => string;
  readonly name?: (file: string) => string;
}

/** What is wrong with the waivers, each with its place. */
export const waiverProblemLines = (
  { waiverProblems }: Report,
  { locale, paint, say, name = String }: Writer,
): readonly string[] => {
  if (waiverProblems.length === 0) return [];
  const lines = waiverProblems.map(({ severity, message, position }) => {
    const colour = severity === 'error' ? paint.red : paint.yellow;
    const place =
      position === undefined ? '' : `  ${paint.dim(`${name(position.file)}:${position.line}:${position.column}`)}`;
    return `  ${colour('!')} ${say(message)}${place}`;
  });
  return [paint.bold(paint.cyan(locale === 'zh' ? '豁免' : 'waivers')), ...lines, ''];
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const waivedLine = ({ findings }: Report, locale: Locale): readonly string[] => {
  const byOwner = new Map<string, { count: number; until: string | undefined }>();
  const waivers = findings.flatMap(({ waiver }) => (waiver === undefined ? [] : [waiver]));
  for (const { owner, until = '' } of waivers) {
    const known = byOwner.get(owner);
    const first = known?.until === undefined || (until !== '' && compare(until, known.until) < 0) ? until : known.until;
    byOwner.set(owner, { count: (known?.count ?? 0) + 1, until: first || undefined });
  }
  if (byOwner.size === 0) return [];
  const owners = [...byOwner].map(([owner, { count, until }]) => {
    if (locale === 'zh')
      return `${owner} ${count} 项${until === undefined ? '，没有截止日' : `，${count === 1 ? '' : '最早 '}${until} 到期`}`;
    return `${owner} ${count}, ${until === undefined ? 'without an end' : `${count === 1 ? '' : 'the first '}until ${until}`}`;
  });
  return [
    `${locale === 'zh' ? `已豁免 ${waivers.length} 项：` : `Waived: `}${owners.join(locale === 'zh' ? '；' : '; ')}`,
  ];
};

const baselineLines = ({ baseline }: Report, locale: Locale): readonly string[] => {
  if (baseline === undefined) return [];
  const { known, new: fresh, fixed } = baseline;
  const head =
    locale === 'zh'
      ? `基线：已知 ${known} 项，新增 ${fresh} 项，已消除 ${fixed.length} 项`
      : `Baseline: ${known} known, ${fresh} new, ${fixed.length} fixed`;
  const gone = fixed.map(({ rule, subject }) => `${rule}${subject === undefined ? '' : ` [${subject}]`}`);
  if (gone.length === 0) return [head];
  const advice =
    locale === 'zh' ? '  可从基线删去（--write-baseline）：' : '  can leave the baseline (--write-baseline): ';
  return [head, `${advice}${gone.slice(0, 8).join(', ')}${gone.length > 8 ? ' …' : ''}`];
};

/** What was accepted: who owns the waivers and when they end, and what the baseline knows. */
export const acceptedLines = (report: Report, { locale }: Writer): readonly string[] => [
  ...waivedLine(report, locale),
  ...baselineLines(report, locale),
];
