import { describe, expect, it } from 'vitest';
import { china } from '../../rules/index.js';
import { parseCatalogue } from '../../src/index.js';
import { factProblems, nearestFacts } from '../../src/scaffold/fact.js';
import { instrumentOf } from '../../src/scaffold/instrument.js';
import { ruleNameOf } from '../../src/scaffold/names.js';
import { registered, withArticle } from '../../src/scaffold/register.js';
import { partsOf, type RuleRequest } from '../../src/scaffold/request.js';
import { ruleDocument } from '../../src/scaffold/rule.js';
import { checkRule, missedMutants } from '../../src/testing/index.js';

const base: RuleRequest = {
  id: 'acme-handbook/1.2',
  title: { zh: '规则', en: 'A rule' },
  duty: { zh: '义务', en: 'A duty' },
  remedy: { zh: '办法', en: 'A remedy' },
  kind: 'requirement',
  fact: 'security.encryption',
  domain: 'security',
  phase: 'operate',
  severity: 'error',
  confidence: 'high',
  reviewedOn: '2026-11-24',
  first: '2026-01-01',
};

const catalogueOf = (request: RuleRequest) => {
  const made = { title: request.title, page: 'https://example.com', first: request.first };
  const options = { kind: 'recommended-standard', articles: ['1.2'], reviewedOn: request.reviewedOn };
  const instruments = [instrumentOf('acme-handbook', made, options)];
  const document = { name: 'acme', version: '1', instruments, rules: [ruleDocument(request)] };
  return parseCatalogue(JSON.parse(JSON.stringify(document)), { extends: [china] });
};

const defects = (request: RuleRequest): readonly string[] => {
  const catalogue = catalogueOf(request);
  const rule = catalogue.rules.at(-1);
  if (rule === undefined) throw new Error('no rule');
  return [
    ...checkRule(rule, catalogue).map(({ message }) => message),
    ...missedMutants(rule, catalogue).map(({ mutation }) => `missed: ${mutation}`),
  ];
};

const shapes: Readonly<Record<string, Partial<RuleRequest>>> = {
  'a measure': {},
  'a measure where a flag holds': { when: 'personalData.processed' },
  'a flag': { fact: 'personalData.processed' },
  'a number': { fact: 'security.logRetention.months', value: '6' },
  'a choice': { fact: 'operator.kind', value: 'company' },
  'one of several values': { fact: 'ai.roles', value: 'generates' },
  'a measure of each element': { fact: 'ai.outputs[].metadataLabel', when: 'ai.outputs[].asFile' },
  'a number of each element': { fact: 'transfers[].people', value: '10', when: 'personalData.processed' },
  'a rule that is not in force yet': { first: '2027-03-01' },
  'a deadline in days': {
    kind: 'deadline',
    fact: 'security.vulnerabilities.reportedOn',
    from: 'security.vulnerabilities.learnedOn',
    within: 'P2D',
  },
  'a deadline in hours, of each element': {
    kind: 'deadline',
    fact: 'incidents[].reports.policeAt',
    from: 'incidents[].discoveredAt',
    within: 'PT4H',
  },
  'a deadline of moments, in days': {
    kind: 'deadline',
    fact: 'incidents[].reports.policeAt',
    from: 'incidents[].discoveredAt',
    within: 'P2D',
    when: 'incidents[].reports.crime',
  },
  'a duty of every year': { kind: 'recurring', fact: 'security.systems[].assessedOn', every: 'P1Y' },
  'a duty of every month, where a flag holds': {
    kind: 'recurring',
    fact: 'security.vulnerabilities.learnedOn',
    every: 'P1M',
    when: 'personalData.processed',
  },
};

describe('a new rule passes the rule tester, and its cases notice every mutant', () => {
  it.each(Object.entries(shapes))('%s', (_, shape) => {
    const request = { ...base, ...shape };
    expect(factProblems(request)).toEqual([]);
    expect(defects(request)).toEqual([]);
  });

  it('unless its texts are still to be written', () => {
    const { duty: _, remedy: __, ...bare } = base;
    expect(defects(bare)).toEqual(['duty has no Chinese text', 'remedy has no Chinese text']);
  });
});

const refused = (shape: Partial<RuleRequest>) => factProblems({ ...base, ...shape }).map(({ en }) => en);

describe('a rule that cannot be is refused, with what to write instead', () => {
  it.each<[string, Partial<RuleRequest>, string]>([
    ['a misspelt fact', { fact: 'security.encrypton' }, 'near to it: security.encryption'],
    ['a group', { fact: 'security' }, 'expected one of measure, flag'],
    ['a day as a requirement', { fact: 'security.vulnerabilities.learnedOn' }, 'is a date'],
    ['a number without its value', { fact: 'security.logRetention.months' }, '--value: a number'],
    ['a value that does not exist', { fact: 'operator.kind', value: 'compny' }, 'company'],
    ['a deadline without a start', { kind: 'deadline', fact: 'security.vulnerabilities.reportedOn' }, '--from'],
    ['a span that is none', { kind: 'recurring', fact: 'security.vulnerabilities.learnedOn', every: '1y' }, 'P1Y'],
    ['an empty span', { kind: 'recurring', fact: 'security.vulnerabilities.learnedOn', every: 'P0D' }, '--every'],
    ['a flag of another list', { fact: 'ai.outputs[].metadataLabel', when: 'incidents[].reports.crime' }, 'list'],
    ['a flag of a list for the whole service', { when: 'ai.outputs[].asFile' }, 'list'],
  ])('%s', (_, shape, said) => {
    expect(refused(shape).join('\n')).toContain(said);
  });

  it('names facts that share a word', () => {
    expect(nearestFacts('security.logs.retention')).toContain('security.logRetention');
  });

  it('an id that is none', () => {
    expect(['acme', 'Acme/1', 'acme/', 'acme/1/A', '../x/1', 'acme/../1'].map(partsOf)).toEqual(
      Array.from({ length: 6 }),
    );
    expect(partsOf('acme-handbook/17-1/backup')).toEqual({
      instrument: 'acme-handbook',
      article: '17-1',
      slug: 'backup',
    });
  });

  it('no word of the language as a name', () => {
    expect(ruleNameOf({ id: 'acme/1/delete', title: base.title })).toBe('deleteRule');
    expect(ruleNameOf({ id: 'acme/1', title: { zh: '规则', en: '24 hours' } })).toBe('rule24Hours');
    expect(ruleNameOf({ id: 'acme/1/in-place', title: base.title })).toBe('inPlaceRule');
  });
});

const entry = { name: 'more', from: './more.js' };

describe('a rule is listed in an index', () => {
  it('that names rules, on a line or on several', () => {
    const before = "import { one } from './one.js';\n\nexport const rules: readonly Rule[] = [one];\n";
    expect(registered(before, /: readonly Rule\[\] = \[/, entry)).toBe(
      "import { one } from './one.js';\nimport { more } from './more.js';\n\nexport const rules: readonly Rule[] = [one, more];\n",
    );
    const long = "import { one } from './one.js';\n\nexport const rules: readonly Rule[] = [\n  one,\n];\n";
    expect(registered(long, /: readonly Rule\[\] = \[/, entry)).toContain('[\n  one,\n  more,\n];');
  });

  it('that flattens modules', () => {
    const before =
      "import * as one from './one.js';\n\nexport const rules: readonly Rule[] = [one].flatMap((r) => r);\n";
    expect(registered(before, /: readonly Rule\[\] = \[/, entry)).toContain("import * as more from './more.js';");
  });

  it('under a name that is free', () => {
    const before = "import { more } from './one.js';\nexport const rules: readonly Rule[] = [more];\n";
    const after = registered(before, /: readonly Rule\[\] = \[/, entry);
    expect(after).toContain("import { more as more2 } from './more.js';");
    expect(after).toContain('[more, more2]');
  });

  it('or not at all where it looks otherwise', () => {
    expect(registered('export const rules = makeRules();\n', /: readonly Rule\[\] = \[/, entry)).toBeUndefined();
    expect(registered('const a: readonly Rule[] = [of([one])];', /: readonly Rule\[\] = \[/, entry)).toBeUndefined();
  });

  it('and its article with the instrument', () => {
    expect(withArticle("articles: ['1.1']", '1.2')).toBe("articles: ['1.1', '1.2']");
    expect(withArticle("articles: ['1.2']", '1.2')).toBe("articles: ['1.2']");
    expect(withArticle('articles: 14', '2')).toBe('articles: 14');
    expect(withArticle('articles: all', '2')).toBeUndefined();
  });
});
