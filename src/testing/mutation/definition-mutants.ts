import type { AnyDefinition } from '../../rule/define.js';
import { movedBorders } from './borders.js';
import { variantsOf } from './variants.js';

/** A definition with one thing changed in it. */
export interface DefinitionMutant {
  readonly definition: string;
  /** What was changed, and into what. */
  readonly mutation: string;
  readonly mutant: AnyDefinition;
}

type Changed = readonly [what: string, fields: object];
type Spans = readonly { readonly from: string; readonly until?: string; readonly body: unknown }[];

const periodChanges = (periods: Spans): readonly Changed[] => [
  ...periods.flatMap((period, at) =>
    variantsOf(period.body).map(
      ([what, body]): Changed => [
        `from ${period.from}: ${what}`,
        { periods: periods.map((one, i) => (i === at ? { ...one, body } : one)) },
      ],
    ),
  ),
  ...movedBorders(periods).map(([what, moved]): Changed => [what, { periods: moved }]),
];

type Steps = Extract<AnyDefinition, { kind: 'tier' }>['steps'];

/** The steps without one, and with two neighbours in the other order: the first that holds decides. */
const stepChanges = (steps: Steps): readonly Changed[] =>
  steps.flatMap((step, at): readonly Changed[] => {
    const next = steps[at + 1];
    const dropped: Changed = [`the step ${step.tier} is dropped`, { steps: steps.filter((_, i) => i !== at) }];
    if (next === undefined) return [dropped];
    const swapped = [...steps.slice(0, at), next, step, ...steps.slice(at + 2)];
    return [dropped, [`the step ${next.tier} is tried before ${step.tier}`, { steps: swapped }]];
  });

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
      return [
        ...definition.steps.flatMap((step, at) =>
          variantsOf(step.when).map(
            ([what, when]): Changed => [
              `${step.tier}: ${what}`,
              { steps: definition.steps.map((one, i) => (i === at ? { ...one, when } : one)) },
            ],
          ),
        ),
        ...stepChanges(definition.steps),
      ];
  }
};

/** The definition with one thing changed, in every way that rules are changed. */
export const definitionMutantsOf = (definition: AnyDefinition): readonly DefinitionMutant[] =>
  changes(definition).map(([mutation, fields]) => ({
    definition: definition.id,
    mutation,
    mutant: { ...definition, ...fields },
  }));
