import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { codeBlocks } from '../support/code-blocks.js';

const bin = resolve('dist/cli.cjs');
const top = mkdtempSync(join(tmpdir(), 'guiju-start-'));
afterAll(() => rmSync(top, { recursive: true, force: true }));
let folder = top;
beforeEach(() => {
  folder = mkdtempSync(join(top, 'service-'));
});

const env = { PATH: process.env.PATH ?? '', LANG: 'C.UTF-8', TERM: 'xterm' };

const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    encoding: 'utf8',
    cwd: folder,
    env,
  });
  return { status, stdout, stderr };
};

const manifest = () => readFileSync(join(folder, 'guiju.yaml'), 'utf8');
const chat = ['init', '--kind', 'chat', '--id', 'my-chat', '--name', '我的聊天', '--yes'];

describe('guiju init without a terminal', () => {
  it('writes a manifest and the schema that it names, and says what to do next', () => {
    const { status, stdout, stderr } = run(...chat, '--answer', 'service.audience.minors=true');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('  guiju ask guiju.yaml');
    expect(stdout).toContain('  guiju check guiju.yaml');
    expect(manifest()).toMatch(/^# yaml-language-server: \$schema=\.\/guiju\.schema\.json\n/);
    expect(manifest()).toContain('    minors: true\n');
    expect(JSON.parse(readFileSync(join(folder, 'guiju.schema.json'), 'utf8'))).toHaveProperty('properties.service');
    const check = run('check', 'guiju.yaml', '--as-of', '2026-11-24');
    expect([check.status, check.stderr]).toEqual([0, '']);
    expect(check.stdout).toContain('Those that settle most first');
  });

  it('never overwrites a manifest, unless it is told to', () => {
    writeFileSync(join(folder, 'guiju.yaml'), 'guiju: 1\n');
    const { status, stderr } = run(...chat);
    expect(status).toBe(2);
    expect(stderr).toContain('guiju.yaml is there already: go on with guiju ask guiju.yaml');
    expect(manifest()).toBe('guiju: 1\n');
    expect(run(...chat, '--force').status).toBe(0);
    expect(manifest()).toContain('id: my-chat');
  });

  it('prints it, or the kinds, and writes nothing', () => {
    const { stdout } = run(...chat, '--dry-run', '--schema', 'https://example.org/s.json');
    expect(stdout).toMatch(/^# yaml-language-server: \$schema=https:\/\/example\.org\/s\.json\n/);
    expect(run('init', '--list', '--locale', 'zh').stdout).toContain('game          网络游戏\n');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says what is missing and what is wrong, with the nearest name', () => {
    const refused = (...args: readonly string[]) => {
      const { status, stderr } = run('init', ...args);
      expect([status, readdirSync(folder)]).toEqual([2, []]);
      return stderr;
    };
    expect(refused('--yes')).toContain('init needs --kind and --id');
    expect(refused('--kind', 'gane', '--id', 'x', '--yes')).toContain('did you mean "game"?');
    expect(refused('--kind', 'game', '--id', 'x', '--answer', 'service.audience.minrs=true', '--yes')).toContain(
      'did you mean "service.audience.minors"?',
    );
    expect(refused('--kind', 'game', '--id', 'x', '--answer', 'service.audience.minors=7', '--yes')).toContain(
      'expected boolean',
    );
  });
});

describe('guiju ask without a terminal', () => {
  beforeEach(() => {
    expect(run(...chat, '--schema', 'none').status).toBe(0);
  });

  it('lists the questions, as text and as JSON', () => {
    const { stdout } = run('ask', '--list', '--max', '1', '--only', 'cn-pipl', '--as-of', '2026-11-24');
    expect(stdout).toMatch(
      /^personalData\.processed {2}true \/ false\n.*Personal data › Whether .*\n.*duties wait for it/,
    );
    const json: { open: number; questions: readonly { path: string; citations: readonly unknown[] }[] } = JSON.parse(
      run('ask', '--list', '--format', 'json', '--max', '2').stdout,
    );
    expect(json.questions).toHaveLength(2);
    expect(json.open).toBeGreaterThan(2);
    expect(json.questions[0]?.citations.length).toBeGreaterThan(0);
  });

  it('writes answers in the places of their comments', () => {
    const before = manifest().split('\n');
    writeFileSync(
      join(folder, 'answers.yaml'),
      'service.features: { publishing: false }\ndata: { importantData: false }\n',
    );
    const { status, stdout } = run(
      ...['ask', '--answer', 'transfers=[]', '--answer', 'personalData.processed=yes', '--answers', 'answers.yaml'],
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/^guiju\.yaml: 4 answers written · \d+ settled: .* open\n$/);
    const now = manifest().split('\n');
    expect(now).toHaveLength(before.length);
    const added = now.filter((line) => !before.includes(line)).map((line) => line.split(' # ')[0]?.trim());
    expect(added.sort()).toEqual(['importantData: false', 'processed: true', 'publishing: false', 'transfers: []']);
  });

  it('writes nothing at all where one answer is wrong', () => {
    const before = manifest();
    const wrong = run('ask', '--answer', 'transfers=[]', '--answer', 'personalData.processedIn=overseass');
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain('did you mean "overseas"?');
    const gap = run('ask', '--answer', 'transfers.3.personalData=true');
    expect([gap.status, gap.stderr]).toEqual([
      2,
      'guiju: /transfers/3/personalData: the list /transfers has 0 elements: add them in order\n',
    ]);
    expect(run('ask').stderr).toContain('--list prints the questions');
    expect(manifest()).toBe(before);
  });
});

const script = spawnSync('script', ['--version']).status === 0;

describe.skipIf(!script)('guiju ask in a terminal', () => {
  it('has written every answer when it is stopped by a signal', { timeout: 60_000 }, async () => {
    run(...chat, '--schema', 'none');
    const pid = join(folder, 'pid');
    const command = `stty cols 100 rows 40; echo $$ > ${pid}; exec ${process.execPath} ${bin} ask --only cn-pipl --as-of 2026-11-24 --locale en`;
    const child = spawn('script', ['-qec', `sh -c '${command}'`, '/dev/null'], { cwd: folder, env });
    let shown = '';
    let stage = 0;
    child.stdout.on('data', (part: Buffer) => {
      shown += part.toString();
      if (stage === 0 && shown.includes('I do not know')) {
        stage = 1;
        child.stdin.write('\u001b[B');
        child.stdin.write('\r');
      }
      if (stage === 1 && shown.includes('2 · ')) {
        stage = 2;
        process.kill(Number(readFileSync(pid, 'utf8')), 'SIGINT');
      }
    });
    await new Promise((done) => child.on('close', done));
    expect(shown).toContain('Stopped: 1 answers are in guiju.yaml');
    expect(manifest()).toContain('  processed: true # Whether personal information is processed: true / false\n');
    expect(readdirSync(folder).sort()).toEqual(['guiju.yaml', 'pid']);
    expect(run('check').status).toBe(0);
  });
});

describe.each(['docs/getting-started.md', 'docs/getting-started.zh-CN.md'])('%s', (file) => {
  it('leads from an empty folder to a first finding', () => {
    const lines = codeBlocks(file)
      .filter(({ language }) => language === 'sh')
      .flatMap(({ code }) => code.trimEnd().split('\n'))
      .filter((line) => line.startsWith('npx guiju '));
    expect(lines.length).toBeGreaterThan(3);
    const last = lines.map((line) => {
      const { status, stdout, stderr } = spawnSync(
        'sh',
        ['-c', `guiju() { "${process.execPath}" "${bin}" "$@"; }\n${line.replace('npx ', '')}`],
        {
          encoding: 'utf8',
          cwd: folder,
          env,
        },
      );
      expect({ line, stderr }).toEqual({ line, stderr: '' });
      return { line, status, stdout };
    });
    const check = last.findLast(({ line }) => line.startsWith('npx guiju check'));
    expect(check?.status).toBe(1);
    expect(check?.stdout).toContain('✗');
    expect(existsSync(join(folder, 'guiju.yaml'))).toBe(true);
  });
});
