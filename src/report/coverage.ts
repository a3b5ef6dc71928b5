import type { Catalogue } from '../rule/catalogue.js';
import { citationText } from '../rule/citation.js';
import type { Instrument, NotEncodedReason } from '../rule/instrument.js';
import type { Rule } from '../rule/rule.js';
import type { Bilingual } from '../text.js';

const reasons: Readonly<Record<NotEncodedReason, Bilingual>> = {
  speech: { zh: '涉及言论内容，由律师判断', en: 'what people may say: left to counsel' },
  authority: { zh: '约束主管部门', en: 'binds an authority' },
  'out-of-scope': { zh: '约束清单不描述的主体', en: 'binds someone whom a manifest does not describe' },
  definition: { zh: '适用范围，已写成定义', en: 'scope: encoded as a definition' },
  permission: { zh: '权利或者许可，无从违反', en: 'a right or permission: nothing to violate' },
  restated: { zh: '重复其他条款', en: 'repeats another provision' },
  unverified: { zh: '文本未能核实', en: 'the text could not be verified' },
};

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
      return `| ${zh}<br>${en} | ${reasons[reason].zh}<br>${reasons[reason].en} | ${note.zh}<br>${note.en} |`;
    }),
  );

const section = (instrument: Instrument, rules: readonly Rule[]): readonly string[] => {
  const lines = notEncoded(instrument);
  return [
    `## ${instrument.title.zh} · ${instrument.title.en}`,
    '',
    `\`${instrument.id}\` · ${rules.length} 条规则 / rules · <${instrument.officialPage}>`,
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
  ];
};

/**
 * The coverage of a catalogue as Markdown, in Chinese and in English: each provision with the rule that encodes it, and
 * each that has none with the reason.
 *
 * @example
 * ```ts
 * import { coveragePage } from 'guiju/report';
 * import { china } from 'guiju/rules';
 *
 * console.log(coveragePage(china).split('\n')[0]); // # 覆盖范围 · Coverage
 * ```
 */
export const coveragePage = ({ name, version, instruments, rules }: Catalogue): string => {
  const byInstrument = (id: string): readonly Rule[] => rules.filter(({ instrument }) => instrument.id === id);
  const most = [...instruments].sort((a, b) => byInstrument(b.id).length - byInstrument(a.id).length);
  return [
    '# 覆盖范围 · Coverage',
    '',
    `目录 ${name} ${version}：${rules.length} 条规则。规则说明、依据和案例见 \`guiju explain <规则>\`。`,
    `Catalogue ${name} ${version}: ${rules.length} rules. For a rule's sources and cases: \`guiju explain <rule>\`.`,
    '',
    ...most.flatMap((instrument) => section(instrument, byInstrument(instrument.id))),
  ].join('\n');
};
