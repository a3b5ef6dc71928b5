import { resolve } from 'node:path';
import type { Options } from 'tsup';
import { packCatalogue } from './catalogue.js';
import { Table } from './table.js';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

const contents = async (): Promise<string> => {
  const { china } = await import('../../rules/index.js');
  const texts = new Table();
  const packed = packCatalogue(china, texts);
  return `
import { linkCatalogue } from './link.mjs';
const { packed, texts } = JSON.parse(${JSON.stringify(JSON.stringify({ packed, texts: texts.values }))});
export const china = linkCatalogue(packed, (at) => texts[at]);
`;
};

/** Puts the catalogue into a script of a page, as the same data: a page that is a file can read no other file. */
export const catalogueWithin = (): Plugin => ({
  name: 'catalogue-within',
  setup(build) {
    build.onResolve({ filter: /\/rules\/index\.js$/ }, () => ({ path: 'china', namespace: 'within' }));
    build.onLoad({ filter: /.*/, namespace: 'within' }, async () => ({
      contents: await contents(),
      resolveDir: resolve('scripts/packed'),
    }));
  },
});
