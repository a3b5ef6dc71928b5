import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseManifest } from '../src/index.js';

const blocks = (file: string, language: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, code]) => code ?? '',
  );

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  it('has programs that print what they say', () => {
    const programs = blocks(file, 'ts');
    expect(programs.length).toBeGreaterThan(0);
    for (const program of programs) {
      const script = `readme-${file.length}.example.mts`;
      writeFileSync(script, program);
      const out = execFileSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' });
      rmSync(script);
      const said = [...program.matchAll(/console\.log\(.*\); \/\/ (.*)/g)].map(([, text]) => text);
      expect(out.trim().split('\n')).toEqual(said);
    }
  });

  it('has manifests that fit', () => {
    for (const manifest of blocks(file, 'yaml')) expect(parseManifest(parse(manifest)).guiju).toBe(1);
  });

  it('shows what the command prints', () => {
    for (const session of blocks(file, 'console')) {
      const [command = '', ...wanted] = session.trimEnd().split('\n');
      let out = '';
      try {
        const args = command.replace('$ guiju ', '').split(' ');
        const locale = args.includes('--locale') ? [] : ['--locale', 'en'];
        out = execFileSync(process.execPath, ['dist/cli.cjs', ...args, ...locale], { encoding: 'utf8' });
      } catch (error) {
        out = error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
      }
      const printed = out.split('\n');
      for (const [i, line] of wanted.entries()) {
        const start = line.includes('…') ? line.slice(0, line.indexOf(', …')) : line;
        expect(printed[i]?.startsWith(start), `${line}\n${printed[i]}`).toBe(true);
      }
    }
  });
});
