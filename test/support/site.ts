import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { china } from '../../rules/index.js';
import { playgroundFiles } from '../../scripts/docs/playground.js';
import { siteFiles } from '../../src/pages/site.js';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** The docs site, without the pages of the API, written into a folder of its own. */
export const writeSite = async (): Promise<{
  readonly folder: string;
  readonly files: ReadonlyMap<string, string>;
}> => {
  const folder = mkdtempSync(join(tmpdir(), 'guiju-site-'));
  const files = new Map([...siteFiles(china, { generator: 'guiju test' }), ...(await playgroundFiles())]);
  for (const [place, text] of files) {
    mkdirSync(dirname(join(folder, place)), { recursive: true });
    writeFileSync(join(folder, place), text);
  }
  return { folder, files };
};

/** Serves files on this machine. */
export const serve = async (
  files: ReadonlyMap<string, string>,
): Promise<{ readonly server: Server; readonly origin: string }> => {
  const server = createServer(({ url = '/' }, response) => {
    const place = decodeURIComponent(new URL(url, 'http://localhost').pathname.slice(1));
    const text = files.get(place);
    response.writeHead(text === undefined ? 404 : 200, { 'content-type': types[extname(place)] ?? 'text/plain' });
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { server, origin: `http://127.0.0.1:${address.port}` };
};
