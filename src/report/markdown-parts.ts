import type { Finding, Report } from '../evaluate/report.js';
import type { Locale } from '../text.js';
import { adviceTexts } from './advice.js';
import { pinOf } from './place.js';
import { labels, outcomeMarks, severityWords } from './words.js';

const entities: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '@': '&#64;',
  '#': '&#35;',
};

/** A text that Markdown shows as it is: no markup, no mention, on one line. */
export const plain = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/[<>&@#]/g, (character) => entities[character] ?? character);

/** What the parts of a comment share. */
export interface Writer {
  readonly report: Report;
  readonly locale: Locale;
  readonly name: (file: string) => string;
  readonly pages: ReadonlyMap<string, string>;
  readonly cap: number;
}

/** That some are left out. */
export const more = (left: number, locale: Locale): readonly string[] =>
  left <= 0 ? [] : ['', locale === 'zh' ? `另有 ${left} 项，见完整报告。` : `And ${left} more in the full report.`];

/** The title of a finding with its subject. */
export const titled = (finding: Finding, { locale }: Pick<Writer, 'locale'>): string =>
  `**${plain(finding.title[locale])}**${finding.subjectName === undefined ? '' : ` \\[${plain(finding.subjectName)}\\]`}`;

/** The provision of a finding, with the official page where one is known. */
export const cited = ({ citation }: Finding, { pages, locale }: Writer): string => {
  const page = pages.get(citation.instrument);
  const text = plain(citation.text[locale]);
  return page === undefined ? text : `[${text}](<${encodeURI(page)}>)`;
};

const placed = (finding: Finding, { report, name }: Writer): string => {
  const pin = pinOf(finding, report, name);
  return pin === undefined ? '' : plain(`${pin.file}:${pin.line}`);
};

/** A row of the table of what is to be mended; `concerns` names the services. */
export const faultRow = (finding: Finding, writer: Writer, concerns?: string): string => {
  const { locale } = writer;
  const advice = [...adviceTexts(finding), finding.remedy][0]?.[locale] ?? '';
  const reason = plain(finding.error?.message ?? finding.message[locale]);
  const cells = [
    `${outcomeMarks[finding.outcome]} ${severityWords[finding.severity][locale]}`,
    `${titled(finding, writer)}<br>${reason}<br>${labels.remedy[locale]}: ${plain(advice)}${concerns === undefined ? '' : `<br>${concerns}`}`,
    cited(finding, writer),
    placed(finding, writer),
  ];
  return `| ${cells.join(' | ')} |`;
};

/** The head of the table of what is to be mended. */
export const faultHead = (locale: Locale): readonly string[] => {
  const heads = [labels.severity, labels.duty, labels.provision, labels.place].map((label) => label[locale]);
  return ['', `| ${heads.join(' | ')} |`, '| --- | --- | --- | --- |'];
};
