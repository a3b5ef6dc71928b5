import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/index.js';
import { dateText, leftText } from '../../src/report/due.js';
import { html } from '../../src/report/html/markup.js';
import { formatHtml } from '../../src/report/index.js';
import { english, hostileReport, knownReport, payment, reportOn, unusualReport } from '../support/reports.js';

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the HTML page', () => {
  it('carries its style and its script alone, and its policy names both', async () => {
    const page = formatHtml([await payment()], english);
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll('&#39;', "'") ?? '';
    const [style = '', script = ''] = [/<style>(.*?)<\/style>/s, /<script>(.*?)<\/script>/s].map(
      (tag) => tag.exec(page)?.[1],
    );
    expect(policy).toContain(`style-src ${sha(style)}`);
    expect(policy).toContain(`script-src ${sha(script)}`);
    expect(policy).toContain("default-src 'none'");
    expect(page.match(/<(style|script)\b/g)).toHaveLength(2);
    expect(page).not.toMatch(/<[^>]*\s(style|on\w+|src)=/);
    expect(page).not.toMatch(/<(link|img|iframe|object|form[^>]*action)\b/);
  });

  it('says everything in both languages', async () => {
    const page = formatHtml([await payment()], english);
    const of = (language: string) => page.split(`<span lang="${language}">`).length;
    expect(of('zh-CN')).toBe(of('en'));
    expect(page).toContain('<html lang="en" data-locale="en"');
    expect(formatHtml([await payment()])).toContain('<html lang="zh-CN" data-locale="zh"');
  });

  it.each([1, 2])('lists the findings of %d services, no name twice, and every link leads somewhere', async (count) => {
    const reports = [await payment(), await reportOn('examples/retired-site/guiju.yaml')].slice(0, count);
    const counted = ({ outcome }: Finding) =>
      count === 1 || !['satisfied', 'not-applicable', 'unknown'].includes(outcome);
    const page = formatHtml(reports, english);
    const names = [...page.matchAll(/ id="([^"]+)"/g)].map(([, name]) => name);
    const links = [...page.matchAll(/ href="#([^"]+)"/g)].map(([, name]) => name);
    expect(page.match(/<details class="finding/g)).toHaveLength(
      reports.reduce((sum, one) => sum + one.findings.filter(counted).length, 0),
    );
    expect(new Set(names).size).toBe(names.length);
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) expect(names).toContain(link);
  });

  it('escapes what a manifest says', async () => {
    const page = formatHtml([await hostileReport()], english);
    expect(page).not.toContain('<img');
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { source } = html`<p title="${text}">`;
        expect(source.slice('<p title="'.length, -2)).not.toMatch(/["<>]/);
      }),
    );
  });

  it('opens what calls for mending, and says what was accepted', async () => {
    const opened = (page: string) => page.match(/<details class="finding [^>]* open>/g)?.length ?? 0;
    const report = await payment();
    expect(opened(formatHtml([report]))).toBe(report.counts.violated);
    const known = formatHtml([await knownReport()]);
    expect([opened(known), known.includes('基线已记录')]).toEqual([0, true]);
    expect(formatHtml([await unusualReport()])).toContain('replaced in March（负责人 platform');
  });

  it('is the same for the same report', async () => {
    expect(formatHtml([await payment()])).toBe(formatHtml([await payment()]));
  });
});

describe('dates in words', () => {
  it('are those of Beijing, and count hours only while they matter', async () => {
    const [finding] = (await payment()).findings;
    if (finding === undefined) throw new Error('no finding');
    expect(dateText('2026-11-24T20:30:00Z').en).toBe('2026-11-25 04:30 (Beijing time)');
    expect(dateText('2026-11-24').zh).toBe('2026-11-24');
    const left = (daysLeft: number, hoursLeft?: number) =>
      leftText({ ...finding, daysLeft, ...(hoursLeft !== undefined && { hoursLeft }) }).en;
    expect([left(1), left(-1), left(0), left(2, 47.5), left(3, 72), left(-1, -1)]).toEqual([
      '1 day left',
      '1 day late',
      '0 days left',
      '47.5 hours left',
      '3 days left',
      '1 hour late',
    ]);
  });
});
