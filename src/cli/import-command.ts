import { Command } from 'commander';
import { helpText } from './help.js';
import type { ImportOptions } from './import/import.js';

const more = `
Reads a Backstage catalog-info.yaml, an OpenAPI 3 document or a package.json and prints the facts that it states, as a manifest in
which each says from where it comes. Nothing is guessed: what a source does not state is left out. With --write the facts go into a
manifest, its comments kept; what stands there already is never overwritten: where it differs it is reported, and nothing is written.
What each kind of source may state: docs/imports.md.
`;

const help = helpText({
  more,
  status: {
    0: 'facts were read, and written where that was asked for',
    2: 'the call or the source was wrong, the source states nothing, or a fact differs from what the manifest says',
  },
  examples: [
    'guiju import catalog-info.yaml',
    'guiju import openapi.yaml --write guiju.yaml',
    'guiju import package.json --format json',
    'guiju import openapi.yaml --write guiju.yaml --dry-run',
  ],
  see: ['check', 'doctor'],
});

/** `guiju import` with its options. */
export const importCommand = (): Command =>
  new Command('import')
    .description('read facts from Backstage, OpenAPI or package.json into a manifest')
    .argument('<file>', 'catalog-info.yaml, an OpenAPI document (YAML or JSON) or package.json')
    .option('--from <backstage|openapi|package>', 'what the file is (default: from its contents)')
    .option('--entity <name>', 'the metadata.name of the entity, where a Backstage file has several')
    .option('--write <file>', 'add the facts to this manifest, or begin it')
    .option('--dry-run', 'with --write: print the manifest as it would be, write nothing')
    .option('--format <yaml|json>', 'a manifest with comments, or facts with their places', 'yaml')
    .option('--locale <zh|en>', 'the language of the text (default: from the environment)')
    .addHelpText('after', help)
    .action(async (file: string, options: ImportOptions) => {
      const { showImport } = await import('./import/import.js');
      process.exitCode = await showImport(file, options);
    });
