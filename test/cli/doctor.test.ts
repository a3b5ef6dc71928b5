import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { china } from '../../rules/index.js';
import { checkColours, checkLocale, checkTime } from '../../src/cli/doctor/environment.js';
import { checkNode } from '../../src/cli/doctor/installation.js';
import { checkCalendar, checkCatalogue } from '../../src/cli/doctor/law.js';
import { runCli } from '../support/cli-process.js';

const root = mkdtempSync(join(tmpdir(), 'guiju-doctor-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let next = 0;
const project = (files: Readonly<Record<string, string>>): string => {
  const folder = join(root, String(next++));
  for (const [name, text] of Object.entries({ 'package.json': '{}', 'guiju.yaml': 'guiju: 1\n', ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
};

interface Told {
  readonly id: string;
  readonly state: string;
  readonly message: { readonly zh: string; readonly en: string };
  readonly todo?: { readonly zh: string; readonly en: string };
  readonly line?: number;
}

const doctor = (files: Readonly<Record<string, string>>, ...args: readonly string[]) => {
  const { status, stdout } = runCli(['doctor', '--json', '--as-of', '2026-05-01', ...args], { cwd: project(files) });
  const { checks }: { checks: readonly Told[] } = JSON.parse(stdout);
  return { status, checks, of: (id: string) => checks.filter((check) => check.id === id) };
};

const waiver = (rule: string, until: string): string =>
  `waivers:\n  - { rule: ${rule}, reason: r, owner: o, approver: a, from: 2026-01-01, until: ${until} }\n`;
const other = JSON.stringify({ name: 'guiju', version: '99.0.0' });
const met = 'guiju: 1\nsecurity: { monitoring: true, logRetention: { inPlace: true, months: 6 } }\n';
const entry = '{ "guijuBaseline": 1, "findings": [{ "rule": "cn-csl/23/logs", "fingerprint": "f" }] }';

describe('guiju doctor', () => {
  it('finds nothing wrong with a small project, as text in both languages', () => {
    const folder = project({});
    const { status, stdout, stderr } = runCli(['doctor', '--as-of', '2025-05-01'], { cwd: folder });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/\d+ ok · 0 warnings · 0 problems\n$/);
    expect(stdout).toContain('valid, extends no other manifest');
    const zh = runCli(['doctor', '--as-of', '2025-05-01', '--locale', 'zh'], { cwd: folder }).stdout;
    expect(zh).toContain('0 项提醒 · 0 项问题');
  });

  it.each([
    ['no manifest', { 'guiju.yaml': 'guiju: 1\n' }, ['none.yaml'], 'manifest', 'there is no such file'],
    ['a pattern without files', {}, ['*/none.yaml'], 'manifest', 'no file matches'],
    ['a broken manifest', { 'guiju.yaml': 'guiju: 1\nservise: {}\n' }, [], 'manifest', 'did you mean "service"?'],
    [
      'an extended file that is not there',
      { 'guiju.yaml': 'guiju: 1\nextends: x.yaml\n' },
      [],
      'manifest',
      'does not exist: x.yaml',
    ],
    ['a broken configuration', { 'guiju.config.yaml': 'sevrity: {}\n' }, [], 'config', 'did you mean "severity"?'],
    [
      'two configurations',
      { 'guiju.config.yaml': '{}\n', 'guiju.config.json': '{}\n' },
      [],
      'config',
      'several configurations',
    ],
    ['broken waivers', { 'guiju.waivers.yaml': 'waivers: [{ rule: x }]\n' }, [], 'waivers', '"reason" is missing'],
    [
      'an expired waiver',
      { 'guiju.waivers.yaml': waiver('cn-csl/23/logs', '2026-02-01') },
      [],
      'waivers',
      'cn-csl/23/logs',
    ],
    [
      'a misspelt waiver',
      { 'guiju.waivers.yaml': waiver('cn-csl/23/log', '2027-01-01') },
      [],
      'waivers',
      'did you mean',
    ],
    [
      'a baseline that is not there',
      { 'guiju.config.yaml': 'baseline: none.json\n' },
      [],
      'baseline',
      '--write-baseline',
    ],
    ['a broken baseline', { 'guiju.config.yaml': 'baseline: b.json\n', 'b.json': '{}' }, [], 'baseline', 'missing'],
    [
      'a schema line that leads nowhere',
      { 'guiju.yaml': '# yaml-language-server: $schema=./none.json\nguiju: 1\n' },
      [],
      'schema',
      'do not find ./none.json',
    ],
    ['another version', { 'node_modules/guiju/package.json': other }, [], 'installation', '99.0.0'],
    [
      'another version below',
      { 'node_modules/@a/b/node_modules/guiju/package.json': other },
      [],
      'installation',
      '99.0.0',
    ],
    ['no folder for reports', {}, ['--reports', 'none'], 'reports', 'no such folder'],
    ['a file in its place', {}, ['--reports', 'package.json'], 'reports', 'no folder'],
    ['working days of a year not known', {}, ['--as-of', '2031-01-01'], 'calendar', 'known to the end of'],
  ])('a problem: %s', (_, files, args, id, message) => {
    const { status, of } = doctor(files, ...args);
    const found = of(id).filter(({ state }) => state === 'problem');
    expect(found.map((check) => check.message.en).join('\n')).toContain(message);
    for (const check of found) {
      expect(check.todo?.en).toMatch(/\w/);
      expect(check.todo?.zh).toMatch(/\p{Script=Han}/u);
    }
    expect(status).toBe(2);
  });

  it.each([
    [
      'a waiver that is not used',
      { 'guiju.waivers.yaml': waiver('cn-csl/23/logs', '2027-01-01'), 'guiju.yaml': met },
      'waivers',
    ],
    [
      'an entry of the baseline that no longer occurs',
      { 'guiju.config.yaml': 'baseline: b.json\n', 'b.json': entry },
      'baseline',
    ],
    ['working days of the next year not known', {}, 'calendar'],
  ])('a warning: %s', (_, files, id) => {
    const { status, of } = doctor(files);
    const states = of(id).map(({ state }) => state);
    expect(states).toContain('warning');
    expect(status).toBe(0);
  });

  it('goes on with the files where the configuration is broken, and gives places', () => {
    const { of } = doctor({ 'guiju.config.yaml': 'only: [labeling]\nsevrity: {}\n' });
    expect(of('config').find(({ state }) => state === 'problem')).toMatchObject({ line: 2, column: 1 });
    expect(of('manifest')).toMatchObject([{ state: 'ok' }]);
  });

  it('tells the schema that is installed', () => {
    const { of } = doctor({
      'node_modules/guiju/dist/manifest.schema.json': '{}',
      'guiju.yaml': '# yaml-language-server: $schema=./node_modules/guiju/manifest.schema.json\nguiju: 1\n',
    });
    expect(of('schema')[0]?.todo?.en).toBe('write $schema=./node_modules/guiju/dist/manifest.schema.json');
  });

  it('refuses a wrong call', () => {
    expect(runCli(['doctor', '--as-of', '2026-02-30']).status).toBe(2);
    expect(runCli(['doctor', '--locale', 'fr']).stderr).toContain('--locale is zh or en');
  });
});

describe('what a process cannot be made to show', () => {
  it('Node that is too old', () => {
    expect(checkNode('20.19.9', '>=20.20').state).toBe('problem');
    expect(checkNode('18.20.0', '>=20.20').state).toBe('problem');
    expect(checkNode('20.20.0', '>=20.20').state).toBe('ok');
    expect(checkNode('22.1.0', '>=20.20').state).toBe('ok');
  });

  it('rules and calendars that have grown old', () => {
    expect(checkCatalogue(china, '2026-11-25').state).toBe('ok');
    expect(checkCatalogue(china, '2029-01-01')).toMatchObject({ state: 'warning' });
    expect(checkCalendar('2026-12-31', 2027).state).toBe('ok');
    expect(checkCalendar('2027-01-01', 2027).state).toBe('warning');
    expect(checkCalendar('2028-01-01', 2027).state).toBe('problem');
  });

  it('language, day and colours', () => {
    expect(checkLocale('zh', undefined, { LANG: 'zh_CN.UTF-8' }).message.en).toContain('LANG=zh_CN.UTF-8');
    expect(checkLocale('zh', 'zh', {}).message.en).toContain('--locale');
    expect(checkTime(new Date('2026-01-01T12:00:00Z'), '2026-01-02').message.en).toContain('today is 2026-01-02');
    expect(checkColours({ isTTY: true }, { NO_COLOR: '1' }).message.en).toContain('NO_COLOR');
    expect(checkColours({ isTTY: true }, { TERM: 'dumb' }).message.en).toContain('dumb');
    expect(checkColours({ isTTY: true }, {}).message.en).toContain('shows colours');
    expect(checkColours({}, {}).message.en).toContain('no terminal');
  });
});
