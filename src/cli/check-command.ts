import { Command } from 'commander';
import type { Catalogue } from '../rule/catalogue.js';
import type { CheckOptions, Choose } from './check.js';
import { formatNames } from './formats.js';
import { configDefaults, helpText } from './help.js';
import { names } from './names.js';

const more = `
A name of --only and --skip is a domain (labeling), an instrument (cn-pipl), a phase (launch), a tag (level-3), a rule or the
beginning of one (cn-csl/23), or a glob over rules (cn-*/23/*). "guiju rules" lists the rules.
Formats: text for people; json, csv, markdown, html for reading on; sarif, junit, gitlab for a pipeline; oscal for an audit.
`;

const help = helpText({
  more,
  defaults: configDefaults,
  status: {
    0: 'nothing at or above --fail-on',
    1: 'findings',
    2: 'the call, the configuration or a manifest was wrong',
    3: 'a rule could not be evaluated',
  },
  examples: [
    'guiju check services/chat/guiju.yaml',
    "guiju check 'services/*/guiju.yaml' --as-of 2026-01-01 --locale zh",
    'guiju check guiju.yaml --format text --format json:report.json --only cn-pipl',
    'guiju check guiju.yaml --format html:report.html --format sarif:guiju.sarif',
    'guiju check guiju.yaml --write-baseline guiju.baseline.json',
    "guiju check 'services/**/guiju.yaml' --changed-since origin/main",
  ],
  see: ['watch', 'explain', 'timeline', 'doctor'],
});

/** The options as the argument parser gives them. */
interface GivenOptions extends Omit<CheckOptions, 'advise' | 'choose'> {
  readonly advice?: boolean;
  readonly changedSince?: string;
}

const changedSince = async (since: string): Promise<Choose> => {
  const { changedOnly } = await import('./changed/changed.js');
  return (files, options) => changedOnly(files, { since, ...options });
};

const optionsOf = async ({ advice, changedSince: since, ...rest }: GivenOptions): Promise<CheckOptions> => ({
  ...rest,
  ...(advice && { advise: (await import('../advise/report.js')).withAdvice }),
  ...(since !== undefined && { choose: await changedSince(since) }),
});

/** `guiju check` with its options. */
export const checkCommand = (catalogue: Catalogue): Command =>
  new Command('check')
    .description('check manifests and show what the law finds')
    .argument('[files...]', 'manifests or globs; without any, guiju.yaml in this folder')
    .optionsGroup('What is checked:')
    .option('--as-of <day>', 'the day whose law is applied, or a moment of it (default: today in Beijing)')
    .option(
      '--only <names>',
      'only these domains, instruments, phases, tags, rule ids or globs, separated by commas',
      names,
      [],
    )
    .option('--skip <names>', 'all but these', names, [])
    .option('--config <file>', 'the configuration (default: guiju.config.* beside the manifest or above it)')
    .option('--no-config', 'read no configuration')
    .option('--evidence', 'demand evidence for measures that a document proves')
    .option('--cross-check', 'run json-logic-js beside the engine; a disagreement is an error')
    .optionsGroup('What fails:')
    .option('--fail-on <error|warning|info|never>', 'exit 1 for violations from this severity on (default: error)')
    .option('--baseline <file>', 'violations that this file knows do not fail the check')
    .option('--write-baseline <file>', 'write the violations of this run into such a file')
    .option('--changed-since <ref>', 'only manifests that changed since this commit, or what decides them')
    .optionsGroup('What is shown:')
    .option('--format <format[:file]>', `${formatNames.join(', ')}: to stdout or a file; may be repeated`, names)
    .option('--locale <zh|en>', 'the language of the text (default: from the environment)')
    .option('--all', 'show satisfied, unknown and inapplicable rules, too')
    .option('--advice', 'show the smallest change of facts that meets each violated duty')
    .addHelpText('after', help)
    .action(async (files: string[], options: GivenOptions) => {
      const { check } = await import('./check.js');
      process.exitCode = await check(files, await optionsOf(options), catalogue);
    });
