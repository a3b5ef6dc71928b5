import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { china } from '../../rules/index.js';
import { catalogueDocument } from '../../src/index.js';

const bin = resolve('dist/cli.cjs');
const folder = mkdtempSync(join(tmpdir(), 'guiju-timeline-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, [bin, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', LANG: 'C.UTF-8' },
  });

const chat = 'examples/chat-assistant/guiju.yaml';
const site = 'examples/retired-site/guiju.yaml';
const write = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

const manifest = (months: number): string =>
  write(
    `months-${months}.yaml`,
    `guiju: 1\nsecurity: { monitoring: true, logRetention: { inPlace: true, months: ${months} } }\n`,
  );

describe('guiju timeline', () => {
  const window = ['--from', '2025-12-01', '--to', '2026-11-24'];

  it('tells what comes, in both languages', () => {
    const { status, stdout, stderr } = run('timeline', chat, ...window);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('2026-01-01\n');
    expect(stdout).toContain('upcoming → review');
    expect(run('timeline', chat, ...window, '--locale', 'zh').stdout).toContain('开始施行');
  });

  it('reads the configuration and the waivers, as check does', () => {
    const adopting = [
      'timeline',
      'examples/programs/adopting/guiju.yaml',
      '--from',
      '2026-11-24',
      '--to',
      '2027-03-01',
    ];
    const { stdout, status } = run(...adopting, '--locale', 'en');
    expect(status).toBe(0);
    expect(stdout).toContain('2027-02-01\n  ! waiver ends: Monitoring, and logs for six months  cn-csl/23/logs');
    expect(stdout).toContain('china + blue-bridge');
    expect(run(...adopting, '--no-config', '--locale', 'en').stdout).not.toContain('blue-bridge');
    const broken = run('timeline', chat, '--config', write('broken.yaml', 'onyl: [labeling]\n'));
    expect([broken.status, broken.stdout]).toEqual([2, '']);
    expect(broken.stderr).toContain('only');
  });

  it('writes JSON alone on stdout', () => {
    const { stdout, status } = run('timeline', chat, ...window, '--format', 'json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ format: 1, from: '2025-12-01', to: '2026-11-24' });
  });

  it.each([
    ['a day that does not exist', ['timeline', chat, '--from', '2026-02-30'], 'from must be a day that exists'],
    ['an end before the beginning', ['timeline', chat, '--from', '2026-02-03', '--to', '2026-02-02'], 'before from'],
    ['a file that is not there', ['timeline', 'nothing.yaml'], 'nothing.yaml'],
    ['a format', ['timeline', chat, '--format', 'html'], '--format is text or json'],
  ])('says what is wrong with %s and exits 2', (_, args, message) => {
    const { status, stderr, stdout } = run(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });
});

describe('guiju diff', () => {
  const day = ['--as-of', '2026-11-24'];

  it('finds what is new between two manifests, and exits 1', () => {
    const { status, stdout } = run('diff', manifest(6), manifest(3), ...day);
    expect(status).toBe(1);
    expect(stdout).toContain('security.logRetention.months: 6 → 3');
    expect(stdout).toContain('1 new · 0 fixed · 0 changed');
    expect(run('diff', manifest(6), manifest(3), ...day, '--fail-on', 'never').status).toBe(0);
    expect(run('diff', manifest(3), manifest(6), ...day, '--locale', 'zh').stdout).toContain('0 新增 · 1 已解决');
  });

  it('finds nothing between a manifest and itself', () => {
    const { status, stdout } = run('diff', chat, chat, ...day, '--format', 'json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ new: [], fixed: [], changed: [] });
  });

  it('compares two days', () => {
    const { status, stdout } = run('diff', chat, '--as-of', '2025-12-31', '--as-of', '2026-01-01');
    expect(status).toBe(0);
    expect(stdout).toContain('other law on that day: 2025-12-31 → 2026-01-01');
  });

  it('compares two catalogues', () => {
    const document = catalogueDocument(china);
    const old = write('old.json', JSON.stringify(document));
    const rules = document.rules.map((rule) =>
      rule.id === 'cn-csl/23/defence' ? { ...rule, severity: 'info' } : rule,
    );
    const next = write('next.json', JSON.stringify({ ...document, version: 'next', rules }));
    const { status, stdout } = run('diff', site, '--catalogue', old, '--catalogue', next, ...day);
    expect(status).toBe(0);
    expect(stdout).toContain('the severity of the rule: error → info');
    expect(stdout).toContain('0 new · 0 fixed · 1 changed');
  });

  it('compares two reports', () => {
    const report = (months: number): string => {
      const file = join(folder, `report-${months}.json`);
      run('check', manifest(months), ...day, '--format', `json:${file}`);
      return file;
    };
    const [before, after] = [report(6), report(3)];
    expect(run('diff', before, after).stdout).toContain('1 new · 0 fixed · 0 changed');
    const broken = write(
      'broken.json',
      readFileSync(after, 'utf8').replace('"outcome": "violated"', '"outcome": "bad"'),
    );
    const { status, stderr } = run('diff', before, broken);
    expect(status).toBe(2);
    expect(stderr).toMatch(/broken\.json is no report: \/findings\/\d+\/outcome/);
    expect(run('diff', before, chat).stderr).toContain('a report is compared with a report');
    expect(run('diff', before, after, ...day).stderr).toContain('two reports are compared as they are');
  });

  it.each([
    ['one side alone', ['diff', chat], 'nothing to compare'],
    ['three days', ['diff', chat, ...day, ...day, ...day], '--as-of was given 3 times'],
    ['a day that does not exist', ['diff', chat, chat, '--as-of', '2026-02-30'], '2026-02-30'],
    [
      'a catalogue that is none',
      ['diff', chat, '--catalogue', 'package.json', '--catalogue', 'package.json'],
      'is no catalogue',
    ],
    ['a severity', ['diff', chat, chat, '--fail-on', 'all'], '--fail-on is error'],
    ['a manifest that is not there', ['diff', chat, 'nothing.yaml'], 'nothing.yaml'],
  ])('says what is wrong with %s and exits 2', (_, args, message) => {
    const { status, stderr, stdout } = run(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });
});
