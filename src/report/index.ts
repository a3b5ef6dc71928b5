export { coveragePage } from './coverage.js';
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
export { formatText, type Paint, type TextOptions } from './text.js';
export { conditionInWords } from './wording/condition.js';
export { deadlineInWords, type RecurrenceLike, recurrenceInWords, spanInWords } from './wording/time.js';
export { type Wording, type WordingPiece, type WordingTextOptions, wordingText } from './wording/wording.js';
