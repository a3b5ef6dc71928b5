import { Command } from 'commander';
import type { Catalogue } from '../rule/catalogue.js';
import { configDefaults, helpText, showStatus } from './help.js';
import { names } from './names.js';
import type { TimelineCall } from './timeline.js';

const help = helpText({
  defaults: configDefaults,
  status: showStatus,
  examples: [
    'guiju timeline services/chat/guiju.yaml',
    'guiju timeline --from 2026-01-01 --to 2026-12-31 --locale zh',
    'guiju timeline guiju.yaml --format json > timeline.json',
  ],
  see: ['check', 'diff'],
});

/** `guiju timeline` with its options. */
export const timelineCommand = (catalogue: Catalogue): Command =>
  new Command('timeline')
    .description('show what comes for a service: new law, changes, and what falls due, waivers that begin and end')
    .argument('[file]', 'the manifest; without it, guiju.yaml in this folder')
    .optionsGroup('Which days:')
    .option('--from <day>', 'the first day (default: today in Beijing)')
    .option('--to <day>', 'the last day, at most ten years later (default: a year after the first)')
    .optionsGroup('Which rules:')
    .option(
      '--only <names>',
      'only these domains, instruments, phases, tags, rule ids or globs, separated by commas',
      names,
      [],
    )
    .option('--skip <names>', 'all but these', names, [])
    .option('--config <file>', 'the configuration (default: guiju.config.* beside the manifest or above it)')
    .option('--no-config', 'read no configuration')
    .optionsGroup('What is shown:')
    .option('--format <text|json>', 'for people or for programs', 'text')
    .option('--locale <zh|en>', 'the language of the text (default: from the environment)')
    .addHelpText('after', help)
    .action(async (file: string | undefined, options: TimelineCall) => {
      const { showTimeline } = await import('./timeline.js');
      process.exitCode = await showTimeline(file, options, catalogue);
    });
