import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { absentScripts, codeBlocks } from '../support/code-blocks.js';

const files = globSync(['README*.md', 'docs/*.md'], { expandDirectories: false }).sort();
const blocks = files.flatMap((file) => codeBlocks(file).map((block) => ({ ...block, name: `${file}:${block.line}` })));
const of = (language: string) => blocks.filter((block) => block.language === language);

/** Those that test/readme.test.ts runs. */
const run = ['ts', 'yaml', 'console'];

describe('the code in the README and the guides', () => {
  it('is in a language that is tested, or is plain text', () => {
    const tested = [...run, 'json', 'sh', 'text'];
    expect(blocks.length).toBeGreaterThan(5);
    expect(blocks.filter(({ language }) => !tested.includes(language)).map(({ name }) => name)).toEqual([]);
  });

  it('is YAML or JSON where it says so', () => {
    for (const { code, name } of of('yaml')) {
      for (const { errors } of parseAllDocuments(code)) expect({ name, errors }).toEqual({ name, errors: [] });
    }
    for (const { code, name } of of('json')) expect(() => JSON.parse(code), name).not.toThrow();
  });

  it('names npm scripts that are there', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(absentScripts('npm run no-such-thing', scripts)).toEqual(['no-such-thing']);
    for (const { code, name } of of('sh')) {
      expect({ name, absent: absentScripts(code, scripts) }).toEqual({ name, absent: [] });
    }
  });
});
