export type { LintCode, LintFinding, LintResult } from '../analyse/finding.js';
export { LintDayError, lintCatalogue } from '../analyse/lint.js';
export { checkCatalogue, checkRule } from './check.js';
export type { Defect } from './defect.js';
export { definitionDefects as checkDefinition } from './definition-cases.js';
export { type Mutant, missedMutants, mutantsOf } from './mutate.js';
export { type DefinitionMutant, definitionMutantsOf, missedDefinitionMutants } from './mutate-definition.js';
export { possibleOutcomes } from './rule-defects.js';
export { type CaseFailure, runCase, runCases } from './run.js';
