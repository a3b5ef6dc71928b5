import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** A fenced block of a Markdown file. */
export interface CodeBlock {
  readonly language: string;
  readonly code: string;
  readonly line: number;
}

/** Every fenced block of a Markdown file, with the line on which it begins. */
export const codeBlocks = (file: string): readonly CodeBlock[] => {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^ *```([\w-]*)[^\n]*\n([\s\S]*?)^ *```$/gm)].map(
    ({ 1: language = '', 2: code = '', index }) => ({
      language,
      code,
      line: text.slice(0, index).split('\n').length,
    }),
  );
};

/** What the comments behind `console.log` say that a program prints. */
export const saidBy = (program: string): readonly string[] =>
  [...program.matchAll(/console\.log\(.*\);? \/\/ (.*)/g)].map(([, text = '']) => text);

/** Runs a program in a file of its own and gives the lines that it prints. */
export const printedBy = (program: string, name: string): readonly string[] => {
  const script = `${name.replace(/[^a-z0-9]+/gi, '-')}.example.mts`;
  writeFileSync(script, program);
  try {
    const out = execFileSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' });
    return out.trim().split('\n').filter(Boolean);
  } finally {
    rmSync(script, { force: true });
  }
};

/** A session at a terminal: the lines that `guiju` prints beside those that are shown, up to an `…` in them. */
export const sessionLines = (
  session: string,
): readonly { readonly shown: string; readonly printed: string | undefined }[] => {
  const [command = '', ...wanted] = session.trimEnd().split('\n');
  const args = command.replace('$ guiju ', '').split(' ');
  const locale = args.includes('--locale') ? [] : ['--locale', 'en'];
  const { stdout } = spawnSync(process.execPath, ['dist/cli.cjs', ...args, ...locale], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const printed = stdout.split('\n');
  return wanted.map((line, i) => ({
    shown: line.includes(', …') ? line.slice(0, line.indexOf(', …')) : line,
    printed: printed[i],
  }));
};

const scripts: Readonly<Record<string, unknown>> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;

/** The npm scripts that lines of a shell name and this package does not have. */
export const absentScripts = (shell: string): readonly string[] =>
  [...shell.matchAll(/npm (?:run )?(?:--silent )?([a-z][\w:-]*)/g)]
    .map(([, name = '']) => name)
    .filter(
      (name) => !['ci', 'install', 'i', 'publish', 'init', 'pack'].includes(name) && !Object.hasOwn(scripts, name),
    );
