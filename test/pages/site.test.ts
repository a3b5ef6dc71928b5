import { describe, expect, it } from 'vitest';
import { china } from '../../rules/index.js';
import { checkLinks } from '../../scripts/docs/links.js';
import { definitionPlace, instrumentPlace, rulePlace } from '../../src/pages/place.js';
import { siteFiles } from '../../src/pages/site.js';
import { small } from '../support/small-catalogue.js';

const generator = 'guiju test';
const files = siteFiles(china, { generator });
/** What the build puts beside the pages. */
const beside = new Set(['api/index.html', 'assets/playground.js', 'assets/playground.css']);

const textOf = (page: string): string =>
  page
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe('the site', () => {
  it('has a page for each rule, instrument and definition in both languages', () => {
    for (const locale of ['zh', 'en'] as const) {
      for (const rule of china.rules) {
        const page = textOf(files.get(`${locale}/${rulePlace(rule.id)}`) ?? '');
        for (const part of [
          rule.title[locale],
          rule.duty[locale],
          rule.remedy[locale],
          rule.reviewedOn,
          rule.note ?? '',
        ]) {
          expect(page.includes(part), `${rule.id}: ${part}`).toBe(true);
        }
        for (const { name } of rule.cases) expect(page.includes(name), `${rule.id}: ${name}`).toBe(true);
        expect(page.includes(JSON.stringify(rule.id).slice(1, -1))).toBe(true);
      }
      for (const { id, title } of china.instruments) {
        expect(textOf(files.get(`${locale}/${instrumentPlace(id)}`) ?? '')).toContain(title[locale]);
      }
      for (const { id, meaning } of china.definitions) {
        expect(textOf(files.get(`${locale}/${definitionPlace(id)}`) ?? '')).toContain(meaning[locale]);
      }
    }
  });

  it('has names that differ on every file system', () => {
    const names = [...files.keys()].map((name) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  it('has no dead link', () => {
    const { dead, outside } = checkLinks(files, (place) => beside.has(place));
    expect(dead).toEqual([]);
    expect(outside.every((address) => address.startsWith('https://'))).toBe(true);
  });

  it('has each name once in a page, and asks nothing of another host', () => {
    for (const [place, page] of files) {
      if (!place.endsWith('.html')) continue;
      const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
      expect({ place, twice: ids.filter((id, i) => ids.indexOf(id) !== i) }).toEqual({ place, twice: [] });
      expect({ place, found: page.match(/<(?:script|link|img|iframe)[^>]*(?:src|href)="(?:https?:)?\/\//) }).toEqual({
        place,
        found: null,
      });
    }
    expect(files.get('assets/site.css')).not.toMatch(/url\(|@import/);
    expect(files.get('assets/site.js')).not.toMatch(/fetch|XMLHttpRequest|sendBeacon|localStorage|cookie/);
  });

  it('has the same bytes each time', () => {
    expect([...siteFiles(small, { generator })]).toEqual([...siteFiles(small, { generator })]);
    expect(files.get('en/index.html')).toContain('as of 2026-11-2');
  });
});

describe('the pages of a small catalogue', () => {
  const on = (asOf: string) => siteFiles(small, { generator, asOf });
  const page = (asOf: string, place: string): string => on(asOf).get(`en/${place}`) ?? '';

  it('escape what they show', () => {
    const rule = page('2026-06-01', 'rules/x-act/1.html');
    expect(rule).not.toContain('<script>alert');
    expect(rule).toContain('Keep &lt;script&gt;alert(1)&lt;/script&gt; logs');
    expect(rule).toContain('href="https://example.org/act?a=1&amp;b=2"');
    expect(checkLinks(on('2026-06-01'), (place) => beside.has(place)).dead).toEqual([]);
  });

  it('show the law of the day', () => {
    expect(textOf(page('2026-06-01', 'rules/x-act/1.html'))).toContain('at least 6 months');
    expect(textOf(page('2026-07-01', 'rules/x-act/1.html'))).toMatch(
      /What is required\s+Retention of network logs · Months for which logs are kept: at least 12 months/,
    );
    expect(page('2025-12-31', 'rules/x-act/1.html')).toContain('Not in force yet: from 2026-01-01 on.');
    expect(page('2029-01-01', 'rules/x-act/1.html')).toContain('No longer in force: the last day was 2028-12-31.');
  });

  it('show what is to come', () => {
    const upcoming = (asOf: string): string => page(asOf, 'calendar.html').split('id="past"')[0] ?? '';
    expect(upcoming('2026-06-30')).toContain('day-2026-07-01');
    expect(upcoming('2026-07-01')).not.toContain('day-2026-07-01');
    expect(upcoming('2026-07-01')).toContain('day-2029-01-01');
    expect(upcoming('2029-01-01')).toContain('knows of nothing');
  });
});

describe('the check of links', () => {
  const check = (page: string) =>
    checkLinks(
      new Map([
        ['a/b.html', page],
        ['a/c.html', '<p id="there">'],
      ]),
      () => false,
    );

  it('finds what leads nowhere', () => {
    expect(check('<a href="c.html">').dead).toEqual([]);
    expect(check('<a href="../a/c.html#there">').dead).toEqual([]);
    expect(check('<a href="c.html#here">').dead).toEqual([{ from: 'a/b.html', to: 'c.html#here' }]);
    expect(check('<a href="d.html">').dead).toEqual([{ from: 'a/b.html', to: 'd.html' }]);
    expect(check('<a href="https://example.org">')).toEqual({ dead: [], outside: ['https://example.org'] });
  });
});
