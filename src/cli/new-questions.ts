import { isDuration } from '../logic/duration.js';
import { fieldAt } from '../manifest/field-index.js';
import { fieldsFor } from '../scaffold/fact.js';
import { partsOf, type RuleKind, ruleKinds } from '../scaffold/request.js';
import type { Bilingual } from '../text.js';

/** The answers so far, by the name of the option that gives the same. */
export type Answers = Readonly<Record<string, string | undefined>>;

/** A value to choose. */
export interface Choice extends Bilingual {
  readonly value: string;
}

/** Something that has to be known before a rule can be written. */
export interface NewQuestion {
  /** The name of the option, as the argument parser gives it. */
  readonly key: string;
  readonly flag: string;
  readonly text: Bilingual;
  /** Whether it is asked, given the answers so far. */
  readonly asked: (answers: Answers) => boolean;
  readonly choices?: (answers: Answers) => readonly Choice[];
  readonly fits?: (value: string) => boolean;
  readonly example?: string;
}

const isRuleKind = (value: string | undefined): value is RuleKind => value !== undefined && value in ruleKinds;
const kindOf = ({ kind }: Answers): RuleKind => (isRuleKind(kind) ? kind : 'requirement');

const facts = (kind: RuleKind): readonly Choice[] =>
  fieldsFor(kind).map(({ path, meta }) => ({ value: path, zh: meta.zh, en: meta.en }));

const valued = ({ fact }: Answers): boolean =>
  fact !== undefined && ['count', 'choice', 'choices'].includes(fieldAt(fact)?.kind ?? '');

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);
const isNew = ({ known }: Answers): boolean => known === undefined;

const question = (
  flag: string,
  zh: string,
  en: string,
  more: Partial<Omit<NewQuestion, 'flag' | 'text' | 'key'>> = {},
): NewQuestion => ({
  key: flag.replace(/^--/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
  flag,
  text: { zh, en },
  asked: () => true,
  ...more,
});

/** What is asked for a rule, in order. */
export const newRuleQuestions: readonly NewQuestion[] = [
  question('<id>', '标识：文件/条款', 'The id: instrument/article', {
    fits: (value) => partsOf(value) !== undefined,
    example: 'acme-handbook/1.2',
  }),
  question('--instrument-title-zh', '文件的中文名称', 'The title of the instrument in Chinese', { asked: isNew }),
  question('--instrument-title-en', '文件的英文名称', 'The title of the instrument in English', { asked: isNew }),
  question('--page', '文本所在网址', 'Where its text stands', {
    asked: isNew,
    example: 'https://example.com/handbook',
  }),
  question('--first', '生效之日', 'The first day on which it counts', {
    asked: isNew,
    fits: isDay,
    example: '2026-01-01',
  }),
  question('--title-zh', '规则的中文标题', 'The title of the rule in Chinese'),
  question('--title-en', '规则的英文标题', 'The title of the rule in English'),
  question('--kind', '义务的种类', 'The kind of duty', {
    choices: () => Object.entries(ruleKinds).map(([value, text]) => ({ value, ...text })),
  }),
  question('--fact', '所读事实', 'The fact that is read', { choices: (answers) => facts(kindOf(answers)) }),
  question('--value', '须达到的数，或须选的值', 'The number that must be reached, or the value', { asked: valued }),
  question('--from', '期限自何日起算', 'From when the time runs', {
    asked: (answers) => kindOf(answers) === 'deadline',
    choices: () => facts('deadline'),
  }),
  question('--within', '期限', 'The time', {
    asked: (answers) => kindOf(answers) === 'deadline',
    fits: isDuration,
    example: 'P30D',
  }),
  question('--every', '周期', 'The span', {
    asked: (answers) => kindOf(answers) === 'recurring',
    fits: isDuration,
    example: 'P1Y',
  }),
];

/** The questions that the answers leave open. */
export const openQuestions = (answers: Answers): readonly NewQuestion[] =>
  newRuleQuestions.filter(({ key, asked }) => answers[key === '<id>' ? 'id' : key] === undefined && asked(answers));
