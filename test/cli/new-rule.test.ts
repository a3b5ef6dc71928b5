import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = mkdtempSync(join(tmpdir(), 'guiju-new-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const node = (cwd: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    cwd,
    env: { PATH: process.env.PATH ?? '', LANG: 'C.UTF-8' },
  });
  return { status, stdout, stderr };
};

const bin = resolve('dist/cli.cjs');
const tsx = ['--import', pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href];

/** An organisation's project, with this package installed. */
const project = (name: string, files: Readonly<Record<string, string>> = {}): string => {
  const folder = join(root, name);
  mkdirSync(join(folder, 'node_modules/@types'), { recursive: true });
  symlinkSync(resolve('.'), join(folder, 'node_modules/guiju'));
  symlinkSync(resolve('node_modules/@types/node'), join(folder, 'node_modules/@types/node'));
  symlinkSync(resolve('node_modules/undici-types'), join(folder, 'node_modules/undici-types'));
  const manifest =
    'guiju: 1\nservice: { id: shop }\npersonalData: { processed: true }\nsecurity: { encryption: false }\n';
  const all = {
    'package.json': '{ "name": "acme", "private": true, "type": "module" }',
    'guiju.yaml': manifest,
    ...files,
  };
  for (const [file, text] of Object.entries(all)) writeFileSync(join(folder, file), text);
  return folder;
};

const texts = [
  ['--title-zh', '备份须加密', '--title-en', 'Backups are encrypted', '--duty-zh', '备份要加密。'],
  ['--duty-en', 'Backups are encrypted.', '--remedy-zh', '启用加密。', '--remedy-en', 'Turn on encryption.'],
].flat();
const handbook = [
  ['--instrument-title-zh', '安全手册', '--instrument-title-en', 'Handbook'],
  ['--page', 'https://example.com/handbook', '--first', '2026-01-01'],
].flat();
const day = ['--as-of', '2026-11-24'];
const encryption = ['--fact', 'security.encryption', '--when', 'personalData.processed', ...texts, ...handbook, ...day];

const check = (folder: string, loader: readonly string[] = []) =>
  node(folder, ...loader, bin, 'check', ...day, '--only', 'acme-handbook', '--locale', 'en');

describe('guiju new rule, in a project with TypeScript', () => {
  const options = {
    target: 'es2022',
    module: 'nodenext',
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    exactOptionalPropertyTypes: true,
    verbatimModuleSyntax: true,
    allowImportingTsExtensions: true,
    types: ['node'],
  };
  const folder = project('typescript', {
    'tsconfig.json': JSON.stringify({ compilerOptions: options, include: ['guiju.config.ts', 'guiju-rules'] }),
  });

  it('writes the rule, its instrument, the catalogue, a test and the configuration', () => {
    const { status, stdout, stderr } = node(folder, bin, 'new', 'rule', 'acme-handbook/1.2', ...encryption);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n').slice(0, 5)).toEqual([
      'wrote  guiju-rules/acme-handbook/1.2-backups-are-encrypted.ts',
      'wrote  guiju-rules/acme-handbook/instrument.ts',
      'wrote  guiju-rules/index.ts',
      'wrote  guiju.config.ts',
      'wrote  guiju-rules/rules.test.ts',
    ]);
  });

  it('adds a second rule to them', () => {
    const every = ['--kind', 'recurring', '--fact', 'security.systems[].assessedOn', '--every', 'P1Y'];
    const { status, stdout } = node(folder, bin, 'new', 'rule', 'acme-handbook/2', ...every, ...texts, ...day);
    expect(status).toBe(0);
    expect(stdout).toContain('changed  guiju-rules/index.ts');
    expect(readFileSync(join(folder, 'guiju-rules/acme-handbook/instrument.ts'), 'utf8')).toContain("['1.2', '2']");
  });

  it('compiles, passes its test, and is checked', () => {
    const types = node(folder, resolve('node_modules/typescript/bin/tsc'), '-p', '.');
    expect(types.stdout).toBe('');
    const tested = node(folder, ...tsx, '--test', '--test-reporter', 'tap', 'guiju-rules/rules.test.ts');
    expect(tested.stdout).toContain('# pass 2');
    expect(tested.status).toBe(0);
    const { status, stdout, stderr } = check(folder);
    expect(stderr).toBe('');
    expect(stdout).toContain('Backups are encrypted  acme-handbook/1.2');
    expect(status).toBe(1);
  });

  it('is laid out as the formatter of this package lays it out', () => {
    const files = readdirSync(join(folder, 'guiju-rules/acme-handbook'));
    for (const file of files) {
      const text = readFileSync(join(folder, 'guiju-rules/acme-handbook', file), 'utf8');
      const formatted = spawnSync('node_modules/.bin/biome', ['format', '--stdin-file-path', `rules/${file}`], {
        encoding: 'utf8',
        input: text,
      });
      expect(formatted.stdout).toBe(text);
    }
  });

  it('overwrites nothing, and refuses an id that is taken or an instrument of the law', () => {
    const before = readFileSync(join(folder, 'guiju-rules/index.ts'), 'utf8');
    const again = node(folder, bin, 'new', 'rule', 'acme-handbook/1.2', ...encryption);
    expect([again.status, again.stdout]).toEqual([2, '']);
    expect(again.stderr).toContain('there is a rule "acme-handbook/1.2" already');
    const file = node(folder, bin, 'new', 'rule', 'acme-handbook/1.2/backups-are-encrypted', ...encryption);
    expect(file.stderr).toContain('is there already and is not overwritten');
    const law = node(folder, bin, 'new', 'rule', 'cn-csl/99', ...encryption, '--locale', 'zh');
    expect(law.status).toBe(2);
    expect(law.stderr).toContain('自己的规则应属于自己的文件');
    expect(readFileSync(join(folder, 'guiju-rules/index.ts'), 'utf8')).toBe(before);
  });
});

describe('guiju new rule, in a project with data', () => {
  const folder = project('data', { 'guiju.config.yaml': '# ours\nfailOn: warning # strict\n' });

  it('writes the catalogue and a test, and wires the configuration with its comments kept', () => {
    const { status, stderr } = node(folder, bin, 'new', 'rule', 'acme-handbook/1.2', ...encryption);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(readFileSync(join(folder, 'guiju.config.yaml'), 'utf8')).toBe(
      '# ours\nfailOn: warning # strict\ncatalogues: [ guiju-rules/acme-handbook.json ]\n',
    );
  });

  it('adds a second rule to it', () => {
    const backup = ['--fact', 'security.backup', ...texts, ...day];
    expect(node(folder, bin, 'new', 'rule', 'acme-handbook/3', ...backup).status).toBe(0);
    const { catalogues } = parse(readFileSync(join(folder, 'guiju.config.yaml'), 'utf8'));
    expect(catalogues).toEqual(['guiju-rules/acme-handbook.json']);
  });

  it('passes its test, and is checked', () => {
    const tested = node(folder, '--test', '--test-reporter', 'tap', 'guiju-rules/rules.test.mjs');
    expect(tested.stdout).toContain('# pass 2');
    const { status, stdout } = check(folder);
    expect(stdout).toContain('Backups are encrypted  acme-handbook/1.2');
    expect(status).toBe(1);
  });

  it('is listed, explained and looked through beside the law', () => {
    const rules = (...args: readonly string[]) => node(folder, bin, 'rules', ...day, '--locale', 'en', ...args);
    const own = rules('--only', 'acme-handbook');
    expect(own.stdout.split('\n').map((line) => line.split(' ')[0])).toEqual([
      'acme-handbook/1.2',
      'acme-handbook/3',
      '',
    ]);
    expect(rules().stdout).toContain('cn-csl/23/logs');
    expect(rules('--lint', '--only', 'acme-handbook')).toMatchObject({ status: 0, stderr: '' });
    const page = node(folder, bin, 'explain', 'acme-handbook/1.2', '--locale', 'en');
    expect(page.stdout).toContain('Handbook, clause 1.2');
    expect(JSON.parse(node(folder, bin, 'explain', 'acme-handbook/1.2', '--json').stdout)).toMatchObject({
      id: 'acme-handbook/1.2',
    });
  });

  it('is not known without its configuration, and one that is wrong is said', () => {
    const explain = (...args: readonly string[]) => node(folder, bin, 'explain', 'acme-handbook/1.2', ...args);
    expect(explain('--no-config')).toMatchObject({ status: 2, stderr: expect.stringContaining('there is no rule') });
    expect(node(folder, bin, 'rules', '--no-config', '--only', 'acme-handbook').status).toBe(2);
    writeFileSync(join(folder, 'wrong.yaml'), 'onlly: []\n');
    const wrong = { status: 2, stdout: '', stderr: expect.stringMatching(/^wrong\.yaml:1:1 .*did you mean "only"/) };
    expect(explain('--config', 'wrong.yaml', '--locale', 'en')).toMatchObject(wrong);
    expect(node(folder, bin, 'rules', '--config', 'wrong.yaml', '--locale', 'en')).toMatchObject(wrong);
    writeFileSync(join(folder, 'few.yaml'), "only: ['cn-csl/23']\n");
    const few = node(folder, bin, 'rules', '--config', 'few.yaml').stdout.trim().split('\n');
    expect(few.length).toBeGreaterThan(1);
    expect(few.every((line) => line.startsWith('cn-csl/23'))).toBe(true);
  });

  it('refuses programs beside a configuration of data, and files that it cannot read', () => {
    const program = node(folder, bin, 'new', 'rule', 'acme-handbook/4', ...encryption, '--language', 'ts');
    expect(program.stderr).toContain('use --language json');
    const bad = join(folder, 'guiju-rules/acme-handbook.json');
    const good = readFileSync(bad, 'utf8');
    writeFileSync(bad, '{');
    const { status, stderr } = node(folder, bin, 'new', 'rule', 'acme-handbook/4', ...encryption);
    expect(status).toBe(2);
    expect(stderr).toContain('acme-handbook.json cannot be read');
    expect(readFileSync(bad, 'utf8')).toBe('{');
    writeFileSync(bad, good);
  });
});

describe('guiju new rule', () => {
  const folder = project('empty');
  const run = (...args: readonly string[]) => node(folder, bin, 'new', 'rule', ...args);

  it('names everything that is missing where nobody can be asked', () => {
    const { status, stdout, stderr } = run();
    expect([status, stdout]).toEqual([2, '']);
    for (const flag of ['<id>', '--title-zh', '--title-en', '--fact', '--page', '--first'])
      expect(stderr).toContain(flag);
  });

  it.each([
    [['acme'], 'no id of a rule'],
    [['acme-handbook/1', ...encryption, '--first', '2026-02-30'], '--first is a day'],
    [['acme-handbook/1', ...encryption, '--paragraph', '0'], '--paragraph is a number'],
    [['acme-handbook/1', ...encryption, '--domain', 'cooking'], '--domain is one of'],
    [['acme-handbook/1', ...encryption, '--confidence', 'low'], 'high, medium'],
    [['acme-handbook/1', ...encryption, '--dir', 'absent'], 'there is no folder'],
  ])('refuses %j', (args, said) => {
    const { status, stdout, stderr } = run(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
    expect(stderr).not.toContain('    at ');
    expect(existsSync(join(folder, 'guiju-rules'))).toBe(false);
  });

  it('shows what it would write, and writes nothing', () => {
    const { status, stdout } = run('acme-handbook/1', ...encryption, '--dry-run');
    expect(status).toBe(0);
    expect(stdout).toContain('"id": "acme-handbook/1"');
    expect(readdirSync(folder).sort()).toEqual(['guiju.yaml', 'node_modules', 'package.json']);
  });
});
