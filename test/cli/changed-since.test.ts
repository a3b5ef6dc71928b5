import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';

const bin = resolve('dist/cli.cjs');
const root = mkdtempSync(join(tmpdir(), 'guiju-changed-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: repo });
const save = () => {
  git('add', '-A');
  git('commit', '-q', '-m', 'more');
};

let repo = root;
beforeEach(() => {
  repo = mkdtempSync(join(root, 'repo-'));
  cpSync('examples/monorepo', repo, { recursive: true });
  git('init', '-q', '-b', 'main');
  save();
});

const service = (name: string) => `services/${name}/guiju.yaml`;
const touch = (file: string, text = '\n# changed\n') => appendFileSync(join(repo, file), text);
const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}, cwd = repo) =>
  spawnSync(process.execPath, [bin, 'check', '--as-of', '2026-11-24', '--locale', 'en', ...args], {
    encoding: 'utf8',
    cwd,
    env: { PATH: process.env.PATH ?? '', LANG: 'C.UTF-8', ...env },
  });
const one = ['--only', 'cn-csl/23/logs'];
/** The services that are checked. */
const checked = (...args: readonly string[]) => {
  const { stdout } = run(['services/*/guiju.yaml', '--changed-since', 'main', '--format', 'json', ...one, ...args]);
  const found: unknown = JSON.parse(stdout);
  return [found].flat().map((report) => Reflect.get(Reflect.get(Object(report), 'manifest'), 'service'));
};

describe('guiju check --changed-since', () => {
  it('says that nothing changed, writes empty reports, and exits 0', () => {
    const { status, stdout, stderr } = run(['services/*/guiju.yaml', '--changed-since', 'HEAD']);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr.split('\n')).toEqual([
      `guiju: unchanged since HEAD, not checked: ${service('chat')}, ${service('shop')}, ${service('tools')}`,
      'guiju: no manifest changed since HEAD: nothing to check',
      '',
    ]);
    expect(checked()).toEqual([]);
    expect(run([service('chat'), '--changed-since', 'main', '--format', 'markdown']).stdout).toContain(
      'no manifest was checked',
    );
    expect(run([service('chat'), '--changed-since', 'main', '--locale', 'zh']).stderr).toContain('没有清单变化');
  });

  it('checks what changed in a commit of a branch, in the index or in the working tree', () => {
    git('switch', '-q', '-c', 'branch');
    touch(service('chat'));
    save();
    expect(checked()).toEqual(['chat']);
    touch(service('shop'));
    git('add', '-A');
    expect(checked()).toEqual(['chat', 'shop']);
    touch(service('tools'));
    expect(checked()).toEqual(['chat', 'shop', 'tools']);
  });

  it('starts from the merge base: what others changed meanwhile does not count', () => {
    git('switch', '-q', '-c', 'branch');
    git('switch', '-q', 'main');
    touch(service('shop'));
    save();
    git('switch', '-q', 'branch');
    expect(checked()).toEqual([]);
  });

  it('checks every service whose company file changed', () => {
    touch('company.yaml');
    expect(checked()).toEqual(['chat', 'shop', 'tools']);
  });

  it.each([
    ['a configuration', 'services/chat/guiju.config.yaml', 'skip: [minors]\n'],
    ['waivers', 'services/chat/guiju.waivers.yaml', 'waivers: []\n'],
  ])('checks a service whose %s was added, or deleted', (_, file, text) => {
    writeFileSync(join(repo, file), text);
    expect(checked()).toEqual(['chat']);
    save();
    expect(checked()).toEqual([]);
    rmSync(join(repo, file));
    expect(checked()).toEqual(['chat']);
  });

  it('checks all whose shared configuration, its base, own rules or baseline changed', { timeout: 180_000 }, () => {
    const put = (name: string, text: string) => writeFileSync(join(repo, name), text);
    put('base.yaml', 'skip: [minors]\n');
    put('baseline.json', '{ "guijuBaseline": 1, "findings": [] }\n');
    cpSync('examples/programs/adopting/own-rules.json', join(repo, 'own-rules.json'));
    put('guiju.config.yaml', 'extends: base.yaml\nbaseline: baseline.json\ncatalogues: [own-rules.json]\n');
    put('other.json', '{ "guijuBaseline": 1, "findings": [] }\n');
    save();
    expect(checked()).toEqual([]);
    for (const file of ['base.yaml', 'baseline.json', 'own-rules.json', 'guiju.config.yaml']) {
      touch(file, '\n');
      expect({ file, checked: checked() }).toEqual({ file, checked: ['chat', 'shop', 'tools'] });
      git('checkout', '-q', '.');
    }
    touch('other.json', '\n');
    expect(checked()).toEqual([]);
    expect(checked('--baseline', 'other.json')).toEqual(['chat', 'shop', 'tools']);
  });

  it('takes renamed, untracked and ignored manifests for changed, and says which are deleted', () => {
    git('mv', 'services/chat', 'services/talk');
    cpSync(join(repo, 'services/tools'), join(repo, 'services/new'), { recursive: true });
    cpSync(join(repo, 'services/tools'), join(repo, 'services/hidden'), { recursive: true });
    writeFileSync(join(repo, '.gitignore'), 'hidden\n');
    const { stderr } = run(['services/*/guiju.yaml', '--changed-since', 'main', '--fail-on', 'never']);
    expect(stderr).toBe(`guiju: unchanged since main, not checked: ${service('shop')}, ${service('tools')}\n`);
    const gone = run([service('chat'), '--changed-since', 'main']);
    expect(gone).toMatchObject({
      status: 0,
      stderr: expect.stringContaining(`deleted since main, not checked: ${service('chat')}`),
    });
    expect(run([service('never'), '--changed-since', 'main']).status).toBe(2);
  });

  it('names files as they are: with spaces, quotes and Chinese characters', () => {
    renameSync(join(repo, 'services/chat'), join(repo, 'services/a "b" 聊天'));
    save();
    touch('services/a "b" 聊天/guiju.yaml');
    expect(checked()).toEqual(['chat']);
  });

  it('checks what cannot be read', () => {
    rmSync(join(repo, 'company.yaml'));
    const { status, stderr } = run(['services/*/guiju.yaml', '--changed-since', 'main']);
    expect(status).toBe(2);
    expect(stderr).toContain('extends names a file that does not exist');
  });

  it('works from a folder inside, and with links', () => {
    touch('services/chat/guiju.yaml');
    const { stdout } = run(['guiju.yaml', '--changed-since', 'main'], {}, join(repo, 'services/chat'));
    expect(stdout).toContain('青禾助手');
    expect(run(['guiju.yaml', '--changed-since', 'main'], {}, join(repo, 'services/shop')).stdout).toBe('');
  });

  it('has status 2 and says why without the commit, a common ancestor, a repository, or git', () => {
    const all = ['services/*/guiju.yaml', '--changed-since'];
    for (const ref of ['origin/main', '', '--output=x', 'HEAD:company.yaml']) {
      expect(run([...all, ref])).toMatchObject({ status: 2, stderr: expect.stringContaining(`"${ref}"`) });
    }
    git('switch', '-q', '--orphan', 'apart');
    writeFileSync(join(repo, 'x'), '');
    save();
    expect(run([...all, 'HEAD'])).toMatchObject({ status: 2 });
    git('switch', '-q', 'main');
    expect(run([...all, 'apart'])).toMatchObject({ status: 2, stderr: expect.stringContaining('no common ancestor') });
    rmSync(join(repo, '.git'), { recursive: true });
    expect(run([...all, 'main'])).toMatchObject({ status: 2, stderr: expect.stringContaining('no git repository') });
    expect(run([...all, 'main'], { PATH: '' })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('git was not found'),
    });
  });
});
