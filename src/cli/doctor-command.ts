import { Command } from 'commander';
import type { Catalogue } from '../rule/catalogue.js';
import type { DoctorOptions } from './doctor/doctor.js';
import { helpText } from './help.js';

const help = helpText({
  more: 'Looks at Node, this installation, the catalogue, manifests with what they extend, configuration, waivers, baseline, the calendar of\nworking days, the folder of the reports and the terminal. Changes nothing and sends nothing.',
  status: { 0: 'no problem; there may be warnings', 2: 'a problem, or the call was wrong' },
  examples: ['guiju doctor', "guiju doctor 'services/*/guiju.yaml' --reports build", 'guiju doctor --json'],
  see: ['check', 'watch'],
});

/** `guiju doctor` with its options. */
export const doctorCommand = (catalogue: Catalogue): Command =>
  new Command('doctor')
    .description('tell what is wrong with an installation, a configuration or its files')
    .argument('[files...]', 'manifests or globs; without any, guiju.yaml in this folder')
    .option('--as-of <day>', 'the day for waivers, reviews and the calendar (default: today in Beijing)')
    .option('--config <file>', 'the configuration (default: guiju.config.* beside the manifest or above it)')
    .option('--no-config', 'read no configuration')
    .option('--reports <folder>', 'where reports are to be written', '.')
    .option('--json', 'as JSON')
    .option('--locale <zh|en>', 'the language of the text (default: from the environment)')
    .addHelpText('after', help)
    .action(async (files: string[], options: DoctorOptions) => {
      const { doctor } = await import('./doctor/doctor.js');
      process.exitCode = await doctor(files, options, catalogue);
    });
