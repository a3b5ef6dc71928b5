import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { china } from '../../rules/index.js';
import type { Archetype } from '../../src/cli/init/archetype.js';
import { archetypes } from '../../src/cli/init/archetypes.js';
import { draftText } from '../../src/cli/init/draft.js';
import { type Field, fieldAt, interview, parseManifest } from '../../src/index.js';
import { factsWith, saySame } from '../../src/manifest/edit/facts.js';
import type { Locale } from '../../src/text.js';
import { editManifest } from '../../src/yaml.js';

const said = new Map<string, unknown>([
  ['service.id', 'blue'],
  ['service.name', '蓝: 桥'],
]);

const factsOf = (...maps: readonly ReadonlyMap<string, unknown>[]) =>
  maps
    .flatMap((map) => [...map])
    .reduce<unknown>((facts, [path, value]) => factsWith(facts, path.split('.'), value), { guiju: 1 });

const drafted = (archetype: Archetype, locale: Locale) => {
  const meant = new Map(Object.entries(archetype.facts));
  const facts = factsOf(said, meant);
  const state = interview(parseManifest(facts), china, { asOf: '2026-11-24' });
  return { facts, state, text: draftText({ archetype, said, meant }, state, locale, './x.json') };
};

interface Suggested {
  readonly line: string;
  readonly path: string;
}

/** The suggestions of a draft with the paths that they have by their indentation. */
const suggestionsIn = (text: string): readonly Suggested[] => {
  const above: string[] = [];
  const found: Suggested[] = [];
  for (const line of text.split('\n').slice(text.split('\n').indexOf('guiju: 1'))) {
    const [, spaces = '', mark, key] = /^( *)(# )?([\w-]+):/.exec(line) ?? [];
    if (key === undefined) continue;
    above.length = spaces.length / 2;
    above.push(key);
    if (mark !== undefined) found.push({ line, path: above.join('.') });
  }
  return found;
};

const typical = ({ kind, values = {} }: Field): string => {
  const [first = ''] = Object.keys(values);
  const byKind: Readonly<Record<string, string>> = {
    count: '3',
    choice: first,
    choices: `[${first}]`,
    date: '2026-11-24',
    instant: '2026-11-24T09:00:00+08:00',
    text: 'x',
    texts: '[x]',
    list: '[]',
  };
  return byKind[kind] ?? 'true';
};

describe('the kinds of service', () => {
  it('are ten, each with a name of its own', () => {
    expect(new Set(archetypes.map(({ id }) => id)).size).toBe(10);
    expect(new Set(archetypes.flatMap(({ zh, en }) => [zh, en])).size).toBe(20);
  });
});

describe.each(archetypes)('a manifest of the kind $id', (archetype) => {
  const { facts, state, text } = drafted(archetype, 'zh');
  const suggested = suggestionsIn(text);

  it('says what was said and what the kind means, and marks the latter', () => {
    expect(saySame(parse(text), facts)).toBe(true);
    expect(parseManifest(parse(text)).service?.name).toBe('蓝: 桥');
    expect(text.match(/请确认/g) ?? []).toHaveLength(Object.keys(archetype.facts).length);
    expect(Object.keys(archetype.facts).length).toBeLessThanOrEqual(1);
  });

  it('leaves open what settles most, and every fact that matters for the kind', () => {
    expect(state.counts.unknown).toBeGreaterThan(50);
    const [first] = state.questions;
    const paths = suggested.map(({ path }) => path);
    expect(paths).toContain(first?.path.replace(/\.inPlace$/, ''));
    expect(paths).toEqual(expect.arrayContaining([...archetype.asks]));
    expect(paths.length).toBeGreaterThan(20);
  });

  it('is valid with any of its comments made a fact', () => {
    for (const { line, path } of suggested) {
      const field = fieldAt(path);
      if (field === undefined) throw new Error(`no field ${path}`);
      const value = typical(field);
      const fact = line.replace('# ', '').replace(/:/, `: ${value}`);
      const made: unknown = parse(text.replace(line, fact));
      expect(saySame(parseManifest(made), factsWith(facts, path.split('.'), parse(value))), fact).toBe(true);
      expect(editManifest(text, [{ path, value: parse(value) }])).toBe(text.replace(line, fact));
    }
  });

  it('is the same in English, in English', () => {
    const english = drafted(archetype, 'en');
    expect(suggestionsIn(english.text).map(({ path }) => path)).toEqual(suggested.map(({ path }) => path));
    expect(english.text.replace('蓝: 桥', '')).not.toMatch(/\p{Script=Han}/u);
  });
});
