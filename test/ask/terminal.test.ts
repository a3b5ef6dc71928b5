import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { askedAt } from '../../src/cli/ask/asked.js';
import { putQuestion } from '../../src/cli/ask/reply.js';
import { terminalPrompter } from '../../src/cli/prompts/clack.js';

const keys = { down: '\u001b[B', space: ' ', enter: '\r', stop: '\u0003' };

/** A terminal at which somebody presses keys, and what it shows. */
const terminal = (pressed: readonly string[]) => {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 100, rows: 40 });
  let shown = '';
  output.on('data', (part: Buffer) => {
    shown += part.toString();
  });
  const press = async (): Promise<void> => {
    for (const key of pressed) {
      await new Promise((resolve) => setImmediate(resolve));
      input.write(key);
    }
  };
  return { prompter: terminalPrompter({ input, output }), press, shown: () => shown };
};

const reply = async (pointer: string, ...pressed: readonly string[]) => {
  const asked = askedAt(pointer);
  if (asked === undefined) throw new Error(`no field at ${pointer}`);
  const { prompter, press, shown } = terminal(pressed);
  const put = { message: asked.text.en, locale: 'en', current: undefined, canGoBack: true, canWait: true } as const;
  const [found] = await Promise.all([putQuestion(prompter, asked, put), press()]);
  return { found, shown: shown() };
};

describe('a question in a terminal', () => {
  it('is answered yes or no, and Enter alone invents nothing', async () => {
    const { found, shown } = await reply('/personalData/processed', keys.down, keys.enter);
    expect(found).toEqual({ kind: 'answer', value: true });
    expect(shown).toContain('Whether personal information is processed');
    expect((await reply('/personalData/processed', keys.enter)).found).toEqual({ kind: 'unknown' });
  });

  it('is answered with one of some values, or with several, or none of them', async () => {
    const one = await reply('/personalData/processedIn', keys.down, keys.down, keys.enter);
    expect(one.found).toEqual({ kind: 'answer', value: 'overseas' });
    const several = await reply('/service/channels', keys.space, keys.down, keys.space, keys.enter);
    expect(several.found).toEqual({ kind: 'answer', value: ['web', 'app'] });
    const none = await reply(
      '/service/channels',
      ...Array.from({ length: 6 }, () => keys.down),
      keys.space,
      keys.enter,
    );
    expect(none.found).toEqual({ kind: 'answer', value: [] });
  });

  it('is answered with a number, and says what is wrong with anything else', async () => {
    const { found, shown } = await reply('/personalData/people', 'x', keys.enter, '\u007f', '12,000', keys.enter);
    expect(found).toEqual({ kind: 'answer', value: 12000 });
    expect(shown).toContain('a number, people');
    expect(shown).toContain('expected number, found "x"');
  });

  it('is answered with a day that exists', async () => {
    const { found, shown } = await reply(
      '/service/launchedOn',
      '2026-02-30',
      keys.enter,
      '\u007f',
      '\u007f',
      '28',
      keys.enter,
    );
    expect(shown).toContain('expected a day that exists');
    expect(found).toEqual({ kind: 'answer', value: '2026-02-28' });
  });

  it('is answered with the names of elements', async () => {
    const { found } = await reply('/transfers', keys.down, keys.down, keys.enter, 'analytics, support', keys.enter);
    expect(found).toEqual({ kind: 'answer', value: [{ id: 'analytics' }, { id: 'support' }] });
  });

  it('goes back, waits, or ends with Ctrl+C', async () => {
    const downs = (n: number) => Array.from({ length: n }, () => keys.down);
    expect((await reply('/personalData/processed', ...downs(3), keys.enter)).found).toEqual({ kind: 'later' });
    expect((await reply('/personalData/processed', ...downs(4), keys.enter)).found).toEqual({ kind: 'back' });
    expect((await reply('/personalData/people', '<', keys.enter)).found).toEqual({ kind: 'back' });
    expect((await reply('/personalData/people', keys.enter)).found).toEqual({ kind: 'unknown' });
    expect((await reply('/personalData/processed', keys.stop)).found).toEqual({ kind: 'stop' });
  });
});
