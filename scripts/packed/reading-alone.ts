import { readFile } from 'node:fs/promises';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** What is made at the top of the module of constants alone, on a line of its own. */
const short = /^var (\w+) = (new RegExp\(.*\)|new Array\(\d+\)|`.*`|String\.raw`.*`|[A-Z_]+(?:\.\w+)+);$/gm;

/** The same over several lines: options, schemas and tags. */
const long = /^var (\w+) = ((?:\{|new Schema\(\[|\w+\.withTags\(\{|define\w+Tag\(.*\{)$[\s\S]*?^[\]}]?\}?\)?);$/gm;

/** Marks what js-yaml makes when it is loaded as free of effects. */
export const markedPure = (source: string): string =>
  [short, long].reduce((text, made) => text.replace(made, 'var $1 = /* @__PURE__ */ (() => ($2))();'), source);

/**
 * The command line reads YAML with the events of js-yaml. What that package makes for writing YAML and for its schemas is
 * left out, once the bundler knows that making it does nothing else.
 */
export const yamlReadingAlone = (): Plugin => ({
  name: 'yaml-reading-alone',
  setup(build) {
    build.onLoad({ filter: /js-yaml[\\/]dist[\\/]js-yaml\.mjs$/ }, async ({ path }) => ({
      contents: markedPure(await readFile(path, 'utf8')),
    }));
  },
});
