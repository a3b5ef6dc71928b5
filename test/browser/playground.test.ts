import { rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../support/browser.js';
import { expectNoOverflow, opener, seriousFaults } from '../support/browser-page.js';
import { serve, writeSite } from '../support/site.js';

const manifest = `guiju: 1 # version
security: # ask the officer
  monitoring: true
  logRetention: { inPlace: true, months: 3 }
`;

/** How long, in milliseconds, the editor waits before a completion can be taken; a little more than its own 75. */
const interactionDelay = 150;

describe.skipIf(chromiumPath === undefined)('the playground', () => {
  let browser: Browser;
  let server: Server;
  let folder = '';
  let origin = '';
  let asFile = '';
  const { open, complaints, requests } = opener(
    () => browser,
    () => origin,
  );
  const asFiles = opener(
    () => browser,
    () => asFile,
  );

  beforeAll(async () => {
    const site = await writeSite();
    folder = site.folder;
    asFile = pathToFileURL(folder).href;
    ({ server, origin } = await serve(site.files));
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox'] });
  });
  afterEach(async () => {
    expect([...complaints.splice(0), ...asFiles.complaints.splice(0)]).toEqual([]);
    for (const context of browser.contexts()) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const editor = (page: Page) => page.locator('.cm-content');
  const lines = (page: Page) => page.locator('.cm-line').allTextContents();
  const finding = (page: Page, rule: string) => page.locator(`details.finding[data-rule="${rule}"]`);
  const outcome = async (page: Page, rule: string) => await finding(page, rule).getAttribute('data-outcome');

  /** Puts a text in the place of what the editor holds, as a paste does. */
  const write = async (page: Page, text: string) => {
    await editor(page).click();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(text);
  };
  const opened = async (text: string, locale = 'en', options = {}) => {
    const page = await open(`${locale}/playground.html`, options);
    await write(page, text);
    return page;
  };
  const logs = 'cn-csl/23/logs';

  it('shows findings for an example as soon as it is there, from a server and from a file', async () => {
    for (const opening of [open, asFiles.open]) {
      const page = await opening('zh/playground.html');
      await page.locator('details.finding').first().waitFor();
      expect(await page.getByRole('tab').first().textContent()).toMatch(/^结论 [1-9]/);
    }
  });

  it('asks for nothing but its own files', async () => {
    requests.splice(0);
    const page = await open('en/playground.html');
    await page.locator('details.finding').first().waitFor();
    const asked = new Set(requests.map((url) => new URL(url).pathname));
    expect([...asked].sort()).toEqual([
      '/assets/playground.css',
      '/assets/playground.js',
      '/assets/site.css',
      '/assets/site.js',
      '/en/playground.html',
    ]);
    const fetched = await page.evaluate(`fetch('${origin}/assets/site.js').then(() => 'sent', () => 'refused')`);
    expect(fetched).toBe('refused');
    expect(complaints.splice(0).every((text) => /Content Security Policy|Refused to connect|violates/.test(text))).toBe(
      true,
    );
  });

  it('changes the findings while one types', async () => {
    const page = await opened(manifest);
    await expect.poll(() => outcome(page, logs)).toBe('violated');
    await page.getByText('months', { exact: true }).click();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('6');
    await expect.poll(() => finding(page, logs).count()).toBe(0);
    await page.locator('.chip.satisfied').click();
    expect(await outcome(page, logs)).toBe('satisfied');
  });

  it('opens a finding down to its facts, its article and its rule, which are there', async () => {
    const page = await opened(manifest);
    await finding(page, logs).locator('summary').click();
    const body = finding(page, logs).locator('dl');
    expect(await body.textContent()).toContain('Cybersecurity Law');
    for (const link of await body.locator('a').all()) {
      const href = await link.getAttribute('href');
      const answer = await page.request.get(new URL(href ?? '', page.url()).href);
      expect({ href, status: answer.status() }).toEqual({ href, status: 200 });
    }
    await body.getByRole('button', { name: 'line 4' }).first().click();
    expect(await page.locator('.cm-activeLine').textContent()).toContain('logRetention');
  });

  it('filters by outcome, severity and domain', async () => {
    const page = await opened(manifest);
    await expect.poll(() => outcome(page, logs)).toBe('violated');
    await page.getByLabel('Domain').selectOption('ai');
    expect(await finding(page, logs).count()).toBe(0);
    await page.getByLabel('Domain').selectOption('security');
    expect(await finding(page, logs).count()).toBe(1);
    await page.getByLabel('Severity').selectOption('info');
    expect(await finding(page, logs).count()).toBe(0);
    await page.getByLabel('Severity').selectOption('');
    await page.locator('.chip.violated').click();
    expect(await finding(page, logs).count()).toBe(0);
  });

  /** Takes the first completion once it is the one named; the editor takes none that has only just appeared. */
  const take = async (page: Page, name: RegExp) => {
    const ready = page.locator('.cm-tooltip-autocomplete:not(.cm-tooltip-autocomplete-disabled) li');
    await ready.first().filter({ hasText: name }).waitFor();
    await page.waitForTimeout(interactionDelay);
    await page.keyboard.press('Enter');
  };

  it('completes keys and the values of choices', async () => {
    const page = await opened('guiju: 1\n');
    await page.keyboard.type('ser');
    await take(page, /^service/);
    await page.keyboard.type('life');
    await take(page, /^lifecycle/);
    await expect
      .poll(() => page.locator('.cm-tooltip-autocomplete li').allTextContents())
      .toEqual(expect.arrayContaining([expect.stringMatching(/^running/)]));
    await page.keyboard.type('run');
    await take(page, /^running/);
    await expect
      .poll(async () => (await lines(page)).slice(0, 3))
      .toEqual(['guiju: 1', 'service:', '  lifecycle: running']);
  });

  it('finds a key by its Chinese name', async () => {
    const page = await opened('guiju: 1\nsecurity:\n', 'zh');
    await page.keyboard.type('  ');
    await page.keyboard.insertText('日志');
    await page.keyboard.press('Control+Space');
    await expect
      .poll(() => page.locator('.cm-tooltip-autocomplete li').first().textContent())
      .toContain('logRetention');
  });

  it.each([
    ['zh', '网络日志'],
    ['en', 'logs'],
  ])('says what a key is, with the way to its page (%s)', async (locale, text) => {
    const page = await opened(manifest, locale);
    await page.getByText('logRetention', { exact: true }).first().hover();
    const card = page.locator('.cm-tooltip .card');
    await card.waitFor();
    expect(await card.textContent()).toContain(text);
    expect(await card.locator('a').last().getAttribute('href')).toBe('fields/security.html#security.logRetention');
  });

  it('marks a broken manifest at its line and keeps the last findings, marked as old', async () => {
    const page = await opened(manifest);
    await expect.poll(() => outcome(page, logs)).toBe('violated');
    await editor(page).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText('  backup: maybe\n');
    await page.locator('.problems').waitFor();
    expect(await page.locator('.problems').textContent()).toContain('line 5');
    expect(await page.locator('.results.stale').count()).toBe(1);
    expect(await outcome(page, logs)).toBe('violated');
    expect(await page.locator('.cm-lintRange-error').allTextContents()).toEqual(['backup']);
    await page.keyboard.press('Control+Z');
    await expect.poll(() => page.locator('.results.stale').count()).toBe(0);
    await page.keyboard.insertText('a: [');
    await expect.poll(() => page.locator('.problems').textContent()).toContain('syntax error');
  });

  it('applies the law of another day', async () => {
    const page = await opened('guiju: 1\nai:\n  roles: [generates]\n');
    await page.locator('.chip.unknown').click();
    await page.getByLabel('Domain').selectOption('labeling');
    const label = page.locator('details.finding[data-rule^="cn-aigc-labeling/"]');
    await expect.poll(() => label.count()).toBeGreaterThan(0);
    expect(await label.first().getAttribute('data-outcome')).not.toBe('upcoming');
    await page.getByLabel('Law as of').fill('2025-08-31');
    await expect.poll(() => label.first().getAttribute('data-outcome')).toBe('upcoming');
    const slider = page.getByRole('slider');
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByLabel('Law as of').inputValue()).toBe('2025-09-01');
    expect(await slider.getAttribute('aria-valuetext')).toContain('Labelling');
    await expect.poll(() => label.first().getAttribute('data-outcome')).not.toBe('upcoming');
    await page.getByRole('button', { name: 'Today' }).click();
    expect(await page.getByLabel('Law as of').inputValue()).toBe('2026-11-24');
  });

  it('keeps manifest and settings in a link, for another person', async () => {
    const page = await opened(`${manifest}# 北居\n`);
    await page.getByLabel('Law as of').fill('2026-02-01');
    await page.getByLabel('Domain').selectOption('security');
    await page.locator('#share').click();
    await page.locator('#link:visible').waitFor();
    const address = new URL(page.url());
    expect(address.hash).toMatch(/^#z=[\w-]+$/);
    const other = await open(`zh/playground.html${address.hash}`);
    expect((await lines(other)).join('\n')).toBe(`${manifest}# 北居\n`);
    expect(await other.getByLabel('基准日').inputValue()).toBe('2026-02-01');
    expect(await other.getByLabel('领域').inputValue()).toBe('security');
    expect(await outcome(other, logs)).toBe('violated');
  });

  it('says that a link is damaged', async () => {
    const page = await open('en/playground.html#z=AAAA');
    expect(await page.locator('.message').textContent()).toContain('damaged');
    expect(await page.locator('details.finding').count()).toBeGreaterThan(0);
  });

  it('keeps what is written over a reload and in the other language', async () => {
    const page = await opened(manifest);
    await expect.poll(() => outcome(page, logs)).toBe('violated');
    await page.reload();
    expect((await lines(page)).join('\n')).toBe(manifest);
    await page.getByRole('link', { name: '中文' }).click();
    await page.waitForURL('**/zh/playground.html');
    expect((await lines(page)).join('\n')).toBe(manifest);
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    expect(await page.getByRole('tab').allTextContents()).toEqual([
      expect.stringContaining('结论'),
      expect.stringContaining('待回答的问题'),
      expect.stringContaining('时间线'),
    ]);
  });

  it('applies advice, which mends the finding and keeps the comments', async () => {
    const page = await opened(manifest);
    await finding(page, logs).locator('summary').click();
    await finding(page, logs).locator('[data-apply]').first().click();
    await expect.poll(() => finding(page, logs).count()).toBe(0);
    expect((await lines(page)).join('\n')).toBe(manifest.replace('months: 3', 'months: 6'));
    await page.locator('.chip.satisfied').click();
    expect(await outcome(page, logs)).toBe('satisfied');
  });

  it('asks what is not known and writes the answer into the manifest', async () => {
    const page = await opened(manifest);
    await expect.poll(() => outcome(page, logs)).toBe('violated');
    await page.getByRole('tab', { name: 'Questions' }).click();
    const first = page.locator('.questions li').first();
    const path = (await first.getAttribute('data-path')) ?? '';
    await first.getByRole('button').first().click();
    await expect.poll(() => page.locator(`.questions li[data-path="${path}"]`).count()).toBe(0);
    expect((await lines(page)).join('\n').startsWith(manifest.trim())).toBe(true);
    expect((await lines(page)).join('\n')).toContain(
      path
        .replace(/\.inPlace$/, '')
        .split('.')
        .at(-1),
    );
  });

  it('shows what comes, by its days', async () => {
    const page = await opened(manifest);
    await page.getByLabel('Law as of').fill('2025-12-01');
    await page.getByRole('tab', { name: 'Time line' }).click();
    await expect.poll(() => page.locator('.timeline h3').allTextContents()).toContain('2026-01-01');
  });

  it('loads each example without a fault, and undo brings back what was there', async () => {
    const page = await opened(manifest);
    const names = await page.locator('#example option:not([value=""])').allTextContents();
    expect(names.length).toBeGreaterThan(6);
    for (const label of names) {
      await page.getByLabel('Example').selectOption({ label });
      expect(await page.locator('.problems').isVisible()).toBe(false);
    }
    await editor(page).click();
    for (const _ of names) await page.keyboard.press('Control+Z');
    expect((await lines(page)).join('\n')).toBe(manifest);
  });

  it('is worked with the keyboard', async () => {
    const page = await opened(manifest);
    await page.getByRole('tab').first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate('document.activeElement.id')).toBe('tab-questions');
    expect(await page.locator('#panel-questions').isVisible()).toBe(true);
    expect(await page.locator('#panel-findings').isVisible()).toBe(false);
    await editor(page).click();
    await page.keyboard.press('Tab');
    expect(await page.evaluate("document.activeElement.closest('.editor') === null")).toBe(true);
  });

  it('prints the manifest and what is found in it', async () => {
    const page = await opened(manifest);
    await page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
    await page.emulateMedia({ media: 'print' });
    await finding(page, logs).waitFor();
    expect(await page.locator('.on-paper').textContent()).toBe(manifest);
    expect(await page.locator('.on-paper').isVisible()).toBe(true);
    expect(await page.locator('.editor').isVisible()).toBe(false);
  });

  describe.each(['zh', 'en'])('in %s', (locale) => {
    it.each([320, 360, 1440])('needs no sideways scrolling at %i px', async (width) => {
      const page = await open(`${locale}/playground.html`, { width });
      for (const tab of ['findings', 'questions', 'timeline']) {
        await page.locator(`#tab-${tab}`).click();
        await expectNoOverflow(page);
      }
    });

    it.each(['light', 'dark'] as const)('axe finds nothing that weighs (%s)', async (scheme) => {
      const page = await open(`${locale}/playground.html`, { scheme });
      await page.locator('details.finding summary').first().click();
      for (const tab of ['findings', 'questions', 'timeline']) {
        await page.locator(`#tab-${tab}`).click();
        expect(await seriousFaults(page)).toEqual([]);
      }
    });
  });
});
