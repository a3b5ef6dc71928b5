import { fieldAt } from '../manifest/field-index.js';
import type { Bilingual } from '../text.js';
import { casesOf } from './cases.js';
import { isTrue, requirementOf, type Written } from './condition.js';
import { listOf } from './facts.js';
import { ruleNameOf } from './names.js';
import { Code, printed } from './print.js';
import { partsOf, type RuleRequest } from './request.js';

/** What stands for a text that is still to be written. It is no Chinese, so that the rule tester refuses the rule. */
export const toDo: Bilingual = { zh: 'TODO', en: 'TODO' };

const appliesOf = ({ when }: RuleRequest): Written =>
  when === undefined ? { data: true, code: 'true', calls: [] } : isTrue(when);

const timeOf = ({ kind, fact, from, within, every }: RuleRequest): object =>
  kind === 'deadline'
    ? { deadline: { from, within, doneOn: fact } }
    : kind === 'recurring'
      ? { recurs: { every, last: fact } }
      : {};

const rule = (request: RuleRequest, instrument: unknown, condition: (written: Written) => unknown): object => {
  const { id, paragraph, item, title, duty, remedy, kind, fact, confidence } = request;
  const list = listOf(fact);
  return {
    id,
    instrument,
    provision: {
      article: partsOf(id)?.article ?? '',
      ...(paragraph !== undefined && { paragraph }),
      ...(item !== undefined && { item }),
    },
    title,
    duty: duty ?? toDo,
    domain: request.domain,
    phase: request.phase,
    severity: request.severity,
    checkability: fieldAt(fact)?.kind === 'measure' ? 'evidence' : 'manifest',
    ...(confidence !== 'high' && { confidence }),
    ...(list !== undefined && { forEach: list }),
    applies: condition(appliesOf(request)),
    ...(kind === 'requirement' && { requires: condition(requirementOf(request).condition) }),
    ...timeOf(request),
    remedy: remedy ?? toDo,
    reviewedOn: request.reviewedOn,
    cases: casesOf(request),
  };
};

/** A rule as it stands in a catalogue of JSON. */
export const ruleDocument = (request: RuleRequest): object =>
  rule(request, partsOf(request.id)?.instrument, ({ data }) => data);

/** From where a program takes what it needs. */
export interface Imports {
  /** The vocabulary of rules: `guiju`. */
  readonly vocabulary: string;
  /** The instrument: the name of its value, and its file. */
  readonly instrument: { readonly name: string; readonly from: string };
}

/** A rule as a program. */
export const ruleSource = (request: RuleRequest, { vocabulary, instrument }: Imports): string => {
  const used = [
    'defineRule',
    ...appliesOf(request).calls,
    ...(request.kind === 'requirement' ? requirementOf(request).condition.calls : []),
  ];
  const names = [...new Set(used)].sort();
  const value = rule(request, new Code(instrument.name), ({ code }) => new Code(code));
  return [
    `import { ${names.join(', ')} } from '${vocabulary}';`,
    `import { ${instrument.name} } from '${instrument.from}';`,
    '',
    `export const ${ruleNameOf(request)} = defineRule(${printed(value, '', 0, true)});`,
    '',
  ].join('\n');
};
