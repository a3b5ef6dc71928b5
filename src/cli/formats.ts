import type { Report } from '../evaluate/report.js';
import type { ReportOptions } from '../report/options.js';

type Format = (reports: readonly Report[], options: ReportOptions) => string;

const writers = () => import('./format-writers.js');

/** The formats for machines and for people elsewhere, loaded when one of them is asked for. */
export const formats = {
  json: async () => (await writers()).formatJson,
  sarif: async () => (await writers()).formatSarif,
  junit: async () => (await writers()).formatJunit,
  gitlab: async () => (await writers()).formatGitlab,
  markdown: async () => (await writers()).formatMarkdown,
  html: async () => (await writers()).formatHtml,
  csv: async () => (await writers()).formatCsv,
  oscal: async () => (await writers()).formatOscal,
} satisfies Readonly<Record<string, () => Promise<Format>>>;

/** The name of a format: `text` for the terminal, or one of {@link formats}. */
export type FormatName = 'text' | keyof typeof formats;

/** Whether a name is that of a format. */
export const isFormatName = (name: string): name is FormatName => name === 'text' || Object.hasOwn(formats, name);

/** All names, as they are told to the reader. */
export const formatNames: readonly string[] = ['text', ...Object.keys(formats)];
