import { timeState } from '../evaluate/time.js';
import type { Environment } from '../logic/explain/environment.js';
import { readFact } from '../logic/explain/environment.js';
import { T } from '../logic/truth.js';
import { pathsOf } from '../logic/walk.js';
import type { RuleVersion } from '../rule/version.js';
import { type Alternative, allOf, type Edit, nothing } from './alternative.js';
import { alternativesFor } from './condition.js';
import { nowAs } from './fact.js';
import { changeable, type Scope } from './scope.js';

/** What is due is done today. Where the manifest says that it was not done, that is changed, too. */
const doneToday = (path: string, done: string | undefined, scope: Scope): readonly Alternative[] => {
  const field = changeable(path, scope);
  if (field === undefined) return [];
  const at: Edit = {
    kind: 'set',
    path,
    pointer: readFact(scope.environment, path).pointer,
    value: nowAs(field.kind, scope.now),
  };
  const said = done === undefined ? undefined : readFact(scope.environment, done);
  if (said?.value !== false) return [[at]];
  return changeable(said.path, scope) === undefined
    ? []
    : [[{ kind: 'set', path: said.path, pointer: said.pointer, value: true }, at]];
};

const inTime = ({ rule }: RuleVersion, scope: Scope): readonly Alternative[] => {
  const { deadline, recurs } = rule;
  const outcome = timeState(rule, scope.environment, scope.now)?.outcome;
  if (deadline !== undefined) {
    return outcome === 'satisfied' ? [nothing] : doneToday(deadline.doneOn, deadline.done, scope);
  }
  if (recurs === undefined || outcome === 'pending') return [nothing];
  return doneToday(recurs.last, recurs.done, scope);
};

/** The changes that may meet what a rule requires, smallest first. Facts that make the rule apply are left alone. */
export const candidatesFor = (
  version: RuleVersion,
  environment: Environment,
  now: string,
  most: number,
): readonly Alternative[] => {
  const fixed = pathsOf(version.applies, environment.resolver);
  const scope: Scope = { environment, now, fixed, most };
  const met = version.requires === undefined ? [nothing] : alternativesFor(version.requires, T, scope);
  return allOf([met, inTime(version, scope)], most).filter((edits) => edits.length > 0);
};
