import { nearest } from '../manifest/problem.js';
import { timeWords } from '../report/time-words.js';
import { domainWords, severityWords } from '../report/words.js';
import type { Catalogue } from '../rule/catalogue.js';
import { cite } from '../rule/citation.js';
import { expectationsOf, type Rule } from '../rule/rule.js';
import { versionsOf } from '../rule/version.js';
import type { Bilingual, Locale } from '../text.js';
import { localeOf } from './locale.js';
import { paintFor } from './paint.js';
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

/** `guiju explain`: a rule as a page. */
export const explainRule = (id: string, options: { readonly locale?: string }, catalogue: Catalogue): number => {
  const locale: Locale = localeOf(options.locale, process.env);
  const rule = find(catalogue, id);
  const { bold, dim } = paintFor(process.stdout, process.env);
  const instruments = new Map(catalogue.instruments.map((instrument) => [instrument.id, instrument]));
  const head = (key: string) => bold(words[key]?.[locale] ?? key);
  const versions = versionsOf(rule, rule.reviewedOn);
  const time = timeWords(rule);
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
    `  ${JSON.stringify(rule.applies)}`,
    ...(rule.requires === undefined && time ? [] : [head('requires'), `  ${JSON.stringify(rule.requires ?? true)}`]),
    ...(time === undefined ? [] : [head('time'), `  ${time[locale]}`]),
    '',
    `${head('remedy')}  ${rule.remedy[locale]}`,
    ...(rule.penalty === undefined ? [] : ['', `${head('penalty')}  ${rule.penalty.text[locale]}`]),
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
  return 0;
};
