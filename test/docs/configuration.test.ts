import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { china } from '../../rules/index.js';
import { applyWaivers, evaluate, parseCatalogue } from '../../src/index.js';
import { readConfig, readManifest, readWaivers } from '../../src/node.js';
import { checkRule } from '../../src/testing/index.js';

const page = readFileSync('docs/configuration.md', 'utf8');
const blocks = (language: string): readonly string[] =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, code = '']) => code);
const root = mkdtempSync(join(tmpdir(), 'guiju-docs-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('docs/configuration.md', () => {
  it('has a configuration and waivers that fit', async () => {
    const [config = '', waivers = ''] = blocks('yaml');
    const folder = join(root, 'service');
    cpSync('examples/programs/adopting', folder, { recursive: true });
    writeFileSync(join(root, 'company.config.yaml'), 'skip: [minors]\n');
    writeFileSync(join(folder, 'guiju.config.yaml'), config);
    writeFileSync(join(folder, 'guiju.waivers.yaml'), waivers);
    const read = await readConfig(join(folder, 'guiju.config.yaml'), china);
    expect(read).toMatchObject({ failOn: 'warning', locale: 'zh' });
    const { manifest } = await readManifest('examples/overseas-retailer/guiju.yaml');
    const report = evaluate(manifest, china, { asOf: '2026-11-24' });
    const applied = applyWaivers(report, await readWaivers(join(folder, 'guiju.yaml')), china);
    expect(applied.waiverProblems).toEqual([]);
    expect(applied.findings.filter(({ outcome }) => outcome === 'waived')).toHaveLength(1);
  });

  it('has programs that print what they say', () => {
    for (const [i, program] of blocks('ts').entries()) {
      const script = `configuration-${i}.example.mts`;
      writeFileSync(script, program);
      const out = execFileSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' });
      rmSync(script);
      const said = [...program.matchAll(/console\.log\(.*\); \/\/ (.*)/g)].map(([, text]) => text);
      expect(out.trim().split('\n')).toEqual(said);
    }
  });

  it('shows what the command prints', () => {
    const [session = ''] = blocks('console');
    const [command = '', ...wanted] = session.trimEnd().split('\n');
    const args = command.replace('$ guiju ', '').split(' ');
    const { stdout, status } = spawnSync(process.execPath, ['dist/cli.cjs', ...args, '--locale', 'en'], {
      encoding: 'utf8',
    });
    expect(stdout.split('\n').slice(0, wanted.length)).toEqual(wanted);
    expect(status).toBe(1);
  });

  it('rests on own rules that pass the rule tester', () => {
    const document: unknown = JSON.parse(readFileSync('examples/programs/adopting/own-rules.json', 'utf8'));
    const ours = parseCatalogue(document, { extends: [china] });
    const own = ours.rules.filter(({ instrument }) => instrument.id === 'blue-bridge-handbook');
    expect(own).toHaveLength(1);
    for (const rule of own) expect(checkRule(rule, ours).map(({ message }) => message)).toEqual([]);
  });
});
