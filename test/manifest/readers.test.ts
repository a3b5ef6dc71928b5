import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments, stringify } from 'yaml';
import { ManifestError } from '../../src/index.js';
import { readDocument } from '../../src/manifest/read/document.js';
import { isEmpty, type Step } from '../../src/manifest/read/step.js';
import { strictSteps } from '../../src/manifest/read/strict.js';
import { tolerantSteps } from '../../src/manifest/read/tolerant.js';
import { arbitraryManifest } from '../support/arbitrary-manifest.js';

const depth = 160;

const bits = [
  '&a ',
  '*a ',
  '!!str ',
  '!x ',
  '|\n',
  '>-\n',
  '"',
  "'",
  '\t',
  '? ',
  '- ',
  '[',
  '}',
  ': ',
  ', ',
  ' #',
  '\n',
];
const more = [
  '\r\n',
  '---\n',
  '...\n',
  '~',
  '0x1f',
  '1_000',
  '1e3',
  '.inf',
  'yes',
  '<<: ',
  '  ',
  '\\',
  '@',
  '-0',
  '01',
  '',
];

const texts = fc
  .sample(arbitraryManifest(2), { numRuns: 8, seed: 11 })
  .flatMap((facts) => [stringify(facts), stringify(facts, { collectionStyle: 'flow' })])
  .map((text) => text.split('\n'));

/** A few lines of a manifest with some things put in or taken out at random. */
const scribbled = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.nat(400),
    fc.integer({ min: 1, max: 14 }),
    fc.array(fc.tuple(fc.nat(2000), fc.constantFrom(...bits, ...more), fc.nat(2)), { maxLength: 2 }),
  )
  .map(([lines, first, count, changes]) => {
    const from = first % lines.length;
    return changes.reduce(
      (text, [at, bit, without]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + bit + text.slice(place + without);
      },
      lines.slice(from, from + count).join('\n'),
    );
  });

/** A map that begins with the anchor of its first key begins at the one or at the other. */
const withoutBegin = (step: Step) => ('value' in step || step.kind === 'alias' ? step : { kind: step.kind });

describe('the quick reader and the tolerant one', () => {
  it('read the same from every text that both take', () => {
    let both = 0;
    fc.assert(
      fc.property(scribbled, (text) => {
        const strict = strictSteps(text, depth);
        const { documents, faults } = tolerantSteps(text, depth);
        if (strict === undefined || faults.length > 0) return;
        both += 1;
        const told = (steps: typeof documents) =>
          JSON.stringify(steps.filter((one) => !isEmpty(one)).map((one) => one.map(withoutBegin)));
        expect(told(strict)).toBe(told(documents));
      }),
      { numRuns: 1500 },
    );
    expect(both).toBeGreaterThan(200);
  });

  it('take brackets that are closed at the margin, as many people write them', () => {
    const text = 'guiju: 1\nservice: {\n  channels: [\n    web,\n  ],\n}\n';
    expect(strictSteps(text, depth)).toBeUndefined();
    expect(readDocument(text, 'a.yaml').value).toEqual({ guiju: 1, service: { channels: ['web'] } });
    expect(readDocument(text, 'a.yaml').spots.get('/service/channels/0')).toEqual({ line: 4, column: 5 });
  });

  it('begin a document at the margin alone', () => {
    expect(strictSteps('   ---\n', depth)).toBeUndefined();
    expect(() => readDocument('   ---\n', 'a.yaml')).toThrow('found a single value');
    expect(() => readDocument('  ---\na: 1\n', 'a.yaml')).toThrow('syntax error');
    expect(readDocument('---\na: |\n  ---\n', 'a.yaml').value).toEqual({ a: '---\n' });
  });

  it('tell every error of syntax at once, each with its place', () => {
    const text = 'a: "x" y\nb: [1, 2\nc: 3\n';
    const expected = parseAllDocuments(text).flatMap(({ errors }) => errors).length;
    expect(expected).toBeGreaterThan(1);
    try {
      readDocument(text, 'a.yaml');
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof ManifestError)) throw error;
      expect(error.problems.map(({ code }) => code)).toEqual(Array(expected).fill('syntax'));
      expect(error.problems[0]).toMatchObject({ line: 1 });
    }
  });
});

const problem = (text: string) => {
  try {
    readDocument(text, 'a.yaml');
  } catch (error) {
    if (error instanceof ManifestError) return error.problems[0];
    throw error;
  }
  return undefined;
};

describe('what stands in a text', () => {
  it('an alias is what was written last under its name, where it stands', () => {
    const { value } = readDocument('a: &x 1\nb: &y [*x]\nc: &x 2\nd: *y\ne: *x\n', 'a.yaml');
    expect(value).toEqual({ a: 1, b: [1], c: 2, d: [1], e: 2 });
  });

  it('an alias of nothing is an error, and not an empty value', () => {
    expect(problem('a: 1\nb: *nobody\n')).toMatchObject({ code: 'syntax', pointer: '/b', line: 2, column: 4 });
    expect(problem('a: *b\nb: &b 1\n')?.message.en).toBe('syntax error: there is no anchor "b"');
  });

  it('an alias of what holds it ends at a limit', () => {
    expect(problem('a: &a [*a]\n')?.code).toBe('too-deep');
  });

  it('tags of the core schema count, others do not', () => {
    const { value } = readDocument('a: !!str 1\nb: !!int "2"\nc: ! true\nd: !!map {}\ne: !!float 3\n', 'a.yaml');
    expect(value).toEqual({ a: '1', b: 2, c: 'true', d: {}, e: 3 });
    expect(problem('a: !x 1\n')).toMatchObject({ code: 'tag', line: 1, column: 4 });
    expect(problem('%TAG ! tag:example.com,2000:\n---\na: !x 1\n')?.code).toBe('tag');
  });

  it('a text in a block of a list stands at its bar', () => {
    const { value, spots } = readDocument('a:\n  - |- # why | how\n    one\n    two\n  - >\n    three\n', 'a.yaml');
    expect(value).toEqual({ a: ['one\ntwo', 'three\n'] });
    expect([spots.get('/a/0'), spots.get('/a/1')]).toEqual([
      { line: 2, column: 5 },
      { line: 5, column: 5 },
    ]);
  });

  it('numbers, and what looks like one', () => {
    const { value } = readDocument(
      'a: 0x1f\nb: 0o17\nc: 1_000\nd: 1e3\ne: 01\nf: yes\ng: NO\nh: "1"\ni: 2026-11-25\n',
      'a',
    );
    expect(value).toEqual({ a: 31, b: 15, c: '1_000', d: 1000, e: 1, f: 'yes', g: 'NO', h: '1', i: '2026-11-25' });
  });
});
