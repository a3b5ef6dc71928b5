import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { absentScripts } from '../support/code-blocks.js';
import { workflowParser } from '../support/workflow-parser.js';

const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await workflowParser();

const folder = '.github/workflows';
const files = readdirSync(folder).sort();
const text = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');

const step = z.object({
  uses: z.optional(z.string()),
  run: z.optional(z.string()),
  if: z.optional(z.string()),
  with: z.optional(z.record(z.string(), z.unknown())),
});
const permissions = z.record(z.string(), z.string());
const workflow = z.object({
  on: z.unknown(),
  permissions,
  concurrency: z.object({ group: z.string() }),
  jobs: z.record(
    z.string(),
    z.object({
      permissions,
      'timeout-minutes': z.number(),
      strategy: z.optional(z.object({ matrix: z.object({ node: z.array(z.number()) }) })),
      steps: z.array(step),
    }),
  ),
});
const read = (name: string) => workflow.parse(parse(text(name)));
const steps = (name: string) => Object.values(read(name).jobs).flatMap((job) => job.steps);

const { scripts, engines } = z
  .object({ scripts: z.record(z.string(), z.string()), engines: z.object({ node: z.string() }) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

const errorsIn = async (name: string, content: string): Promise<readonly string[]> => {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  if (value !== undefined) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
};

describe('the parser of workflows', () => {
  it('notices what is wrong', async () => {
    const bad = text('test.yml').replace('runs-on:', 'run-on:');
    expect(await errorsIn('bad.yml', bad)).not.toEqual([]);
    expect(await errorsIn('bad.yml', text('test.yml').replace('matrix.node', 'matirx.node'))).not.toEqual([]);
  });
});

describe.each(files)('%s', (name) => {
  it('is a workflow', async () => expect(await errorsIn(name, text(name))).toEqual([]));

  it('gives nothing to a job but what it names, and ends a job that hangs', () => {
    const { permissions: all, jobs } = read(name);
    expect(all).toEqual({});
    for (const [id, job] of Object.entries(jobs)) {
      const given = JSON.stringify(job.permissions);
      expect(given, id).not.toContain('write-all');
      if (job.permissions['id-token'] === 'write') expect(job.permissions.contents ?? 'none', id).not.toBe('write');
    }
  });

  it('uses actions by their commit, with the version beside it', () => {
    const used = steps(name).flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(0);
    for (const uses of used) {
      expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
      expect(text(name)).toMatch(new RegExp(`${uses} # v\\d+\\.\\d+\\.\\d+`));
    }
  });

  it('puts no expression into a shell', () => {
    for (const { run = '' } of steps(name)) expect(run).not.toContain('${{');
    expect(text(name)).not.toContain('pull_request_target');
  });

  it('runs npm scripts that are there', () => {
    const commands = steps(name).map(({ run = '', with: given }) => `${run}\n${String(given?.version ?? '')}`);
    expect(absentScripts(commands.join('\n'), scripts)).toEqual([]);
  });

  it('checks out without leaving credentials, unless it pushes', () => {
    for (const job of Object.values(read(name).jobs)) {
      if (job.permissions.contents === 'write') continue;
      for (const one of job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
        expect(one.with).toMatchObject({ 'persist-credentials': false });
    }
  });
});

describe('the tests', () => {
  const { jobs } = read('test.yml');

  it('run as a contributor runs them, on each Node that is supported', () => {
    expect(jobs.test?.strategy?.matrix.node).toEqual([20, 22, 24, 26]);
    expect(engines.node.startsWith('>=20')).toBe(true);
    expect(jobs.test?.steps.map(({ run }) => run)).toContain('npm test');
  });

  it('run in a browser, too', () => {
    const runs = jobs.browser?.steps.map(({ run }) => run);
    expect(runs).toContain('npx playwright-core install --with-deps chromium');
    expect(runs?.some((run) => run?.includes('CHROMIUM_PATH='))).toBe(true);
    expect(runs).toContain('npm run test:browser');
  });
});

describe('a release', () => {
  const { jobs } = read('release.yml');
  const runs = (jobs.publish?.steps ?? []).map(({ run = '' }) => run);

  it('is tested, then published with where it was built, then announced with what it is made of', () => {
    const order = ['npm ci', 'npm test', 'npm run sbom', 'npm publish --provenance --access public'];
    expect(runs.filter((run) => order.includes(run))).toEqual(order);
    expect(jobs.publish?.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
    expect(text('release.yml')).toContain('dist/sbom/guiju.cdx.json');
    expect(text('release.yml')).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN/);
  });

  it('publishes nothing that has a tag already', () => {
    const at = runs.findIndex((run) => run.includes('git rev-parse'));
    const later = jobs.publish?.steps.slice(at + 1) ?? [];
    expect(later.length).toBeGreaterThan(3);
    for (const one of later) expect(one.if).toBe("steps.tag.outputs.new != ''");
  });
});

describe('dependabot', () => {
  it('watches packages and actions', () => {
    const { version, updates } = z
      .object({
        version: z.literal(2),
        updates: z.array(z.object({ 'package-ecosystem': z.string(), directory: z.string() })),
      })
      .parse(parse(readFileSync('.github/dependabot.yml', 'utf8')));
    expect(version).toBe(2);
    expect(updates.map((one) => one['package-ecosystem'])).toEqual(['npm', 'github-actions']);
  });
});
