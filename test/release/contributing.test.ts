import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { absentScripts } from '../support/code-blocks.js';

const page = readFileSync('CONTRIBUTING.md', 'utf8');
const firstRule = /^## Encode your first rule[\s\S]*?(?=^## )/m.exec(page)?.[0] ?? '';
const blocks = [...firstRule.matchAll(/^```sh( fails)?\n([\s\S]*?)^```$/gm)].map(([, fails, code = '']) => ({
  fails: fails !== undefined,
  lines: code.trim().split('\n'),
}));

/** A copy in which everything may be tried: what a rule needs, in a repository of its own. */
const copy = mkdtempSync(join(tmpdir(), 'guiju-first-rule-'));
const home = mkdtempSync(join(tmpdir(), 'guiju-home-'));
afterAll(() => {
  for (const folder of [copy, home]) rmSync(folder, { recursive: true, force: true });
});
const needed = ['src', 'rules', 'scripts', '.changeset', 'package.json', 'biome.json', '.gitignore'];
const texts = ['README.md', 'README.zh-CN.md'];
for (const name of [...needed, ...texts]) cpSync(name, join(copy, name), { recursive: true });
symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
const rulesAlone = readFileSync('tsconfig.json', 'utf8').replace(/"include": \[[^\]]*\]/, '"include": ["rules"]');
writeFileSync(join(copy, 'tsconfig.json'), rulesAlone);
mkdirSync(join(copy, 'playground'));
writeFileSync(join(copy, 'playground/tsconfig.json'), '{ "extends": "../tsconfig.json", "include": ["../rules"] }');

const shell = (line: string) => {
  const identity = {
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@b',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@b',
  };
  const env = { PATH: process.env.PATH ?? '', HOME: home, LANG: 'C.UTF-8', ...identity };
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line], { cwd: copy, encoding: 'utf8', env });
  return { status, out: `${stdout}${stderr}` };
};

/** Those that a continuous run makes anyway, or that fetch packages. */
const elsewhere = ['npm ci', 'npm start', 'npm test'];

const write = (): void => {
  const file = join(copy, 'rules/practice-measures/2-logs-are-kept-for-six.ts');
  const told = readFileSync(file, 'utf8')
    .replace(
      "duty: { zh: 'TODO', en: 'TODO' }",
      "duty: { zh: '日志留存六个月。', en: 'Logs are kept for six months.' }",
    )
    .replace("remedy: { zh: 'TODO', en: 'TODO' }", "remedy: { zh: '延长留存期限。', en: 'Keep them longer.' }");
  expect(told).not.toContain('TODO');
  writeFileSync(file, told);
};

describe('CONTRIBUTING.md', () => {
  it('leads to a first rule, step by step, and away again', { timeout: 400_000 }, () => {
    expect(shell('git init -q && git add -A && git commit -qm start').status).toBe(0);
    const run: string[] = [];
    for (const { fails, lines } of blocks) {
      for (const line of lines.filter((one) => !elsewhere.includes(one))) {
        const { status, out } = shell(line);
        expect({ line, status, out }).toEqual({ line, status: fails ? 1 : 0, out });
        if (fails) expect(out).toContain('2 defects');
        run.push(line);
      }
      if (fails) write();
    }
    expect(run.length).toBeGreaterThan(7);
    expect(readdirSync(join(copy, 'rules'))).not.toContain('practice-measures');
    expect(shell('git status --porcelain').out).toBe('');
  });

  it('names scripts and files that are there', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(absentScripts(page, scripts)).toEqual([]);
    const links = ['CONTRIBUTING.md', 'SECURITY.md', 'CODE_OF_CONDUCT.md'].flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\]\(((?!https?:)[^)#]+)\)/g)].map(([, to = '']) => to),
    );
    expect(links.length).toBeGreaterThan(3);
    for (const to of links) expect(() => readFileSync(to)).not.toThrow();
  });

  it('stays out of the package', () => {
    const { files }: { files: string[] } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(files).toEqual(['dist', 'README.md', 'README.zh-CN.md', 'LICENSE']);
  });
});
