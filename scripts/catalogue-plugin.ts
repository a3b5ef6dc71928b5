import { mkdirSync, writeFileSync } from 'node:fs';
import type { Options } from 'tsup';
import type { Period } from '../src/rule/index.js';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** Gives equal conditions one place in a table. */
const table = () => {
  const places = new Map<string, number>();
  return {
    place: (condition: unknown): number => {
      const text = JSON.stringify(condition);
      const known = places.get(text) ?? places.size;
      places.set(text, known);
      return known;
    },
    json: (): string => `[${[...places.keys()].join(',')}]`,
  };
};

/** The catalogue of this package as JSON: what `check` needs of it, the cases and reasons of coverage left out. */
const slimCatalogue = async (): Promise<string> => {
  const { china } = await import('../rules/index.js');
  const { name, version, instruments, definitions, rules } = china;
  const { place, json } = table();
  const placed = ({ applies, requires }: Pick<Period, 'applies' | 'requires'>) => ({
    ...(applies !== undefined && { applies: place(applies) }),
    ...(requires !== undefined && { requires: place(requires) }),
  });
  const slim = JSON.stringify({
    name,
    version,
    instruments: instruments.map(({ notEncoded: _, ...instrument }) => instrument),
    definitions: definitions.map((definition) => ({ ...definition, cases: [] })),
    rules: rules.map(({ given: _, ...rule }) => ({
      ...rule,
      ...placed(rule),
      ...(rule.periods && { periods: rule.periods.map((period) => ({ ...period, ...placed(period) })) }),
      instrument: rule.instrument.id,
      cases: [],
    })),
  });
  return `{"conditions":${json()},"catalogue":${slim}}`;
};

const linked = (text: string): string => `
const { conditions, catalogue } = JSON.parse(${text});
const instruments = new Map(catalogue.instruments.map((one) => [one.id, one]));
const link = (one) => {
  if (one.applies !== undefined) one.applies = conditions[one.applies];
  if (one.requires !== undefined) one.requires = conditions[one.requires];
};
for (const rule of catalogue.rules) {
  rule.instrument = instruments.get(rule.instrument);
  link(rule);
  rule.periods?.forEach(link);
}
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
    build.onLoad({ filter: /.*/, namespace: 'catalogue' }, async () => {
      mkdirSync('dist', { recursive: true });
      writeFileSync('dist/check.json', await slimCatalogue());
      return { contents: linked("require('node:fs').readFileSync(__dirname + '/check.json', 'utf8')") };
    });
  },
});

/** Puts the catalogue into a script of a page, as the same data: a page that is a file can read no other file. */
export const catalogueWithin = (): Plugin => ({
  name: 'catalogue-within',
  setup(build) {
    build.onResolve({ filter: /\/rules\/index\.js$/ }, () => ({ path: 'china', namespace: 'catalogue' }));
    build.onLoad({ filter: /.*/, namespace: 'catalogue' }, async () => ({
      contents: linked(JSON.stringify(await slimCatalogue())),
    }));
  },
});

/** What is a file of its own in the package, loaded when it is asked for: a check, all other commands, the generator of rules. */
const filesOfTheirOwn: Readonly<Record<string, string>> = {
  './check-program.js': './check.cjs',
  './program.js': './commands.cjs',
  './new-rule.js': './new-rule.cjs',
};

/** Loads the files that are apart by `require`, which is quicker than a dynamic import of them. */
export const filesApart = (): Plugin => ({
  name: 'files-apart',
  setup(build) {
    build.onResolve({ filter: /^\.\/[\w-]+\.js$/ }, ({ path, kind }) => {
      const file = kind === 'dynamic-import' ? filesOfTheirOwn[path] : undefined;
      return file === undefined ? undefined : { path: file, namespace: 'apart' };
    });
    build.onResolve({ filter: /.*/, namespace: 'apart' }, ({ path }) => ({ path, external: true }));
    build.onLoad({ filter: /.*/, namespace: 'apart' }, ({ path }) => ({
      contents: `module.exports = require(${JSON.stringify(path)});`,
    }));
  },
});

/** The calendar makes its tables when it is loaded: in the command line it is loaded when a working day is first counted. */
export const calendarWhenAsked = (): Plugin => ({
  name: 'calendar-when-asked',
  setup(build) {
    build.onResolve({ filter: /^chinese-days$/ }, ({ namespace }) =>
      namespace === 'calendar' ? undefined : { path: 'calendar', namespace: 'calendar' },
    );
    build.onLoad({ filter: /.*/, namespace: 'calendar' }, () => ({
      contents: "export default { isWorkday: (day) => require('chinese-days').isWorkday(day) };",
      resolveDir: process.cwd(),
    }));
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
