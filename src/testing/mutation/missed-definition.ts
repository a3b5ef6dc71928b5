import { loopPaths } from '../../logic/path.js';
import { ManifestError } from '../../manifest/error.js';
import type { Manifest } from '../../manifest/schema.js';
import type { Catalogue } from '../../rule/catalogue.js';
import type { AnyDefinition } from '../../rule/define.js';
import { resolverOn } from '../../rule/resolve.js';
import { outcomeOf } from '../definition-cases.js';
import { expand } from '../environment.js';
import { caseManifest } from '../run.js';
import { type DefinitionMutant, definitionMutantsOf } from './definition-mutants.js';

/** A catalogue with one definition in the place of that with the same id. */
export const withDefinition = (definition: AnyDefinition, catalogue: Catalogue): Catalogue => ({
  ...catalogue,
  definitions: catalogue.definitions.map((one) => (one.id === definition.id ? definition : one)),
});

/** What a definition yields on a day, for each element that it is about. */
export const yieldOf = (
  definition: AnyDefinition,
  catalogue: Catalogue,
  manifest: Manifest,
  asOf: string,
): readonly unknown[] => {
  const resolver = resolverOn(withDefinition(definition, catalogue).definitions, asOf);
  return loopPaths(definition.forEach)
    .reduce(expand, [{ facts: manifest, asOf, resolver, bindings: new Map() }])
    .map((environment) => outcomeOf(definition, environment));
};

/** The mutants of a definition that no case of it notices: each asks for a case. */
export const missedDefinitionMutants = (
  definition: AnyDefinition,
  catalogue: Catalogue,
): readonly DefinitionMutant[] => {
  const { given, reviewedOn } = definition;
  const cases = definition.cases.flatMap(({ facts, asOf = reviewedOn, expect }) => {
    try {
      const expected: readonly unknown[] = Array.isArray(expect) ? expect : [expect];
      return [{ manifest: caseManifest(given, facts), asOf, expected: JSON.stringify(expected) }];
    } catch (error) {
      if (error instanceof ManifestError) return [];
      throw error;
    }
  });
  return definitionMutantsOf(definition).filter(({ mutant }) =>
    cases.every(
      ({ manifest, asOf, expected }) => JSON.stringify(yieldOf(mutant, catalogue, manifest, asOf)) === expected,
    ),
  );
};
