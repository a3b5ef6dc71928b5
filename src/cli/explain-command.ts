import { Command } from 'commander';
import type { Catalogue } from '../rule/catalogue.js';
import type { ExplainOptions } from './explain.js';

/** `guiju explain` with its options. The catalogue is asked for with its cases, which `check` does without. */
export const explainCommand = (catalogue: () => Promise<Catalogue>): Command =>
  new Command('explain')
    .description('print a rule as a page: duty, provision, conditions, remedy, cases')
    .argument('<rule>', 'the id of a rule, such as cn-csl/23/logs')
    .option('--locale <zh|en>', 'the language of the page (default: from the environment)')
    .option('--json', 'print the rule as JSON, conditions included')
    .action(async (id: string, options: ExplainOptions) => {
      const { explainRule } = await import('./explain.js');
      process.exitCode = explainRule(id, options, await catalogue());
    });
