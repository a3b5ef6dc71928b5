import { Command } from 'commander';
import type { Catalogue } from '../rule/catalogue.js';
import type { DiffCall } from './diff.js';

const more = `
Exit status: 0 no new violation at or above --fail-on, 1 new violations, 2 the call or a file was wrong, 3 a rule could
not be evaluated.

Examples:
  guiju diff before.yaml after.yaml
  guiju diff guiju.yaml --as-of 2025-12-31 --as-of 2026-01-01
  guiju diff guiju.yaml --catalogue old.json --catalogue new.json
  guiju diff report-of-main.json report-of-branch.json
`;

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** `guiju diff` with its options. */
export const diffCommand = (catalogue: Catalogue): Command =>
  new Command('diff')
    .description(
      'compare two manifests, two dates, two catalogues or two reports: what is new, fixed, changed, and why',
    )
    .argument('[files...]', 'one or two manifests, or two reports of check --format json')
    .option('--as-of <day>', 'the day whose law is applied; twice for two days (default: today in Beijing)', collect)
    .option('--catalogue <file>', 'a catalogue as JSON in place of the own one; twice for two of them', collect)
    .option('--fail-on <severity>', 'exit 1 for new violations of error, warning or info, or never', 'error')
    .option('--format <format>', 'text or json', 'text')
    .option('--locale <zh|en>', 'the language of the text (default: from the environment)')
    .addHelpText('after', more)
    .action(async (files: string[], options: DiffCall) => {
      const { showDiff } = await import('./diff.js');
      process.exitCode = await showDiff(files, options, catalogue);
    });
