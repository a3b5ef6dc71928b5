import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { china } from '../../rules/index.js';
import { adviceFor, applyAdvice, evaluate, parseManifest } from '../../src/index.js';
import { compact, expectedAfter } from '../../src/manifest/edit/expected.js';
import { keysOf } from '../../src/pointer.js';
import { editManifestText, ManifestEditError, readManifestText } from '../../src/yaml.js';

const put = (text: string, path: string, value: unknown) => editManifestText(text, [{ path, value }]);

const text = `# who we are
guiju: 1 # version

security: # ask the officer
  rules: true # since 2024
  logRetention: true
  systems:
    - { id: core, level: 3 } # the core
    - id: site
      level: 2

  # more to come
ai:
  outputs:
    - {
        id: pictures, # drawn
        export: true,
      }
transfers: []
data:
`;

describe('editManifestText', () => {
  it.each([
    ['/security/rules', false, '  rules: true # since 2024', '  rules: false # since 2024'],
    ['/security/rules/inPlace', false, '  rules: true', '  rules: false'],
    ['/security/backup', { inPlace: true }, '      level: 2\n', '      level: 2\n  backup: true\n'],
    ['/security/logRetention/months', 6, 'logRetention: true', 'logRetention: { inPlace: true, months: 6 }'],
    ['/security/systems/0/filed', true, 'level: 3 }', 'level: 3, filed: true }'],
    ['/security/systems/1/filed', true, '      level: 2\n', '      level: 2\n      filed: true\n'],
    ['/security/systems/2', { id: 'x' }, '      level: 2\n', '      level: 2\n    - { id: x }\n'],
    ['/ai/outputs/0/modality', 'image', '        export: true,\n', '        export: true,\n        modality: image,\n'],
    ['/transfers/0', { id: 'a' }, 'transfers: []', 'transfers: [{ id: a }]'],
    ['/data', { classification: { inPlace: true } }, 'data:\n', 'data: { classification: true }\n'],
    ['/service/name', '北居: #1', 'data:\n', 'data:\nservice:\n  name: "北居: #1"\n'],
    ['/service/channels', ['web', 'app'], 'data:\n', 'data:\nservice:\n  channels: [web, app]\n'],
  ])('puts %s in and leaves the rest', (path, value, before, after) => {
    expect(text).toContain(before);
    expect(put(text, path, value)).toBe(text.replace(before, after));
  });

  it('edits JSON and stays JSON', () => {
    const json = JSON.stringify({ guiju: 1, security: { backup: true } }, null, 2);
    expect(JSON.parse(put(json, '/security/backup', false))).toEqual({ guiju: 1, security: { backup: false } });
    expect(JSON.parse(put(json, '/service/name', '北居'))).toMatchObject({ service: { name: '北居' } });
  });

  it('puts any value of any manifest in, whatever the layout', () => {
    const layouts = [
      (facts: unknown) => stringify(facts),
      (facts: unknown) => stringify(facts, { indent: 4 }),
      (facts: unknown) => stringify(facts, { collectionStyle: 'flow' }),
      (facts: unknown) => `# a comment\n${stringify(facts)}# the end`,
    ];
    const facts = parse(text);
    const places = fc.constantFrom(
      '/security/rules/note',
      '/security/systems/0/level',
      '/security/systems/2/id',
      '/ai/outputs/0/explicitLabel/positions',
      '/service/id',
      '/data/classification',
      '/transfers',
    );
    const values = fc.oneof(fc.boolean(), fc.nat(), fc.string(), fc.array(fc.string()), fc.constant({ inPlace: true }));
    fc.assert(
      fc.property(places, values, fc.constantFrom(...layouts), (path, value, layout) => {
        const after = parse(put(layout(facts), path, value));
        expect(compact(after)).toEqual(compact(expectedAfter(facts, keysOf(path), compact(value))));
      }),
      { numRuns: 200 },
    );
  });

  it('writes every advice for the examples, with the same result as the patch', { timeout: 120_000 }, () => {
    let tried = 0;
    for (const file of globSync('examples/*/guiju.yaml').sort()) {
      const written = readFileSync(file, 'utf8').replace(/^extends: .*\n/m, '');
      const { manifest } = readManifestText(written);
      const report = evaluate(manifest, china, { asOf: '2026-11-24' });
      for (const finding of report.findings.filter(({ outcome }) => outcome !== 'unknown')) {
        for (const one of adviceFor(manifest, china, finding, { asOf: '2026-11-24' })) {
          const after = editManifestText(written, one.patch);
          expect(readManifestText(after).manifest).toEqual(applyAdvice(manifest, one));
          expect(after.split('#').length).toBeGreaterThanOrEqual(written.split('#').length);
          tried += 1;
        }
      }
    }
    expect(tried).toBeGreaterThan(20);
  });

  it('refuses a text that is broken and a place that is an alias', () => {
    expect(() => put('guiju: [1', '/service/id', 'x')).toThrow(ManifestEditError);
    expect(() => put('guiju: 1\ndata: &a { x: 1 }\nai: *a\n', '/ai/x', 2)).toThrow(ManifestEditError);
    expect(parseManifest(parse(put('guiju: 1', '/transfers', []))).transfers).toEqual([]);
  });
});
