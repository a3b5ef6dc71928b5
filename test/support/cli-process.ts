import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const bin = resolve('dist/cli.cjs');
const environment = { PATH: process.env.PATH ?? '', LANG: 'C.UTF-8' };

/** Runs the built command line to its end. */
export const runCli = (
  args: readonly string[],
  { cwd = process.cwd(), env = {} }: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    cwd,
    env: { ...environment, ...env },
  });
  return { status, stdout, stderr };
};

/** A command that goes on running, with what it has said since it was last asked. */
export interface Running {
  readonly child: ChildProcess;
  /** Waits until all of these were said, and gives what was said since the last time. */
  readonly said: (...texts: readonly string[]) => Promise<string>;
  readonly ended: Promise<number | null>;
}

/** Starts the built command line. */
export const startCli = (args: readonly string[], cwd: string): Running => {
  const child = spawn(process.execPath, [bin, ...args], { cwd, env: environment });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
  const ended = new Promise<number | null>((done) => {
    child.once('exit', done);
  });
  const said = (...texts: readonly string[]): Promise<string> =>
    new Promise((done, fail) => {
      let left = 600;
      const timer = setInterval(() => {
        left -= 1;
        const all = texts.every((one) => text.includes(one));
        if (!all && left > 0) return;
        clearInterval(timer);
        const found = text;
        text = '';
        if (all) done(found);
        else fail(new Error(`not said: ${texts.join(' | ')}\n${found}`));
      }, 50);
    });
  return { child, said, ended };
};
