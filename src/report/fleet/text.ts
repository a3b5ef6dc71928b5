import type { Report } from '../../evaluate/report.js';
import { type Fleet, fleetOf, withoutOrganisation } from '../../fleet/fleet.js';
import { dateText, leftText } from '../due.js';
import { serviceOf } from '../heading.js';
import { plain } from '../paint.js';
import { findingLines, formatText, type TextOptions, type Writer } from '../text.js';
import { visible } from '../visible.js';
import { padded, widthOf } from '../width.js';
import { fleetCells, fleetColumns, fleetWords, servicesIn } from './services.js';

const most = 10;

interface FleetWriter extends Writer {
  readonly fleet: Fleet;
  readonly names: readonly string[];
}

const rest = (left: number, { locale, paint }: Writer): readonly string[] =>
  left <= 0 ? [] : [paint.dim(locale === 'zh' ? `  另有 ${left} 项` : `  and ${left} more`)];

const table = ({ fleet, names, locale, paint }: FleetWriter): readonly string[] => {
  const heads = fleetColumns.map((column) => column[locale]);
  const cells = fleetCells(fleet, names, locale);
  const widths = heads.map((head, i) => Math.max(...[head, ...cells.map((row) => row[i] ?? '')].map(widthOf)));
  const line = (row: readonly string[]) =>
    row
      .map((text, i) => padded(text, widths[i] ?? 0))
      .join('  ')
      .trimEnd();
  return [paint.dim(line(heads)), ...cells.map(line), ''];
};

const organisation = (writer: FleetWriter): readonly string[] => {
  const { fleet, names, locale, paint, say, name = String, all } = writer;
  const shown = fleet.organisation.filter(({ finding }) => all || (finding.outcome !== 'waived' && !finding.baselined));
  const files = [...new Set(shown.map(({ file }) => file))];
  return files.flatMap((file) => [
    paint.bold(paint.cyan(`${say(fleetWords.organisation)} · ${visible(name(file))}`)),
    ...shown
      .filter((one) => one.file === file)
      .flatMap(({ finding, reports }) => [
        ...findingLines(finding, writer),
        `    ${say(fleetWords.concerns)}: ${servicesIn(reports, names, locale)}`,
      ]),
    '',
  ]);
};

const dates = (writer: FleetWriter): readonly string[] => {
  const { fleet, names, locale, paint, say } = writer;
  if (fleet.dates.length === 0) return [];
  const line = ({ finding, dueOn, reports }: Fleet['dates'][number]) => {
    const subject = finding.subjectName === undefined ? '' : ` [${visible(finding.subjectName)}]`;
    const late = finding.outcome === 'violated' ? paint.red : String;
    return `  ${late(`${say(dateText(dueOn))} · ${say(leftText(finding))}`)} · ${say(finding.title)}${subject} · ${servicesIn(reports, names, locale)}`;
  };
  return [
    paint.bold(paint.cyan(say(fleetWords.dates))),
    ...fleet.dates.slice(0, most).map(line),
    ...rest(fleet.dates.length - most, writer),
    '',
  ];
};

const shared = (writer: FleetWriter): readonly string[] => {
  const { fleet, names, locale, paint, say } = writer;
  if (fleet.shared.length === 0) return [];
  return [
    paint.bold(paint.cyan(say(fleetWords.shared))),
    ...fleet.shared
      .slice(0, most)
      .map(({ rule, title, reports }) => `  ${say(title)}  ${paint.dim(rule)} · ${servicesIn(reports, names, locale)}`),
    ...rest(fleet.shared.length - most, writer),
    '',
  ];
};

/**
 * Several reports as text for a person at a terminal: the fleet first (how each service stands, worst first; what the
 * organisation has to do once; what is due next; what several services violate), then each service without what stands
 * under its organisation. One report alone is written as `formatText` writes it.
 *
 * @example
 * ```ts
 * import { evaluate, parseManifest } from 'guiju';
 * import { formatFleet } from 'guiju/report';
 * import { china } from 'guiju/rules';
 *
 * const reports = ['chat', 'shop'].map((id) => evaluate(parseManifest({ guiju: 1, service: { id } }), china, { asOf: '2026-11-24' }));
 * console.log(formatFleet(reports, { locale: 'en' }).split('\n')[0]?.startsWith('2 services')); // true
 * ```
 */
export const formatFleet = (reports: readonly Report[], options: TextOptions): string => {
  const [first] = reports;
  if (first === undefined) return '';
  if (reports.length === 1) return formatText(first, options);
  const { locale, paint = plain, name = String } = options;
  const names = reports.map((report) => visible(serviceOf(report, name)));
  const writer: FleetWriter = { ...options, paint, say: (text) => text[locale], fleet: fleetOf(reports), names };
  const head =
    locale === 'zh'
      ? `${reports.length} 个服务 · 适用 ${first.asOf} 的法律`
      : `${reports.length} services · law as of ${first.asOf}`;
  const top = [
    paint.bold(head),
    '',
    ...table(writer),
    ...organisation(writer),
    ...dates(writer),
    ...shared(writer),
    ...(writer.fleet.organisation.length === 0 ? [] : [paint.dim(writer.say(fleetWords.counted)), '']),
  ];
  const each = reports.map((report) => formatText(withoutOrganisation(report), options));
  return [top.join('\n'), ...each].join('\n');
};
