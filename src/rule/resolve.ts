import type { Resolver } from '../logic/resolver.js';
import type { Condition as LogicCondition, Operand as LogicOperand } from '../logic/types.js';
import type { AnyDefinition } from './define.js';

const covers = (period: { readonly from: string; readonly until?: string }, asOf: string): boolean =>
  period.from <= asOf && (period.until === undefined || period.until >= asOf);

/** The condition of a status on a day: false before its law begins and after it ends. */
const statusOn = (definition: Extract<AnyDefinition, { kind: 'status' }>, asOf: string): LogicCondition => {
  const { periods } = definition;
  if (periods === undefined) return definition.when;
  return periods.find((period) => covers(period, asOf))?.body ?? false;
};

const valueOn = (definition: Extract<AnyDefinition, { kind: 'number' | 'tier' }>, asOf: string): LogicOperand => {
  if (definition.kind === 'number') {
    return definition.periods?.find((period) => covers(period, asOf))?.body ?? definition.value;
  }
  return { if: [...definition.steps.flatMap(({ when, tier }) => [when, tier]), definition.otherwise] };
};

/** What the definitions of a catalogue mean on a day. */
export const resolverOn = (definitions: readonly AnyDefinition[], asOf: string): Resolver => {
  const byId = new Map(definitions.map((definition) => [definition.id, definition]));
  return {
    status: (id) => {
      const definition = byId.get(id);
      return definition?.kind === 'status' ? statusOn(definition, asOf) : undefined;
    },
    value: (id) => {
      const definition = byId.get(id);
      return definition === undefined || definition.kind === 'status' ? undefined : valueOn(definition, asOf);
    },
  };
};
