import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { parseManifest } from '../../src/index.js';
import { absentScripts, codeBlocks, printedBy, saidBy, sessionLines } from '../support/code-blocks.js';

const files = globSync(['README*.md', 'docs/*.md'], { expandDirectories: false }).sort();
const blocks = files.flatMap((file) =>
  codeBlocks(file).map((block) => ({ ...block, file, name: `${file}:${block.line}` })),
);
const of = (...languages: readonly string[]) => blocks.filter(({ language }) => languages.includes(language));

const isManifest = (value: unknown): value is object => typeof value === 'object' && value !== null && 'guiju' in value;

describe('the code in the README and the guides', () => {
  it('is in a language that is tested', () => {
    const tested = ['ts', 'yaml', 'json', 'console', 'sh', 'text'];
    expect(blocks.length).toBeGreaterThan(5);
    expect(blocks.filter(({ language }) => !tested.includes(language)).map(({ name }) => name)).toEqual([]);
  });

  it.each(of('ts'))('prints what it says: $name', { timeout: 60_000 }, ({ code, name }) => {
    expect(printedBy(code, name)).toEqual(saidBy(code));
  });

  it.each(of('yaml'))('is YAML, and fits where it is a manifest: $name', ({ code }) => {
    for (const document of parseAllDocuments(code)) {
      expect(document.errors).toEqual([]);
      const value: unknown = document.toJS();
      if (isManifest(value)) expect(parseManifest(value).guiju).toBe(1);
    }
  });

  it.each(of('json'))('is JSON: $name', ({ code }) => {
    expect(() => JSON.parse(code)).not.toThrow();
  });

  it.each(of('console'))('is what the command prints: $name', ({ code }) => {
    const lines = sessionLines(code);
    expect(lines.length).toBeGreaterThan(0);
    for (const { shown, printed } of lines) expect(printed?.slice(0, shown.length)).toBe(shown);
  });

  it.each(of('sh'))('names scripts that are there: $name', ({ code }) => {
    expect(absentScripts(code)).toEqual([]);
  });
});
