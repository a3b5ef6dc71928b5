import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

describe('a reader that goes away', () => {
  it('ends nothing with a stack trace, and the status stays', async () => {
    const args = ['check', 'examples/chat-assistant/guiju.yaml', '--as-of', '2026-11-24', '--format', 'json'];
    const child = spawn(process.execPath, ['dist/cli.cjs', ...args]);
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      said += part;
    });
    child.stdout.destroy();
    const [status]: unknown[] = await once(child, 'close');
    expect({ status, said }).toEqual({ status: 1, said: '' });
  });

  it.each(['1', '2'])('ends a batch of %s workers', async (workers) => {
    const folder = mkdtempSync(join(tmpdir(), 'guiju-reader-'));
    const file = join(folder, 'many.ndjson');
    writeFileSync(file, '{ "guiju": 1 }\n'.repeat(40_000));
    const args = ['batch', file, '--detail', 'outcomes', '--workers', workers, '--fail-on', 'never'];
    const child = spawn(process.execPath, ['dist/cli.cjs', ...args]);
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      said += part;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const [status]: unknown[] = await once(child, 'close');
    rmSync(folder, { recursive: true });
    expect({ status, said }).toEqual({ status: 0, said: '' });
  });
});

describe('an output that cannot be written', () => {
  it.skipIf(!existsSync('/dev/full'))('is a failure, told in a line', async () => {
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, ['dist/cli.cjs', 'check', 'examples/small-firm/guiju.yaml'], {
      stdio: ['ignore', full, 'pipe'],
    });
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (part: string) => {
      said += part;
    });
    const [status]: unknown[] = await once(child, 'close');
    expect(status).toBe(3);
    expect(said).toMatch(/^guiju: the output cannot be written: ENOSPC[^\n]*\n$/);
  });
});
