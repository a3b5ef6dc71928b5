import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import * as z from 'zod/mini';
import { bin, commandsIn, commit, monorepo, scratch, shell } from './support.js';

const root = scratch('elsewhere');
afterAll(() => rmSync(root, { recursive: true, force: true }));
const PATH = commandsIn(root);

describe('templates/guiju.yml for GitLab', () => {
  const [head, body] = parseAllDocuments(readFileSync('templates/guiju.yml', 'utf8')).map((one): unknown => one.toJS());
  const { spec } = z
    .object({
      spec: z.object({
        inputs: z.record(z.string(), z.strictObject({ default: z.string(), description: z.string() })),
      }),
    })
    .parse(head);
  const template = z.strictObject({
    guiju: z.strictObject({
      stage: z.string(),
      image: z.string(),
      variables: z.record(z.string(), z.string()),
      script: z.array(z.string()),
      artifacts: z.strictObject({
        when: z.literal('always'),
        paths: z.array(z.string()),
        reports: z.strictObject({ codequality: z.string(), junit: z.string() }),
      }),
    }),
  });

  /** The job as GitLab makes it of some inputs. */
  const jobOf = (inputs: Readonly<Record<string, string>>) => {
    const used = new Set<string>();
    const put = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(put);
      if (typeof value === 'object' && value !== null)
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, put(inner)]));
      if (typeof value !== 'string') return value;
      return value.replace(/\$\[\[ inputs\.([\w-]+) \]\]/g, (_, name: string) => {
        used.add(name);
        return inputs[name] ?? spec.inputs[name]?.default ?? expect.fail(`no input ${name}`);
      });
    };
    const { guiju } = template.parse(put(body));
    return { ...guiju, used };
  };
  const run = (repo: string, inputs: Readonly<Record<string, string>>) => {
    const { script, variables } = jobOf({ 'as-of': '2026-11-24', locale: 'en', ...inputs });
    return shell(['sh', '-e', '-c'], script.join('\n'), repo, { PATH, ...variables });
  };

  it('uses the inputs that it names, in no script', () => {
    expect([...jobOf({}).used].sort()).toEqual(Object.keys(spec.inputs).sort());
    expect(template.parse(body).guiju.script.join()).not.toContain('$[[');
  });

  it('fails for violations and leaves the artifacts that it names', () => {
    const repo = monorepo(root);
    const files = 'services/chat/guiju.yaml\nservices/s*/guiju.yaml\n';
    const { status, stdout, stderr } = run(repo, { files });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(/^2 services · law as of 2026-11-24/);
    const { paths, reports } = jobOf({}).artifacts;
    for (const file of [...paths, reports.junit]) expect(existsSync(join(repo, file))).toBe(true);
    const issues: readonly unknown[] = JSON.parse(readFileSync(join(repo, reports.codequality), 'utf8'));
    expect(issues).toHaveLength(12);
    expect(readFileSync(join(root, 'version.txt'), 'utf8')).toBe('guiju@latest\n');
  });

  it('passes, is wrong, and checks what changed', () => {
    const repo = monorepo(root);
    expect(run(repo, { files: 'services/tools/guiju.yaml', 'fail-on': 'never' }).status).toBe(0);
    expect(run(repo, {}).status).toBe(2);
    commit(repo);
    const changed = run(repo, { files: 'services/*/guiju.yaml', 'changed-since': 'main' });
    expect(changed).toMatchObject({ status: 0, stderr: expect.stringContaining('no manifest changed since main') });
  });

  it('takes what is given for what it is', () => {
    const hostile = '$(touch x) `touch x` "; touch x; " \'; touch x; \' \\ * ?';
    for (const name of ['files', 'as-of', 'fail-on', 'locale', 'config', 'baseline', 'changed-since']) {
      const repo = monorepo(root);
      commit(repo);
      const { status, stderr } = run(repo, { files: 'services/tools/guiju.yaml', [name]: hostile });
      expect({ name, status, stderr }).toEqual({ name, status: 2, stderr: expect.stringContaining('touch x') });
      expect(existsSync(join(repo, 'x'))).toBe(false);
    }
  });
});

describe('.pre-commit-hooks.yaml', () => {
  const hook = z.strictObject({
    id: z.string(),
    name: z.string(),
    description: z.string(),
    entry: z.string(),
    language: z.literal('node'),
    files: z.optional(z.string()),
    args: z.optional(z.array(z.string())),
    always_run: z.optional(z.boolean()),
    pass_filenames: z.optional(z.boolean()),
    require_serial: z.boolean(),
    minimum_pre_commit_version: z.string(),
  });
  const hooks = z.array(hook).parse(parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')));
  /** Runs a hook as pre-commit does: the entry, the arguments, the names of files. */
  const run = (repo: string, id: string, files: readonly string[]) => {
    const { entry, args = [] } = hooks.find((one) => one.id === id) ?? expect.fail(`no hook ${id}`);
    const quoted = [...args, ...files].map((text) => `'${text}'`);
    return shell(['sh', '-c'], `${entry} ${quoted.join(' ')}`, repo, { PATH });
  };

  it('takes the names of manifests', () => {
    const files = new RegExp(hooks[0]?.files ?? expect.fail());
    expect(['guiju.yaml', 'a/guiju.yml', 'a/b/guiju.json'].every((name) => files.test(name))).toBe(true);
    expect(['notguiju.yaml', 'guiju.yaml.bak', 'guiju.config.yaml'].some((name) => files.test(name))).toBe(false);
  });

  it('fails for the manifests that it is given', () => {
    const repo = monorepo(root);
    expect(run(repo, 'guiju', ['services/chat/guiju.yaml', 'services/tools/guiju.yaml']).status).toBe(1);
    writeFileSync(join(repo, 'guiju.yaml'), 'nonsense: 1\n');
    expect(run(repo, 'guiju', ['guiju.yaml']).status).toBe(2);
  });

  it('fails for the services whose company file a commit changes', () => {
    const repo = monorepo(root);
    commit(repo);
    expect(run(repo, 'guiju-changed', []).status).toBe(0);
    writeFileSync(join(repo, 'company.yaml'), '\n# changed\n', { flag: 'a' });
    expect(run(repo, 'guiju-changed', [])).toMatchObject({ status: 1, stderr: '' });
  });
});

describe('examples/pipelines/Jenkinsfile', () => {
  const text = readFileSync('examples/pipelines/Jenkinsfile', 'utf8');
  const scripts = [...text.matchAll(/\bsh '''([\s\S]*?)'''/g)].map(([, script = '']) => script);
  const environment = Object.fromEntries(
    [...text.matchAll(/^ {4}(GUIJU_\w+) = '([^']*)'$/gm)].map(([, name, value]) => [name, value]),
  );

  it('has a script that writes what the steps after it read', () => {
    expect(scripts).toHaveLength(1);
    const repo = monorepo(root);
    const env = { PATH, ...environment, GUIJU_AS_OF: '2026-11-24' };
    const { status, stdout } = shell(['sh', '-xe', '-c'], scripts[0] ?? '', repo, env);
    expect(status).toBe(1);
    expect(stdout).toContain('3 个服务 · 适用 2026-11-24 的法律');
    const read = [...text.matchAll(/'([\w.]+\.(?:xml|sarif))'/g)].map(([, file = '']) => file);
    expect(read).toHaveLength(2);
    for (const file of read) expect(existsSync(join(repo, file))).toBe(true);
  });
});

describe('examples/pipelines/package.json', () => {
  const npm = (repo: string, script: string) =>
    shell(['sh', '-c'], `npm run --silent ${script}`, repo, {
      PATH: `${join(repo, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`,
      npm_config_update_notifier: 'false',
    });

  it('has scripts that check, check what changed, and write a page', () => {
    const repo = monorepo(root);
    mkdirSync(join(repo, 'node_modules/.bin'), { recursive: true });
    symlinkSync(bin, join(repo, 'node_modules/.bin/guiju'));
    cpSync('examples/pipelines/package.json', join(repo, 'package.json'));
    expect(npm(repo, 'compliance')).toMatchObject({ status: 1, stdout: expect.stringContaining('3 个服务') });
    expect(npm(repo, 'compliance:report').status).toBe(0);
    expect(existsSync(join(repo, 'compliance.html'))).toBe(true);
    expect(npm(repo, 'compliance:changed').status).toBe(2);
  });
});
