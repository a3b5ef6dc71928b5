import type { Readable, Writable } from 'node:stream';
import { intro, isCancel, log, multiselect, outro, select, text, updateSettings } from '@clack/prompts';
import type { Choice, Prompter } from './prompter.js';

/** Between what a person is asked. */
export interface Streams {
  readonly input: Readable;
  readonly output: Writable;
  /** Ends the question that is open, as Ctrl+C does. */
  readonly signal?: AbortSignal;
}

const optionsOf = (choices: readonly Choice[]) =>
  choices.map(({ value, label, hint }) => ({ value, label, ...(hint !== undefined && { hint }) }));

/** Asks in a terminal. */
export const terminalPrompter = ({ input, output, signal }: Streams): Prompter => {
  updateSettings({ aliases: { k: 'up', j: 'down' } });
  const common = { input, output, ...(signal && { signal }) };
  return {
    begin: (title) => intro(title, { output }),
    tell: (message) => log.message(message, { output }),
    done: (message) => log.success(message, { output }),
    end: (message) => outro(message, { output }),
    one: async (message, choices, initial) => {
      const found = await select({
        ...common,
        message,
        options: optionsOf(choices),
        showInstructions: false,
        ...(initial !== undefined && { initialValue: initial }),
      });
      return isCancel(found) ? undefined : found;
    },
    several: async (message, choices, initial) => {
      const found = await multiselect({
        ...common,
        message,
        options: optionsOf(choices),
        initialValues: initial,
        required: true,
      });
      return isCancel(found) ? undefined : found;
    },
    text: async (message, { placeholder, initial, problem } = {}) => {
      const found = await text({
        ...common,
        message,
        ...(placeholder !== undefined && { placeholder }),
        ...(initial !== undefined && { initialValue: initial }),
        validate: (given) => problem?.((given ?? '').trim()),
      });
      return isCancel(found) ? undefined : (found ?? '').trim();
    },
  };
};

/** Whether a person sits at the terminal. */
export const isInteractive = (): boolean => process.stdin.isTTY === true && process.stderr.isTTY === true;
