import { Command } from 'commander';
import type { Catalogue } from '../rule/catalogue.js';
import { shells } from './completion/shells.js';
import { helpText } from './help.js';

const more = `
Completes commands, options, the values of options (formats, languages, severities, domains, instruments, rules) and files.
  bash        eval "$(guiju completion bash)"                       in ~/.bashrc
  zsh         eval "$(guiju completion zsh)"                        in ~/.zshrc, after compinit
  fish        guiju completion fish > ~/.config/fish/completions/guiju.fish
  powershell  guiju completion powershell | Out-String | Invoke-Expression      in $PROFILE
The script asks guiju at each press of the key, so that it stays right when guiju is updated.
`;

const help = helpText({
  more,
  status: { 0: 'done', 2: 'there is no script for this shell' },
  examples: ['guiju completion bash', 'guiju completion fish'],
  see: ['rules', 'check'],
});

/** `guiju completion` with its options. */
export const completionCommand = (): Command =>
  new Command('completion')
    .description('print the script with which a shell completes guiju')
    .argument(`<${shells.join('|')}>`, 'the shell')
    .addHelpText('after', help)
    .action(async (shell: string) => {
      const { script } = await import('./completion/script.js');
      process.stdout.write(script(shell));
    });

/** What the scripts call: `guiju __complete current=WORD WORDS...`. */
export const answerCommand = (catalogue: Catalogue): Command =>
  new Command('__complete')
    .argument('<current>')
    .argument('[words...]')
    .helpOption(false)
    .allowUnknownOption()
    .passThroughOptions()
    .action(async (current: string, words: string[], _: unknown, command: Command) => {
      const { answer } = await import('./completion/answer.js');
      const { parent } = command;
      if (parent !== null) process.stdout.write(answer(parent, words, current.replace(/^current=/, ''), catalogue));
    });
