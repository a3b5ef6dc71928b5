import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fieldIndex } from '../../src/index.js';
import { manifestJsonSchema } from '../../src/node.js';
import { sectionPlace } from '../../src/pages/place.js';
import { arbitraryManifest } from '../support/arbitrary-manifest.js';

const ajv = new Ajv2020({ strict: true, allErrors: true });
ajv.addVocabulary(['enumDescriptions', 'markdownDescription']);
addFormats.default(ajv);
const fits = ajv.compile(manifestJsonSchema());
const errors = (value: unknown): readonly string[] =>
  fits(value) ? [] : (fits.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);

describe('the JSON Schema of the manifest', () => {
  it.each(
    globSync('examples/**/*.yaml')
      .filter((file) => /(guiju|company)\.yaml$/.test(file))
      .sort(),
  )('fits %s', (file) => {
    expect(errors(parse(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('fits whatever the reader takes', () => {
    fc.assert(
      fc.property(arbitraryManifest(), (manifest) => {
        expect(errors(manifest)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('refuses an unknown field, a wrong value, a day that does not exist, and no version', () => {
    for (const wrong of [
      { guiju: 1, servise: {} },
      { guiju: 1, ai: { outputs: [{ modality: 'smell' }] } },
      { guiju: 1, service: { launchedOn: '2026-02-30' } },
      { guiju: 1, security: { logRetention: { months: -1 } } },
      { service: {} },
    ])
      expect(errors(wrong)).not.toEqual([]);
  });

  it('has the meaning of every value, in both languages, and examples that fit themselves', () => {
    const choices = [...fieldIndex().values()].filter(({ values }) => values !== undefined);
    let found = 0;
    const visit = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      if ('enum' in node && Array.isArray(node.enum)) {
        found += 1;
        expect(node).toMatchObject({ enumDescriptions: node.enum.map(() => expect.stringMatching(/.+ \/ .+/)) });
      }
      if ('examples' in node && Array.isArray(node.examples)) {
        const { examples, ...rest } = node;
        const one = ajv.compile(rest);
        for (const example of node.examples) expect(one(example)).toBe(true);
      }
      for (const below of Object.values(node)) visit(below);
    };
    visit(manifestJsonSchema().properties);
    expect(found).toBe(choices.length);
  });

  it('links each field to its page where the docs are known', () => {
    const text = JSON.stringify(manifestJsonSchema({ docs: 'https://docs.example/en' }));
    expect(text).toContain(`](https://docs.example/en/${sectionPlace('ai')}#ai.outputs.modality)`);
    expect(JSON.stringify(manifestJsonSchema())).not.toContain('markdownDescription');
  });
});
