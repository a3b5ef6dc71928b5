import { Command } from 'commander';
import type { Catalogue } from '../rule/catalogue.js';
import type { DiffCall } from './diff.js';
import { helpText } from './help.js';

const more = `
Two files are compared as they are; one file with two days or two catalogues is compared with itself. Each difference has its
reasons: a fact, the day, or the rule. Findings are matched whatever the order of elements and the names of files.
`;

const help = helpText({
  more,
  status: {
    0: 'no new violation at or above --fail-on',
    1: 'new violations',
    2: 'the call or a file was wrong',
    3: 'a rule could not be evaluated',
  },
  examples: [
    'guiju diff before.yaml after.yaml',
    'guiju diff guiju.yaml --as-of 2025-12-31 --as-of 2026-01-01',
    'guiju diff guiju.yaml --catalogue old.json --catalogue new.json',
    'guiju diff report-of-main.json report-of-branch.json',
  ],
  see: ['check', 'watch', 'timeline'],
});

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** `guiju diff` with its options. */
export const diffCommand = (catalogue: Catalogue): Command =>
  new Command('diff')
    .description(
      'compare two manifests, two dates, two catalogues or two reports: what is new, fixed, changed, and why',
    )
    .argument('[files...]', 'one or two manifests, or two reports of check --format json')
    .optionsGroup('What is compared:')
    .option('--as-of <day>', 'the day whose law is applied; twice for two days (default: today in Beijing)', collect)
    .option('--catalogue <file>', 'a catalogue as JSON in place of the own one; twice for two of them', collect)
    .optionsGroup('What fails:')
    .option('--fail-on <error|warning|info|never>', 'exit 1 for new violations from this severity on', 'error')
    .optionsGroup('What is shown:')
    .option('--format <text|json>', 'for people or for programs', 'text')
    .option('--locale <zh|en>', 'the language of the text (default: from the environment)')
    .addHelpText('after', help)
    .action(async (files: string[], options: DiffCall) => {
      const { showDiff } = await import('./diff.js');
      process.exitCode = await showDiff(files, options, catalogue);
    });
