import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { isDateText, isDay } from '../logic/date.js';
import { pathsOf } from '../logic/walk.js';
import { domainWords, phaseWords } from '../report/words.js';
import type { Catalogue } from '../rule/catalogue.js';
import type { Domain, Phase, Rule } from '../rule/rule.js';
import { type Plan, writePlan } from '../scaffold/changes.js';
import { ScaffoldError } from '../scaffold/error.js';
import { factProblems } from '../scaffold/fact.js';
import { firstDayOf, type Language, type Place, placeOf, planFor, refuseTaken } from '../scaffold/place.js';
import { type NewInstrument, partsOf, type RuleKind, type RuleRequest } from '../scaffold/request.js';
import type { Bilingual, Locale } from '../text.js';
import { localeOf } from './locale.js';
import { type Answers, openQuestions } from './new-questions.js';
import { today } from './today.js';
import { UsageError } from './usage-error.js';

/** The options of `guiju new rule`, as the argument parser gives them. */
export interface NewRuleOptions {
  readonly kind?: RuleKind;
  readonly fact?: string;
  readonly value?: string;
  readonly when?: string;
  readonly from?: string;
  readonly within?: string;
  readonly every?: string;
  readonly titleZh?: string;
  readonly titleEn?: string;
  readonly dutyZh?: string;
  readonly dutyEn?: string;
  readonly remedyZh?: string;
  readonly remedyEn?: string;
  readonly paragraph?: string;
  readonly item?: string;
  readonly domain?: string;
  readonly phase?: string;
  readonly severity?: RuleRequest['severity'];
  readonly confidence?: RuleRequest['confidence'];
  readonly instrumentTitleZh?: string;
  readonly instrumentTitleEn?: string;
  readonly page?: string;
  readonly issuer?: string;
  readonly first?: string;
  readonly language?: Language;
  readonly dir?: string;
  readonly asOf?: string;
  readonly dryRun?: boolean;
  readonly locale?: string;
}

const isDomain = (value: string): value is Domain => Object.hasOwn(domainWords, value);
const isPhase = (value: string): value is Phase => Object.hasOwn(phaseWords, value);

const wholeNumber = (flag: string, value: string | undefined): number | undefined => {
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new UsageError(`${flag} is a number of 1 or more, found "${value}"`);
  return Number(value);
};

const dayOf = (flag: string, value: string): string => {
  if (isDateText(value) && isDay(value)) return value;
  throw new UsageError(`${flag} is a day such as 2026-01-31, found "${value}"`);
};

const both = (zh: string | undefined, en: string | undefined): Bilingual | undefined =>
  zh === undefined && en === undefined ? undefined : { zh: zh ?? 'TODO', en: en ?? 'TODO' };

const reading = (catalogue: Catalogue, fact: string): Rule | undefined =>
  catalogue.rules.find(({ requires, applies, deadline, recurs }) => {
    const paths = [...pathsOf(requires ?? true), ...pathsOf(applies), deadline?.doneOn, recurs?.last];
    return paths.includes(fact) || paths.includes(`${fact}.inPlace`);
  });

const missing = (answers: Answers): ScaffoldError => {
  const open = openQuestions(answers);
  const flags = open.map(({ flag, example }) => (example === undefined ? flag : `${flag} (${example})`)).join(', ');
  return new ScaffoldError([{ zh: `还缺 ${flags}`, en: `still needed: ${flags}` }]);
};

const answered = async (given: Answers, known: (answers: Answers) => Answers, locale: Locale): Promise<Answers> => {
  const open = (answers: Answers) => openQuestions(known(answers));
  if (open(given).length === 0) return given;
  if (!process.stdin.isTTY || !process.stdout.isTTY) throw missing(known(given));
  const { promptFor } = await import('./new-prompts.js');
  return promptFor(given, (answers) => open(answers)[0], locale);
};

const requestOf = (answers: Answers, options: NewRuleOptions, first: string, catalogue: Catalogue): RuleRequest => {
  const { id = '', fact = '', titleZh = '', titleEn = '' } = answers;
  const like = reading(catalogue, fact);
  const domain = options.domain ?? like?.domain ?? 'security';
  const phase = options.phase ?? like?.phase ?? 'operate';
  if (!isDomain(domain)) throw new UsageError(`--domain is one of ${Object.keys(domainWords).join(', ')}`);
  if (!isPhase(phase)) throw new UsageError(`--phase is one of ${Object.keys(phaseWords).join(', ')}`);
  const paragraph = wholeNumber('--paragraph', options.paragraph);
  const item = wholeNumber('--item', options.item);
  const duty = both(options.dutyZh, options.dutyEn);
  const remedy = both(options.remedyZh, options.remedyEn);
  const kinds = { requirement: 'requirement', deadline: 'deadline', recurring: 'recurring' } as const;
  const kind = Object.values(kinds).find((one) => one === answers.kind) ?? 'requirement';
  const { value, when, from, within, every } = answers;
  return {
    id,
    ...(paragraph !== undefined && { paragraph }),
    ...(item !== undefined && { item }),
    title: { zh: titleZh, en: titleEn },
    ...(duty !== undefined && { duty }),
    ...(remedy !== undefined && { remedy }),
    kind,
    fact,
    ...(value !== undefined && { value }),
    ...(when !== undefined && { when }),
    ...(from !== undefined && { from }),
    ...(within !== undefined && { within }),
    ...(every !== undefined && { every }),
    domain,
    phase,
    severity: options.severity ?? 'error',
    confidence: options.confidence ?? 'high',
    reviewedOn: dayOf('--as-of', options.asOf ?? today()),
    first,
  };
};

const madeOf = ({ instrumentTitleZh, instrumentTitleEn, page, first, issuer }: Answers): NewInstrument => ({
  title: { zh: instrumentTitleZh ?? '', en: instrumentTitleEn ?? '' },
  page: page ?? '',
  first: first ?? '',
  ...(issuer !== undefined && { issuer }),
});

const words = {
  wrote: { zh: '写入', en: 'wrote' },
  changed: { zh: '修改', en: 'changed' },
  byHand: { zh: '请自行完成', en: 'by hand' },
  next: { zh: '接着', en: 'next' },
  texts: {
    zh: '把 TODO 换成文字：在此之前规则测试不会通过',
    en: 'write the texts that stand as TODO: the rule tester refuses the rule until then',
  },
} as const;

const told = ({ changes, byHand, next }: Plan, locale: Locale, dryRun: boolean): string => {
  const lines = changes.map(({ path, edited, text }) => {
    const line = `${words[edited ? 'changed' : 'wrote'][locale]}  ${path}`;
    return dryRun ? `--- ${line}\n${text}` : line;
  });
  const toDo = changes.some(({ text }) => /\bTODO\b/.test(text)) ? [words.texts] : [];
  return [
    ...lines,
    ...[...byHand, ...toDo].map((text) => `${words.byHand[locale]}  ${text[locale]}`),
    ...next.map((command) => `${words.next[locale]}  ${command}`),
    '',
  ].join('\n');
};

const knownAt =
  (place: Place, catalogue: Catalogue) =>
  (answers: Answers): Answers => {
    const { instrument } = partsOf(answers.id ?? '') ?? {};
    const first = instrument === undefined ? undefined : firstDayOf(place, instrument, catalogue);
    return { ...answers, ...(first !== undefined && { known: first }) };
  };

const write = async (id: string | undefined, options: NewRuleOptions, catalogue: Catalogue, locale: Locale) => {
  const root = resolve(options.dir ?? '.');
  if (!existsSync(root)) throw new UsageError(`--dir: there is no folder ${options.dir ?? ''}`);
  const { dryRun = false, ...texts } = options;
  const place = placeOf(root, options.language);
  const refuse = (given: string): void => {
    if (partsOf(given) === undefined)
      throw new UsageError(`"${given}" is no id of a rule: write instrument/article, as in acme-handbook/1.2`);
    refuseTaken(place, given, catalogue);
  };
  if (id !== undefined) refuse(id);
  const known = knownAt(place, catalogue);
  const kind = process.stdin.isTTY ? options.kind : (options.kind ?? 'requirement');
  const answers = await answered({ ...texts, ...(id !== undefined && { id }), ...(kind && { kind }) }, known, locale);
  refuse(answers.id ?? '');
  const there = known(answers).known;
  const first = there ?? dayOf('--first', answers.first ?? '');
  const request = requestOf(answers, options, first, catalogue);
  const problems = factProblems(request);
  if (problems.length > 0) throw new ScaffoldError(problems);
  const plan = planFor(place, request, there === undefined ? madeOf(answers) : undefined);
  if (!dryRun) writePlan(plan, root);
  process.stdout.write(told(plan, locale, dryRun));
};

/** `guiju new rule`: writes the skeleton of a rule. Returns the exit status. */
export const newRule = async (
  id: string | undefined,
  options: NewRuleOptions,
  catalogue: Catalogue,
): Promise<number> => {
  const locale = localeOf(options.locale, process.env);
  try {
    await write(id, options, catalogue, locale);
    return 0;
  } catch (error) {
    if (!(error instanceof ScaffoldError)) throw error;
    for (const problem of error.problems) process.stderr.write(`guiju: ${problem[locale]}\n`);
    return 2;
  }
};
