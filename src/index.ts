export { type AdviceOptions, adviceFor } from './advise/advice.js';
export { applyAdvice } from './advise/apply.js';
export { type AdvisedFinding, adviseAll, withAdvice } from './advise/report.js';
export { type DiffOptions, diffReports } from './diff/diff.js';
export type * from './diff/difference.js';
export { parseReport, ReportError } from './diff/read.js';
export type { Advice, FactChange, PatchOperation } from './evaluate/advice.js';
export { AsOfError } from './evaluate/as-of-error.js';
export { applyBaseline } from './evaluate/baseline/apply.js';
export type { Baseline, BaselineComparison, BaselineEntry } from './evaluate/baseline/baseline.js';
export { baselineOf, baselineText } from './evaluate/baseline/write.js';
export { type EvaluateOptions, evaluate } from './evaluate/evaluate.js';
export {
  evaluateMany,
  type ManyItem,
  type ManyOptions,
  type ManyOutcomes,
  type ManyReports,
  type OutcomesItem,
  type RefusedItem,
  type ReportItem,
} from './evaluate/many.js';
export { outcomesOf } from './evaluate/outcomes.js';
export type {
  AnswerType,
  Attestation,
  Ceiling,
  Counts,
  Exposure,
  Finding,
  Ground,
  LocatedFact,
  LocatedMissing,
  MeasureParameter,
  Question,
  Report,
  RuleOutcome,
} from './evaluate/report.js';
export { acrossReports } from './evaluate/waiver/across.js';
export { applyWaivers, type WaiverOptions } from './evaluate/waiver/apply.js';
export type {
  AppliedWaiver,
  WaivableOutcome,
  Waiver,
  WaiverProblem,
  WaiverProblemCode,
} from './evaluate/waiver/waiver.js';
export { type Arrangement, workingDayArrangements } from './evaluate/working-days.js';
export {
  type Fleet,
  type FleetDate,
  type FleetService,
  fleetOf,
  type SharedRule,
} from './fleet/fleet.js';
export { type OrganisationFinding, organisationFileOf } from './fleet/organisation.js';
export { answer, type Interview, type InterviewOptions, interview } from './interview/interview.js';
export { AnswerError } from './interview/place.js';
export { LogicSyntaxError, LogicTypeError } from './logic/error.js';
export type { FactRead, MissingFact } from './logic/explain/environment.js';
export type { Resolver } from './logic/resolver.js';
export type { TruthName } from './logic/truth.js';
export type { ListOperand, TimeUnit, Var } from './logic/types.js';
export { specificationVersion } from './logic/types.js';
export { ManifestError, type ManifestProblem, type ManifestProblemCode } from './manifest/error.js';
export type { Day, FieldInfo, FieldKind, FieldMeta, Moment, Unit } from './manifest/field.js';
export { type Field, fieldAt, fieldIndex } from './manifest/field-index.js';
export { parseManifest } from './manifest/parse.js';
export type {
  CountPath,
  DatePath,
  FlagPath,
  InstantPath,
  MemberAt,
  TextPath,
  ValueAt,
  ValuesPath,
} from './manifest/path.js';
export type { Position, Positions } from './manifest/position.js';
export type { Manifest, ManifestInput } from './manifest/schema.js';
export * from './rule/index.js';
export type { Bilingual, Locale } from './text.js';
export type * from './timeline/event.js';
export { TimelineError } from './timeline/range.js';
export { type TimelineOptions, timeline } from './timeline/timeline.js';
