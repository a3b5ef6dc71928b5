import { existsSync } from 'node:fs';

const candidates = [
  process.env.CHROMIUM_PATH,
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The Chromium of this machine: that of `CHROMIUM_PATH` or `CHROME_PATH`, else one where distributions put it; undefined without one. */
export const chromiumPath = candidates.find((path) => path !== undefined && path !== '' && existsSync(path));

/** Said where browser tests are left out. */
export const noBrowser =
  'no Chromium on this machine: browser tests are left out. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.';
