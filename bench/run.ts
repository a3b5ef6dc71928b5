import { Bench } from 'tinybench';
import { china } from '../rules/index.js';
import { type Catalogue, parseManifest } from '../src/index.js';
import { byHand } from './by-hand.js';
import { type Contender, comparable, contenders, only, outcomeLetters } from './contenders.js';
import { manifestsFrom } from './manifests.js';

const generated = manifestsFrom(7, { groups: 0.8, facts: 0.5 });
const manifests = Array.from({ length: 20 }, () => parseManifest(generated.next().value));
const time = Number(process.argv[2] ?? 500);

/** The first outcome that both know and that is not the same; what guiju leaves unknown has no second opinion. */
const difference = (ours: string, theirs: string): number =>
  [...ours].findIndex((letter, i) => letter !== '?' && letter !== theirs[i]);

const compare = ({ rules }: Catalogue, all: Readonly<Record<string, Contender>>): number => {
  const [[, ours] = ['', undefined], ...others] = Object.entries(all);
  let known = 0;
  for (const manifest of manifests) {
    const found = ours?.(manifest) ?? '';
    known += found.replaceAll('?', '').length;
    for (const [name, contender] of others) {
      const at = difference(found, contender(manifest));
      if (at >= 0) throw new Error(`${name} gives another outcome for ${rules[at]?.id}: nothing is timed`);
    }
  }
  return known / manifests.length;
};

const medians = async (all: Readonly<Record<string, Contender>>): Promise<ReadonlyMap<string, number>> => {
  const bench = new Bench({ time, warmupTime: time / 4 });
  for (const [name, contender] of Object.entries(all)) {
    bench.add(name, () => {
      for (const manifest of manifests) contender(manifest);
    });
  }
  await bench.run();
  return new Map(
    bench.tasks.map(({ name, result }) => {
      if (result.state !== 'completed') throw new Error(`${name}: ${result.state}`);
      return [name, result.latency.p50];
    }),
  );
};

const table = async (title: string, catalogue: Catalogue, base: string): Promise<void> => {
  const all = contenders(catalogue);
  const known = compare(catalogue, all);
  const found = await medians(all);
  const one = found.get(base) ?? Number.NaN;
  console.log(`\n${title}: ${catalogue.rules.length} rules, ${known.toFixed(1)} outcomes known on a manifest\n`);
  console.log(`| contender | against ${base} |\n| --- | ---: |`);
  for (const [name, median] of found) console.log(`| ${name} | ${(median / one).toFixed(2)} |`);
};

const cost = async (catalogues: readonly Catalogue[]): Promise<void> => {
  const found = await medians(
    Object.fromEntries(catalogues.map((catalogue) => [String(catalogue.rules.length), outcomeLetters(catalogue)])),
  );
  const one = found.get(String(catalogues[0]?.rules.length)) ?? Number.NaN;
  console.log('\nWhat more rules cost, with lists, deadlines and judgements\n');
  console.log('| rules of the catalogue | against the first |\n| ---: | ---: |');
  for (const [rules, median] of found) console.log(`| ${rules} | ${(median / one).toFixed(2)} |`);
};

const plain = comparable(china);
const hand = china.rules.filter(({ id }) => Object.hasOwn(byHand, id));
await table('Rules also written by hand', only(china, hand), 'TypeScript by hand');
for (const size of [50, 100, 200, plain.length])
  await table('Rules that JSON Logic can say', only(china, plain.slice(0, size)), 'json-logic-js');
const step = (size: number) =>
  only(
    china,
    china.rules.filter((_, i) => i % Math.ceil(china.rules.length / size) === 0),
  );
await cost([...[50, 100, 200].map(step), china]);
