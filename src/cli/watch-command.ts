import { Command } from 'commander';
import type { Catalogue } from '../rule/catalogue.js';
import { configDefaults, helpText } from './help.js';
import { names } from './names.js';
import type { WatchOptions } from './watch/options.js';

const more = `
Shows the whole report once, then what each change makes new, fixed or different. Watched are the manifests, what they extend,
their configuration, waivers and baseline; a new file that a glob matches is taken in. A file that is half written, wrong or
gone gives one line, and the last good result stays. Past midnight in Beijing the new day's law is applied. A configuration
that is a program (.mjs, .ts) is read once: start again after changing it. Ctrl+C ends.
`;

const help = helpText({
  more,
  defaults: configDefaults,
  status: { 0: 'ended with Ctrl+C, whatever was found', 2: 'the call was wrong' },
  examples: [
    'guiju watch',
    "guiju watch 'services/*/guiju.yaml' --only cn-pipl --locale zh",
    'guiju watch guiju.yaml --as-of 2027-01-01 --no-clear',
  ],
  see: ['check', 'diff'],
});

/** `guiju watch` with its options. */
export const watchCommand = (catalogue: Catalogue): Command =>
  new Command('watch')
    .description('check again whenever a file changes, and show the difference')
    .argument('[files...]', 'manifests or globs; without any, guiju.yaml in this folder')
    .optionsGroup('What is checked:')
    .option('--as-of <day>', 'the day whose law is applied, or a moment of it (default: today in Beijing)')
    .option('--only <names>', 'only these domains, instruments, phases, tags, rule ids or globs', names, [])
    .option('--skip <names>', 'all but these', names, [])
    .option('--config <file>', 'the configuration (default: guiju.config.* beside the manifest or above it)')
    .option('--no-config', 'read no configuration')
    .option('--baseline <file>', 'violations that this file knows are not shown as new')
    .option('--evidence', 'demand evidence for measures that a document proves')
    .optionsGroup('What is shown:')
    .option('--locale <zh|en>', 'the language of the text (default: from the environment)')
    .option('--all', 'show satisfied, unknown and inapplicable rules in the first report, too')
    .option('--no-clear', 'keep what was shown; the screen is cleared on a terminal alone')
    .addHelpText('after', help)
    .action(async (files: string[], options: WatchOptions) => {
      const { watch } = await import('./watch/watch.js');
      process.exitCode = await watch(files, options, catalogue);
    });
