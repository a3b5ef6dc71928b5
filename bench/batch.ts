import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBatch } from './batch-file.js';

const total = Number(process.argv[2] ?? 100_000);
const rounds = Number(process.argv[3] ?? 3);
const folder = mkdtempSync(join(tmpdir(), 'guiju-bench-'));
const file = join(folder, 'batch.ndjson');

const batch = ['dist/cli.cjs', 'batch', file, '--as-of', '2026-11-24', '--fail-on', 'never'];
const processes: Readonly<Record<string, readonly string[]>> = {
  'JSON.parse alone': ['bench/parse-alone.mjs', file],
  'guiju batch': batch,
  'guiju batch --workers 2': [...batch, '--workers', '2'],
};

interface Usage {
  readonly cpu: number;
  readonly megabytes: number;
  readonly elapsed: number;
}

const run = (args: readonly string[]): Usage => {
  const before = performance.now();
  const { status, output } = spawnSync(process.execPath, ['--import', './bench/usage.mjs', ...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${args.join(' ')}: exit status ${status}`);
  const { cpu, megabytes }: Pick<Usage, 'cpu' | 'megabytes'> = JSON.parse(output[3] ?? '');
  return { cpu, megabytes, elapsed: performance.now() - before };
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

try {
  await writeBatch(file, total);
  const found = new Map<string, Usage[]>(Object.keys(processes).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const [name, args] of Object.entries(processes)) found.get(name)?.push(run(args));
  const base = found.get('JSON.parse alone') ?? [];
  const ratio = (of: readonly Usage[], what: 'cpu' | 'elapsed') =>
    (median(of.map((usage) => usage[what])) / median(base.map((usage) => usage[what]))).toFixed(2);
  console.log(`${total} manifests, ${Math.round(statSync(file).size / 2 ** 20)} MB\n`);
  console.log('| process | CPU time | elapsed | peak, MB |\n| --- | ---: | ---: | ---: |');
  for (const [name, usages] of found)
    console.log(
      `| ${name} | ${ratio(usages, 'cpu')} | ${ratio(usages, 'elapsed')} | ${Math.max(...usages.map(({ megabytes }) => megabytes))} |`,
    );
} finally {
  rmSync(folder, { recursive: true });
}
