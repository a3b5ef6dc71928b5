import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { china } from '../../rules/index.js';

const bin = resolve('dist/cli.cjs');
const folder = mkdtempSync(join(tmpdir(), 'guiju-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: Record<string, string> } = {},
) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    cwd: options.cwd ?? process.cwd(),
    env: { PATH: process.env.PATH ?? '', LANG: 'C.UTF-8', ...options.env },
  });
  return { status, stdout, stderr };
};

const retailer = 'examples/overseas-retailer/guiju.yaml';
const asOf = ['--as-of', '2026-11-24'];

describe('guiju check', () => {
  it('shows findings with place, article and remedy, and exits 1', () => {
    const { status, stdout, stderr } = run(['check', retailer, ...asOf]);
    expect(status).toBe(1);
    expect(stderr).toBe('');
    expect(stdout).toContain('Personal Information Protection Law, article 38, paragraph 1');
    expect(stdout).toContain('examples/overseas-retailer/guiju.yaml:59:5');
    expect(stdout).toContain('compliance information, not legal advice');
    expect(stdout).not.toContain('\u001b[');
  });

  it('speaks Chinese when asked or when the environment does', () => {
    expect(run(['check', retailer, ...asOf, '--locale', 'zh']).stdout).toContain(
      '《中华人民共和国个人信息保护法》第三十八条第一款',
    );
    expect(run(['check', retailer, ...asOf], { env: { LANG: 'zh_CN.UTF-8' } }).stdout).toContain(
      '适用 2026-11-24 的法律',
    );
  });

  it('cites the old article before 2026 and the new one since', () => {
    const site = 'examples/retired-site/guiju.yaml';
    const at = (day: string) =>
      run(['check', site, '--as-of', day, '--only', 'cn-csl/23/logs', '--locale', 'zh']).stdout;
    expect(at('2025-12-31')).toContain('第二十一条第三项');
    expect(at('2026-01-01')).toContain('第二十三条第三项');
  });

  it('writes every format into files, and those that it can where one cannot be written', () => {
    const names = ['json', 'sarif', 'junit', 'gitlab', 'markdown', 'html', 'csv', 'oscal'];
    const outputs = names.flatMap((name) => ['--format', `${name}:${join(folder, name)}`]);
    const { status, stdout, stderr } = run([
      'check',
      retailer,
      ...asOf,
      '--format',
      'json:/no/such/folder/r',
      ...outputs,
    ]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('cannot write /no/such/folder/r');
    for (const name of names) expect(readFileSync(join(folder, name), 'utf8').length).toBeGreaterThan(100);
    expect(readFileSync(join(folder, 'gitlab'), 'utf8')).toContain('"path": "examples/overseas-retailer/guiju.yaml"');
  });

  it('shows the smallest change that meets a duty only when asked', () => {
    const change = 'Smallest change:\n      transfers.1.impactAssessment.inPlace: true\n';
    const { status, stdout } = run(['check', retailer, ...asOf, '--advice']);
    expect(status).toBe(1);
    expect(stdout).toContain(change);
    expect(stdout).toContain('    or:\n      transfers.1.mechanism: ["contract"]\n');
    expect(run(['check', retailer, ...asOf]).stdout).not.toContain(change);
    const json = (...more: readonly string[]): unknown =>
      JSON.parse(
        run(['check', retailer, ...asOf, '--only', 'cn-pipl/55/transfer', '--format', 'json', ...more]).stdout,
      );
    expect(json('--advice')).toMatchObject({
      findings: [
        { outcome: 'satisfied' },
        {
          outcome: 'violated',
          advice: [{ patch: [{ op: 'replace', path: '/transfers/1/impactAssessment/inPlace', value: true }] }],
        },
      ],
    });
    expect(JSON.stringify(json())).not.toContain('"advice"');
  });

  it('writes several formats, machine output on stdout alone', () => {
    const file = join(folder, 'report.json');
    const { status, stdout } = run(['check', retailer, ...asOf, '--format', 'text', '--format', `json:${file}`]);
    expect(status).toBe(1);
    expect(stdout).toContain('violated');
    const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
    expect(report).toMatchObject({ format: 1, asOf: '2026-11-24', counts: { violated: 4 } });
    expect(JSON.parse(run(['check', retailer, ...asOf, '--format', 'json']).stdout)).toEqual(report);
  });

  it('exits 0 when asked never to fail, and for a filter that finds nothing', () => {
    expect(run(['check', retailer, ...asOf, '--fail-on', 'never']).status).toBe(0);
    expect(run(['check', retailer, ...asOf, '--only', 'labeling']).status).toBe(0);
    expect(run(['check', retailer, ...asOf, '--skip', 'cn-pipl,cn-network-data']).status).toBe(0);
  });

  it.each([
    ['an absent file', ['check', 'absent.yaml'], 'there is no such file'],
    ['a pattern without files', ['check', 'examples/*/none.yaml'], 'nothing to check'],
    ['an unknown format', ['check', retailer, '--format', 'pdf'], '--format is one of text, json, sarif'],
    ['a misspelt format', ['check', retailer, '--format', 'sarfi'], 'did you mean "sarif"?'],
    ['a format without its file', ['check', retailer, '--format', 'html:'], 'names no file'],
    ['an unknown language', ['check', retailer, '--locale', 'fr'], '--locale is zh or en'],
    ['an unknown severity', ['check', retailer, '--fail-on', 'fatal'], '--fail-on is'],
    ['a misspelt rule', ['check', retailer, '--only', 'cn-pilp'], 'did you mean "cn-pipl"?'],
    ['a day that does not exist', ['check', retailer, '--as-of', '2026-02-30'], 'asOf must be a day that exists'],
    ['a file that cannot be written', ['check', retailer, '--format', 'json:/no/such/folder/r.json'], 'cannot write'],
    ['an unknown option', ['check', retailer, '--fromat', 'json'], 'Did you mean --format?'],
    ['an unknown command', ['chekc'], 'Did you mean check?'],
  ])('says what is wrong with %s and exits 2', (_, args, message) => {
    const { status, stderr, stdout } = run(args);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  it('names every problem of a broken manifest with its line', () => {
    const file = join(folder, 'guiju.yaml');
    writeFileSync(file, 'guiju: 1\nservise: {}\nsecurity: { backup: sometimes }\n');
    const { status, stderr } = run(['check'], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toContain('guiju.yaml:2:1 /servise  there is no field "servise"; did you mean "service"?');
    expect(stderr).toContain('guiju.yaml:3:13 /security/backup');
  });

  it('without a manifest says where to begin', () => {
    const { status, stderr } = run(['check'], { cwd: mkdtempSync(join(folder, 'empty-')) });
    expect(status).toBe(2);
    expect(stderr).toContain('no guiju.yaml in this folder');
  });

  it('demands evidence and a second opinion when asked', () => {
    const chat = 'examples/chat-assistant/guiju.yaml';
    const count = (args: readonly string[]): number =>
      JSON.parse(run(['check', chat, ...asOf, '--format', 'json', ...args]).stdout).counts.satisfied;
    expect(count(['--evidence'])).toBeLessThan(count([]));
    expect(count(['--cross-check'])).toBe(count([]));
  });
});

describe('guiju explain', () => {
  it('prints a rule as a page', () => {
    const { status, stdout } = run(['explain', 'cn-csl/23/logs']);
    expect(status).toBe(0);
    for (const part of ['article 21, item 3', 'article 23, item 3', 'Applies when', 'Cases', '10,000,000'])
      expect(stdout).toContain(part);
  });

  it('puts conditions into words, in the language asked for', () => {
    const zh = run(['explain', 'cn-csl/23/logs', '--locale', 'zh']).stdout;
    expect(zh).toContain('- 网络日志留存 · 留存月数 [security.logRetention.months]：不少于 6 个月');
    expect(zh).not.toContain('{"');
    expect(run(['explain', 'cn-mlps/15/new']).stdout).toContain('within 30 days from');
  });

  it('prints the rule as JSON when asked', () => {
    const rule: unknown = JSON.parse(run(['explain', 'cn-csl/23/logs', '--json']).stdout);
    expect(rule).toMatchObject({
      id: 'cn-csl/23/logs',
      instrument: 'cn-csl',
      applies: true,
      requires: { and: [{}, {}, {}] },
    });
  });

  it('knows the nearest rule', () => {
    const { status, stderr } = run(['explain', 'cn-csl/23/log']);
    expect(status).toBe(2);
    expect(stderr).toContain('cn-csl/23/logs');
  });
});

describe('guiju rules', () => {
  it('lists rules with their titles and articles, as text and as JSON', () => {
    const { status, stdout } = run(['rules', '--only', 'cn-csl', ...asOf]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^cn-csl\/23\/logs .*Cybersecurity Law, article 23, item 3$/m);
    expect(stdout).not.toContain('cn-pipl');
    const [first, ...more]: readonly unknown[] = JSON.parse(
      run(['rules', '--only', 'cn-csl/23/logs', '--as-of', '2025-12-31', '--json']).stdout,
    );
    expect(first).toMatchObject({ id: 'cn-csl/23/logs', citation: { article: '21' }, state: 'in-force' });
    expect(more).toEqual([]);
  });

  it('lists them in the order of the source, whatever the bundler made of its modules', () => {
    const listed: readonly { readonly id: string }[] = JSON.parse(run(['rules', '--json', ...asOf]).stdout);
    expect(listed.map(({ id }) => id)).toEqual(china.rules.map(({ id }) => id));
  });

  it('finds nothing wrong with them, but what is meant so, and reviews that have grown old', () => {
    const whole = run(['rules', '--lint', '--json', ...asOf]);
    expect(whole.status).toBe(0);
    const { findings, accepted } = JSON.parse(whole.stdout);
    expect(findings).toEqual([]);
    expect(accepted.map(({ id }: { id: unknown }) => id)).toEqual(['assessment-conclusion', 'assessment-conclusion']);
    for (const { reason } of accepted) expect(reason.en).not.toBe('');
    expect(run(['rules', '--lint', '--only', 'cn-csl', ...asOf]).status).toBe(0);
    const { status, stdout } = run(['rules', '--lint', '--only', 'cn-csl', '--as-of', '2028-01-01', '--json']);
    expect(status).toBe(1);
    const codes: readonly unknown[] = JSON.parse(stdout).findings.map(({ code }: { code: unknown }) => code);
    expect(new Set(codes)).toEqual(new Set(['stale-review']));
  });

  it('refuses what does not exist', () => {
    expect(run(['rules', '--only', 'cn-pilp']).stderr).toContain('did you mean "cn-pipl"?');
    expect(run(['rules', '--as-of', '2026-02-30']).status).toBe(2);
  });
});

describe('guiju --help', () => {
  it('is enough to begin', () => {
    const { stdout, status } = run(['check', '--help']);
    expect(status).toBe(0);
    for (const part of [
      '--as-of',
      '--format',
      '--locale',
      '--fail-on',
      '--only',
      '--skip',
      'Exit status',
      'Examples',
    ]) {
      expect(stdout).toContain(part);
    }
  });
});
