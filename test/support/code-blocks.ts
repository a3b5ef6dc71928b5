import { readFileSync } from 'node:fs';

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
    ({ 1: language = '', 2: code = '', index }) => ({ language, code, line: text.slice(0, index).split('\n').length }),
  );
};

const builtIn = ['ci', 'install', 'i', 'publish', 'init', 'pack'];

/** The npm scripts that lines of a shell name and a package does not have. */
export const absentScripts = (shell: string, scripts: Readonly<Record<string, string>>): readonly string[] =>
  [...shell.matchAll(/npm (?:run )?(?:--silent )?([a-z][\w:-]*)/g)]
    .map(([, name = '']) => name)
    .filter((name) => !builtIn.includes(name) && !Object.hasOwn(scripts, name));
