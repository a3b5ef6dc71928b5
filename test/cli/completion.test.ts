import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { china } from '../../rules/index.js';
import { answer } from '../../src/cli/completion/answer.js';
import { shells } from '../../src/cli/completion/shells.js';
import { makeProgram } from '../../src/cli/program.js';
import { runCli } from '../support/cli-process.js';

const folder = mkdtempSync(join(tmpdir(), 'guiju-completion-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(join(folder, 'guiju'), `#!/bin/sh\nexec '${process.execPath}' '${resolve('dist/cli.cjs')}' "$@"\n`);
chmodSync(join(folder, 'guiju'), 0o755);
writeFileSync(join(folder, 'my manifest.yaml'), '');
for (const shell of shells) writeFileSync(join(folder, `script.${shell}`), runCli(['completion', shell]).stdout);

const program = makeProgram();
const words = (line: string): readonly string[] => {
  const all = line.split(' ');
  return answer(program, all.slice(1, -1), all.at(-1) ?? '', china)
    .split('\n')
    .filter((one) => one !== '')
    .map((one) => one.split('\t')[0] ?? '');
};

describe('what can stand at the cursor', () => {
  it.each([
    ['guiju ch', ['check']],
    ['guiju check --fo', ['--format']],
    ['guiju check --locale ', ['zh', 'en']],
    ['guiju check --locale=z', ['--locale=zh']],
    ['guiju check --fail-on ', ['error', 'warning', 'info', 'never']],
    ['guiju check --format sar', ['sarif', 'sarif:']],
    ['guiju check --format json:', [':files']],
    ['guiju check --format=json:', [':files']],
    ['guiju check --config ', [':files']],
    ['guiju check guiju.yaml ', [':files']],
    ['guiju check -- --', [':files']],
    ['guiju check --as-of ', []],
    ['guiju explain cn-csl/23/l', ['cn-csl/23/logs']],
    ['guiju explain cn-csl/23/logs ', []],
    ['guiju completion f', ['fish']],
    ['guiju no-such-command ', []],
  ])('%s', (line, wanted) => {
    expect(words(line).filter((one) => wanted.length > 0 || !one.startsWith('-'))).toEqual(
      line === 'guiju no-such-command ' ? words('guiju ') : wanted,
    );
  });

  it('names of the law: domains, instruments, tags and rules, the last of a list, none twice', () => {
    const all = words('guiju check --only ');
    for (const name of ['labeling', 'cn-pipl', 'level-3', 'cn-csl/23/logs']) expect(all).toContain(name);
    expect(words('guiju check --only labeling,label')).toEqual([]);
    expect(words('guiju check --skip labeling,cn-csl/23/lo')).toEqual(['labeling,cn-csl/23/logs']);
  });

  it('an option only once, unless it gathers', () => {
    expect(words('guiju check --all --al')).toEqual([]);
    expect(words('guiju check --only x --onl')).toEqual(['--only']);
  });

  it('knows what stands for each value of each option, and leaves days, numbers and names alone', () => {
    const free = new Set(['day', 'number', 'name', 'path=value', 'ref']);
    for (const command of program.commands)
      for (const { flags } of command.options) {
        const placeholder = /<(.*)>/.exec(flags)?.[1];
        if (placeholder === undefined || free.has(placeholder)) continue;
        const line = `guiju ${command.name()} ${flags.split(' ')[0]} `;
        expect({ line, known: words(line).length > 0 }).toEqual({ line, known: true });
      }
  });
});

const run = (shell: string, args: readonly string[]) =>
  spawnSync(shell, [...args], {
    encoding: 'utf8',
    cwd: folder,
    env: { PATH: `${folder}:${process.env.PATH ?? ''}`, HOME: folder, LANG: 'C.UTF-8', TERM: 'xterm' },
  });
const has = (shell: string): boolean => spawnSync(shell, ['--version']).error === undefined;

const inBash = (line: string): readonly string[] => {
  const cut = line.match(/[=:]|[^\s=:]+|\s$/g) ?? [];
  const list = cut.map((word) => `'${word.trim()}'`).join(' ');
  const code = `source script.bash; source script.bash
COMP_WORDS=(${list}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); COMP_LINE='${line}'; COMP_POINT=\${#COMP_LINE}
_guiju; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = run('bash', ['--norc', '-c', code]);
  expect(stderr).toBe('');
  return stdout.split('\n').filter((one) => one !== '');
};

describe.skipIf(!has('bash'))('in bash (skipped where it is not installed)', () => {
  it.each([
    ['guiju ch', ['check']],
    ['guiju check --locale=z', ['zh']],
    ['guiju check --format sarif', ['sarif', 'sarif:']],
    ['guiju check --config my', ['my manifest.yaml']],
    ['guiju check --format json:my', ['my manifest.yaml']],
    ['guiju explain cn-csl/23/l', ['cn-csl/23/logs']],
    ['guiju timeline --format ', ['text', 'json']],
  ])('%s', (line, wanted) => {
    expect(inBash(line)).toEqual(wanted);
  });

  it('runs nothing that is typed', () => {
    inBash('guiju check $(touch typed) ch');
    expect(run('ls', []).stdout).not.toContain('typed');
  });
});

describe.skipIf(!has('fish'))('in fish (skipped where it is not installed)', () => {
  it.each([
    ['guiju ch', ['check']],
    ['guiju check --locale=z', ['--locale=zh']],
    ['guiju timeline --format ', ['json', 'text']],
    ['guiju check --format json:my', ['json:my manifest.yaml']],
    ['guiju check my', ['my manifest.yaml']],
  ])('%s', (line, wanted) => {
    const { stdout, stderr } = run('fish', ['--no-config', '-c', `source script.fish; complete -C '${line}'`]);
    expect(stderr).toBe('');
    const found = stdout.split('\n').flatMap((one) => (one === '' ? [] : [one.split('\t')[0]]));
    expect(found.sort()).toEqual(wanted);
  });
});

const inZsh = (line: string): string => {
  const code = `zmodload zsh/zpty
zpty z zsh -f -i
zpty -w z "PROMPT='READY> '; autoload -Uz compinit; compinit -u -D; zstyle ':completion:*' list-prompt ''; LISTMAX=0; source ./script.zsh"
zpty -w z 'print LOAD''ED'
zpty -r z out '*LOADED*READY> '
zpty -w -n z $'${line}\\t'
zpty -w -n z $'\\C-a\\C-kprint DO''NE\\n'
repeat 400; do zpty -r -t z part && all+=$part; [[ $all == *DONE* ]] && break; sleep 0.05; done
print -r -- $all`;
  return run('zsh', ['-f', '-c', code]).stdout;
};

describe.skipIf(!has('zsh'))('in zsh (skipped where it is not installed)', () => {
  it.each([
    ['guiju ch', 'guiju check '],
    ['guiju explain cn-csl/23/l', 'guiju explain cn-csl/23/logs '],
    ['guiju check --locale=z', 'guiju check --locale=zh '],
    ['guiju check my', 'my\\ manifest.yaml'],
  ])('%s', (line, wanted) => {
    expect(stripVTControlCharacters(inZsh(line))).toContain(wanted);
  });
});

describe('guiju completion', () => {
  it('names the nearest shell, and needs one', () => {
    expect(runCli(['completion', 'bsh'])).toMatchObject({ status: 2, stdout: '' });
    expect(runCli(['completion', 'bsh']).stderr).toContain('did you mean "bash"?');
    expect(runCli(['completion']).status).toBe(2);
  });
});
