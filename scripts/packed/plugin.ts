import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Options } from 'tsup';
import { asciiJson } from './ascii.js';
import { packCatalogue } from './catalogue.js';
import { packFields } from './fields.js';
import { Lines } from './lines.js';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** Writes `check.json`, `fields.json` and the lines that both point into. */
export const writePacked = async (folder: string): Promise<void> => {
  const [{ china }, { sections }] = await Promise.all([
    import('../../rules/index.js'),
    import('../../src/manifest/schema.js'),
  ]);
  const lines = new Lines();
  const fields = packFields(sections, lines);
  const catalogue = packCatalogue(china, lines);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'check.json'), asciiJson(catalogue));
  writeFileSync(join(folder, 'fields.json'), asciiJson(fields));
  writeFileSync(join(folder, 'texts.ndjson'), lines.text());
};

/** A call that is refused before any law is looked at does not read the law: its parts are read when one is asked for. */
const catalogueModule = `
import { readFileSync } from 'node:fs';
import { later, linkCatalogue } from './link.mjs';
import { read } from 'guiju:lines';
export const china = later(['name', 'version', 'instruments', 'definitions', 'rules'], () =>
  linkCatalogue(JSON.parse(readFileSync(__dirname + '/check.json', 'latin1')), read),
);
`;

const modules: Readonly<Record<string, string>> = {
  'guiju:catalogue': catalogueModule,
  'guiju:fields': `
import { readFileSync } from 'node:fs';
import { linkFields } from './link.mjs';
import { read } from 'guiju:lines';
export const sections = linkFields(JSON.parse(readFileSync(__dirname + '/fields.json', 'latin1')), read);
`,
  'guiju:lines': `
import { readFileSync } from 'node:fs';
import { readerOf } from './link.mjs';
let bytes;
export const read = readerOf(() => (bytes ??= readFileSync(__dirname + '/texts.ndjson')));
`,
};

/**
 * Puts the catalogue and the fields of a manifest into the command line as data, which starts faster than the code that
 * makes them. A dynamic import of the rules (what \`explain\` needs: the cases, too) stays an import of the package's own
 * entry point.
 */
export const lawAsData = (): Plugin => ({
  name: 'law-as-data',
  setup(build) {
    build.onStart(() => writePacked('dist'));
    build.onResolve({ filter: /\/rules\/index\.js$/ }, ({ kind }) =>
      kind === 'dynamic-import'
        ? { path: './rules.js', external: true }
        : { path: 'guiju:catalogue', namespace: 'packed' },
    );
    build.onResolve({ filter: /^(?:\.\/|(?:\.\.\/)+manifest\/)schema\.js$/ }, ({ path, resolveDir }) =>
      join(resolveDir, path).endsWith(join('src', 'manifest', 'schema.js'))
        ? { path: 'guiju:fields', namespace: 'packed' }
        : undefined,
    );
    build.onResolve({ filter: /^guiju:/ }, ({ path }) => ({ path, namespace: 'packed' }));
    build.onLoad({ filter: /.*/, namespace: 'packed' }, ({ path }) => ({
      contents: modules[path] ?? '',
      resolveDir: resolve('scripts/packed'),
    }));
  },
});
