import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { china } from '../../rules/index.js';
import { writePacked } from '../../scripts/packed/plugin.js';
import type { Shape } from '../../src/manifest/field.js';
import { sections } from '../../src/manifest/schema.js';
import type { Catalogue } from '../../src/rule/index.js';

interface Link {
  readonly readerOf: (bytes: () => Buffer) => (place: number) => unknown;
  readonly linkCatalogue: (packed: unknown, read: (place: number) => unknown) => Catalogue;
  readonly linkFields: (packed: unknown, read: (place: number) => unknown) => Shape;
}

const folder = mkdtempSync(join(tmpdir(), 'guiju-packed-'));
let catalogue: Catalogue;
let fields: Shape;

beforeAll(async () => {
  await writePacked(folder);
  const link: Link = await import(pathToFileURL(resolve('scripts/packed/link.mjs')).href);
  const json = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'latin1'));
  const texts = readFileSync(join(folder, 'texts.ndjson'));
  const read = link.readerOf(() => texts);
  catalogue = link.linkCatalogue(json('check.json'), read);
  fields = link.linkFields(json('fields.json'), read);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the law as the command line carries it', () => {
  it('is the catalogue without cases and without the reasons of coverage', () => {
    expect(catalogue).toEqual({
      ...china,
      instruments: china.instruments.map(({ notEncoded: _, ...instrument }) => instrument),
      definitions: china.definitions.map((definition) => ({ ...definition, cases: [] })),
      rules: china.rules.map(({ given: _, instrument: { notEncoded: __, ...instrument }, ...rule }) => ({
        ...rule,
        instrument,
        cases: [],
      })),
    });
  });

  it('has rules that are copied with their texts, and equal instruments once', () => {
    const [rule] = catalogue.rules;
    expect({ ...rule }.title).toEqual(china.rules[0]?.title);
    expect(catalogue.instruments).toContain(rule?.instrument);
  });

  it('has every field of a manifest', () => {
    expect(Object.keys(fields)).toEqual(Object.keys(sections));
    expect(fields).toEqual(sections);
  });
});
