import { spawn } from 'node:child_process';
import { once } from 'node:events';
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
});
