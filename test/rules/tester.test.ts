import { describe, expect, it } from 'vitest';
import { logRetention } from '../../rules/cn-csl/23-protection.js';
import { cnCsl } from '../../rules/cn-csl/instrument.js';
import { china } from '../../rules/index.js';
import type { Rule } from '../../src/index.js';
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
