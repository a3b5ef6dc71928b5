import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

type Parser = typeof import('@actions/workflow-parser');

/** The parser of workflows, bundled first: it imports JSON in a way that Node refuses. */
export const workflowParser = async (): Promise<Parser> => {
  const folder = mkdtempSync(join(tmpdir(), 'guiju-parser-'));
  const outfile = join(folder, 'parser.mjs');
  try {
    const entryPoints = ['node_modules/@actions/workflow-parser/dist/index.js'];
    await build({ entryPoints, outfile, bundle: true, format: 'esm', platform: 'node', logLevel: 'silent' });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
