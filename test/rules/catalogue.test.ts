import { describe, expect, it } from 'vitest';
import { china } from '../../rules/index.js';
import {
  catalogueDocument,
  evaluate,
  fieldIndex,
  inOrder,
  parseManifest,
  resolverOn,
  versionOn,
  versionsOf,
} from '../../src/index.js';
import { pathsOf } from '../../src/logic/walk.js';
import { checkCatalogue, checkDefinition, checkRule } from '../../src/testing/index.js';

describe('every rule is proven by its cases', () => {
  it.each(china.rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    expect(checkRule(rule, china)).toEqual([]);
  });
});

describe('every definition is proven by its cases', () => {
  it.each(china.definitions.map((definition) => [definition.id, definition] as const))('%s', (_, definition) => {
    expect(checkDefinition(definition, china)).toEqual([]);
  });
});

describe('the catalogue', () => {
  it('is in the order of the law, however its modules name their exports', () => {
    const ids = (rules: readonly { readonly id: string }[]) => rules.map(({ id }) => id);
    const shuffled = [...new Set(china.rules.map(({ instrument }) => instrument))].flatMap((instrument) =>
      china.rules.filter((rule) => rule.instrument === instrument).reverse(),
    );
    expect(ids(inOrder(shuffled))).toEqual(ids(china.rules));
    expect(ids(shuffled)).not.toEqual(ids(china.rules));
    expect(ids(china.definitions)).toEqual(ids(china.definitions).toSorted());
    const articles = (id: string) =>
      china.rules.flatMap(({ instrument, provision }) => (instrument.id === id ? [Number(provision.article)] : []));
    for (const id of ['cn-anti-telecom-fraud', 'cn-network-data'])
      expect(articles(id)).toEqual(articles(id).toSorted((a, b) => a - b));
  });

  it('has sound instruments', () => {
    expect(checkCatalogue({ ...china, rules: [], definitions: [] })).toEqual([]);
  });

  it('exports every rule with its citations as plain JSON', () => {
    const document: unknown = JSON.parse(JSON.stringify(catalogueDocument(china)));
    expect(document).toEqual(catalogueDocument(china));
    for (const rule of catalogueDocument(china).rules) expect(rule.citations.length).toBeGreaterThan(0);
  });

  it('reads every field of the manifest, or the field names law that is not encoded yet', () => {
    const encoded = new Set(china.rules.map(({ instrument }) => instrument.id));
    const read = new Set<string>();
    const add = (node: unknown, day: string): void => {
      for (const path of pathsOf(node, resolverOn(china.definitions, day))) read.add(path);
    };
    for (const rule of china.rules) {
      for (const { applies, requires, from } of versionsOf(rule, rule.reviewedOn)) {
        add(applies, from);
        add(requires ?? true, from);
      }
      const { deadline, recurs } = rule;
      const times = [deadline?.from, deadline?.doneOn, deadline?.done, recurs?.last, recurs?.since, recurs?.done];
      for (const path of [rule.forEach, ...times]) if (path !== undefined) read.add(path);
    }
    const idle = [...fieldIndex().values()].filter(({ path, kind, meta }) => {
      if (kind === 'group' || kind === 'measure' || meta.descriptive || read.has(path)) return false;
      if (path.endsWith('.evidence')) return false;
      return !meta.for?.some((provision) => !encoded.has(provision.split('/')[0] ?? ''));
    });
    expect(idle.map(({ path }) => path)).toEqual([]);
  });

  it('describes every field in both languages', () => {
    for (const { path, meta } of fieldIndex().values()) {
      expect(meta.zh, path).toMatch(/\p{Script=Han}/u);
      expect(meta.en, path).not.toBe('');
    }
  });
});

describe('penalties follow the edition of the law', () => {
  it.each([
    ['cn-csl/23/logs', '2025-12-31', '59', 100_000],
    ['cn-csl/23/logs', '2026-01-01', '61', 10_000_000],
    ['cn-csl/25', '2025-12-31', undefined, undefined],
    ['cn-csl/25', '2026-01-01', '63', undefined],
    ['cn-csl/26', '2025-12-31', '61', 500_000],
    ['cn-csl/26', '2026-01-01', '64', 500_000],
    ['cn-pipl/38/condition', '2026-01-01', '66', 50_000_000],
  ])('%s on %s: article %s', (id, day, article, fine) => {
    const rule = china.rules.find((one) => one.id === id);
    if (rule === undefined) throw new Error(`no rule ${id}`);
    const { penalty } = versionOn(rule, day);
    expect([penalty?.provision.article, penalty?.maxFine]).toEqual([article, fine]);
  });
});

describe('a control is cited by the clause of the level', () => {
  it.each(china.rules.filter(({ provisionWhen }) => provisionWhen !== undefined).map(({ id }) => id))('%s', (id) => {
    for (const level of [1, 2, 3, 4]) {
      const manifest = parseManifest({ guiju: 1, security: { systems: [{ running: true, level }] } });
      const { findings } = evaluate(manifest, china, { asOf: '2026-11-24' });
      const found = findings.find(({ rule }) => rule === id);
      if (found?.conditions.applies !== 'true') continue;
      expect(found.citation.article.split('.')[0], `level ${level}`).toBe(String(level + 5));
    }
  });
});
