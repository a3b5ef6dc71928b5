import { describe, expect, it } from 'vitest';
import { china } from '../../rules/index.js';
import { all, any, atLeast, equals, includesAny, not, some, yes } from '../../src/index.js';
import { pathsOf } from '../../src/logic/walk.js';
import {
  conditionInWords,
  deadlineInWords,
  recurrenceInWords,
  spanInWords,
  type Wording,
  wordingText,
} from '../../src/report/index.js';
import { fieldLabel } from '../../src/report/wording/field.js';
import { versionsOf } from '../../src/rule/version.js';

const locales = ['zh', 'en'] as const;

const conditions = [
  ...china.rules.flatMap((rule) =>
    versionsOf(rule, rule.reviewedOn).flatMap(({ applies, requires }) => [
      { id: rule.id, condition: applies },
      ...(requires === undefined ? [] : [{ id: rule.id, condition: requires }]),
    ]),
  ),
  ...china.definitions.flatMap((definition) =>
    definition.kind === 'tier'
      ? definition.steps.map(({ when }) => ({ id: definition.id, condition: when }))
      : definition.kind === 'status'
        ? [{ id: definition.id, condition: definition.when }]
        : [{ id: definition.id, condition: atLeast(definition.value, 1) }],
  ),
];

const fieldsOf = ({ pieces, parts }: Wording): readonly string[] => [
  ...pieces.flatMap((piece) => (typeof piece === 'object' && 'field' in piece ? [piece.field] : [])),
  ...parts.flatMap(fieldsOf),
];

describe('every condition of the catalogue in words', () => {
  it.each(locales)('names every field that it reads, in %s', (locale) => {
    for (const { id, condition } of conditions) {
      const wording = conditionInWords(condition, locale, china.definitions);
      const read = [...pathsOf(condition)].sort();
      expect({ id, fields: [...new Set(fieldsOf(wording))].sort() }).toEqual({ id, fields: read });
      const text = wordingText(wording, { paths: true });
      for (const path of read) {
        expect(text).toContain(fieldLabel(path, locale));
        if (path !== 'asOf') expect(text).toContain(`[${path}]`);
      }
    }
  });

  it.each(locales)('calls every definition by its title, in %s', (locale) => {
    const titles = new Map(china.definitions.map(({ id, title }) => [id, title[locale]]));
    const named = ({ pieces, parts }: Wording): readonly (readonly [string, string])[] => [
      ...pieces.flatMap((piece) =>
        typeof piece === 'object' && 'definition' in piece ? [[piece.definition, piece.text] as const] : [],
      ),
      ...parts.flatMap(named),
    ];
    const found = conditions.flatMap(({ condition }) => named(conditionInWords(condition, locale, china.definitions)));
    expect(found.length).toBeGreaterThan(300);
    for (const [id, text] of found) expect(text).toContain(titles.get(id));
  });

  it('leaves no operator behind', () => {
    for (const { id, condition } of conditions) {
      const text = wordingText(conditionInWords(condition, 'en', china.definitions));
      expect({ id, text }).not.toMatchObject({ text: expect.stringMatching(/undefined|\[object|===|"var"/) });
    }
  });
});

describe('words', () => {
  const say = (condition: Parameters<typeof conditionInWords>[0], locale: 'zh' | 'en' = 'en'): string =>
    wordingText(conditionInWords(condition, locale, china.definitions));
  const months = atLeast('security.logRetention.months', 6);
  const minors = yes('service.audience.minors');

  it('flattens what is nested for no reason', () => {
    expect(say(all(all(months), all(minors)))).toBe(say(all(months, minors)));
    expect(say(any(months))).toBe(say(months));
    expect(say(all())).toBe('always');
    expect(say(any())).toBe('never');
  });

  it('puts the fact first, wherever it stands', () => {
    expect(say({ '<=': [6, { var: 'security.logRetention.months' }] })).toBe(say(months));
    expect(say({ '<=': [1, { var: 'security.logRetention.months' }, 12] })).toContain('between 1 months and 12 months');
  });

  it('says what is negated', () => {
    expect(say(not(months))).toMatch(/^not: /);
    expect(say(not(any(months, minors)))).toMatch(/^none of these holds:/);
    expect(say(not(all(months, minors)))).toMatch(/^this does not hold:/);
  });

  it('joins members of one list, and speaks of elements', () => {
    expect(say(includesAny('transfers[].mechanism', 'contract', 'certification'), 'zh')).toBe(
      '已落实的出境条件：至少包括下列之一：「订立个人信息出境标准合同」、「通过个人信息保护认证」',
    );
    expect(say(some('ai.outputs', equals('ai.outputs[].modality', 'image')))).toMatch(
      /^for at least one of “.*”:\n- Modality: “Image”$/,
    );
  });

  it('says days, spans and how often', () => {
    expect(spanInWords('P30D', 'en')).toBe('30 days');
    expect(spanInWords('PT1H', 'en')).toBe('1 hour');
    expect(spanInWords({ workingDays: 15 }, 'zh')).toBe('15 个工作日');
    for (const { deadline, recurs } of china.rules) {
      for (const locale of locales) {
        if (deadline !== undefined) expect(fieldsOf(deadlineInWords(deadline, locale))).toContain(deadline.doneOn);
        if (recurs !== undefined) expect(fieldsOf(recurrenceInWords(recurs, locale))).toContain(recurs.last);
      }
    }
    const yearly = recurrenceInWords({ eachYear: { by: '12-31' }, last: 'data.riskAssessment.lastOn' }, 'en');
    expect(wordingText(yearly)).toMatch(/^once in each year, by 12-31: /);
  });
});
