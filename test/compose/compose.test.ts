import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { china } from '../../rules/index.js';
import {
  adjustSeverity,
  CompositionError,
  composeCatalogue,
  defineCatalogue,
  type Rule,
  type Severity,
  selectRules,
} from '../../src/index.js';
import { fitsGlob } from '../../src/rule/compose/match.js';

const ids = (rules: readonly Rule[]): readonly string[] => rules.map(({ id }) => id);
const problemsOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof CompositionError) return error.problems;
    throw error;
  }
  return [];
};

const groups = [
  ...new Set(
    china.rules.flatMap(({ domain, phase, instrument, tags = [] }) => [domain, phase, instrument.id, ...tags]),
  ),
];
const pattern = fc.oneof(
  fc.constantFrom(...groups),
  fc.constantFrom(...ids(china.rules)),
  fc.constantFrom(...china.rules.map(({ instrument }) => `${instrument.id}/*`)),
);
const patterns = fc.array(pattern, { maxLength: 4 });

describe('selectRules', () => {
  it.each([
    ['a domain', 'labeling', (rule: Rule) => rule.domain === 'labeling'],
    ['an instrument', 'cn-pipl', (rule: Rule) => rule.instrument.id === 'cn-pipl'],
    ['a phase', 'incident', (rule: Rule) => rule.phase === 'incident'],
    ['a tag: the protection level', 'level-3', (rule: Rule) => rule.tags?.includes('level-3') ?? false],
    ['the beginning of an id', 'cn-csl/23', (rule: Rule) => rule.id.startsWith('cn-csl/23/')],
    ['a glob', 'cn-csl/*', (rule: Rule) => rule.id.startsWith('cn-csl/')],
    ['a glob in the middle', 'cn-*/23/*s', (rule: Rule) => /^cn-.*\/23\/.*s$/.test(rule.id)],
  ])('picks by %s', (_, name, wanted) => {
    const picked = ids(china.rules.filter(wanted));
    expect(picked.length).toBeGreaterThan(0);
    expect(ids(selectRules(china, { only: [name] }).rules)).toEqual(picked);
  });

  it('of what only leaves, skip takes away; the order stays; nothing is added', () => {
    fc.assert(
      fc.property(patterns, patterns, (only, skip) => {
        const skipped = new Set(skip.length === 0 ? [] : ids(selectRules(china, { only: skip }).rules));
        const wanted = ids(selectRules(china, { only }).rules).filter((id) => !skipped.has(id));
        fc.pre(wanted.length > 0);
        expect(ids(selectRules(china, { only, skip }).rules)).toEqual(wanted);
      }),
      { numRuns: 50 },
    );
  });

  it('names every misspelt pattern with its place and the nearest name', () => {
    const problems = problemsOf(() => selectRules(china, { only: ['cn-pilp', 'cn-csl'], skip: ['level-9', 'no/*'] }));
    expect(problems.map(({ code, pointer, nearest }) => [code, pointer, nearest])).toEqual([
      ['unknown-name', '/only/0', 'cn-pipl'],
      ['unknown-name', '/skip/0', expect.stringMatching(/^level-\d$/)],
      ['unknown-name', '/skip/1', undefined],
    ]);
  });

  it('refuses to leave no rule', () => {
    expect(problemsOf(() => selectRules(china, { only: ['cn-csl/23'], skip: ['cn-csl'] }))).toMatchObject([
      { code: 'nothing-left' },
    ]);
  });
});

describe('globs', () => {
  it('agree with the regular expression of the same meaning', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '/', '*'), maxLength: 8 });
    fc.assert(
      fc.property(letters, letters, (text, glob) => {
        const same = new RegExp(`^${glob.replaceAll('*', '[^]*')}$`);
        expect(fitsGlob(text, glob)).toBe(same.test(text));
      }),
      { numRuns: 2000 },
    );
  });
});

const [first, second] = china.rules.filter(({ severity }) => severity === 'error');
if (first === undefined || second === undefined) throw new Error('no rules');
const locked = { ...first, locked: true };
const small = defineCatalogue({ name: 'small', version: '1', definitions: china.definitions, rules: [locked, second] });

describe('adjustSeverity', () => {
  it('raises and lowers; a later pattern wins', () => {
    const severities = { 'cn-csl/*': 'warning', 'cn-csl/23/logs': 'error', 'cn-csl/25': 'info' } as const;
    const adjusted = new Map(adjustSeverity(china, severities).rules.map(({ id, severity }) => [id, severity]));
    expect([adjusted.get('cn-csl/23/data'), adjusted.get('cn-csl/23/logs'), adjusted.get('cn-csl/25')]).toEqual([
      'warning',
      'error',
      'info',
    ]);
  });

  it('changes severities and nothing else, and leaves the given catalogue alone', () => {
    const severity = fc.constantFrom<Severity>('error', 'warning', 'info');
    const before = JSON.stringify(china.rules);
    fc.assert(
      fc.property(fc.dictionary(pattern, severity, { maxKeys: 4 }), (severities) => {
        const { rules } = adjustSeverity(china, severities);
        const plain = (all: readonly Rule[]) => all.map((rule) => ({ ...rule, severity: 'error' }));
        expect(plain(rules)).toEqual(plain(china.rules));
      }),
      { numRuns: 20 },
    );
    expect(JSON.stringify(china.rules)).toBe(before);
  });

  it('refuses to lower a locked rule, by its id or by a pattern, and takes the same severity', () => {
    for (const name of [locked.id, locked.domain, '*']) {
      expect(problemsOf(() => adjustSeverity(small, { [name]: 'warning' }))).toMatchObject([
        { code: 'locked', pattern: name, message: { en: expect.stringContaining(locked.id) } },
      ]);
    }
    expect(adjustSeverity(small, { [locked.id]: 'error' }).rules[0]).toBe(locked);
    const light = defineCatalogue({ name: 'light', version: '1', rules: [{ ...locked, severity: 'info' }] });
    expect(adjustSeverity(light, { [locked.id]: 'error' }).rules[0]?.severity).toBe('error');
  });
});

describe('composeCatalogue', () => {
  it('says everything that is wrong at once', () => {
    const problems = problemsOf(() =>
      composeCatalogue(small, { only: ['cn-cls'], severity: { [locked.id]: 'info', nothing: 'error' } }),
    );
    expect(problems.map(({ code, list }) => [code, list])).toEqual([
      ['unknown-name', 'only'],
      ['unknown-name', 'severity'],
      ['locked', 'severity'],
    ]);
    for (const { message } of problems) expect(message.zh).toMatch(/[\u4e00-\u9fff]/);
  });

  it('adjusts and picks', () => {
    const { rules } = composeCatalogue(small, { only: [second.id], severity: { [second.id]: 'info' } });
    expect(rules).toEqual([{ ...second, severity: 'info' }]);
  });
});
