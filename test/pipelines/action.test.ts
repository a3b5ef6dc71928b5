import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { NoOperationTraceWriter } from '@actions/workflow-parser';
import { convertActionTemplate, parseAction } from '@actions/workflow-parser/actions/index';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { bin, commandsIn, commit, monorepo, scratch, shell } from './support.js';

const root = scratch('action');
afterAll(() => rmSync(root, { recursive: true, force: true }));
const PATH = commandsIn(root);
const text = readFileSync('action.yml', 'utf8');

const action = z
  .object({
    inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string() })),
    outputs: z.record(z.string(), z.object({ description: z.string(), value: z.string() })),
    runs: z.object({
      using: z.literal('composite'),
      steps: z.array(
        z.object({
          name: z.string(),
          shell: z.literal('bash'),
          run: z.string(),
          env: z.record(z.string(), z.string()),
          'working-directory': z.optional(z.string()),
        }),
      ),
    }),
  })
  .parse(parse(text));

/** What an expression of `env` or `working-directory` becomes. */
const filled = (value: string, inputs: Readonly<Record<string, string>>, outputs: ReadonlyMap<string, string>) =>
  value.replace(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => {
    const [, input] = /^inputs\.([\w-]+)$/.exec(expression) ?? [];
    if (input !== undefined) return inputs[input] ?? action.inputs[input]?.default ?? expect.fail(`no input ${input}`);
    if (expression === 'github.action_path') return resolve('.');
    const [, output] = /^steps\.check\.outputs\.([\w-]+)$/.exec(expression) ?? [];
    return outputs.get(output ?? '') ?? expect.fail(`no value for ${expression}`);
  });

const readOutputs = (file: string): ReadonlyMap<string, string> => {
  const found = readFileSync(file, 'utf8').matchAll(/^([\w-]+)<<(.+)\n([\s\S]*?)\n\2\n/gm);
  return new Map([...found].map(([, name = '', , value = '']) => [name, value]));
};

/** Runs the steps of the action as a runner does. */
const runAction = (
  workspace: string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
) => {
  const [output, summary] = ['output', 'summary'].map((name) => join(root, `${name}-${Math.random()}`));
  if (output === undefined || summary === undefined) throw new Error('no files');
  for (const file of [output, summary]) writeFileSync(file, '');
  let outputs: ReadonlyMap<string, string> = new Map();
  const results = action.runs.steps.map((step) => {
    const stepEnv = Object.fromEntries(Object.entries(step.env).map(([k, v]) => [k, filled(v, inputs, outputs)]));
    const cwd = resolve(workspace, filled(step['working-directory'] ?? '.', inputs, outputs));
    const script = join(root, `step-${Math.random()}.sh`);
    writeFileSync(script, step.run);
    const result = shell(['bash', '--noprofile', '--norc', '-eo', 'pipefail'], script, cwd, {
      PATH,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_WORKSPACE: workspace,
      ...stepEnv,
      ...env,
    });
    outputs = readOutputs(output);
    return result;
  });
  const [check, result] = results;
  return {
    status: result?.status,
    checkStatus: check?.status,
    stdout: check?.stdout ?? '',
    stderr: check?.stderr ?? '',
    outputs: Object.fromEntries(outputs),
    summary: readFileSync(summary, 'utf8'),
  };
};

const day = { 'as-of': '2026-11-24', locale: 'en' };

describe('action.yml', () => {
  it('is an action that the parser of GitHub takes', () => {
    const { context, value } = parseAction({ name: 'action.yml', content: text }, new NoOperationTraceWriter());
    expect(context.errors.getErrors()).toEqual([]);
    const template = value && convertActionTemplate(context, value);
    expect(context.errors.getErrors()).toEqual([]);
    expect(template?.runs).toMatchObject({ using: 'composite', steps: [{ id: 'check' }, {}] });
  });

  it('puts no expression into a script, and uses every input', () => {
    for (const { run } of action.runs.steps) expect(run).not.toContain('${{');
    for (const input of Object.keys(action.inputs)) expect(text).toContain(`\${{ inputs.${input} }}`);
  });

  it('fails for violations after it has written everything', () => {
    const repo = monorepo(root);
    const inputs = {
      ...day,
      files: 'services/*/guiju.yaml\n',
      formats: 'html:page.html\njunit:junit report.xml',
      'comment-file': 'comment.md',
    };
    const { status, checkStatus, stdout, outputs, summary } = runAction(repo, inputs);
    expect({ status, checkStatus }).toEqual({ status: 1, checkStatus: 0 });
    expect(outputs).toEqual({
      status: '1',
      sarif: 'guiju.sarif',
      comment: 'comment.md',
      reports: 'page.html\njunit report.xml',
      manifests: '3',
      errors: '12',
      warnings: '0',
      notes: '0',
    });
    const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(readFileSync(join(root, 'version.txt'), 'utf8')).toBe(`guiju@${version}\n`);
    expect(summary).toBe(readFileSync(join(repo, 'comment.md'), 'utf8'));
    expect(summary).toContain('12 to be mended');
    expect(stdout).toMatch(/^::stop-commands::([\w-]+)\n3 services[\s\S]*::\1::\n$/);
    expect(JSON.parse(readFileSync(join(repo, 'guiju.sarif'), 'utf8')).runs).toHaveLength(4);
    expect(existsSync(join(repo, 'page.html'))).toBe(true);
  });

  it('passes below the threshold, with the command, the rules and the summary as they are asked for', () => {
    const repo = monorepo(root);
    const inputs = { ...day, files: 'services/tools/guiju.yaml', skip: 'cn-csl/27/plan', summary: 'false' };
    const { status, outputs, summary } = runAction(repo, inputs, { GUIJU_COMMAND: `${process.execPath} ${bin}` });
    expect(status).toBe(0);
    expect(outputs).toMatchObject({ status: '0', manifests: '1', errors: '0', comment: '', reports: '' });
    expect(summary).toBe('');
  });

  it('takes the version that is asked for, else the one that is installed', () => {
    const repo = monorepo(root);
    runAction(repo, { ...day, files: 'services/tools/guiju.yaml', version: '1.2.3' });
    expect(readFileSync(join(root, 'version.txt'), 'utf8')).toBe('guiju@1.2.3\n');
    mkdirSync(join(repo, 'node_modules/.bin'), { recursive: true });
    writeFileSync(join(repo, 'node_modules/.bin/guiju'), '#!/bin/sh\necho installed "$1"\n', { mode: 0o755 });
    expect(runAction(repo, { ...day, files: 'services/tools/guiju.yaml' }).stdout).toContain('installed check');
  });

  it('has status 2 for a manifest that is wrong, says so in the summary, and leaves no old SARIF', () => {
    const repo = monorepo(root);
    writeFileSync(join(repo, 'guiju.sarif'), '{"runs":[]}');
    writeFileSync(join(repo, 'guiju.yaml'), 'guiju: 1\nservise: { id: "```" }\n');
    const { status, outputs, stderr, summary } = runAction(repo, day);
    expect(status).toBe(2);
    expect(outputs).toMatchObject({ status: '2', sarif: '', manifests: '0', errors: '0' });
    expect(stderr).toContain('guiju.yaml:2:1');
    expect(summary).toContain('guiju.yaml:2:1');
    expect(existsSync(join(repo, 'guiju.sarif'))).toBe(false);
  });

  it('names files from the root of the repository, wherever it runs', () => {
    const repo = monorepo(root);
    const { status, outputs } = runAction(repo, { ...day, files: 'chat/guiju.yaml', 'working-directory': 'services' });
    expect(status).toBe(1);
    expect(outputs.sarif).toBe('services/guiju.sarif');
    const { runs } = JSON.parse(readFileSync(join(repo, 'services/guiju.sarif'), 'utf8'));
    const uris = JSON.stringify(runs).match(/"uri":"[^"]*"/g);
    expect(new Set(uris)).toEqual(new Set(['"uri":"services/chat/guiju.yaml"', '"uri":"services/../company.yaml"']));
  });

  it('checks what changed', () => {
    const repo = monorepo(root);
    commit(repo);
    const inputs = { ...day, files: 'services/*/guiju.yaml', 'changed-since': 'main' };
    expect(runAction(repo, inputs)).toMatchObject({ status: 0, outputs: { manifests: '0', sarif: 'guiju.sarif' } });
    writeFileSync(join(repo, 'services/tools/guiju.yaml'), '\n# changed\n', { flag: 'a' });
    expect(runAction(repo, inputs)).toMatchObject({ status: 1, outputs: { manifests: '1', errors: '1' } });
  });

  it('takes what is given for what it is, in every input', { timeout: 180_000 }, () => {
    const hostile = '$(touch x) `touch x` "; touch x; " \'; touch x; \' \\ * ? 規矩';
    const repo = monorepo(root);
    commit(repo);
    const names = [
      'files',
      'as-of',
      'fail-on',
      'locale',
      'config',
      'baseline',
      'only',
      'skip',
      'changed-since',
      'formats',
    ];
    for (const name of names) {
      const inputs = { files: 'services/tools/guiju.yaml', ...day, [name]: hostile };
      const { status, outputs, stderr } = runAction(repo, inputs);
      expect({ name, status, outputs: outputs.status, stderr }).toMatchObject({ name, status: 2, outputs: '2' });
      expect(stderr, name).toContain('touch x');
    }
    expect(runAction(repo, { ...day, files: '--as-of=2020-01-01' }).stderr).toContain('--as-of=2020-01-01');
    const files = { 'sarif-file': `${hostile}.sarif`, 'comment-file': `${hostile}.md`, formats: `csv:${hostile}.csv` };
    const { outputs } = runAction(repo, { ...day, files: 'services/tools/guiju.yaml', ...files });
    expect(outputs).toMatchObject({ sarif: `${hostile}.sarif`, comment: `${hostile}.md`, reports: `${hostile}.csv` });
    for (const file of Object.values(files)) expect(existsSync(join(repo, file.replace(/^csv:/, '')))).toBe(true);
    expect(existsSync(join(repo, 'x'))).toBe(false);
  });
});
