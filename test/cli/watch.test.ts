import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { type Running, runCli, startCli } from '../support/cli-process.js';

const root = mkdtempSync(join(tmpdir(), 'guiju-watch-'));
const running: Running[] = [];
afterEach(() => {
  for (const { child } of running.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

let next = 0;
const project = (files: Readonly<Record<string, string>>): string => {
  const folder = join(root, String(next++));
  mkdirSync(folder);
  for (const [name, text] of Object.entries({ 'package.json': '{}', ...files })) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
};
const start = (folder: string, ...args: readonly string[]): Running => {
  const one = startCli(['watch', '--as-of', '2026-11-24', '--only', 'cn-csl/23/logs', ...args], folder);
  running.push(one);
  return one;
};

const manifest = (months: number, more = ''): string =>
  `guiju: 1\n${more}service: { id: chat }\nsecurity:\n  monitoring: true\n  logRetention: { inPlace: true, months: ${months} }\n`;
const watching = 'Ctrl+C ends';

describe('guiju watch', { timeout: 60_000 }, () => {
  it('shows what an edit, a break, a mend, a loss and a return change, and ends with 0', async () => {
    const folder = project({ 'guiju.yaml': manifest(3) });
    const file = join(folder, 'guiju.yaml');
    const { said, child, ended } = start(folder);
    expect(await said(watching)).toContain('cn-csl/23/logs');

    writeFileSync(file, manifest(6));
    const fixed = await said('fixed (1)', watching);
    expect(fixed).toContain('security.logRetention.months: 3 → 6');
    expect(fixed).toContain('0 new · 1 fixed · 0 changed');
    expect(fixed).not.toContain('\u001b[');

    writeFileSync(file, manifest(6).slice(0, -4));
    const broken = await said('the last good result is kept', watching);
    expect(broken).toMatch(/^guiju\.yaml:\d+:\d+ {2}syntax error: [^\n]*\n/);

    writeFileSync(file, manifest(3));
    expect(await said('no problem any more', 'new (1)', watching)).toContain('6 → 3');

    rmSync(file);
    expect(await said('the last good result is kept')).toContain('guiju.yaml  there is no such file');

    writeFileSync(join(folder, 'draft'), manifest(6));
    renameSync(join(folder, 'draft'), file);
    await said('no problem any more', 'fixed (1)', watching);

    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });

  it('sees the manifest that is extended, the configuration, the waivers and the baseline', async () => {
    const folder = project({
      'guiju.yaml': 'guiju: 1\nextends: company.yaml\n',
      'company.yaml': manifest(3),
    });
    const { said } = start(folder);
    await said(watching);

    writeFileSync(join(folder, 'company.yaml'), manifest(6));
    await said('fixed (1)', watching);
    writeFileSync(join(folder, 'company.yaml'), manifest(3));
    await said('new (1)', watching);

    const waiver =
      'waivers:\n  - { rule: cn-csl/23/logs, reason: r, owner: o, approver: a, from: 2026-01-01, until: 2026-12-31 }\n';
    writeFileSync(join(folder, 'guiju.waivers.yaml'), waiver);
    expect(await said('fixed (1)', watching)).toContain('violated → waived');
    rmSync(join(folder, 'guiju.waivers.yaml'));
    expect(await said('new (1)', watching)).toContain('waived → violated');

    writeFileSync(join(folder, 'guiju.config.yaml'), 'severity: { cn-csl/23/logs: warning }\n');
    expect(await said('changed (1)', watching)).toContain('severity');
    writeFileSync(join(folder, 'guiju.config.yaml'), 'sevrity: {}\n');
    expect(await said('the last good result is kept')).toContain('did you mean "severity"?');

    const known = runCli(
      ['check', '--as-of', '2026-11-24', '--no-config', '--only', 'cn-csl/23/logs', '--write-baseline', 'known.json'],
      { cwd: folder },
    );
    expect(known.status).toBe(0);
    writeFileSync(join(folder, 'guiju.config.yaml'), 'baseline: known.json\n');
    expect(await said('no problem any more', watching)).toContain('Baseline: 1 known, 0 new, 0 fixed');
  });

  it('takes in new files of a pattern, and waits for the first one', async () => {
    const folder = project({});
    const { said } = start(folder, 'services/*/guiju.yaml');
    await said('watching 0 manifests');
    mkdirSync(join(folder, 'services/chat'), { recursive: true });
    writeFileSync(join(folder, 'services/chat/guiju.yaml'), manifest(3));
    expect(await said('watching 1 manifest;')).toContain('services/chat/guiju.yaml');
    mkdirSync(join(folder, 'services/shop'));
    writeFileSync(join(folder, 'services/shop/guiju.yaml'), manifest(6));
    const second = await said('watching 2 manifests');
    expect(second).toContain('services/shop/guiju.yaml');
    expect(second).not.toContain('services/chat/guiju.yaml');
  });

  it('refuses a call that can never work', () => {
    const folder = project({});
    const wrong = (...args: readonly string[]) => runCli(['watch', ...args], { cwd: folder });
    for (const [args, message] of [
      [[], 'no guiju.yaml in this folder'],
      [['x.yaml', '--as-of', '2026-02-30'], 'asOf must be a day that exists'],
      [['x.yaml', '--config', 'none.yaml'], 'there is no file none.yaml'],
      [['x.yaml', '--only', 'cn-pilp'], 'did you mean "cn-pipl"?'],
      [['x.yaml', '--locale', 'fr'], '--locale is zh or en'],
    ] as const) {
      const { status, stderr } = wrong(...args);
      expect({ args, status, stderr }).toEqual({ args, status: 2, stderr: expect.stringContaining(message) });
    }
  });
});
