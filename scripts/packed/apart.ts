import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** What is a file of its own in the package, loaded when it is asked for: by the module that is imported for it. */
const filesOfTheirOwn: Readonly<Record<string, string>> = {
  './batch-program.js': './batch.cjs',
  './program.js': './commands.cjs',
  './format-writers.js': './formats.cjs',
  './globs.js': './globs.cjs',
  './new-rule.js': './new-rule.cjs',
  './quick-check.js': './check.cjs',
};

/** Loads the files that are apart by `require`, which is quicker than a dynamic import of them. */
export const filesApart = (): Plugin => ({
  name: 'files-apart',
  setup(build) {
    build.onResolve({ filter: /^\.\/[\w-]+\.js$/ }, ({ path, kind }) => {
      const file = kind === 'dynamic-import' ? filesOfTheirOwn[path] : undefined;
      return file === undefined ? undefined : { path: file, namespace: 'apart' };
    });
    build.onResolve({ filter: /\.cjs$/, namespace: 'apart' }, ({ path }) => ({ path, external: true }));
    build.onLoad({ filter: /.*/, namespace: 'apart' }, ({ path }) => ({
      contents: `module.exports = require(${JSON.stringify(path)});`,
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
