import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readImport } from '../../src/node.js';
import { codeBlocks } from '../support/code-blocks.js';

const folder = mkdtempSync(join(tmpdir(), 'guiju-docs-imports-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = readFileSync('docs/imports.md', 'utf8');

describe('docs/imports.md', () => {
  it('has a Backstage entity from which the facts come that it names', async () => {
    const [entity] = codeBlocks('docs/imports.md').filter(({ language }) => language === 'yaml');
    writeFileSync(join(folder, 'package.json'), '{}');
    writeFileSync(join(folder, 'guiju.yaml'), 'guiju: 1\nsecurity: { backup: true }\n');
    writeFileSync(join(folder, 'catalog-info.yaml'), entity?.code ?? '');
    const { manifest } = await readImport(join(folder, 'catalog-info.yaml'));
    expect(manifest).toEqual({
      guiju: 1,
      transfers: [],
      security: { backup: { inPlace: true } },
      service: { id: 'parcel-tracking', name: 'Parcel tracking', lifecycle: 'running' },
    });
  });

  it('names marks that are read', async () => {
    const marks = [...page.matchAll(/`(x-(?:personal-data|pii|data-classification): [^`]+)`/g)].map(
      ([, mark = '']) => mark,
    );
    expect(marks.length).toBeGreaterThanOrEqual(5);
    for (const mark of marks.filter((one) => one !== 'x-personal-data: false')) {
      const file = join(folder, 'api.yaml');
      writeFileSync(file, `openapi: 3.1.0\ninfo: { title: T }\npaths: { /a: { parameters: [{ ${mark} }] } }\n`);
      expect((await readImport(file)).manifest).toMatchObject({ personalData: { processed: true } });
    }
  });
});
