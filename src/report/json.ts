import type { Report } from '../evaluate/report.js';

/** The reports as JSON: one report alone, or a list where there are several. */
export const formatJson = (reports: readonly Report[]): string =>
  `${JSON.stringify(reports.length === 1 ? reports[0] : reports, null, 2)}\n`;
