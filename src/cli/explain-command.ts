import { Command } from 'commander';
import type { Catalogue } from '../rule/catalogue.js';
import type { ExplainOptions } from './explain.js';
import { helpText } from './help.js';

const help = helpText({
  more: 'The id of a rule stands at the end of the first line of a finding. The beginning of an id lists those that begin so.',
  status: { 0: 'done', 2: 'there is no such rule' },
  examples: [
    'guiju explain cn-csl/23/logs',
    'guiju explain cn-csl/23/logs --locale zh',
    'guiju explain cn-csl/23/logs --json',
  ],
  see: ['rules', 'check'],
});

/** `guiju explain` with its options. The catalogue is asked for with its cases, which `check` does without. */
export const explainCommand = (catalogue: () => Promise<Catalogue>): Command =>
  new Command('explain')
    .description('print a rule as a page: duty, provision, conditions, remedy, cases')
    .argument('<rule>', 'the id of a rule, such as cn-csl/23/logs')
    .option('--config <file>', 'the configuration whose rules are known, too (default: guiju.config.* here or above)')
    .option('--no-config', 'read no configuration')
    .option('--json', 'print the rule as JSON, conditions included')
    .option('--locale <zh|en>', 'the language of the page (default: from the environment)')
    .addHelpText('after', help)
    .action(async (id: string, options: ExplainOptions) => {
      const { explainRule } = await import('./explain.js');
      process.exitCode = await explainRule(id, options, await catalogue());
    });
