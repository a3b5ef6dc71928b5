import { Command } from 'commander';
import type { Catalogue } from '../rule/catalogue.js';
import { helpText } from './help.js';
import { names } from './names.js';
import type { RulesOptions } from './rules.js';

const help = helpText({
  status: { 0: 'nothing found', 1: '--lint has findings', 2: 'the call was wrong' },
  examples: [
    'guiju rules --only cn-pipl',
    'guiju rules --only labeling --json',
    'guiju rules --lint --as-of 2026-11-24',
  ],
  see: ['explain', 'check'],
});

/** `guiju rules` with its options. */
export const rulesCommand = (catalogue: Catalogue): Command =>
  new Command('rules')
    .description('list the rules, or look for what is wrong with them')
    .optionsGroup('Which rules:')
    .option('--as-of <day>', 'the day whose articles are cited, and of the reviews (default: today in Beijing)')
    .option('--only <names>', 'only these domains, instruments or rule ids, separated by commas', names, [])
    .option('--skip <names>', 'all but these domains, instruments or rule ids', names, [])
    .option('--config <file>', 'the configuration that adds and picks rules (default: guiju.config.* here or above)')
    .option('--no-config', 'read no configuration')
    .optionsGroup('What is shown:')
    .option('--lint', 'conditions that never hold, opposite demands, thresholds, periods and citations that do not fit')
    .option('--json', 'as JSON')
    .option('--locale <zh|en>', 'the language of the text (default: from the environment)')
    .addHelpText('after', help)
    .action(async (options: RulesOptions) => {
      const { rules } = await import('./rules.js');
      process.exitCode = await rules(options, catalogue);
    });
