import { Command } from 'commander';
import type { Catalogue } from '../rule/catalogue.js';
import type { BatchOptions } from './batch/batch.js';
import { helpText } from './help.js';
import { names } from './names.js';

const more = `
Each line of the input is a manifest as JSON that extends no file; each gives one line of JSON on stdout, in the same order.
  counts    {line, service, counts, violated: [{rule, subject}]}
  outcomes  {line, service, outcomes: [{rule, subject, outcome}]}
  findings  {line, service, counts, findings: those neither satisfied nor inapplicable}
  report    {line, report}
A line that is no manifest gives {line, error: {code, pointer, message}}, and the others go on.
No configuration, waivers or baseline are read.
`;

const help = helpText({
  more,
  status: {
    0: 'nothing at or above --fail-on',
    1: 'violations',
    2: 'the call or a line was wrong',
    3: 'a rule could not be evaluated',
  },
  examples: [
    'guiju batch services.ndjson --as-of 2026-01-01 > results.ndjson',
    'jq -c . services/*.json | guiju batch - --detail outcomes',
    'guiju batch services.ndjson --workers 4 --only cn-pipl --fail-on never',
  ],
  see: ['check'],
});

/** `guiju batch` with its options. */
export const batchCommand = (catalogue: Catalogue): Command =>
  new Command('batch')
    .description('check many manifests, one JSON value a line (NDJSON), in constant memory')
    .argument('<file>', 'a file of NDJSON, or - for the standard input')
    .optionsGroup('What is checked:')
    .option('--as-of <day>', 'the day whose law is applied, or a moment of it (default: today in Beijing)')
    .option('--only <names>', 'only these domains, instruments or rule ids, separated by commas', names, [])
    .option('--skip <names>', 'all but these domains, instruments or rule ids', names, [])
    .option('--evidence', 'demand evidence for measures that a document proves')
    .optionsGroup('What fails:')
    .option('--fail-on <error|warning|info|never>', 'exit 1 for violations from this severity on', 'error')
    .optionsGroup('What is written:')
    .option('--detail <counts|outcomes|findings|report>', 'how much is said of each line', 'counts')
    .option('--workers <number>', 'threads that share the file', '1')
    .addHelpText('after', help)
    .action(async (file: string, options: BatchOptions) => {
      const { batch } = await import('./batch/batch.js');
      process.exitCode = await batch(file, options, catalogue);
    });
