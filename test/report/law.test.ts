import { describe, expect, it } from 'vitest';
import { china } from '../../rules/index.js';
import { coverageOf, lawCalendar } from '../../src/report/index.js';
import { small } from '../support/small-catalogue.js';

describe('coverage', () => {
  const all = coverageOf(china);

  it('has every rule, every reason and every article once', () => {
    for (const rule of china.rules) {
      const own = all.find(({ instrument }) => instrument.id === rule.instrument.id);
      const articles = new Set(
        [rule.provision, ...(rule.provisionWhen ?? []).map(({ provision }) => provision)].map(({ article }) => article),
      );
      expect(own?.provisions.filter(({ rules }) => rules.includes(rule)).length, rule.id).toBe(articles.size);
    }
    for (const { instrument, provisions } of all) {
      const names = provisions.map(({ provision }) => `${provision.component} ${provision.article}`);
      expect(new Set(names).size).toBe(names.length);
      for (const { note } of instrument.notEncoded ?? []) {
        expect(provisions.some(({ notEncoded }) => notEncoded.some((one) => one.note === note))).toBe(true);
      }
    }
  });

  it('numbers articles as the latest text does', () => {
    const law = all.find(({ instrument }) => instrument.id === 'cn-csl');
    expect(law?.provisions.length).toBe(81);
    const article = (n: string) => law?.provisions.find(({ provision }) => provision.article === n);
    expect(article('23')?.state).toBe('encoded');
    expect(article('61')).toMatchObject({ state: 'cited', rules: [] });
    expect(article('1')?.state).toBe('not-encoded');
  });

  it('counts what it lists', () => {
    for (const { provisions, counts } of all) {
      expect(Object.values(counts).reduce((a, b) => a + b, 0)).toBe(provisions.length);
    }
  });
});

describe('the calendar of the law', () => {
  it('goes by days, and knows when the Cybersecurity Law was renumbered', () => {
    const days = lawCalendar(china).map(({ on }) => on);
    expect(days).toEqual([...days].sort());
    const renumbered = lawCalendar(china).filter(
      (change) => change.on === '2026-01-01' && change.kind === 'rule-changes' && change.rule.id === 'cn-csl/23/logs',
    );
    expect(renumbered).toMatchObject([{ changes: ['renumbered', 'penalty'] }]);
  });

  it('tells an end from a change, and a gap from both', () => {
    const told = lawCalendar(small).map((change) => [
      change.on,
      change.kind,
      ...(change.kind === 'rule-changes' ? change.changes : []),
    ]);
    expect(told).toEqual([
      ['2026-01-01', 'document-begins'],
      ['2026-01-01', 'rule-changes', 'begins'],
      ['2026-07-01', 'rule-changes', 'requires'],
      ['2027-01-01', 'rule-ends'],
      ['2028-01-01', 'rule-changes', 'begins'],
      ['2029-01-01', 'document-ends'],
      ['2029-01-01', 'rule-ends'],
    ]);
  });
});
