import { describe, expect, it } from 'vitest';
import { china } from '../../rules/index.js';
import { definitionMutantsOf, missedDefinitionMutants, missedMutants, mutantsOf } from '../../src/testing/index.js';

describe('every change to a rule is noticed by one of its cases', () => {
  it.each(china.rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    expect(mutantsOf(rule).length).toBeGreaterThan(0);
    expect(missedMutants(rule, china).map(({ mutation }) => mutation)).toEqual([]);
  });
});

describe('every change to a definition is noticed by one of its cases', () => {
  it.each(china.definitions.map((definition) => [definition.id, definition] as const))('%s', (_, definition) => {
    expect(definitionMutantsOf(definition).length).toBeGreaterThan(0);
    expect(missedDefinitionMutants(definition, china).map(({ mutation }) => mutation)).toEqual([]);
  });
});
