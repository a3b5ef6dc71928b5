import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { china } from '../rules/index.js';
import { evaluate } from '../src/index.js';
import { readManifest } from '../src/node.js';

const expected = z.record(z.string(), z.object({ violated: z.array(z.string()), review: z.array(z.string()) }));
const wanted = expected.parse(parse(readFileSync('examples/expected.yaml', 'utf8')));
const services = readdirSync('examples', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['cases', 'monorepo', 'pipelines', 'programs'].includes(entry.name))
  .map(({ name }) => name);

describe('the example manifests', () => {
  it('are those whose findings were read', () => expect(Object.keys(wanted).sort()).toEqual([...services].sort()));

  it.each(services)('%s', async (name) => {
    const { manifest } = await readManifest(`examples/${name}/guiju.yaml`);
    const { findings } = evaluate(manifest, china, { asOf: '2026-11-24', crossCheck: true });
    const of = (outcome: string) =>
      findings
        .filter((finding) => finding.outcome === outcome && finding.severity !== 'info')
        .map(({ rule, subjectName }) => (subjectName === undefined ? rule : `${rule} [${subjectName}]`))
        .sort();
    expect({ violated: of('violated'), review: of('review') }).toEqual({
      violated: [...(wanted[name]?.violated ?? [])].sort(),
      review: [...(wanted[name]?.review ?? [])].sort(),
    });
  });
});

const tsx = ['--import', 'tsx'];
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill();
});

describe('the example programs', () => {
  it('a build script that fails on violations', () => {
    const run = (file: string) =>
      spawnSync(process.execPath, [...tsx, 'examples/programs/build-script.ts', file, '2026-11-24'], {
        encoding: 'utf8',
      });
    expect(run('examples/overseas-retailer/guiju.yaml')).toMatchObject({ status: 1, stderr: '' });
    expect(run('examples/hr-tool/guiju.yaml')).toMatchObject({ status: 0, stderr: '' });
    expect(run('examples/absent.yaml')).toMatchObject({ status: 2, stdout: '' });
  });

  it('a fleet, with what the company has to do once', () => {
    const files = ['chat', 'shop', 'tools'].map((name) => `examples/monorepo/services/${name}/guiju.yaml`);
    const args = [...tsx, 'examples/programs/fleet.ts', '2026-11-24', ...files];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout.split('\n')).toEqual([
      'shop: 8 errors',
      'chat: 7 errors',
      'tools: 1 errors',
      'once for chat, shop: Monitoring, and logs for six months (cn-csl/23/logs)',
      'once for chat, shop, tools: Contingency plan, and risks dealt with (cn-csl/27/plan)',
      'once for chat, shop: A plan for incidents of network data (cn-network-data/11/plan)',
      'once for shop: Central control (cn-mlps/8.1.5.4)',
      '',
    ]);
  });

  it('an own rule with its test', () => {
    const { status, stdout } = spawnSync(process.execPath, [...tsx, 'examples/programs/own-rule.ts'], {
      encoding: 'utf8',
    });
    expect(stdout).toBe('1 rule of our own, 0 defects\n');
    expect(status).toBe(0);
  });

  it('a service that evaluates in memory', async () => {
    const child = spawn(process.execPath, [...tsx, 'examples/programs/in-memory-service.ts', '2026-11-24']);
    children.push(child);
    const port = await new Promise<string>((resolve) => {
      child.stdout.on('data', (data) => resolve(/\d+/.exec(String(data))?.[0] ?? ''));
    });
    const post = (body: string) => fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body });
    const good = await post(
      JSON.stringify({ guiju: 1, security: { monitoring: true, logRetention: { inPlace: true, months: 5 } } }),
    );
    expect(good.status).toBe(200);
    expect(await good.json()).toMatchObject({
      violated: [{ rule: 'cn-csl/23/logs', citation: '《中华人民共和国网络安全法》第二十三条第三项' }],
    });
    expect((await post('{"guiju":1,"x":1}')).status).toBe(422);
    expect((await post('nonsense')).status).toBe(400);
  });
});
