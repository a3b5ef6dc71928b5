import type { Environment } from '../logic/explain/environment.js';
import { Memory } from '../logic/explain/memory.js';
import { resolverOn } from '../rule/resolve.js';
import type { RuleVersion } from '../rule/version.js';
import type { CompiledCatalogue } from './compiled.js';

/** The same facts on the first day of a version: how a rule that is still to come is looked at. */
export const onFirstDay = (
  { catalogue }: CompiledCatalogue,
  { from }: RuleVersion,
  environment: Environment,
): Environment => ({
  ...environment,
  asOf: from,
  resolver: resolverOn(catalogue.definitions, from),
  memory: new Memory(),
});
