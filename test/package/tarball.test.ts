import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'guiju-pack-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const node = (file: string, code: string) => {
  writeFileSync(join(folder, file), code);
  return spawnSync(process.execPath, [file], { cwd: folder, encoding: 'utf8' });
};

beforeAll(() => {
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { encoding: 'utf8' });
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  writeFileSync(join(folder, 'package.json'), '{ "name": "empty", "private": true }');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--silent', `./${tarball}`], {
    cwd: folder,
  });
  cpSync('examples/retired-site/guiju.yaml', join(folder, 'guiju.yaml'));
}, 180_000);

const use = `
const manifest = core.parseManifest({ guiju: 1, security: { monitoring: true, logRetention: { inPlace: true, months: 5 } } });
const report = core.evaluate(manifest, rules.china, { asOf: '2026-11-24' });
console.log(report.findings.find(({ rule }) => rule === 'cn-csl/23/logs').outcome, typeof node.readManifest, typeof report_.formatText, typeof testing.checkRule);
`;

describe('the packed tarball in an empty project', () => {
  it('is imported as ESM, every entry point', () => {
    const names = [
      ['core', ''],
      ['rules', '/rules'],
      ['node', '/node'],
      ['report_', '/report'],
      ['testing', '/testing'],
    ];
    const imports = names.map(([name, path]) => `import * as ${name} from 'guiju${path}';`).join('\n');
    const { stdout, stderr } = node('use.mjs', imports + use);
    expect(stderr).toBe('');
    expect(stdout).toBe('violated function function function\n');
  });

  it('is required as CommonJS, every entry point', () => {
    const names = [
      ['core', ''],
      ['rules', '/rules'],
      ['node', '/node'],
      ['report_', '/report'],
      ['testing', '/testing'],
    ];
    const imports = names.map(([name, path]) => `const ${name} = require('guiju${path}');`).join('\n');
    const { stdout, stderr } = node('use.cjs', imports + use);
    expect(stderr).toBe('');
    expect(stdout).toBe('violated function function function\n');
  });

  it.each([
    ['node16', 'Node16', 'use.mts'],
    ['node16', 'Node16', 'use.cts'],
    ['bundler', 'ESNext', 'use.ts'],
  ])('has types under moduleResolution %s (%s, %s)', (resolution, module, file) => {
    writeFileSync(
      join(folder, file),
      [
        "import { type Condition, evaluate, type Report, yes } from 'guiju';",
        "import { readManifest } from 'guiju/node';",
        "import { formatText } from 'guiju/report';",
        "import { china } from 'guiju/rules';",
        "import { checkRule } from 'guiju/testing';",
        "export const condition: Condition = yes('personalData.processed');",
        '// @ts-expect-error a misspelt path does not compile',
        "export const misspelt: Condition = yes('personalData.procesed');",
        'export const run = async (): Promise<string> => {',
        "  const { manifest } = await readManifest('guiju.yaml');",
        "  const report: Report = evaluate(manifest, china, { asOf: '2026-11-24' });",
        '  for (const rule of china.rules) checkRule(rule, china);',
        "  return formatText(report, { locale: 'en' });",
        '};',
      ].join('\n'),
    );
    const tsc = resolve('node_modules/typescript/bin/tsc');
    const args = [
      tsc,
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      '--target',
      'es2022',
      '--module',
      module,
      '--moduleResolution',
      resolution,
      file,
    ];
    const { stdout, status } = spawnSync(process.execPath, [...args, '--ignoreConfig'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });

  it('has a bin that checks an example', () => {
    const run = (...args: readonly string[]) =>
      spawnSync('npx', ['--no-install', 'guiju', ...args], { cwd: folder, encoding: 'utf8' });
    expect(run('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(run('--help').stdout).toContain('check');
    const { stdout, status } = run('check', '--as-of', '2026-11-24', '--locale', 'en');
    expect(stdout).toContain('Cybersecurity Law, article 23');
    expect(status).toBe(1);
  });

  it('carries the schema and the catalogue', () => {
    const { stdout } = node(
      'data.cjs',
      "const c = require('guiju/catalogue.json'); const s = require('guiju/manifest.schema.json'); const t = require('guiju/catalogue.schema.json'); console.log(c.rules.length > 100, s.title, t.title);",
    );
    expect(stdout).toBe('true guiju manifest guiju catalogue\n');
  });
});
