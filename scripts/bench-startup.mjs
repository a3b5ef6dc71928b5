import { spawnSync } from 'node:child_process';

const commands = {
  'bare node': ['-e', ''],
  'import guiju': ['--input-type=module', '-e', "import './dist/index.js'"],
  'import guiju and guiju/rules': ['--input-type=module', '-e', "import './dist/index.js'; import './dist/rules.js'"],
  'guiju check': [
    'dist/cli.cjs',
    'check',
    'examples/chat-assistant/guiju.yaml',
    '--as-of',
    '2026-11-24',
    '--fail-on',
    'never',
  ],
};
const rounds = Number(process.argv[2] ?? 15);
const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
for (let round = 0; round < rounds; round++) {
  for (const [name, args] of Object.entries(commands)) {
    const before = process.hrtime.bigint();
    spawnSync(process.execPath, args, { stdio: 'ignore' });
    times[name].push(Number(process.hrtime.bigint() - before));
  }
}
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const base = median(times['bare node']);
for (const [name, values] of Object.entries(times))
  console.log(`${name.padEnd(30)} ${(median(values) / base).toFixed(2)}`);
