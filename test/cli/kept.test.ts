import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const args = ['check', 'examples/chat-assistant/guiju.yaml', '--as-of', '2026-11-24', '--fail-on', 'never'];
let folder: string;
let bin: string;
let kept: string;

const run = (env: Readonly<Record<string, string>> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', LANG: 'C.UTF-8', ...env },
  });
  return { status, stdout, stderr };
};

const files = (): readonly string[] =>
  existsSync(kept)
    ? readdirSync(kept, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name))
    : [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guiju-kept-'));
  bin = join(folder, 'node_modules', 'guiju', 'dist', 'cli.cjs');
  kept = join(folder, 'node_modules', '.cache', 'guiju');
  for (const file of ['cli.cjs', 'check.cjs', 'check.json', 'fields.json', 'texts.ndjson'])
    cpSync(join('dist', file), join(folder, 'node_modules', 'guiju', 'dist', file));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('what compiling the command line gave', () => {
  it('is kept in the folder of the packages, and the next call says the same', () => {
    const first = run();
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.stdout).toContain('cn-');
    expect(files().length).toBeGreaterThan(0);
    expect(run()).toEqual(first);
  });

  it('is made again where it is damaged', () => {
    const first = run();
    for (const file of files()) writeFileSync(file, 'damaged');
    expect(run()).toEqual(first);
    expect(run()).toEqual(first);
  });

  it('is not kept where nothing can be written, or where it is not wanted', () => {
    const first = run({ NODE_DISABLE_COMPILE_CACHE: '1' });
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(existsSync(kept)).toBe(false);
    writeFileSync(join(folder, 'node_modules', '.cache'), 'no folder');
    expect(run()).toEqual(first);
  });
});

describe('a reader that goes away', () => {
  it('ends nothing with a stack trace, and the status stays', async () => {
    const child = spawn(process.execPath, ['dist/cli.cjs', ...args.slice(0, 4), '--format', 'json']);
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      said += part;
    });
    child.stdout.destroy();
    const [status]: unknown[] = await once(child, 'exit');
    expect({ status, said }).toEqual({ status: 1, said: '' });
  });
});
