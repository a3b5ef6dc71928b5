import { Command } from 'commander';
import type { Catalogue } from '../rule/catalogue.js';
import type { AskOptions } from './ask/ask.js';
import { helpText } from './help.js';
import { names } from './names.js';

const more = `
The questions come in the order of what they settle. Each answer is written into the manifest at once, and everything else in the file stays as it is. "I do not know" leaves a fact out: unknown is never no. Whatever is still open is asked again the next time. Answers go into the manifest itself, never into a file that it extends, unless --into names that file.
`;

const help = helpText({
  more,
  status: {
    0: 'done or stopped; whatever was answered is written',
    2: 'the call or the manifest was wrong: nothing is written',
  },
  examples: [
    'guiju ask',
    'guiju ask services/chat/guiju.yaml --only cn-pipl --max 10 --locale zh',
    'guiju ask guiju.yaml --list --max 5',
    'guiju ask guiju.yaml --answer service.audience.minors=true --answer transfers=[]',
    'guiju ask guiju.yaml --answers answers.yaml',
  ],
  see: ['init', 'check', 'watch'],
});

const repeated = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** `guiju ask` with its options. */
export const askCommand = (catalogue: Catalogue): Command =>
  new Command('ask')
    .description('ask for the facts that settle most, and write the answers into the manifest')
    .argument('[file]', 'the manifest; without it, guiju.yaml in this folder')
    .option('--list', 'print the open questions instead of asking them')
    .option('--format <text|json>', 'of --list (default: text)')
    .option('--max <number>', 'how many questions at most')
    .option('--answer <path=value>', 'write this answer without asking; may be repeated', repeated)
    .option('--answers <file>', 'write the answers of a YAML or JSON file: paths with values, or a part of a manifest')
    .option('--into <file>', 'write the answers into this file, which the manifest extends')
    .option('--as-of <day>', 'the day whose law is applied (default: today in Beijing)')
    .option(
      '--only <names>',
      'only what these domains, instruments, rules or globs need, separated by commas',
      names,
      [],
    )
    .option('--skip <names>', 'nothing that only these need', names, [])
    .option('--config <file>', 'the configuration (default: guiju.config.* beside the manifest or above it)')
    .option('--no-config', 'read no configuration')
    .option('--locale <zh|en>', 'the language of the questions (default: from the environment)')
    .addHelpText('after', help)
    .action(async (file: string | undefined, options: AskOptions) => {
      const { ask } = await import('./ask/ask.js');
      process.exitCode = await ask(file, options, catalogue);
    });
