import type { Catalogue } from '../rule/catalogue.js';
import type { Instrument } from '../rule/instrument.js';
import type { Rule } from '../rule/rule.js';
import type { Defect } from './defect.js';
import { definitionDefects } from './definition-cases.js';
import { languageDefects } from './language.js';
import { hasArticle, ruleDefects } from './rule-defects.js';
import { runCases } from './run.js';

const instrumentDefects = (instrument: Instrument): readonly Defect[] => [
  ...languageDefects(instrument.id, { title: instrument.title }),
  ...(instrument.notEncoded ?? []).flatMap(({ provision, note }) => [
    ...languageDefects(instrument.id, { note }),
    ...('article' in provision ? [provision] : provision)
      .filter((one) => !hasArticle(instrument, one, instrument.reviewedOn))
      .map(
        (one): Defect => ({
          id: instrument.id,
          code: 'article',
          message: `not encoded: there is no article ${one.article}`,
        }),
      ),
  ]),
];

/**
 * Everything that is wrong with a rule: a language, an outcome, a threshold or a commencement without a case, an
 * article, fact or value that does not exist, and each case that does not come out as it says.
 *
 * @example
 * ```ts
 * import { checkRule } from 'guiju/testing';
 * import { china } from 'guiju/rules';
 *
 * const [rule] = china.rules;
 * if (rule !== undefined) console.log(checkRule(rule, china)); // []
 * ```
 */
export const checkRule = (rule: Rule, catalogue: Catalogue): readonly Defect[] => [
  ...ruleDefects(rule, catalogue),
  ...runCases(rule, catalogue).map(
    ({ rule: id, case: name, message }): Defect => ({ id, code: 'case', message: `${name}: ${message}` }),
  ),
];

/** Everything that is wrong with a catalogue: its instruments, its definitions and each of its rules. */
export const checkCatalogue = (catalogue: Catalogue): readonly Defect[] => [
  ...catalogue.instruments.flatMap(instrumentDefects),
  ...catalogue.definitions.flatMap((definition) => definitionDefects(definition, catalogue)),
  ...catalogue.rules.flatMap((rule) => checkRule(rule, catalogue)),
];
