import type { Finding, Report } from '../../evaluate/report.js';
import { type Fleet, type FleetDate, fleetOf } from '../../fleet/fleet.js';
import { dateText, leftText } from '../due.js';
import { serviceOf } from '../heading.js';
import { faultHead, faultRow, more, plain, titled, type Writer } from '../markdown-parts.js';
import { isFault } from '../suppression.js';
import { outcomeMarks, outcomeWords } from '../words.js';
import { fleetCells, fleetColumns, fleetWords, servicesIn } from './services.js';

type Shared = Omit<Writer, 'report'>;

const most = 10;

const table = (fleet: Fleet, names: readonly string[], { locale, cap }: Shared): readonly string[] => {
  const rows = fleetCells(fleet, names, locale);
  const shown = rows.slice(0, Math.max(cap, most));
  return [
    '',
    `| ${fleetColumns.map((column) => column[locale]).join(' | ')} |`,
    `| --- |${' ---: |'.repeat(fleetColumns.length - 2)} --- |`,
    ...shown.map((cells) => `| ${cells.map(plain).join(' | ')} |`),
    ...more(rows.length - shown.length, locale),
  ];
};

const organisation = (
  fleet: Fleet,
  names: readonly string[],
  reports: readonly Report[],
  shared: Shared,
): readonly string[] => {
  const { locale, name, cap } = shared;
  const writerOf = (places: readonly number[]) => {
    const report = reports[places[0] ?? -1];
    return report && { ...shared, report };
  };
  const concerns = (places: readonly number[]) =>
    `${fleetWords.concerns[locale]}: ${plain(servicesIn(places, names, locale))}`;
  const files = [...new Set(fleet.organisation.map(({ file }) => file))];
  return files.flatMap((file) => {
    const all = fleet.organisation.filter((one) => one.file === file);
    const faults = all.filter(({ finding }) => isFault(finding));
    const isOpen = ({ outcome }: Finding) => outcome === 'pending' || outcome === 'review';
    const open = all.filter(({ finding }) => isOpen(finding));
    const rows = faults.slice(0, cap).flatMap(({ finding, reports: places }) => {
      const writer = writerOf(places);
      return writer === undefined ? [] : [faultRow(finding, writer, concerns(places))];
    });
    const lines = open.slice(0, cap).flatMap(({ finding, reports: places }) => {
      const writer = writerOf(places);
      const word = `${outcomeMarks[finding.outcome]} ${outcomeWords[finding.outcome][locale]}`;
      return writer === undefined ? [] : [`- ${word} · ${titled(finding, writer)} · ${concerns(places)}`];
    });
    if (faults.length + open.length === 0) return [];
    return [
      '',
      `### ${fleetWords.organisation[locale]} · ${plain(name(file))}`,
      ...(faults.length === 0 ? [] : faultHead(locale)),
      ...rows,
      ...more(faults.length - cap, locale),
      ...(lines.length === 0 ? [] : ['', ...lines]),
      ...more(open.length - cap, locale),
      '',
      fleetWords.counted[locale],
    ];
  });
};

const dates = ({ dates: all }: Fleet, names: readonly string[], shared: Shared): readonly string[] => {
  const { locale, cap } = shared;
  const shown = all.slice(0, Math.min(cap, most));
  if (shown.length === 0) return [];
  const line = ({ dueOn, finding, reports }: FleetDate) =>
    `- ${dateText(dueOn)[locale]} · ${leftText(finding)[locale]} · ${titled(finding, shared)} · ${plain(servicesIn(reports, names, locale))}`;
  return ['', `**${fleetWords.dates[locale]}**`, '', ...shown.map(line), ...more(all.length - shown.length, locale)];
};

const sharedRules = ({ shared: all }: Fleet, names: readonly string[], { locale, cap }: Shared): readonly string[] => {
  const shown = all.slice(0, Math.min(cap, most));
  if (shown.length === 0) return [];
  const lines = shown.map(
    ({ rule, title, reports }) =>
      `- ${plain(title[locale])} (${plain(rule)}) · ${plain(servicesIn(reports, names, locale))}`,
  );
  return ['', `**${fleetWords.shared[locale]}**`, '', ...lines, ...more(all.length - shown.length, locale)];
};

/** The fleet at the head of a comment on several reports. */
export const fleetSection = (reports: readonly Report[], shared: Shared): readonly string[] => {
  const fleet = fleetOf(reports);
  const names = reports.map((report) => serviceOf(report, shared.name));
  const { locale } = shared;
  return [
    `### ${locale === 'zh' ? `${reports.length} 个服务` : `${reports.length} services`}`,
    ...table(fleet, names, shared),
    ...dates(fleet, names, shared),
    ...sharedRules(fleet, names, shared),
    ...organisation(fleet, names, reports, shared),
    '',
  ];
};
