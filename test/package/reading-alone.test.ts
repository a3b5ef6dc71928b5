import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as yaml from 'js-yaml';
import { afterAll, describe, expect, it } from 'vitest';
import { recordedMetafiles } from '../../scripts/bundled/packages.js';
import { markedPure } from '../../scripts/packed/reading-alone.js';

const folder = mkdtempSync(join(tmpdir(), 'guiju-yaml-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const source = readFileSync('node_modules/js-yaml/dist/js-yaml.mjs', 'utf8');

describe('the YAML parser as the command line carries it', () => {
  it('does what it did', async () => {
    const file = join(folder, 'marked.mjs');
    writeFileSync(file, markedPure(source));
    const marked: typeof yaml = await import(pathToFileURL(file).href);
    expect(Object.keys(marked)).toEqual(Object.keys(yaml));
    const text = 'a: [1, ~, "\\u89c4", 0x1f, .inf]\nb: &x !!str 2026\nc: *x\n';
    expect(marked.parseEvents(text, {})).toEqual(yaml.parseEvents(text, {}));
    expect(marked.load(text)).toEqual(yaml.load(text));
    expect(marked.dump(yaml.load(text))).toBe(yaml.dump(yaml.load(text)));
  });

  it('is without what writes YAML', () => {
    expect(source.length).toBeLessThan(markedPure(source).length);
    const sizes = recordedMetafiles().flatMap(({ outputs }) =>
      Object.entries(outputs)
        .filter(([path]) => path.endsWith('check.cjs'))
        .flatMap(([, { inputs }]) => Object.entries(inputs))
        .filter(([path]) => path.includes('js-yaml'))
        .map(([, { bytesInOutput }]) => bytesInOutput),
    );
    expect(sizes).toHaveLength(1);
    expect(Math.max(...sizes)).toBeLessThan(30_000);
  });
});
