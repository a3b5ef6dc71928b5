import { nearest } from '../manifest/problem.js';
import { conditionInWords } from '../report/wording/condition.js';
import { deadlineInWords, recurrenceInWords } from '../report/wording/time.js';
import { type Wording, wordingText } from '../report/wording/wording.js';
import { domainWords, severityWords } from '../report/words.js';
import type { Catalogue } from '../rule/catalogue.js';
import { cite } from '../rule/citation.js';
import type { Condition } from '../rule/conditions.js';
import { catalogueDocument } from '../rule/export.js';
import { expectationsOf, type Rule } from '../rule/rule.js';
import { versionOn, versionsOf } from '../rule/version.js';
import type { Bilingual, Locale } from '../text.js';
import { paintFor } from './paint.js';
import { withSettingsHere } from './settings-here.js';
import { UsageError } from './usage-error.js';

const words: Readonly<Record<string, Bilingual>> = {
  applies: { zh: '适用条件', en: 'Applies when' },
  requires: { zh: '要求', en: 'Requires' },
  time: { zh: '期限', en: 'By when' },
  duty: { zh: '义务', en: 'Duty' },
  remedy: { zh: '怎么办', en: 'What to do' },
  cited: { zh: '依据', en: 'Provision' },
  penalty: { zh: '罚则', en: 'Penalty' },
  cases: { zh: '用例', en: 'Cases' },
  note: { zh: '说明', en: 'Note' },
  judged: {
    zh: '法律留待判断：由专人认定，并在清单的 attestations 中记录。',
    en: 'The law leaves this to judgement: a person judges, and the manifest records it under attestations.',
  },
  reviewed: { zh: '最近复核', en: 'Last held against the text' },
};

const find = (catalogue: Catalogue, id: string): Rule => {
  const found = catalogue.rules.find((rule) => rule.id === id);
  if (found !== undefined) return found;
  const near = nearest(
    id,
    catalogue.rules.map((rule) => rule.id),
  );
  const below = catalogue.rules
    .filter((rule) => rule.id.startsWith(id))
    .slice(0, 8)
    .map((rule) => rule.id);
  const hint =
    below.length > 0 ? `; rules that begin so: ${below.join(', ')}` : near ? `; did you mean "${near}"?` : '';
  throw new UsageError(`there is no rule "${id}"${hint}`);
};

const expected = (expect: Rule['cases'][number]['expect']): string =>
  expectationsOf(expect)
    .map(({ outcome }) => outcome)
    .join(', ');

const timeOf = ({ deadline, recurs }: Rule, locale: Locale): readonly Wording[] => [
  ...(deadline === undefined ? [] : [deadlineInWords(deadline, locale)]),
  ...(recurs === undefined ? [] : [recurrenceInWords(recurs, locale)]),
];

/** How a rule is explained. */
export interface ExplainOptions {
  readonly config?: string | false;
  readonly locale?: string;
  /** The rule as JSON, as the catalogue exports it. */
  readonly json?: boolean;
}

const writeJson = (rule: Rule, catalogue: Catalogue): void => {
  const exported = catalogueDocument(catalogue).rules.find((one) => one.id === rule.id);
  process.stdout.write(`${JSON.stringify(exported, null, 2)}\n`);
};

const writePage = (rule: Rule, catalogue: Catalogue, locale: Locale): void => {
  const { bold, dim } = paintFor(process.stdout, process.env);
  const instruments = new Map(catalogue.instruments.map((instrument) => [instrument.id, instrument]));
  const head = (key: string) => bold(words[key]?.[locale] ?? key);
  const versions = versionsOf(rule, rule.reviewedOn);
  const version = versionOn(rule, rule.reviewedOn);
  const told = { paths: true, indent: '  ' };
  const condition = (one: Condition): readonly string[] =>
    wordingText(conditionInWords(one, locale, catalogue.definitions), told).split('\n');
  const times = timeOf(rule, locale);
  const lines = [
    `${bold(rule.title[locale])}  ${dim(rule.id)}`,
    `${domainWords[rule.domain][locale]} · ${severityWords[rule.severity][locale]} · ${rule.checkability} · ${rule.phase}`,
    '',
    `${head('duty')}  ${rule.duty[locale]}`,
    '',
    head('cited'),
    ...versions.flatMap((version) => [
      `  ${cite(rule.instrument, version.provision, instruments).text[locale]}  ${dim(`${version.from} – ${version.until ?? ''}`)}`,
      ...version.also.map((provision) => `  + ${cite(rule.instrument, provision, instruments).text[locale]}`),
    ]),
    `  ${dim(rule.instrument.officialPage)}`,
    '',
    `${head('applies')}${rule.forEach === undefined ? '' : dim(`  (${rule.forEach}[])`)}`,
    ...condition(version.applies),
    ...(version.requires === undefined ? [] : [head('requires'), ...condition(version.requires)]),
    ...(times.length === 0 ? [] : [head('time'), ...times.map((wording) => wordingText(wording, told))]),
    ...(rule.checkability === 'judgment' ? [`  ${words.judged?.[locale]}`] : []),
    '',
    `${head('remedy')}  ${rule.remedy[locale]}`,
    ...(version.penalty === undefined ? [] : ['', `${head('penalty')}  ${version.penalty.text[locale]}`]),
    ...(rule.note === undefined ? [] : ['', `${head('note')}  ${rule.note}`]),
    '',
    head('cases'),
    ...rule.cases.map(
      (example) =>
        `  ${expected(example.expect)}: ${example.name}${example.asOf === undefined ? '' : ` (${example.asOf})`}`,
    ),
    '',
    `${words.reviewed?.[locale]}: ${rule.reviewedOn} · ${rule.confidence ?? 'high'}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
};

/** `guiju explain`: a rule of the law or of the configuration at hand as a page, or as JSON. Returns the exit status. */
export const explainRule = (id: string, options: ExplainOptions, catalogue: Catalogue): Promise<number> =>
  withSettingsHere({ ...options, only: [], skip: [] }, catalogue, ({ whole }, locale) => {
    const rule = find(whole, id);
    if (options.json === true) writeJson(rule, whole);
    else writePage(rule, whole, locale);
    return 0;
  });
