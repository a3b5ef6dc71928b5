import { describe, expect, it } from 'vitest';
import { logRetention } from '../../rules/cn-csl/23-protection.js';
import { cnCsl } from '../../rules/cn-csl/instrument.js';
import { china } from '../../rules/index.js';
import { citationText, defineInstrument, periodsOf, type Rule } from '../../src/index.js';
import { checkRule } from '../../src/testing/index.js';

const codes = (change: Partial<Rule>): readonly string[] => [
  ...new Set(checkRule({ ...logRetention, ...change }, china).map(({ code }) => code)),
];

describe('the rule tester notices', () => {
  it('nothing in a sound rule', () => {
    expect(checkRule(logRetention, china)).toEqual([]);
  });

  it('a case that does not come out', () => {
    const [first, ...rest] = logRetention.cases;
    if (first === undefined) throw new Error('no case');
    expect(codes({ cases: [{ ...first, expect: 'violated' }, first, ...rest] })).toEqual(['case']);
  });

  it('a penalty under another article', () => {
    const [first, ...rest] = logRetention.cases;
    if (first === undefined) throw new Error('no case');
    const expecting = (penalty: string) =>
      codes({ cases: [{ ...first, expect: { outcome: 'satisfied', penalty } }, ...rest] });
    expect(expecting('61')).toEqual([]);
    expect(expecting('59')).toEqual(['case']);
  });

  it('a missing outcome, a missing commencement and an untouched threshold', () => {
    expect(codes({ cases: [] })).toEqual(['threshold', 'outcome', 'commencement']);
  });

  it('an article that the instrument does not have', () => {
    expect(codes({ provision: { article: '82' } })).toContain('article');
    expect(cnCsl.editions.at(-1)?.articles).toBe(81);
  });

  it('a text without English', () => {
    expect(codes({ title: { zh: '日志', en: '日志' } })).toEqual(['language']);
  });

  it('a fact, a value and a definition that do not exist, with the nearest name', () => {
    const parse = (text: string): Rule['requires'] => JSON.parse(text);
    const requires = parse(
      JSON.stringify({
        and: [
          { '===': [{ var: 'security.logRetention.inPlaced' }, true] },
          { '===': [{ var: 'operator.kind' }, 'compny'] },
          { is: 'nobody' },
        ],
      }),
    );
    const found = checkRule({ ...logRetention, periods: [], ...(requires !== undefined && { requires }) }, china);
    const messages = found.map(({ message }) => message).join('\n');
    expect(messages).toContain('did you mean "security.logRetention.inPlace"?');
    expect(messages).toContain('did you mean "company"?');
    expect(messages).toContain('there is no status "nobody"');
  });

  it('elements that are read outside a loop', () => {
    expect(codes({ requires: { '===': [{ var: 'security.systems[].level' }, 2] } })).toContain('scope');
  });
});

describe('an instrument of several documents', () => {
  const scheme = defineInstrument({
    id: 'scheme',
    title: { zh: '制度', en: 'Scheme' },
    kind: 'normative-document',
    issuers: ['某部'],
    editions: [{ from: '2007-06-22', articles: [] }],
    officialPage: 'https://example.cn',
    reviewedOn: '2026-11-24',
    components: [
      {
        id: 'measures',
        title: { zh: '办法', en: 'Measures' },
        kind: 'normative-document',
        editions: [{ from: '2007-06-22', articles: 44 }],
      },
      {
        id: 'standard',
        title: { zh: '要求', en: 'Requirements' },
        kind: 'recommended-standard',
        number: 'GB/T 1-2019',
        editions: [{ from: '2019-12-01', articles: ['8.1.4.1'] }],
      },
      {
        id: 'letter',
        title: { zh: '答复', en: 'Letter' },
        kind: 'normative-document',
        editions: [{ from: '2025-04-24', articles: ['Q20'] }],
      },
    ],
  });

  it.each([
    [
      { component: 'measures', article: '15', paragraph: 1 },
      '《办法》第十五条第一款',
      'Measures, article 15, paragraph 1',
    ],
    [{ component: 'standard', article: '8.1.4.1' }, 'GB/T 1-2019 第 8.1.4.1 条', 'GB/T 1-2019, clause 8.1.4.1'],
    [{ component: 'letter', article: 'Q20' }, '《答复》第 20 问', 'Letter, question 20'],
    [{ article: 'whole' }, '《制度》', 'Scheme'],
  ])('%j is cited by its own title', (provision, zh, en) => {
    expect(citationText(scheme, provision)).toEqual({ zh, en });
  });

  it('begins with the document that it encodes, and knows its articles', () => {
    const rule: Rule = {
      ...logRetention,
      id: 'scheme/8.1.4.1',
      instrument: scheme,
      provision: { component: 'standard', article: '8.1.4.1' },
    };
    const { periods: _, penalty: __, ...always } = rule;
    expect(periodsOf(always)).toEqual([{ from: '2019-12-01' }]);
    const article = (provision: Rule['provision']) =>
      checkRule({ ...always, provision }, china).filter(
        ({ code, message }) => code === 'article' && message.includes('no article'),
      );
    expect(article({ component: 'standard', article: '8.1.4.1' })).toEqual([]);
    expect(article({ component: 'standard', article: '8.1.4.2' })).toHaveLength(1);
    expect(article({ component: 'other', article: '8.1.4.1' })).toHaveLength(1);
  });
});
