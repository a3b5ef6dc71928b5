import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { formatMarkdown } from '../../src/report/index.js';
import { english, hostileReport, knownReport, payment, reportOn } from '../support/reports.js';

const rendered = (text: string) => marked.parse(text, { async: false, gfm: true });

describe('Markdown', () => {
  it('renders as a table of violated duties with links to the official pages', async () => {
    const report = await payment();
    const page = rendered(formatMarkdown([report], english));
    expect(page.match(/<tr>/g)).toHaveLength(report.counts.violated + 1);
    expect(page).toContain('<a href="https://www.npc.gov.cn">Cybersecurity Law, article 23, item 3</a>');
    expect(page).toContain('2026-11-25 03:00 (Beijing time) · 18 hours left');
    expect(page).toContain('<details>');
  });

  it('speaks Chinese without being asked', async () => {
    expect(formatMarkdown([await reportOn('examples/hr-tool/guiju.yaml')])).toMatch(
      /^<!-- guiju -->\n## 规矩 guiju: 未发现未履行的义务\n/,
    );
  });

  it('shows hostile texts and lets none of them act', async () => {
    const text = formatMarkdown([await hostileReport()], english);
    expect(text).not.toMatch(/@team|<img/);
    const page = rendered(text);
    expect(page).not.toContain('<img');
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(page.match(/<tr>/g)).toHaveLength(2);
    expect(page).not.toContain('<em>');
  });

  it('counts what a baseline knows, and does not hold it against the change', async () => {
    const report = await knownReport();
    const text = formatMarkdown([report], english);
    expect(text).toContain('## 规矩 guiju: no violated duty found');
    expect(text).toContain(`${report.counts.violated} known to the baseline`);
  });

  it('stays below the size of a comment', async () => {
    const report = await payment();
    const many = Array.from({ length: 400 }, () => report.findings.filter(({ outcome }) => outcome === 'violated'));
    const text = formatMarkdown([{ ...report, findings: many.flat() }], english);
    expect(text.length).toBeLessThan(65_536);
    expect(text).toContain('more in the full report');
    expect(
      formatMarkdown(
        Array.from({ length: 300 }, () => report),
        english,
      ).length,
    ).toBeLessThan(65_536);
  });
});
