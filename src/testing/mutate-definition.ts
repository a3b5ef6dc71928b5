import type { Catalogue } from '../rule/catalogue.js';
import type { AnyDefinition } from '../rule/define.js';
import { definitionDefects } from './definition-cases.js';
import { variantsOf } from './variants.js';

/** A definition with one thing changed in it. */
export interface DefinitionMutant {
  readonly definition: string;
  /** What was changed, and into what. */
  readonly mutation: string;
  readonly mutant: AnyDefinition;
}

type Changed = readonly [what: string, fields: object];

const periodChanges = (periods: readonly { readonly from: string; readonly body: unknown }[]): readonly Changed[] =>
  periods.flatMap((period, at) =>
    variantsOf(period.body).map(
      ([what, body]): Changed => [
        `from ${period.from}: ${what}`,
        { periods: periods.map((one, i) => (i === at ? { ...one, body } : one)) },
      ],
    ),
  );

const changes = (definition: AnyDefinition): readonly Changed[] => {
  switch (definition.kind) {
    case 'status':
      return definition.periods === undefined
        ? variantsOf(definition.when).map(([what, when]): Changed => [what, { when }])
        : periodChanges(definition.periods);
    case 'number':
      return [
        ...variantsOf(definition.value).map(([what, value]): Changed => [what, { value }]),
        ...periodChanges(definition.periods ?? []),
      ];
    case 'tier':
      return definition.steps.flatMap((step, at) =>
        variantsOf(step.when).map(
          ([what, when]): Changed => [
            `${step.tier}: ${what}`,
            { steps: definition.steps.map((one, i) => (i === at ? { ...one, when } : one)) },
          ],
        ),
      );
  }
};

/** The definition with one thing changed, in every way that rules are changed. */
export const definitionMutantsOf = (definition: AnyDefinition): readonly DefinitionMutant[] =>
  changes(definition).map(([mutation, fields]) => ({
    definition: definition.id,
    mutation,
    mutant: { ...definition, ...fields },
  }));

/** The mutants of a definition that no case of it notices: each asks for a case. */
export const missedDefinitionMutants = (definition: AnyDefinition, catalogue: Catalogue): readonly DefinitionMutant[] =>
  definitionMutantsOf(definition).filter(({ mutant }) => {
    const definitions = catalogue.definitions.map((one) => (one.id === mutant.id ? mutant : one));
    return definitionDefects(mutant, { ...catalogue, definitions }).every(({ code }) => code !== 'case');
  });
