import type { RuleVersion } from '../../rule/version.js';
import type { Bilingual } from '../../text.js';

/** What is different about a version of a rule. */
export type VersionChange = 'begins' | 'renumbered' | 'applies' | 'requires' | 'penalty' | 'also';

/** What the changes of a rule are called. */
export const changeWords: Readonly<Record<VersionChange, Bilingual>> = {
  begins: { zh: '开始施行', en: 'comes into force' },
  renumbered: { zh: '条款改编号', en: 'renumbered' },
  applies: { zh: '适用条件改变', en: 'applies to others' },
  requires: { zh: '要求改变', en: 'requires something else' },
  penalty: { zh: '罚则改变', en: 'another penalty' },
  also: { zh: '所依据的其他条款改变', en: 'rests on other provisions' },
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What a version of a rule changes against the one before it; without one, it begins. */
export const changesOf = (version: RuleVersion, before: RuleVersion | undefined): readonly VersionChange[] => {
  if (before === undefined) return ['begins'];
  return [
    ...(same(version.provision, before.provision) ? [] : (['renumbered'] as const)),
    ...(same(version.applies, before.applies) ? [] : (['applies'] as const)),
    ...(same(version.requires, before.requires) ? [] : (['requires'] as const)),
    ...(same(version.penalty, before.penalty) ? [] : (['penalty'] as const)),
    ...(same(version.also, before.also) ? [] : (['also'] as const)),
  ];
};
