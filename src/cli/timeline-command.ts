import { Command } from 'commander';
import type { Catalogue } from '../rule/catalogue.js';
import { helpText, showStatus } from './help.js';
import type { TimelineCall } from './timeline.js';

const help = helpText({
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
    .description('show what comes for a service: new law, changes, and what falls due')
    .argument('[file]', 'the manifest; without it, guiju.yaml in this folder')
    .optionsGroup('Which days:')
    .option('--from <day>', 'the first day (default: today in Beijing)')
    .option('--to <day>', 'the last day, at most ten years later (default: a year after the first)')
    .optionsGroup('What is shown:')
    .option('--format <text|json>', 'for people or for programs', 'text')
    .option('--locale <zh|en>', 'the language of the text (default: from the environment)')
    .addHelpText('after', help)
    .action(async (file: string | undefined, options: TimelineCall) => {
      const { showTimeline } = await import('./timeline.js');
      process.exitCode = await showTimeline(file, options, catalogue);
    });
