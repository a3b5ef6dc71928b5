import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { china } from '../../rules/index.js';
import { evaluate } from '../../src/evaluate/evaluate.js';
import { applyAdvice, type Field, fieldIndex, ManifestError, parseManifest, withAdvice } from '../../src/index.js';
import { factsWith, saySame } from '../../src/manifest/edit/facts.js';
import { readManifest } from '../../src/node.js';
import { valueAt } from '../../src/place.js';
import { EditError, editManifest } from '../../src/yaml.js';
import { arbitraryValue } from '../support/arbitrary-manifest.js';
import '../support/seed.js';

const sample = `# yaml-language-server: $schema=x
guiju: 1

service:
  id: blue   # our id
  name: "蓝桥"
  audience:
    # mainlandPublic: # 是否向境内公众提供
    # minors: # 未成年人是否可能使用
  channels: [web, app] # both
personalData:
  # processed: # Whether it is
  # people: see the wiki
transfers:
  - id: x
    mechanism: []
    # notice: # told?
  - { id: y, people: 3 }
security:
  logRetention: false # soon
`;

/** The lines that went and came. */
const changed = (before: string, after: string) => {
  const [a, b] = [before.split('\n'), after.split('\n')];
  return { gone: a.filter((line) => !b.includes(line)), come: b.filter((line) => !a.includes(line)) };
};

const change = (path: string, value: unknown, text = sample) => changed(text, editManifest(text, [{ path, value }]));

describe('a fact is written into a manifest', () => {
  it('in the place of its suggestion, with the comment of it', () => {
    expect(change('service.audience.minors', true)).toEqual({
      gone: ['    # minors: # 未成年人是否可能使用'],
      come: ['    minors: true # 未成年人是否可能使用'],
    });
    expect(change('/transfers/0/notice', { inPlace: true })).toEqual({
      gone: ['    # notice: # told?'],
      come: ['    notice: true # told?'],
    });
  });

  it('and leaves a comment that says something else', () => {
    expect(change('personalData.people', 5)).toEqual({ gone: [], come: ['  people: 5'] });
  });

  it('at the end of its section, or in a section of its own', () => {
    expect(change('service.audience.under14', false)).toEqual({ gone: [], come: ['    under14: false'] });
    const { gone, come } = change('ai.outputs', [{ id: 'a' }, {}]);
    expect([gone, come]).toEqual([[], ['ai:', '  outputs:', '    - { id: a }', '    - {}']]);
  });

  it('over the one that was there, whose comment stays', () => {
    expect(change('service.id', 'yes: no')).toEqual({
      gone: ['  id: blue   # our id'],
      come: ['  id: "yes: no"   # our id'],
    });
    expect(change('/transfers/0/mechanism', ['contract']).come).toEqual(['    mechanism: [contract]']);
    expect(change('transfers', []).come).toEqual(['transfers: []']);
  });

  it('beside the shorthand of a measure', () => {
    expect(change('security.logRetention.months', 6).come).toEqual([
      '  logRetention: { inPlace: false, months: 6 } # soon',
    ]);
    expect(change('/security/logRetention/inPlace', true).come).toEqual(['  logRetention: true # soon']);
  });

  it('and taken out: a line with a comment becomes a suggestion again', () => {
    const there = editManifest(sample, [{ path: 'service.audience.minors', value: true }]);
    expect(editManifest(there, [{ path: 'service.audience.minors', value: undefined }])).toBe(sample);
    expect(change('/security/logRetention/inPlace', undefined).come).toEqual(['  # logRetention: # soon']);
    expect(change('service.name', undefined)).toEqual({ gone: ['  name: "蓝桥"'], come: [] });
    expect(editManifest(sample, [{ path: 'ai.roles', value: undefined }])).toBe(sample);
  });

  it('into JSON, in its indentation', () => {
    const json = '{\n    "guiju": 1,\n    "service": { "id": "a" }\n}\n';
    const changes = [
      { path: 'service.name', value: 'n' },
      { path: '/transfers/0/id', value: 'x' },
    ];
    expect(editManifest(json, changes)).toBe(
      '{\n    "guiju": 1,\n    "service": { "id": "a", "name": "n" },\n    "transfers": [{ "id": "x" }]\n}\n',
    );
  });

  it('with the line breaks and the byte order mark of the file', () => {
    const text = '\uFEFFguiju: 1\r\nservice:\r\n  id: a\r\n';
    expect(editManifest(text, [{ path: 'service.name', value: 'b' }])).toBe(
      '\uFEFFguiju: 1\r\nservice:\r\n  id: a\r\n  name: b\r\n',
    );
  });

  it('or refused, with the nearest name and what is in the way', () => {
    const refused = (path: string, value: unknown, text = sample) => {
      try {
        editManifest(text, [{ path, value }]);
      } catch (error) {
        if (error instanceof ManifestError) return error.problems[0]?.nearest ?? error.problems[0]?.code;
        if (error instanceof EditError) return error.message;
        throw error;
      }
      return 'written';
    };
    expect(refused('servise.id', 'x')).toBe('service');
    expect(refused('service.audience.minors', 'x')).toBe('wrong-type');
    expect(refused('/transfers/9/id', 'x')).toBe(
      '/transfers/9/id: the list /transfers has 2 elements: add them in order',
    );
    expect(refused('transfers[].id', 'x')).toContain('through no list');
    const shared = 'guiju: 1\nservice: { audience: &a { minors: true } }\nx: 1\n'.replace('x: 1\n', '');
    expect(refused('service.audience', { under14: true }, shared)).toBe('written');
    const alias = 'guiju: 1\ntransfers:\n  - &t { id: a }\n  - *t\n';
    expect(refused('/transfers/1/id', 'x', alias)).toContain('alias *t');
  });
});

const fields = [...fieldIndex().values()].filter(({ path }) => !path.includes('[]'));
const manifests = globSync('examples/*/guiju.yaml').sort();

describe.each(manifests)('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  it('takes any new fact outside lists, keeps every comment and changes one line at most', () => {
    const now: unknown = parse(text);
    const open = fields.filter(({ path }) => valueAt(now, path.split('.')) === undefined);
    const fact = fc
      .constantFrom(...open)
      .chain((field: Field) => fc.tuple(fc.constant(field.path), arbitraryValue(field, 2)));
    const property = fc.property(fact, ([path, value]) => {
      const made = editManifest(text, [{ path, value }]);
      expect(saySame(parse(made), factsWith(now, path.split('.'), value))).toBe(true);
      for (const comment of text.match(/#[^\n]*/g) ?? []) expect(made).toContain(comment);
      expect(changed(text, made).gone.length).toBeLessThanOrEqual(1);
    });
    fc.assert(property, { numRuns: 60 });
  });

  it('takes any other value of the facts that it has', () => {
    const now: unknown = parse(text);
    const known = fields.filter(({ path, kind }) => kind !== 'group' && valueAt(now, path.split('.')) !== undefined);
    const fact = fc
      .constantFrom(...known)
      .chain((field: Field) => fc.tuple(fc.constant(field.path), arbitraryValue(field, 2)));
    const property = fc.property(fact, ([path, value]) => {
      const made = editManifest(text, [{ path, value }]);
      expect(saySame(parse(made), factsWith(now, path.split('.'), value))).toBe(true);
    });
    fc.assert(property, { numRuns: 25 });
  });

  it('takes the patches of its advice', async () => {
    const { manifest, files } = await readManifest(file);
    if (files.length > 1) return;
    const report = withAdvice(evaluate(manifest, china, { asOf: '2026-11-24' }), manifest, china);
    for (const advice of report.findings.flatMap((finding) => finding.advice ?? [])) {
      const made: unknown = parse(editManifest(text, advice.patch));
      expect(saySame(parseManifest(made), applyAdvice(manifest, advice))).toBe(true);
    }
  });
});
