import { parseArgs } from 'node:util';
import { fuzz } from '../test/fuzz/run.js';

const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } });
const runs = Number(values.runs ?? 2000);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) {
  console.error('fuzz: --runs and --seed are whole numbers');
  process.exit(2);
}
console.log(`${runs} files and ${runs} values, seed ${seed}`);
try {
  const { refused, judged } = await fuzz(runs, seed);
  console.log(`${refused + judged} inputs: ${refused} refused with words, ${judged} judged, 0 failures`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.error(`again: npm run fuzz -- --runs ${runs} --seed ${seed}`);
  process.exitCode = 1;
}
