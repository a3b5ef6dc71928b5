import { defineConfig, type Options } from 'tsup';
import { recordMetafile } from './scripts/bundled/record.js';
import { filesApart, withoutChildProcesses } from './scripts/packed/apart.js';
import { lawAsData } from './scripts/packed/plugin.js';
import { yamlReadingAlone } from './scripts/packed/reading-alone.js';
import { packagesWhenAsked } from './scripts/packed/when-asked.js';

const shared: Options = {
  target: 'node20',
  dts: false,
  sourcemap: false,
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
};

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      rules: 'rules/index.ts',
      node: 'src/node.ts',
      yaml: 'src/yaml.ts',
      report: 'src/report/index.ts',
      testing: 'src/testing/index.ts',
    },
    format: ['esm', 'cjs'],
    splitting: true,
    esbuildPlugins: [recordMetafile('library')],
  },
  {
    ...shared,
    entry: {
      cli: 'src/cli/main.ts',
      check: 'src/cli/quick-check.ts',
      batch: 'src/cli/batch-program.ts',
      commands: 'src/cli/program.ts',
      formats: 'src/cli/format-writers.ts',
      globs: 'src/cli/globs.ts',
      calendar: 'scripts/packed/asked/calendar.ts',
      hashes: 'scripts/packed/asked/hashes.ts',
      'json-logic': 'scripts/packed/asked/json-logic.ts',
      schemas: 'scripts/packed/asked/schemas.ts',
      tolerant: 'scripts/packed/asked/tolerant.ts',
      'batch-worker': 'src/cli/batch-worker.ts',
      'new-rule': 'src/cli/new-rule.ts',
    },
    format: ['cjs'],
    splitting: false,
    minify: true,
    external: ['jiti', 'piscina'],
    removeNodeProtocol: false,
    noExternal: [/^(?!(?:jiti|piscina)$)/],
    esbuildOptions: (options) => {
      options.define = { 'import.meta.url': '__filename', 'import.meta.dirname': '__dirname' };
    },
    esbuildPlugins: [
      lawAsData(),
      packagesWhenAsked(),
      withoutChildProcesses(),
      yamlReadingAlone(),
      filesApart(),
      recordMetafile('cli'),
    ],
  },
]);
