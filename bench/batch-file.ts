import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { manifestsFrom } from './manifests.js';

const different = 1_000;

/** Writes a file of NDJSON with so many manifests, a thousand different ones again and again. */
export const writeBatch = async (path: string, total: number): Promise<void> => {
  const manifests = manifestsFrom(20_261_124, { groups: 0.5, facts: 0.3 });
  const lines = Array.from({ length: different }, () => `${JSON.stringify(manifests.next().value)}\n`);
  const file = createWriteStream(path);
  for (let written = 0; written < total; written += different) {
    if (!file.write(lines.slice(0, total - written).join(''))) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
};
