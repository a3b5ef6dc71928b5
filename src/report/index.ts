export { coveragePage } from './coverage.js';
export { coverageTable } from './coverage-table.js';
export { formatCsv } from './csv.js';
export { type DiffTextOptions, formatDiff } from './diff-text.js';
export { formatFleet } from './fleet/text.js';
export { formatGitlab } from './gitlab.js';
export { formatHtml } from './html/page.js';
export { formatJson } from './json.js';
export { formatJunit } from './junit.js';
export {
  type DefinitionChange,
  type DocumentChange,
  type LawChange,
  lawCalendar,
  type RuleChange,
} from './law/calendar.js';
export type { VersionChange } from './law/changes.js';
export { coverageOf, type InstrumentCoverage, type ProvisionCoverage, type ProvisionState } from './law/provisions.js';
export { formatMarkdown } from './markdown.js';
export type { ReportOptions } from './options.js';
export { formatOscal } from './oscal/assessment-results.js';
export { oscalCatalogue } from './oscal/catalogue.js';
export type { Paint } from './paint.js';
export { formatSarif } from './sarif.js';
export { formatText, type TextOptions } from './text.js';
export { formatTimeline, type TimelineTextOptions } from './timeline-text.js';
export { conditionInWords } from './wording/condition.js';
export { deadlineInWords, type RecurrenceLike, recurrenceInWords, spanInWords } from './wording/time.js';
export { type Wording, type WordingPiece, type WordingTextOptions, wordingText } from './wording/wording.js';
