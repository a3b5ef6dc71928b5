import { type Field, fieldIndex } from '../src/index.js';
import { randomFrom } from './random.js';

const childrenOf = (): ReadonlyMap<string, readonly Field[]> => {
  const children = new Map<string, Field[]>();
  for (const field of fieldIndex().values()) {
    const parent = field.path.slice(0, Math.max(0, field.path.lastIndexOf('.')));
    children.set(parent, [...(children.get(parent) ?? []), field]);
  }
  return children;
};

const keyOf = ({ path }: Field): string => path.slice(path.lastIndexOf('.') + 1);

const numbers = [0, 1, 3, 6, 12, 20, 5_000, 60_000, 400_000, 1_200_000, 12_000_000];
const days = ['2024-02-29', '2025-03-01', '2025-11-24', '2026-01-01', '2026-06-30', '2026-11-24', '2027-03-01'];
const moments = ['2026-10-03T03:00:00+08:00', '2026-11-23T23:30:00+08:00'];
const words = ['网信备1101000000000000001号', 'blue-bridge', 'https://example.com/rules', '数据安全管理制度'];

/** How a manifest is made: the share of parts and of facts that it has. */
export interface Density {
  readonly groups: number;
  readonly facts: number;
}

/** Manifests over the whole schema, made from a seed. */
export function* manifestsFrom(seed: number, { groups, facts }: Density): Generator<Record<string, unknown>> {
  const children = childrenOf();
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  const map = (path: string, share: number): Record<string, unknown> => {
    const made: Record<string, unknown> = {};
    for (const field of children.get(path) ?? []) {
      const isPart = field.kind === 'group' || field.kind === 'list';
      if (random() < (isPart ? groups : share)) made[keyOf(field)] = value(field);
    }
    return made;
  };
  const value = (field: Field): unknown => {
    const names = Object.keys(field.values ?? {});
    switch (field.kind) {
      case 'flag':
        return random() < 0.7;
      case 'count':
        return pick(numbers);
      case 'date':
        return pick(days);
      case 'instant':
        return pick(moments);
      case 'choice':
        return pick(names);
      case 'choices':
        return names.filter(() => random() < 0.4);
      case 'texts':
        return [pick(words)];
      case 'text':
        return pick(words);
      case 'list':
        return Array.from({ length: Math.floor(random() * 3) }, () => map(`${field.path}[]`, facts));
      case 'group':
        return map(field.path, facts);
      case 'measure':
        return random() < 0.5 ? random() < 0.7 : { inPlace: random() < 0.8, ...map(field.path, facts / 4) };
    }
  };
  for (;;) yield { guiju: 1, ...map('', 1) };
}
