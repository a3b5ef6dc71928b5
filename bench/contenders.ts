import { LogicEngine } from 'json-logic-engine';
import jsonLogic from 'json-logic-js';
import { compiledOn } from '../src/evaluate/compiled.js';
import { type Catalogue, defineCatalogue, evaluate, type Manifest, outcomesOf, type Rule } from '../src/index.js';
import { versionOn } from '../src/rule/version.js';
import { byHand } from './by-hand.js';
import { toJsonLogic, UntranslatableError } from './json-logic.js';

/** The day whose law is applied. */
export const asOf = '2026-11-24';

/** The outcome of each rule on a manifest, as `n`ot applicable, `s`atisfied, `v`iolated; `?` for anything else. */
export type Contender = (manifest: Manifest) => string;

const letters: Readonly<Record<string, string>> = { 'not-applicable': 'n', satisfied: 's', violated: 'v' };

interface Plain {
  readonly applies: unknown;
  readonly requires: unknown;
}

const plainOf = (catalogue: Catalogue, rule: Rule): Plain | undefined => {
  const { resolver } = compiledOn(catalogue, asOf);
  const { applies, requires = true } = versionOn(rule, asOf);
  try {
    return { applies: toJsonLogic(applies, resolver, asOf), requires: toJsonLogic(requires, resolver, asOf) };
  } catch (error) {
    if (error instanceof UntranslatableError) return undefined;
    throw error;
  }
};

/** The rules that plain JSON Logic can say: no list to go over, no deadline, no judgement. */
export const comparable = (catalogue: Catalogue): readonly Rule[] =>
  catalogue.rules.filter(
    (rule) =>
      versionOn(rule, asOf).state === 'in-force' &&
      rule.forEach === undefined &&
      rule.deadline === undefined &&
      rule.recurs === undefined &&
      rule.checkability !== 'judgment' &&
      rule.confidence !== 'low' &&
      plainOf(catalogue, rule) !== undefined,
  );

/** The catalogue with only these rules. */
export const only = (catalogue: Catalogue, rules: readonly Rule[]): Catalogue =>
  defineCatalogue({ name: 'bench', version: '1', definitions: catalogue.definitions, rules });

const decided = (applies: boolean, requires: () => boolean): string => (applies ? (requires() ? 's' : 'v') : 'n');

const joined = (rules: readonly ((manifest: Manifest) => string)[]): Contender => {
  return (manifest) => {
    let letters = '';
    for (const rule of rules) letters += rule(manifest);
    return letters;
  };
};

const jsonLogicJs = (plain: readonly Plain[]): Contender => {
  const engine: { apply(logic: unknown, data: unknown): unknown } = jsonLogic;
  return joined(
    plain.map(
      ({ applies, requires }) =>
        (m) =>
          decided(engine.apply(applies, m) === true, () => engine.apply(requires, m) === true),
    ),
  );
};

const jsonLogicEngine = (plain: readonly Plain[]): Contender => {
  const engine = new LogicEngine();
  return joined(
    plain.map(
      ({ applies, requires }) =>
        (m) =>
          decided(engine.run(applies, m) === true, () => engine.run(requires, m) === true),
    ),
  );
};

const jsonLogicEngineBuilt = (plain: readonly Plain[]): Contender => {
  const engine = new LogicEngine();
  return joined(
    plain.map(({ applies, requires }) => {
      const first = engine.build(applies);
      const second = engine.build(requires);
      return (m) => decided(first(m) === true, () => second(m) === true);
    }),
  );
};

/** What `outcomesOf` gives. */
export const outcomeLetters =
  (catalogue: Catalogue): Contender =>
  (manifest) => {
    let found = '';
    for (const { outcome } of outcomesOf(manifest, catalogue, { asOf })) found += letters[outcome] ?? '?';
    return found;
  };

/** Every contender on some rules; predicates by hand where all of the rules are written so. */
export const contenders = (catalogue: Catalogue): Readonly<Record<string, Contender>> => {
  const plain = catalogue.rules.flatMap((rule) => plainOf(catalogue, rule) ?? []);
  const hand = catalogue.rules.flatMap(({ id }) => byHand[id] ?? []);
  return {
    'guiju outcomesOf': outcomeLetters(catalogue),
    'guiju evaluate (whole report)': (m) =>
      evaluate(m, catalogue, { asOf })
        .findings.map(({ outcome }) => letters[outcome] ?? '?')
        .join(''),
    ...(plain.length === catalogue.rules.length && {
      'json-logic-js': jsonLogicJs(plain),
      'json-logic-engine': jsonLogicEngine(plain),
      'json-logic-engine, built': jsonLogicEngineBuilt(plain),
    }),
    ...(hand.length === catalogue.rules.length && {
      'TypeScript by hand': joined(hand.map((rule) => (m) => decided(rule.applies(m), () => rule.requires(m)))),
    }),
  };
};
