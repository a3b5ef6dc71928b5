import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';

/** How a page is opened. */
export interface Opened {
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
}

/** The day that pages take for today. */
export const today = '2026-11-24';

/** Begins the time of a page at noon of that day; it goes on from there, as editors need it to. */
const clock = `{
  const Real = Date;
  const ahead = Real.parse('${today}T12:00:00+08:00') - Real.now();
  globalThis.Date = class extends Real {
    constructor(...parts) { parts.length === 0 ? super(Real.now() + ahead) : super(...parts); }
    static now() { return Real.now() + ahead; }
  };
}`;

/** Opens pages and collects what no page may do: errors, messages in the console, requests that leave. */
export const opener = (browser: () => Browser, home: () => string) => {
  const complaints: string[] = [];
  const requests: string[] = [];
  const open = async (place: string, { width = 1440, scheme = 'light' }: Opened = {}): Promise<Page> => {
    const context = await browser().newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    await page.addInitScript(clock);
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('request', (request) => {
      requests.push(request.url());
      if (!request.url().startsWith(home())) complaints.push(request.url());
    });
    await page.goto(`${home()}/${place}`);
    return page;
  };
  return { open, complaints, requests };
};

/** What axe finds that weighs. */
export const seriousFaults = async (page: Page): Promise<readonly unknown[]> => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options({ preload: false }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)]);
};

/** Whether a page is wider than its window. */
export const expectNoOverflow = async (page: Page): Promise<void> => {
  const [wide, window] = [await page.evaluate('document.documentElement.scrollWidth'), page.viewportSize()?.width ?? 0];
  expect({ url: page.url(), wide: Number(wide) <= window }).toEqual({ url: page.url(), wide: true });
};
