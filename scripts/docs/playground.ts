import { build, type Plugin } from 'esbuild';
import { catalogueWithin } from '../packed/within.js';
import { examples } from './examples.js';

const examplesWithin = (): Plugin => ({
  name: 'examples-within',
  setup(setup) {
    setup.onResolve({ filter: /^guiju:examples$/ }, () => ({ path: 'examples', namespace: 'examples' }));
    setup.onLoad({ filter: /.*/, namespace: 'examples' }, () => ({
      contents: `export const examples = ${JSON.stringify(examples())};`,
    }));
  },
});

/** The script and the style sheet of the playground by their place: one classic script, which a page that is a file may run. */
export const playgroundFiles = async (): Promise<ReadonlyMap<string, string>> => {
  const { outputFiles } = await build({
    entryPoints: { playground: 'playground/main.ts' },
    bundle: true,
    write: false,
    outdir: 'assets',
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    legalComments: 'eof',
    logLevel: 'warning',
    plugins: [catalogueWithin(), examplesWithin()],
  });
  return new Map(
    outputFiles.map(({ path, text }) => [`assets/${path.endsWith('.css') ? 'playground.css' : 'playground.js'}`, text]),
  );
};
