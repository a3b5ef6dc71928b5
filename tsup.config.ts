import { defineConfig, type Options } from 'tsup';
import { calendarWhenAsked, catalogueAsData, withoutChildProcesses } from './scripts/catalogue-plugin.js';

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
      report: 'src/report/index.ts',
      testing: 'src/testing/index.ts',
    },
    format: ['esm', 'cjs'],
    splitting: true,
  },
  {
    ...shared,
    entry: { cli: 'src/cli/main.ts' },
    format: ['cjs'],
    splitting: false,
    minify: true,
    noExternal: [/.*/],
    esbuildOptions: (options) => {
      options.charset = 'utf8';
      options.define = { 'import.meta.url': '__filename' };
    },
    esbuildPlugins: [catalogueAsData(), calendarWhenAsked(), withoutChildProcesses()],
  },
]);
