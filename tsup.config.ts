import { defineConfig, type Options } from 'tsup';

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
    format: ['esm'],
    splitting: false,
    minify: true,
    noExternal: [/.*/],
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module';const require=__createRequire(import.meta.url);",
    },
  },
]);
