import type { Report } from '../evaluate/report.js';
import type { ReportOptions } from '../report/options.js';

type Format = (reports: readonly Report[], options: ReportOptions) => string;

/** The formats for machines and for people elsewhere, each loaded when it is asked for. */
export const formats = {
  json: async () => (await import('../report/json.js')).formatJson,
  sarif: async () => (await import('../report/sarif.js')).formatSarif,
  junit: async () => (await import('../report/junit.js')).formatJunit,
  gitlab: async () => (await import('../report/gitlab.js')).formatGitlab,
  markdown: async () => (await import('../report/markdown.js')).formatMarkdown,
  html: async () => (await import('../report/html/page.js')).formatHtml,
  csv: async () => (await import('../report/csv.js')).formatCsv,
  oscal: async () => (await import('../report/oscal/assessment-results.js')).formatOscal,
} satisfies Readonly<Record<string, () => Promise<Format>>>;

/** The name of a format: `text` for the terminal, or one of {@link formats}. */
export type FormatName = 'text' | keyof typeof formats;

/** Whether a name is that of a format. */
export const isFormatName = (name: string): name is FormatName => name === 'text' || Object.hasOwn(formats, name);

/** All names, as they are told to the reader. */
export const formatNames: readonly string[] = ['text', ...Object.keys(formats)];
