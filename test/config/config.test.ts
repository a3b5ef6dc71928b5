import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { china } from '../../rules/index.js';
import { defineCatalogue } from '../../src/index.js';
import { ConfigError, findConfig, readBaseline, readConfig, readWaivers } from '../../src/node.js';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'guiju-config-')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
const write = (name: string, text: string): string => {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
};
const yaml = (text: string): string => write(`case-${count++}/guiju.config.yaml`, text);

const problemsOf = async (work: Promise<unknown>): Promise<readonly string[]> => {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    for (const { message } of error.problems) expect(message.zh).toMatch(/[\u4e00-\u9fff]/);
    return error.problems.map(({ code, line, column, pointer, message }) =>
      [code, [line, column].filter(Boolean).join(':'), pointer, message.en].filter(Boolean).join(' '),
    );
  }
  return [];
};
const refused = (file: string) => problemsOf(readConfig(file, china));

const ownRules = (requires: unknown = { '===': [{ var: 'security.backup.inPlace' }, true] }, id = 'ours/1') =>
  JSON.stringify(
    {
      name: 'ours',
      version: '1',
      instruments: [
        {
          id: 'ours',
          title: { zh: '制度', en: 'Rules' },
          kind: 'normative-document',
          issuers: ['x'],
          editions: [{ from: '2026-01-01', articles: 1 }],
          officialPage: 'https://example.com',
          reviewedOn: '2026-11-24',
        },
      ],
      rules: [
        {
          id,
          instrument: 'ours',
          provision: { article: '1' },
          title: { zh: '备份', en: 'Backup' },
          duty: { zh: '备份。', en: 'Back up.' },
          domain: 'security',
          phase: 'operate',
          severity: 'warning',
          checkability: 'manifest',
          applies: true,
          requires,
          remedy: { zh: '备份。', en: 'Back up.' },
          reviewedOn: '2026-11-24',
          cases: [],
        },
      ],
    },
    null,
    2,
  );

describe('readConfig', () => {
  it('adds own rules, changes severities, picks, and keeps the whole', async () => {
    write('full/own.json', ownRules());
    const file = write(
      'full/guiju.config.yaml',
      [
        'catalogues: [own.json]',
        'only: [cn-csl/23, ours]',
        'severity: { ours/1: error, cn-csl/23/logs: info }',
        'failOn: warning',
        'locale: zh',
        'baseline: known.json',
        'waivers:',
        '  - { rule: ours/1, reason: r, owner: o, approver: a, from: 2026-01-01, until: 2026-06-30 }',
      ].join('\n'),
    );
    const read = await readConfig(file, china);
    expect(read).toMatchObject({ failOn: 'warning', locale: 'zh', baseline: join(folder, 'full/known.json') });
    expect(read.files).toEqual([file, join(dirname(file), 'own.json')]);
    const severities = new Map(read.catalogue.rules.map(({ id, severity }) => [id, severity]));
    expect([severities.get('ours/1'), severities.get('cn-csl/23/logs')]).toEqual(['error', 'info']);
    expect(read.catalogue.rules.every(({ id }) => /^(cn-csl\/23|ours)\//.test(id))).toBe(true);
    expect(read.whole.rules.length).toBe(china.rules.length + 1);
    expect(read.waivers).toEqual([
      {
        rule: 'ours/1',
        reason: 'r',
        owner: 'o',
        approver: 'a',
        from: '2026-01-01',
        until: '2026-06-30',
        position: { file, line: 8, column: 5, exact: true },
      },
    ]);
  });

  it('names everything that is wrong with its place and the nearest name', async () => {
    const file = yaml(
      [
        'onyl: [cn-csl]',
        'failOn: eror',
        'severity:',
        '  cn-csl/*: sever',
        'skip: cn-csl',
        'catalogues: [1]',
        'waivers:',
        '  - rule: cn-csl/23/logs',
        '    reason: ""',
        '    aprover: x',
        '    from: 2026-02-30',
      ].join('\n'),
    );
    const problems = await refused(file);
    expect([...problems].sort()).toEqual(
      [
        'unknown-key 1:1 /onyl there is no field "onyl"; did you mean "only"?',
        'wrong-value 2:1 /failOn expected one of error, warning, info, never, found "eror"; did you mean "error"?',
        'wrong-value 4:3 /severity/cn-csl~1* expected one of error, warning, info, found "sever"',
        'wrong-type 5:1 /skip expected array, found "cn-csl"',
        'wrong-type 6:14 /catalogues/0 expected the path of a JSON file, or a catalogue',
        'missing 8:5 /waivers/0/owner "owner" is missing',
        'missing 8:5 /waivers/0/approver "approver" is missing',
        'wrong-value 9:5 /waivers/0/reason must not be empty',
        'unknown-key 10:5 /waivers/0/aprover there is no field "aprover"; did you mean "approver"?',
        'wrong-value 11:5 /waivers/0/from expected a day that exists, such as 2026-11-24, found "2026-02-30"',
      ].sort(),
    );
  });

  it('names picks and severities that the catalogue does not take', async () => {
    const file = yaml('only: [labeling,\n  cn-pilp]\nseverity:\n  cn-csll/*: info\n  cn-csll: info\n');
    expect(await refused(file)).toEqual([
      'unknown-name 2:3 /only/1 no domain, instrument, phase, tag or rule is called "cn-pilp"; did you mean "cn-pipl"?',
      'unknown-name 4:3 /severity/cn-csll~1* no domain, instrument, phase, tag or rule is called "cn-csll/*"; did you mean "cn-csl/*"?',
      'unknown-name 5:3 /severity/cn-csll no domain, instrument, phase, tag or rule is called "cn-csll"; did you mean "cn-csl"?',
    ]);
    expect(await refused(yaml('only: [cn-pipl]\nskip: [cn-pipl]\n'))).toEqual([
      'nothing-left 2:1 /skip only and skip together leave no rule',
    ]);
  });

  it('names what is wrong with own rules in their own file', async () => {
    write('broken/own.json', ownRules({ '===': [{ var: 'security.bakup.inPlace' }, true] }));
    const file = write('broken/guiju.config.yaml', 'catalogues: [own.json, absent.json]\n');
    const problems = await refused(file);
    expect(problems[0]).toMatch(
      /^catalogue \d+:\d+ \/rules\/0 there is no fact "security.bakup.inPlace"; did you mean/,
    );
    expect(problems[1]).toBe('not-found there is no such file');
  });

  it('refuses another rule under a known id', async () => {
    write('twice/own.json', ownRules(true, 'cn-csl/23/logs'));
    const file = write('twice/guiju.config.yaml', 'catalogues: [own.json]\n');
    expect(await refused(file)).toEqual([
      'catalogue 1:14 /catalogues/0 another rule has the id "cn-csl/23/logs": give it another id; to change a severity, use "severity"',
    ]);
  });

  it('builds on another configuration', async () => {
    write(
      'org/company.yaml',
      'skip: [minors]\nfailOn: info\nseverity: { cn-csl/*: info, cn-csl/25: error }\nlocale: zh\n',
    );
    const file = write(
      'org/team/guiju.config.yaml',
      'extends: ../company.yaml\nfailOn: never\nseverity: { cn-csl/*: warning }\nskip: [labeling]\n',
    );
    const read = await readConfig(file, china);
    expect(read).toMatchObject({ failOn: 'never', locale: 'zh', files: [file, join(folder, 'org/company.yaml')] });
    const severity = (id: string) => read.whole.rules.find((rule) => rule.id === id)?.severity;
    expect([severity('cn-csl/23/logs'), severity('cn-csl/25')]).toEqual(['warning', 'warning']);
    expect(read.catalogue.rules.some(({ domain }) => domain === 'labeling')).toBe(false);
    write('loop/a.yaml', 'extends: b.yaml\n');
    expect(await refused(write('loop/b.yaml', 'extends: a.yaml\n'))).toEqual([
      'extends-loop 1:1 /extends extends goes in a circle',
    ]);
    expect(await refused(yaml('extends: none.yaml\n'))).toEqual([
      'not-found 1:1 /extends extends names a file that does not exist: none.yaml',
    ]);
  });

  it('loads a program with own rules that extend the same catalogue from another copy', async () => {
    const copy = china.rules.slice(0, 3).map((rule) => ({ ...rule, cases: [], given: {} }));
    const own = defineCatalogue({ name: 'ours', version: '2', instruments: china.instruments, rules: copy });
    const text = JSON.stringify({ ...own, instruments: [], definitions: [] });
    const file = write('program/guiju.config.mjs', `export default { catalogues: [${text}], failOn: 'info' };\n`);
    const read = await readConfig(file, china);
    expect(read.whole.rules).toEqual(china.rules);
    expect(read.failOn).toBe('info');
    const changed = text.replace('"severity":"', '"severity":"x');
    const other = write('program-2/guiju.config.mjs', `export default { catalogues: [${changed}] };\n`);
    expect((await refused(other))[0]).toContain('another rule has the id');
  });

  it.each([
    ['no default export', 'mjs', 'export const x = 1;', 'expected the configuration as the default export'],
    ['a fault', 'mjs', 'throw new Error("broken\\nstack");', 'load cannot be loaded: broken'],
    ['a wrong field', 'cjs', 'module.exports = { onlly: [] };', 'unknown-key /onlly there is no field "onlly"'],
    ['bad syntax', 'json', '{ "only" [] }', 'syntax 1:'],
    ['nothing', 'yaml', '# nothing\n', 'the file is empty'],
    ['a list', 'yaml', '- a\n', 'a map is expected at the top'],
    ['two documents', 'yaml', 'only: []\n---\nskip: []\n', 'the file holds several documents'],
    ['a key twice', 'yaml', 'only: []\nonly: []\n', 'duplicate-key 2:1 /only the same key'],
  ])('refuses a file with %s', async (_, ending, text, message) => {
    const [first = '', ...others] = await refused(write(`bad-${count++}/guiju.config.${ending}`, text));
    expect(first).toContain(message);
    expect(first).not.toContain('\n');
    expect(others).toEqual([]);
  });

  it('refuses a file that is not there', async () => {
    expect(await refused(join(folder, 'absent.yaml'))).toEqual(['not-found there is no such file']);
  });
});

describe('findConfig', () => {
  it('takes the nearest one upwards, never above the project', () => {
    const above = write('tree/guiju.config.yaml', 'only: [cn-csl]\n');
    write('tree/package.json', '{}');
    const manifest = write('tree/services/chat/guiju.yaml', 'guiju: 1\n');
    expect(findConfig(manifest)).toBe(above);
    const near = write('tree/services/guiju.config.json', '{}');
    expect(findConfig(manifest)).toBe(near);
    write('tree/other/.git/HEAD', '');
    expect(findConfig(write('tree/other/guiju.yaml', 'guiju: 1\n'))).toBeUndefined();
  });

  it('refuses two in one folder', () => {
    write('two/guiju.config.json', '{}');
    write('two/guiju.config.mjs', '');
    expect(() => findConfig(write('two/guiju.yaml', 'guiju: 1\n'))).toThrow('keep one');
  });
});

describe('the files beside', () => {
  it('waivers are read with their place, or refused', async () => {
    const manifest = write('beside/guiju.yaml', 'guiju: 1\n');
    expect(await readWaivers(manifest)).toEqual([]);
    const file = write(
      'beside/guiju.waivers.yaml',
      'waivers:\n  - rule: cn-csl/25\n    reason: r\n    owner: o\n    approver: a\n    from: 2026-01-01\n',
    );
    expect(await readWaivers(manifest)).toMatchObject([{ rule: 'cn-csl/25', position: { file, line: 2, column: 5 } }]);
    write('beside/guiju.waivers.yaml', 'waviers: []\n');
    expect(await problemsOf(readWaivers(manifest))).toEqual([
      'missing 1:1 /waivers "waivers" is missing',
      'unknown-key 1:1 /waviers there is no field "waviers"; did you mean "waivers"?',
    ]);
  });

  it('a baseline is read, or refused', async () => {
    const good = '{ "guijuBaseline": 1, "findings": [{ "rule": "a/1", "fingerprint": "00" }] }';
    expect((await readBaseline(write('baseline/a.json', good))).findings).toEqual([{ rule: 'a/1', fingerprint: '00' }]);
    expect(
      await problemsOf(readBaseline(write('baseline/b.json', '{ "guijuBaseline": 2, "findings": [{}] }'))),
    ).toEqual([
      expect.stringMatching(/^wrong-value 1:3 \/guijuBaseline expected one of 1/),
      'missing 1:36 /findings/0/rule "rule" is missing',
      'missing 1:36 /findings/0/fingerprint "fingerprint" is missing',
    ]);
    expect((await problemsOf(readBaseline(join(folder, 'none.json'))))[0]).toContain('--write-baseline');
  });
});
