import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';

const bin = resolve('dist/cli.cjs');
const root = mkdtempSync(join(tmpdir(), 'guiju-accept-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let folder = root;
beforeEach(() => {
  folder = mkdtempSync(join(root, 'case-'));
  cpSync('examples/programs/adopting', folder, { recursive: true });
});

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, [bin, 'check', '--as-of', '2026-11-24', ...args], {
    encoding: 'utf8',
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', LANG: 'C.UTF-8' },
  });
const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
const report = (...args: readonly string[]) => JSON.parse(run('--format', 'json', ...args).stdout);

describe('guiju check with a configuration', () => {
  it('applies own rules, waivers and the baseline, and fails for what is new', () => {
    const { status, stdout, stderr } = run();
    expect(stderr).toBe('');
    expect(status).toBe(1);
    expect(stdout).toContain('Waived: 运维组 1, until 2027-01-31; 李维 1, until 2026-12-31');
    expect(stdout).toContain('Baseline: 1 known, 1 new, 0 fixed');
    expect(stdout).toContain('cn-csl/23/data');
    expect(stdout.split('Highest')[0]).not.toContain('cn-csl/23/defence');
    expect(report()).toMatchObject({ counts: { violated: 2, waived: 2 }, baseline: { known: 1, new: 1, fixed: [] } });
  });

  it('the command line wins over the file', () => {
    expect(run('--fail-on', 'never').status).toBe(0);
    expect(
      report('--only', 'cn-csl/24').findings.every(({ rule }: { rule: string }) => rule.startsWith('cn-csl/24/')),
    ).toBe(true);
    expect(report('--no-config', '--only', 'cn-csl/23').counts.waived).toBe(1);
    put('other.yaml', 'only: [cn-csl/23/logs]\nlocale: zh\n');
    expect(run('--config', 'other.yaml').stdout).toContain('已豁免 1 项');
    expect(run('--config', 'other.yaml', '--locale', 'en').stdout).toContain('1 waived');
  });

  it('a waiver that ended, or names no rule, fails the check; one that is not used does where warnings do', () => {
    const waiver = (rule: string, until: string) =>
      put(
        'guiju.waivers.yaml',
        `waivers:\n  - { rule: ${rule}, reason: r, owner: o, approver: a, from: 2026-10-01, until: ${until} }\n`,
      );
    const rest = ['--only', 'cn-csl/23/organisation', '--fail-on'];
    waiver('cn-csl/23/organisation', '2026-11-23');
    expect(run(...rest, 'error')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('guiju.waivers.yaml:2:5'),
    });
    waiver('cn-csl/23/organisatoin', '2026-12-31');
    expect(run(...rest, 'error').stdout).toContain('did you mean "cn-csl/23/organisation"?');
    expect(run(...rest, 'error').status).toBe(1);
    rmSync(join(folder, 'guiju.waivers.yaml'));
    put(
      'guiju.yaml',
      readFileSync(join(folder, 'guiju.yaml'), 'utf8').replace('encryption: false', 'encryption: true'),
    );
    const own = ['--only', 'blue-bridge-handbook'];
    expect(report(...own).waiverProblems).toMatchObject([{ code: 'unused', position: { line: 8 } }]);
    expect(run(...own).status).toBe(1);
    expect(run(...own, '--fail-on', 'error').status).toBe(0);
  });

  it('writes a baseline after which nothing is new, and shrinks it', () => {
    const first = run('--write-baseline', 'new.json');
    expect(first.status).toBe(0);
    expect(first.stderr).toContain('2 violations written to new.json');
    expect(run('--baseline', 'new.json').status).toBe(0);
    const text = readFileSync(join(folder, 'new.json'), 'utf8');
    run('--write-baseline', 'new.json');
    expect(readFileSync(join(folder, 'new.json'), 'utf8')).toBe(text);
    put(
      'guiju.yaml',
      readFileSync(join(folder, 'guiju.yaml'), 'utf8').replace('encryption: false', 'encryption: true'),
    );
    expect(run('--baseline', 'new.json').stdout).toContain('can leave the baseline (--write-baseline): cn-csl/23/data');
    run('--write-baseline', 'new.json');
    expect(readFileSync(join(folder, 'new.json'), 'utf8')).not.toContain('cn-csl/23/data');
  });

  it('writes no baseline when a manifest was wrong', () => {
    put('broken.yaml', 'guiju: 1\nx: 1\n');
    expect(run('guiju.yaml', 'broken.yaml', '--write-baseline', 'new.json').status).toBe(2);
    expect(existsSync(join(folder, 'new.json'))).toBe(false);
  });

  it.each([
    [
      'a broken configuration',
      'guiju.config.yaml',
      'onyl: []\n',
      [],
      'guiju.config.yaml:1:1 /onyl  there is no field "onyl"',
    ],
    [
      'broken waivers',
      'guiju.waivers.yaml',
      'waivers: [{}]\n',
      [],
      'guiju.waivers.yaml:1:11 /waivers/0/rule  "rule" is missing',
    ],
    ['a broken baseline', 'guiju.baseline.json', '{}', [], 'guiju.baseline.json:1:1 /guijuBaseline'],
    ['a baseline that is not there', 'x', '', ['--baseline', 'none.json'], 'none.json  there is no such baseline'],
    ['a configuration that is not there', 'x', '', ['--config', 'none.yaml'], '--config: there is no file none.yaml'],
    ['two configurations', 'guiju.config.json', '{}', [], 'several configurations in one folder'],
    ['a baseline that cannot be written', 'x', '', ['--write-baseline', '/no/such/b.json'], 'cannot write'],
  ])('says what is wrong with %s and exits 2', (_, file, text, args, message) => {
    put(file, text);
    const { status, stdout, stderr } = run(...args);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  it.each(['{}', '{"type":"commonjs"}', '{"type":"module"}'])('reads TypeScript in a package of %s', (text) => {
    rmSync(join(folder, 'guiju.config.yaml'));
    put('package.json', text);
    put('only.ts', "enum Rule { logs = 'cn-csl/23' }\nexport const only: readonly string[] = [Rule.logs];\n");
    put('guiju.config.ts', "import { only } from './only.ts';\nexport default { only, failOn: 'never' as const };\n");
    expect(run()).toMatchObject({ status: 0, stderr: '' });
    put('guiju.config.ts', 'export default { failOn: 1 };\n');
    expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining('guiju.config.ts /failOn  ') });
    put('guiju.config.ts', 'export default {\n  only: [ as };\n');
    const { status, stderr } = run();
    expect(status).toBe(2);
    expect(stderr).toMatch(/^guiju\.config\.ts(?::2:13)? {2}cannot be loaded: .*\n$/);
  });

  it('reads TypeScript that a program imports', () => {
    rmSync(join(folder, 'guiju.config.yaml'));
    put('only.ts', "export const only: readonly string[] = ['cn-csl/23'];\n");
    put('guiju.config.mjs', "import { only } from './only.ts';\nexport default { only, failOn: 'never' };\n");
    expect(run()).toMatchObject({ status: 0, stderr: '' });
    put('guiju.config.mjs', "import './gone.ts';\n");
    expect(run()).toMatchObject({ status: 2, stderr: expect.stringMatching(/cannot be loaded: .*gone\.ts/) });
    put('guiju.config.mjs', "export default { only: ['cn-csl/23'], failOn: 'never' };\n");
    expect(run().status).toBe(0);
  });
});
