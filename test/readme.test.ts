import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { china } from '../rules/index.js';
import { parseManifest } from '../src/index.js';
import { coverageTable } from '../src/report/index.js';

const blocks = (file: string, language: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, code]) => code ?? '',
  );

const readmes = ['README.md', 'README.zh-CN.md'];
const guides = ['incident', 'protection-level'].flatMap((name) => [`docs/${name}.md`, `docs/${name}.zh-CN.md`]);
const pages = [...readmes, ...globSync('docs/*.md').sort()];

const said = (program: string) => [...program.matchAll(/console\.log\(.*\); \/\/ (.*)/g)].map(([, text]) => text);

const run = (program: string, script: string): string => {
  writeFileSync(script, program);
  try {
    return execFileSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' });
  } finally {
    rmSync(script);
  }
};

/** What a session prints, in English unless it says otherwise. */
const session = (command: string): string => {
  const args = command.replace('$ guiju ', '').split(' ');
  const locale = args.includes('--locale') ? [] : ['--locale', 'en'];
  try {
    return execFileSync(process.execPath, ['dist/cli.cjs', ...args, ...locale], { encoding: 'utf8' });
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
  }
};

describe.each([...readmes, ...guides])('%s', (file) => {
  it('has a program and a session', () => {
    expect(blocks(file, 'ts').length).toBeGreaterThan(0);
    expect(blocks(file, 'console').length).toBeGreaterThan(0);
  });
});

describe.each(pages)('%s', (file) => {
  it('has programs that print what they say', () => {
    for (const [i, program] of blocks(file, 'ts').entries()) {
      const out = run(program, `${basename(file, '.md')}-${i}.example.mts`);
      expect(out.trim().split('\n')).toEqual(said(program));
    }
  });

  it('has manifests that fit', () => {
    const manifests = blocks(file, 'yaml').filter((block) => /^guiju:/m.test(block));
    for (const manifest of manifests) expect(parseManifest(parse(manifest)).guiju).toBe(1);
  });

  it('shows what the command prints', () => {
    for (const block of blocks(file, 'console')) {
      const [command = '', ...wanted] = block.trimEnd().split('\n');
      const printed = session(command).split('\n');
      for (const [i, line] of wanted.entries()) {
        const start = line.replace(/(, |，)…$/, '');
        expect(printed[i]?.startsWith(start), `${line}\n${printed[i]}`).toBe(true);
      }
    }
  });
});

describe('what is covered', () => {
  it.each([
    ['README.md', 'en'],
    ['README.zh-CN.md', 'zh'],
  ] as const)('%s counts the rules of today', (file, locale) => {
    expect(readFileSync(file, 'utf8')).toContain(
      `<!-- coverage -->\n\n${coverageTable(china, locale)}\n\n<!-- /coverage -->`,
    );
  });
});
