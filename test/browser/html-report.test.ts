import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatHtml } from '../../src/report/index.js';
import { chromiumPath, noBrowser } from '../support/browser.js';
import { english, fewOf, hostileReport, payment, reportOn } from '../support/reports.js';

if (chromiumPath === undefined) process.stderr.write(`${noBrowser}\n`);

const sizes = { wide: { width: 1280, height: 900 }, narrow: { width: 360, height: 740 } } as const;

describe.skipIf(chromiumPath === undefined)('the HTML report in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guiju-html-'));
  let browser: Browser;
  const complaints: string[] = [];

  const write = (name: string, page: string): string => {
    const file = join(folder, name);
    writeFileSync(file, page);
    return pathToFileURL(file).href;
  };
  const files: Record<string, string> = {};

  const open = async (file: string, size: keyof typeof sizes = 'wide', scheme: 'light' | 'dark' = 'light') => {
    const context = await browser.newContext({ viewport: sizes[size], colorScheme: scheme });
    const page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) complaints.push(request.url());
    });
    await page.goto(files[file] ?? '');
    return page;
  };
  const shown = (page: Page) => page.locator('details.finding:visible');

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox'] });
    const report = await payment();
    files.one = write('one.html', formatHtml([report]));
    files.few = write('few.html', formatHtml([fewOf(report)]));
    const site = await reportOn('examples/retired-site/guiju.yaml');
    files.fleet = write('fleet.html', formatHtml([report, site].map(fewOf), english));
    files.hostile = write('hostile.html', formatHtml([await hostileReport()], english));
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
    expect(complaints).toEqual([]);
  });

  it.each([
    ['few', 'wide', 'light'],
    ['few', 'narrow', 'light'],
    ['few', 'wide', 'dark'],
    ['fleet', 'narrow', 'dark'],
    ['hostile', 'wide', 'light'],
  ] as const)('axe finds nothing in %s, %s, %s', async (file, size, scheme) => {
    const page = await open(file, size, scheme);
    for (const language of ['zh', 'en']) {
      await page.click(`[data-speak=${language}]`);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().options({ preload: false }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    }
  });

  it('switches the language of everything, the title and the lists of choices, too', async () => {
    const page = await open('one');
    const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true }).count();
    expect([await heading('合规报告'), await heading('Compliance report')]).toEqual([1, 0]);
    await page.getByRole('button', { name: 'English' }).click();
    expect([await heading('合规报告'), await heading('Compliance report')]).toEqual([0, 1]);
    expect(await page.title()).toBe('Compliance report · 港湾支付');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('select[name=domain] option').nth(1).textContent()).toBe('artificial intelligence');
    expect(await page.locator('[lang=zh-CN]:visible').count()).toBe(0);
  });

  it('opens on what calls for action, and filters by outcome, field, phase, severity and text', async () => {
    const { counts, findings } = await payment();
    const page = await open('one');
    expect(await shown(page).count()).toBe(counts.violated + counts.pending + counts.review);
    await page.locator('.chip', { hasText: '事实不足' }).click();
    expect(await shown(page).count()).toBe(counts.violated + counts.pending + counts.review + counts.unknown);
    await page.locator('select[name=domain]').selectOption('incidents');
    const incidents = findings.filter(({ domain, outcome }) => domain === 'incidents' && outcome !== 'satisfied');
    expect(await shown(page).count()).toBe(incidents.filter(({ outcome }) => outcome !== 'not-applicable').length);
    await page.locator('select[name=phase]').selectOption('incident');
    await page.locator('select[name=severity]').selectOption('error');
    await page.locator('input[name=text]').fill('24 小时内报公安');
    expect(await shown(page).count()).toBe(1);
    expect(await page.getByRole('status').textContent()).toBe(`显示 1 项，共 ${findings.length} 项`);
    await page.getByRole('button', { name: '重置' }).click();
    await expect.poll(() => shown(page).count()).toBe(counts.violated + counts.pending + counts.review);
  });

  it('leads from the summary to a finding, even one that is filtered away', async () => {
    const page = await open('one');
    await page.locator('a[data-show=satisfied]').click();
    expect(await shown(page).first().getAttribute('data-outcome')).toBe('satisfied');
    await page.locator('.dates a').last().click();
    const target = page.locator('details.finding:target');
    expect(await target.isVisible()).toBe(true);
    expect(await target.getAttribute('open')).not.toBeNull();
    expect(await page.evaluate('document.activeElement.parentElement.id')).toBe(await target.getAttribute('id'));
  });

  it('leads to a field of law that is filtered away', async () => {
    const page = await open('one');
    const link = page.locator('.domains a').last();
    const id = (await link.getAttribute('href'))?.slice(1) ?? '';
    expect(await page.locator(`[id="${id}"]`).isVisible()).toBe(false);
    await link.click();
    expect(await page.locator(`[id="${id}"]`).isVisible()).toBe(true);
  });

  it.each(['zh', 'en'])('needs no sideways scrolling on a phone (%s)', async (language) => {
    for (const file of ['one', 'fleet', 'hostile']) {
      const page = await open(file, 'narrow');
      await page.click(`[data-speak=${language}]`);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(sizes.narrow.width);
    }
  });

  it('is worked with the keyboard', async () => {
    const page = await open('one');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await page.locator('details.finding.review summary').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('details.finding.review').first().getAttribute('open')).not.toBeNull();
  });

  it('shows everything without a script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(files.one ?? '');
    expect(await shown(page).count()).toBe((await payment()).findings.length);
    expect(await page.locator('#filters').isVisible()).toBe(false);
    expect(await page.getByRole('heading', { level: 1, name: '合规报告', exact: true }).count()).toBe(1);
  });

  it('prints, with the findings that call for action opened', async () => {
    const page = await open('one');
    await page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
    expect(await page.locator('details.finding.pending:not([open])').count()).toBe(0);
    await page.evaluate("window.dispatchEvent(new Event('afterprint'))");
    expect(await page.locator('details.finding.pending[open]').count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#filters').isVisible()).toBe(false);
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('lets nothing run that a manifest says', async () => {
    const page = await open('hostile');
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('h2').first().textContent()).toContain('<img src=x onerror=alert(1)>');
  });
});
