import type { Catalogue } from '../rule/catalogue.js';
import { citationText } from '../rule/citation.js';
import type { Instrument } from '../rule/instrument.js';
import type { Rule } from '../rule/rule.js';
import { coverageOf, type InstrumentCoverage, type ProvisionState } from './law/provisions.js';
import { reasonWords } from './reason-words.js';

const articleOrder = (a: Rule, b: Rule): number =>
  a.provision.article.localeCompare(b.provision.article, 'en', { numeric: true }) || (a.id < b.id ? -1 : 1);

const encoded = (rules: readonly Rule[]): readonly string[] =>
  [...rules].sort(articleOrder).map(({ id, provision, instrument, title, checkability, confidence = 'high' }) => {
    const { zh, en } = citationText(instrument, provision);
    const sure = confidence === 'high' ? '' : ` · confidence ${confidence}`;
    return `| \`${id}\` | ${zh}<br>${en} | ${title.zh}<br>${title.en} | ${checkability}${sure} |`;
  });

const notEncoded = (instrument: Instrument): readonly string[] =>
  (instrument.notEncoded ?? []).flatMap(({ provision, reason, note }) =>
    ('article' in provision ? [provision] : provision).map((one) => {
      const { zh, en } = citationText(instrument, one);
      return `| ${zh}<br>${en} | ${reasonWords[reason].zh}<br>${reasonWords[reason].en} | ${note.zh}<br>${note.en} |`;
    }),
  );

/** The articles in a state: by their numbers, document by document. */
const inState = ({ provisions, instrument }: InstrumentCoverage, wanted: ProvisionState): string => {
  const documents = new Map<string, string[]>();
  for (const { state, provision } of provisions) {
    if (state !== wanted) continue;
    const { component } = provision;
    const name = instrument.components?.find(({ id }) => id === component)?.title.zh ?? '';
    documents.set(name, [...(documents.get(name) ?? []), provision.article]);
  }
  return [...documents].map(([name, articles]) => `${name === '' ? '' : `${name}: `}${articles.join(', ')}`).join('; ');
};

const remainder = (coverage: InstrumentCoverage): readonly string[] => {
  const [cited, open] = [inState(coverage, 'cited'), inState(coverage, 'open')];
  return [
    ...(cited === ''
      ? []
      : [`仅被罚则、定义或者其他规则引用 · only cited by penalties, definitions or other rules: ${cited}`, '']),
    ...(open === '' ? [] : [`目录尚未说明 · nothing said of them yet: ${open}`, '']),
  ];
};

const section = (coverage: InstrumentCoverage, rules: readonly Rule[]): readonly string[] => {
  const { instrument, counts } = coverage;
  const lines = notEncoded(instrument);
  return [
    `## ${instrument.title.zh} · ${instrument.title.en}`,
    '',
    `\`${instrument.id}\` · ${rules.length} 条规则 / rules · <${instrument.officialPage}>`,
    '',
    `条款 / provisions: ${counts.encoded} 已编写 encoded, ${counts.review} 由人判断 judged, ${counts['not-encoded']} 不编写 not encoded, ${counts.cited} 仅被引用 cited, ${counts.open} 未说明 open`,
    '',
    ...(rules.length === 0
      ? ['本目录引用该文件，尚未编写规则。 Cited by rules of other instruments; not encoded yet.', '']
      : [
          '| 规则 rule | 条款 provision | 义务 duty | 判定 decided by |',
          '| --- | --- | --- | --- |',
          ...encoded(rules),
          '',
        ]),
    ...(lines.length === 0
      ? []
      : ['| 未编写 not encoded | 原因 reason | 说明 note |', '| --- | --- | --- |', ...lines, '']),
    ...remainder(coverage),
  ];
};

/**
 * The coverage of a catalogue as Markdown, in Chinese and in English: each provision with the rule that encodes it, and
 * each that has none with the reason, those that nothing is said of included.
 *
 * @example
 * ```ts
 * import { coveragePage } from 'guiju/report';
 * import { china } from 'guiju/rules';
 *
 * console.log(coveragePage(china).split('\n')[0]); // # 覆盖范围 · Coverage
 * ```
 */
export const coveragePage = (catalogue: Catalogue): string => {
  const { name, version, rules } = catalogue;
  const byInstrument = (id: string): readonly Rule[] => rules.filter(({ instrument }) => instrument.id === id);
  const size = ({ instrument }: InstrumentCoverage): number => byInstrument(instrument.id).length;
  const most = [...coverageOf(catalogue)].sort((a, b) => size(b) - size(a));
  return [
    '# 覆盖范围 · Coverage',
    '',
    `目录 ${name} ${version}：${rules.length} 条规则。规则说明、依据和案例见 \`guiju explain <规则>\`。`,
    `Catalogue ${name} ${version}: ${rules.length} rules. For a rule's sources and cases: \`guiju explain <rule>\`.`,
    '',
    ...most.flatMap((coverage) => section(coverage, byInstrument(coverage.instrument.id))),
  ].join('\n');
};
