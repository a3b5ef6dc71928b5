#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { china } from '../../rules/index.js';
import { AsOfError } from '../evaluate/prepare.js';
import { version } from '../version.js';
import { type CheckOptions, check } from './check.js';
import { explainRule } from './explain.js';
import { UsageError } from './usage-error.js';

const list = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...value.split(',').map((part) => part.trim()),
];

const program = new Command('guiju')
  .description('Checks service manifests against the duties of Chinese internet, AI, data and security law.')
  .version(version)
  .exitOverride()
  .configureHelp({ showGlobalOptions: true });

program
  .command('check')
  .description('check manifests and show what the law finds')
  .argument('[files...]', 'manifests or globs; without any, guiju.yaml in this folder')
  .option('--as-of <day>', 'the day whose law is applied (default: today in Beijing)')
  .option('--format <format[:file]>', 'text or json, to stdout or a file; may be repeated', list)
  .option('--locale <zh|en>', 'the language of the text (default: from the environment)')
  .option('--fail-on <severity>', 'exit 1 for violations of error, warning or info, or never', 'error')
  .option('--only <names>', 'only these domains, instruments or rule ids, separated by commas', list, [])
  .option('--skip <names>', 'all but these domains, instruments or rule ids', list, [])
  .option('--all', 'show satisfied, unknown and inapplicable rules, too')
  .option('--evidence', 'demand evidence for measures that a document proves')
  .option('--advice', 'show the smallest change of facts that meets each violated duty')
  .option('--cross-check', 'run json-logic-js beside the engine; a disagreement is an error')
  .addHelpText(
    'after',
    `
Exit status: 0 nothing at or above --fail-on, 1 findings, 2 the call or a manifest was wrong, 3 a rule could not be evaluated.

Examples:
  guiju check services/chat/guiju.yaml
  guiju check 'services/*/guiju.yaml' --as-of 2026-01-01 --locale zh
  guiju check guiju.yaml --format text --format json:report.json --only cn-pipl
`,
  )
  .action(async (files: string[], options: CheckOptions) => {
    process.exitCode = await check(files, options, china);
  });

program
  .command('explain')
  .description('print a rule as a page: duty, provision, conditions, remedy, cases')
  .argument('<rule>', 'the id of a rule, such as cn-csl/23/logs')
  .option('--locale <zh|en>', 'the language of the page (default: from the environment)')
  .action((id: string, options: { locale?: string }) => {
    process.exitCode = explainRule(id, options, china);
  });

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else if (error instanceof UsageError || error instanceof AsOfError) {
    process.stderr.write(`guiju: ${error.message}\n`);
    process.exitCode = 2;
  } else {
    process.stderr.write(`guiju: unexpected failure: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 3;
  }
}
