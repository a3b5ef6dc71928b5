import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

/** The built command line. */
export const bin = resolve('dist/cli.cjs');

/** A folder for the files of a test. */
export const scratch = (name: string): string => mkdtempSync(join(tmpdir(), `guiju-${name}-`));

/** A folder of commands in front of the others: `npx --yes guiju@x ...` and `guiju ...` run the built command line. */
export const commandsIn = (folder: string): string => {
  const commands = join(folder, 'commands');
  mkdirSync(commands);
  const put = (name: string, script: string) => {
    writeFileSync(join(commands, name), script);
    chmodSync(join(commands, name), 0o755);
  };
  put('guiju', `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`);
  put(
    'npx',
    `#!/bin/sh\n[ "$1" = --yes ] || exit 90\ncase "$2" in guiju|guiju@*) ;; *) exit 91;; esac\necho "$2" > "${folder}/version.txt"\nshift 2\nexec "${process.execPath}" "${bin}" "$@"\n`,
  );
  return `${commands}${delimiter}${process.env.PATH ?? ''}`;
};

/** A copy of the example monorepo, with the npm scripts at its root. */
export const monorepo = (folder: string): string => {
  const copy = mkdtempSync(join(folder, 'repo-'));
  cpSync('examples/monorepo', copy, { recursive: true });
  cpSync('examples/pipelines/package.json', join(copy, 'package.json'));
  return copy;
};

/** Makes a folder a git repository with one commit. */
export const commit = (folder: string): void => {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: folder });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'one');
};

/** Runs a script in a shell as a runner does. */
export const shell = (
  command: readonly [string, ...(readonly string[])],
  script: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
) => {
  const [program, ...flags] = command;
  return spawnSync(program, [...flags, script], {
    cwd,
    encoding: 'utf8',
    env: { HOME: cwd, LANG: 'C.UTF-8', PATH: process.env.PATH ?? '', ...env },
  });
};
