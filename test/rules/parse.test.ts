import { describe, expect, it } from 'vitest';
import { china } from '../../rules/index.js';
import { CatalogueError, catalogueDocument, evaluate, parseCatalogue, parseManifest } from '../../src/index.js';
import { runCases } from '../../src/testing/index.js';

const document = (): { rules: Record<string, unknown>[] } => JSON.parse(JSON.stringify(catalogueDocument(china)));

const own = {
  id: 'our-rules/1/backup',
  instrument: 'our-rules',
  provision: { article: '1' },
  title: { zh: '每日备份', en: 'Daily backup' },
  duty: { zh: '数据每日备份。', en: 'Data are backed up every day.' },
  domain: 'security',
  phase: 'operate',
  severity: 'error',
  checkability: 'manifest',
  applies: true,
  requires: { '===': [{ var: 'security.backup.inPlace' }, true] },
  remedy: { zh: '建立备份。', en: 'Set up a backup.' },
  reviewedOn: '2026-11-24',
  cases: [{ name: 'none', facts: { security: { backup: false } }, expect: 'violated' }],
};

const instrument = {
  id: 'our-rules',
  title: { zh: '内部制度', en: 'Our rules' },
  kind: 'normative-document',
  issuers: ['蓝桥公司'],
  editions: [{ from: '2026-01-01', articles: 3 }],
  officialPage: 'https://example.com',
  reviewedOn: '2026-11-24',
};

const ours = (rule: Record<string, unknown>) =>
  parseCatalogue({ name: 'ours', version: '1', instruments: [instrument], rules: [rule] }, { extends: [china] });

const problems = (rule: Record<string, unknown>): string => {
  try {
    ours(rule);
  } catch (error) {
    if (error instanceof CatalogueError) return error.message;
    throw error;
  }
  return '';
};

describe('a catalogue that comes as JSON', () => {
  it('gives the same report as the one it was written from', () => {
    const again = parseCatalogue(document());
    const manifest = parseManifest({
      guiju: 1,
      transfers: [{ id: 'a', people: 120_000 }],
      security: { backup: false },
    });
    for (const asOf of ['2025-12-31', '2026-11-24']) {
      expect(evaluate(manifest, again, { asOf })).toEqual(evaluate(manifest, china, { asOf }));
    }
  });

  it('adds the rules of an organisation, whose cases run', () => {
    const catalogue = ours(own);
    const rule = catalogue.rules.find(({ id }) => id === own.id);
    expect(catalogue.rules).toHaveLength(china.rules.length + 1);
    expect(rule && runCases(rule, catalogue)).toEqual([]);
  });

  it.each([
    ['a misspelt fact', { requires: { '===': [{ var: 'security.backp.inPlace' }, true] } }, 'security.backup.inPlace'],
    ['an unknown operator', { requires: { '==': [{ var: 'security.backup.inPlace' }, true] } }, 'expected a condition'],
    ['two operators at once', { requires: { and: [], or: [] } }, 'of one operator'],
    ['a wrong number of parts', { requires: { '!': [true, false] } }, '"!" with 1 part'],
    ['a truthy text', { applies: 'yes' }, 'expected a condition'],
    ['a definition that is not there', { applies: { is: 'large-provider' } }, 'no status "large-provider"'],
    [
      'a value that a choice lacks',
      { applies: { '===': [{ var: 'operator.kind' }, 'firm'] } },
      'operator.kind has no value',
    ],
    ['an element out of reach', { applies: { '>': [{ var: 'transfers[].people' }, 1] } }, 'outside a quantifier'],
    ['a rule without English', { title: { zh: '每日备份' } }, '/rules/0/title/en'],
    ['a misspelt field', { sevrity: 'error' }, 'did you mean "severity"'],
    ['an outcome that is none', { cases: [{ name: 'x', facts: {}, expect: 'failed' }] }, '/rules/0/cases/0/expect'],
    ['an instrument that is not there', { instrument: 'cn-xyz' }, 'no instrument "cn-xyz"'],
    [
      'a deadline on no date',
      { deadline: { from: 'operator.kind', within: 'P1D', doneOn: 'asOf' } },
      'no day or moment',
    ],
    ['a loop over no list', { forEach: 'operator' }, 'no list of the manifest'],
  ])('refuses %s, and says where', (_, change, message) => {
    expect(problems({ ...own, ...change })).toContain(message);
  });

  it('says everything that is wrong at once', () => {
    const text = problems({ ...own, applies: { xor: [] }, requires: { is: 1 } });
    expect(text.split('\n')).toHaveLength(2);
  });

  it.each([[null], [[]], ['rules'], [7]])('refuses %j', (value) => {
    expect(() => parseCatalogue(value)).toThrow(CatalogueError);
  });
});
