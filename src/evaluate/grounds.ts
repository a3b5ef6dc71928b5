import { explain } from '../logic/explain/condition.js';
import { type Environment, joinReads, type Reads, readsOf } from '../logic/explain/environment.js';
import { F, T } from '../logic/truth.js';
import type { Rule } from '../rule/rule.js';
import type { CompiledCatalogue, CompiledRule } from './compiled.js';
import { type Decision, evidencePaths } from './decide.js';
import { onFirstDay } from './first-day.js';
import type { Ground } from './report.js';
import { listReads, type Subject } from './subject.js';

const timePaths = ({ deadline, recurs }: Rule): readonly string[] =>
  [deadline?.from, deadline?.doneOn, deadline?.done, recurs?.last, recurs?.since, recurs?.done].flatMap(
    (path) => path ?? [],
  );

const thorougher = (environment: Environment): Environment => ({
  ...environment,
  thorough: true,
  ...(environment.memory && { memory: environment.memory.within() }),
});

const thorough = new WeakMap<Environment, Environment>();

/** The environment in which everything is accounted for wholly; the same one each time, so that what is explained is kept. */
const thoroughly = (environment: Environment): Environment => {
  const known = thorough.get(environment) ?? thorougher(environment);
  thorough.set(environment, known);
  return known;
};

/** Whether a fact has a place: one of an element does not while there is no element at hand. */
const isPlaced = ({ path, pointer }: Ground): boolean =>
  !path.includes('[]') || pointer.startsWith(`/${path.slice(0, path.search(/[.[]/))}/`);

const outcomeReads = (
  compiled: CompiledCatalogue,
  rule: CompiledRule,
  subject: Subject,
  { applies: truth }: Decision,
  demandEvidence: boolean,
): Reads => {
  const { version, lists } = rule;
  const here = thoroughly(subject.environment);
  if (version.state === 'upcoming') return explain(version.applies, onFirstDay(compiled, version, here));
  const applies = explain(version.applies, here);
  if (applies.truth === F) return applies;
  if (subject.pointer === '' && lists.length > 0) return joinReads([applies, listReads(lists, here)]);
  if (truth !== T) return applies;
  return joinReads([
    applies,
    explain(version.requires ?? true, here),
    readsOf(here, timePaths(version.rule)),
    ...(demandEvidence ? [readsOf(here, evidencePaths(version))] : []),
  ]);
};

/**
 * The facts on which a decision rests beside those that explain it, missing ones included: what made the rule apply, and
 * what keeps an unknown open. With all of them as they are, the outcome is the same whatever the others are.
 */
export const groundsOf = (
  compiled: CompiledCatalogue,
  rule: CompiledRule,
  subject: Subject,
  decision: Decision,
  demandEvidence: boolean,
  said: Reads,
): readonly Ground[] => {
  const { reads, missing } = outcomeReads(compiled, rule, subject, decision, demandEvidence);
  const known = new Set([...said.reads, ...said.missing].map(({ pointer }) => pointer));
  return [...reads, ...missing].filter((fact) => !known.has(fact.pointer) && isPlaced(fact));
};
