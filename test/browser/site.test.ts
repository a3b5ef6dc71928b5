import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../support/browser.js';
import { expectNoOverflow, opener, seriousFaults } from '../support/browser-page.js';
import { writeSite } from '../support/site.js';

const pages = [
  'index.html',
  'rules/cn-csl/23/logs.html',
  'instruments/cn-pipl.html',
  'definitions/index.html',
  'fields/transfers.html',
  'coverage.html',
  'calendar.html',
] as const;

describe.skipIf(chromiumPath === undefined)('the docs site', () => {
  let browser: Browser;
  let folder = '';
  let home = '';
  const { open, complaints } = opener(
    () => browser,
    () => home,
  );

  beforeAll(async () => {
    ({ folder } = await writeSite());
    home = pathToFileURL(folder).href;
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox'] });
  });
  afterEach(async () => {
    expect(complaints.splice(0)).toEqual([]);
    for (const context of browser.contexts()) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  describe.each(['zh', 'en'])('in %s', (locale) => {
    it.each(pages)('%s is no wider than its window', async (place) => {
      for (const width of [320, 1440]) {
        const page = await open(`${locale}/${place}`, { width });
        await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
        await expectNoOverflow(page);
      }
    });

    it.each(pages)('axe finds nothing that weighs in %s', async (place) => {
      const page = await open(`${locale}/${place}`, { scheme: locale === 'zh' ? 'light' : 'dark' });
      expect(await seriousFaults(page)).toEqual([]);
    });
  });

  it.each([
    ['zh', '日志 六个月', '监测记录与日志留存六个月'],
    ['zh', 'csl/23/logs', '监测记录与日志留存六个月'],
    ['en', 'logs for six months', 'Monitoring, and logs for six months'],
    ['en', '网络日志', 'Monitoring, and logs for six months'],
  ])('the search finds a rule (%s: %s)', async (locale, words, title) => {
    const page = await open(`${locale}/index.html`);
    const items = page.locator('.filtered li:visible');
    const all = await items.count();
    await page.getByRole('searchbox').fill(words);
    await expect.poll(() => items.count()).toBeLessThan(all);
    await page.getByRole('link', { name: title }).click();
    expect(page.url()).toMatch(/rules\/cn-csl\/23\/logs\.html$/);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
  });

  it('leads from each page to the playground', async () => {
    const page = await open('zh/rules/cn-csl/23/logs.html');
    await page.getByRole('link', { name: '演练场' }).click();
    await page.locator('details.finding').first().waitFor();
    expect(await page.title()).toBe('演练场 · guiju');
  });
});
