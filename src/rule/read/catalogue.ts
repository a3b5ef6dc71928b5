import type * as z from 'zod/mini';
import { conditionShape, operandShape } from '../../logic/validate.js';
import { fieldAt } from '../../manifest/field-index.js';
import { nearest } from '../../manifest/problem.js';
import { pointerOf } from '../../pointer.js';
import { type Catalogue, defineCatalogue } from '../catalogue.js';
import { conditionProblems } from '../condition-problems.js';
import type { AnyDefinition } from '../define.js';
import { resolverOn } from '../resolve.js';
import type { Rule } from '../rule.js';
import { versionsOf } from '../version.js';
import { CatalogueError, type CatalogueProblem } from './error.js';
import { documentIssues, isCatalogueDocument, type RuleDocument, ruleFields } from './schema.js';

const catalogueFields = ['specificationVersion', 'name', 'version', 'instruments', 'definitions', 'rules'];

const issueProblems = (issue: z.core.$ZodIssue): readonly CatalogueProblem[] => {
  const pointer = pointerOf('', issue.path.map(String));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const near = nearest(key, issue.path.length === 0 ? catalogueFields : ruleFields());
      return {
        pointer: pointerOf(pointer, [key]),
        message: {
          zh: `没有名为 “${key}” 的字段${near === undefined ? '' : `，是否应为 “${near}”`}`,
          en: `there is no field "${key}"${near === undefined ? '' : `; did you mean "${near}"?`}`,
        },
      };
    });
  }
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String).join(', ');
    return [{ pointer, message: { zh: `应为 ${known} 之一`, en: `expected one of ${known}` } }];
  }
  if (issue.code === 'invalid_type') {
    return [{ pointer, message: { zh: `应为 ${issue.expected}`, en: `expected ${issue.expected}` } }];
  }
  return [{ pointer, message: { zh: '值不合要求', en: `does not fit: ${issue.message}` } }];
};

const english = (pointer: string, message: string): CatalogueProblem => ({
  pointer,
  message: { zh: `条件有误：${message}`, en: message },
});

const shapeProblems = (value: unknown, pointer: string, shape = conditionShape): readonly CatalogueProblem[] =>
  value === undefined ? [] : shape(value).map((found) => english(`${pointer}${found.pointer}`, found.message));

const ruleShapes = (rule: RuleDocument, pointer: string): readonly CatalogueProblem[] => [
  ...shapeProblems(rule.applies, `${pointer}/applies`),
  ...shapeProblems(rule.requires, `${pointer}/requires`),
  ...(rule.periods ?? []).flatMap(({ applies, requires }, i) => [
    ...shapeProblems(applies, `${pointer}/periods/${i}/applies`),
    ...shapeProblems(requires, `${pointer}/periods/${i}/requires`),
  ]),
];

const definitionShapes = (definition: AnyDefinition, pointer: string): readonly CatalogueProblem[] => {
  switch (definition.kind) {
    case 'status':
      return [
        ...shapeProblems(definition.when, `${pointer}/when`),
        ...(definition.periods ?? []).flatMap(({ body }, i) => shapeProblems(body, `${pointer}/periods/${i}/body`)),
      ];
    case 'number':
      return [
        ...shapeProblems(definition.value, `${pointer}/value`, operandShape),
        ...(definition.periods ?? []).flatMap(({ body }, i) =>
          shapeProblems(body, `${pointer}/periods/${i}/body`, operandShape),
        ),
      ];
    case 'tier':
      return definition.steps.flatMap(({ when }, i) => shapeProblems(when, `${pointer}/steps/${i}/when`));
  }
};

const placeProblems = (rule: Rule, pointer: string): readonly CatalogueProblem[] => {
  const dates = [rule.deadline?.from, rule.deadline?.doneOn, rule.recurs?.last, rule.recurs?.since];
  const wrongDates = dates.filter(
    (path) => path !== undefined && path !== 'asOf' && !['date', 'instant'].includes(fieldAt(path)?.kind ?? ''),
  );
  const flags = [rule.deadline?.done, rule.recurs?.done];
  const wrongFlags = flags.filter((path) => path !== undefined && fieldAt(path)?.kind !== 'flag');
  const wrongList = rule.forEach !== undefined && fieldAt(rule.forEach)?.kind !== 'list' ? [rule.forEach] : [];
  return [
    ...wrongDates.map((path) => english(pointer, `"${path}" is no day or moment of the manifest`)),
    ...wrongFlags.map((path) => english(pointer, `"${path}" is no flag of the manifest`)),
    ...wrongList.map((path) => english(`${pointer}/forEach`, `"${path}" is no list of the manifest`)),
  ];
};

const nameProblems = (rule: Rule, catalogue: Catalogue, pointer: string): readonly CatalogueProblem[] =>
  versionsOf(rule, rule.reviewedOn).flatMap(({ applies, requires = true, from }) => {
    const resolver = resolverOn(catalogue.definitions, from);
    return [applies, requires].flatMap((condition) =>
      conditionProblems(condition, resolver, rule.forEach).map(({ message }) => english(pointer, message)),
    );
  });

const refuseIf = (problems: readonly CatalogueProblem[]): void => {
  if (problems.length > 0) throw new CatalogueError(problems);
};

/**
 * Reads a catalogue that comes as JSON: what `catalogueDocument` writes, or an organisation's own rules. Rules name
 * their instrument by its id; it stands in the document or in a catalogue that is extended.
 *
 * @throws {@link CatalogueError} with every problem at once: unknown operators, misspelt facts with the nearest name,
 * values and definitions that do not exist, a missing language.
 * @example
 * ```ts
 * import { catalogueDocument, parseCatalogue } from 'guiju';
 * import { china } from 'guiju/rules';
 *
 * const again = parseCatalogue(JSON.parse(JSON.stringify(catalogueDocument(china))));
 * console.log(again.rules.length === china.rules.length); // true
 * ```
 */
export const parseCatalogue = (
  document: unknown,
  options: { readonly extends?: readonly Catalogue[] } = {},
): Catalogue => {
  if (!isCatalogueDocument(document)) throw new CatalogueError(documentIssues(document).flatMap(issueProblems));
  const { name, version, instruments = [], definitions = [], rules = [] } = document;
  const bases = options.extends ?? [];
  const known = new Map([...bases.flatMap((base) => base.instruments), ...instruments].map((one) => [one.id, one]));
  refuseIf([
    ...rules.flatMap((rule, i) => ruleShapes(rule, `/rules/${i}`)),
    ...definitions.flatMap((definition, i) => definitionShapes(definition, `/definitions/${i}`)),
    ...rules.flatMap((rule, i) =>
      known.has(rule.instrument)
        ? []
        : [english(`/rules/${i}/instrument`, `there is no instrument "${rule.instrument}"`)],
    ),
  ]);
  const made = rules.flatMap(({ instrument, citations: _, ...rest }): readonly Rule[] => {
    const found = known.get(instrument);
    return found === undefined ? [] : [{ ...rest, instrument: found }];
  });
  const catalogue = defineCatalogue({ name, version, extends: bases, instruments, definitions, rules: made });
  refuseIf(
    made.flatMap((rule, i) => [...placeProblems(rule, `/rules/${i}`), ...nameProblems(rule, catalogue, `/rules/${i}`)]),
  );
  return catalogue;
};
