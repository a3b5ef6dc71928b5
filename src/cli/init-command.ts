import { Command } from 'commander';
import type { Catalogue } from '../rule/catalogue.js';
import { helpText } from './help.js';
import type { InitOptions } from './init/init.js';

const more = `
The manifest says what was answered and leaves everything else out: the questions that settle most stand in it as comments (# key: # question). Take the # away and write the answer, or let "guiju ask" put them one after the other.

The first line names the schema for editors: that of an installed guiju (node_modules), else guiju.schema.json, which is written beside the manifest. --schema names another path or address; --schema none leaves the line out.
`;

const help = helpText({
  more,
  status: { 0: 'written', 2: 'the call was wrong, or the file is there already: nothing is written' },
  examples: [
    'guiju init',
    'guiju init services/chat/guiju.yaml',
    'guiju init --list',
    'guiju init --kind chat --id my-chat --name 我的聊天 --answer service.audience.minors=true --yes',
    'guiju init --kind shop --id my-shop --yes --dry-run',
  ],
  see: ['ask', 'check', 'import'],
});

const repeated = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** `guiju init` with its options. */
export const initCommand = (catalogue: Catalogue): Command =>
  new Command('init')
    .description('write a first manifest: a few questions by the kind of service, the rest left as comments')
    .argument('[file]', 'the manifest to write', 'guiju.yaml')
    .option('--kind <chat|image|shop|cross-border|social|game|payment|saas|hr|iot>', 'the kind of service: see --list')
    .option('--id <name>', 'the identifier of the service')
    .option('--name <name>', 'the name of the service')
    .option('--operator <name>', 'the name of who runs it')
    .option('--answer <path=value>', 'a fact that is known; may be repeated', repeated)
    .option('--yes', 'ask nothing: --kind and --id are then needed')
    .option('--list', 'print the kinds of service')
    .option('--dry-run', 'print the manifest and write nothing')
    .option('--force', 'overwrite a manifest that is there')
    .option('--schema <file>', 'what the first line names for editors: a path or an address, or none')
    .option('--as-of <day>', 'the day whose law ranks the questions (default: today in Beijing)')
    .option('--locale <zh|en>', 'the language of the questions and comments (default: from the environment)')
    .addHelpText('after', help)
    .action(async (file: string, options: InitOptions) => {
      const { init } = await import('./init/init.js');
      process.exitCode = await init(file, options, catalogue);
    });
