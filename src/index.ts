export { AsOfError, type EvaluateOptions, evaluate } from './evaluate/evaluate.js';
export {
  evaluateMany,
  type ManyItem,
  type ManyOptions,
  type OutcomesItem,
  type RefusedItem,
  type ReportItem,
} from './evaluate/many.js';
export { outcomesOf } from './evaluate/outcomes.js';
export type {
  Attestation,
  Counts,
  Exposure,
  Finding,
  LocatedFact,
  LocatedMissing,
  Question,
  Report,
  RuleOutcome,
} from './evaluate/report.js';
export type { Resolver } from './logic/compile/compiler.js';
export { LogicSyntaxError, LogicTypeError } from './logic/error.js';
export type { FactRead, MissingFact } from './logic/explain/environment.js';
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
