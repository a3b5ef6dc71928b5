import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** The catalogue of this package as JSON: what `check` needs of it, the cases and reasons of coverage left out. */
const slimCatalogue = async (): Promise<string> => {
  const { china } = await import('../rules/index.js');
  const { name, version, instruments, definitions, rules } = china;
  return JSON.stringify({
    name,
    version,
    instruments: instruments.map(({ notEncoded: _, ...instrument }) => instrument),
    definitions: definitions.map((definition) => ({ ...definition, cases: [] })),
    rules: rules.map(({ given: _, ...rule }) => ({ ...rule, instrument: rule.instrument.id, cases: [] })),
  });
};

const linked = (json: string): string => `
const catalogue = JSON.parse(${JSON.stringify(json)});
const instruments = new Map(catalogue.instruments.map((one) => [one.id, one]));
for (const rule of catalogue.rules) rule.instrument = instruments.get(rule.instrument);
export const china = catalogue;
`;

/**
 * Puts the catalogue into the command line as data, which starts faster than the code that makes it. A dynamic import of
 * the rules (what \`explain\` needs: the cases, too) stays an import of the package's own entry point.
 */
export const catalogueAsData = (): Plugin => ({
  name: 'catalogue-as-data',
  setup(build) {
    build.onResolve({ filter: /\/rules\/index\.js$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './rules.js', external: true } : { path: 'china', namespace: 'catalogue' },
    );
    build.onLoad({ filter: /.*/, namespace: 'catalogue' }, async () => ({ contents: linked(await slimCatalogue()) }));
  },
});

/** The argument parser asks for child processes, for commands in files of their own; there are none here. */
export const withoutChildProcesses = (): Plugin => ({
  name: 'without-child-processes',
  setup(build) {
    build.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('commander') ? { path: 'none', namespace: 'no-child-process' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'no-child-process' }, () => ({ contents: 'module.exports = {};' }));
  },
});
