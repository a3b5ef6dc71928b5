export { coveragePage } from './coverage.js';
export { type DiffTextOptions, formatDiff } from './diff-text.js';
export { formatJson } from './json.js';
export {
  type DefinitionChange,
  type DocumentChange,
  type LawChange,
  lawCalendar,
  type RuleChange,
} from './law/calendar.js';
export type { VersionChange } from './law/changes.js';
export { coverageOf, type InstrumentCoverage, type ProvisionCoverage, type ProvisionState } from './law/provisions.js';
export type { Paint } from './paint.js';
export { formatText, type TextOptions } from './text.js';
export { formatTimeline, type TimelineTextOptions } from './timeline-text.js';
export { conditionInWords } from './wording/condition.js';
export { deadlineInWords, type RecurrenceLike, recurrenceInWords, spanInWords } from './wording/time.js';
export { type Wording, type WordingPiece, type WordingTextOptions, wordingText } from './wording/wording.js';
