import { Command } from 'commander';
import type { Catalogue } from '../rule/catalogue.js';
import { type CheckOptions, check } from './check.js';
import { formatNames } from './formats.js';
import { names } from './names.js';

const more = `
Exit status: 0 nothing at or above --fail-on, 1 findings, 2 the call or a manifest was wrong, 3 a rule could not be evaluated.

Examples:
  guiju check services/chat/guiju.yaml
  guiju check 'services/*/guiju.yaml' --as-of 2026-01-01 --locale zh
  guiju check guiju.yaml --format text --format json:report.json --only cn-pipl
  guiju check guiju.yaml --format html:report.html --format sarif:guiju.sarif
  guiju check guiju.yaml --write-baseline guiju.baseline.json
  guiju check 'services/**/guiju.yaml' --changed-since origin/main
`;

/** `guiju check` with its options. */
export const checkCommand = (catalogue: Catalogue): Command =>
  new Command('check')
    .description('check manifests and show what the law finds')
    .argument('[files...]', 'manifests or globs; without any, guiju.yaml in this folder')
    .option('--as-of <day>', 'the day whose law is applied, or a moment of it (default: today in Beijing)')
    .option('--format <format[:file]>', `${formatNames.join(', ')}: to stdout or a file; may be repeated`, names)
    .option('--locale <zh|en>', 'the language of the text (default: from the environment)')
    .option('--fail-on <severity>', 'exit 1 for violations of error, warning or info, or never (default: error)')
    .option(
      '--only <names>',
      'only these domains, instruments, phases, tags, rule ids or globs, separated by commas',
      names,
      [],
    )
    .option('--skip <names>', 'all but these', names, [])
    .option('--config <file>', 'the configuration (default: guiju.config.* beside the manifest or above it)')
    .option('--no-config', 'read no configuration')
    .option('--baseline <file>', 'violations that this file knows do not fail the check')
    .option('--write-baseline <file>', 'write the violations of this run into such a file')
    .option('--changed-since <ref>', 'only manifests that changed since this commit, or what decides them')
    .option('--all', 'show satisfied, unknown and inapplicable rules, too')
    .option('--evidence', 'demand evidence for measures that a document proves')
    .option('--advice', 'show the smallest change of facts that meets each violated duty')
    .option('--cross-check', 'run json-logic-js beside the engine; a disagreement is an error')
    .addHelpText('after', more)
    .action(async (files: string[], options: CheckOptions) => {
      process.exitCode = await check(files, options, catalogue);
    });
