import fc from 'fast-check';
import { seedTexts } from './seeds.js';

const syntax = [
  '&a ',
  '*a',
  '<<: *a',
  '!!js/function ',
  '!!binary ',
  '!!set ',
  '!!omap ',
  '!x ',
  '|',
  '>-',
  '? ',
  '- ',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '\t',
  '---\n',
  '...\n',
  '%YAML 1.1\n',
  '\u0000',
  '\ufeff',
  '\u2028',
  '\u001b[31m',
  '\\u001b',
  '# ',
  ': ',
  ',',
  '\r',
  '\n',
  '  ',
] as const;

const scalars = [
  'null',
  '~',
  '',
  'true',
  'no',
  '0o17',
  '0x1f',
  '.nan',
  '.inf',
  '-.inf',
  '1e999',
  '-0',
  '-1',
  '1.5',
  '9007199254740993',
  '2026-02-30',
  '2026-02-28',
  '9999-12-31',
  '0000-01-01',
  '2026-01-01T00:00:00Z',
  '12:30:45',
  '__proto__',
  'constructor',
  'toString',
  '{}',
  '[]',
  '[{}]',
  '[[]]',
  '{a: {b: {c: 1}}}',
  '"\\e[31mred"',
  '"\\u2028"',
  '"\\0"',
  '"\\ud800"',
  '好',
  '💥',
  '*a',
  '&a 1',
  '!!str 1',
  '!!int "1"',
  '|\n    block',
  '>\n    folded',
] as const;

type Change = (text: string, at: number) => string;

const onLine =
  (change: (line: string, lines: readonly string[]) => string | readonly string[]): Change =>
  (text, at) => {
    const lines = text.split('\n');
    const i = at % lines.length;
    const made = change(lines[i] ?? '', lines);
    lines.splice(i, 1, ...(typeof made === 'string' ? [made] : made));
    return lines.join('\n');
  };

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.constantFrom(...scalars).map((scalar) => onLine((line) => line.replace(/:\s.*$/, `: ${scalar}`))),
  fc.constantFrom(...syntax).map(
    (token): Change =>
      (text, at) =>
        `${text.slice(0, at % text.length)}${token}${text.slice(at % text.length)}`,
  ),
  fc.constant(onLine(() => [])),
  fc.constant(onLine((line) => [line, line])),
  fc.constant(onLine((line) => `  ${line}`)),
  fc.constant(onLine((line) => line.replace(/^ {2}/, ''))),
  fc.nat().map((n) => onLine((line, lines) => [line, lines[n % lines.length] ?? ''])),
  fc.integer({ min: 1, max: 3000 }).map((n) => onLine((line) => line.replace(/:\s.*$/, `: ${'x'.repeat(n)}`))),
  fc.integer({ min: 1, max: 300 }).map((n) => onLine((line) => [line, `${'['.repeat(n)}${']'.repeat(n)}`])),
  fc
    .integer({ min: 1, max: 500 })
    .map((n) => onLine((line) => Array.from({ length: n }, (_, i) => line.replace(/^(\s*)(\w+)/, `$1$2${i}`)))),
  fc.nat().map(
    (n): Change =>
      (text, at) =>
        text.slice(0, at % text.length) + text.slice((at % text.length) + (n % 200)),
  ),
);

const encodings: readonly ((text: string, at: number) => Uint8Array)[] = [
  (text) => Buffer.from(text),
  (text) => Buffer.from(text),
  (text) => Buffer.from(text),
  (text) => Buffer.from(`\ufeff${text}`),
  (text) => Buffer.from(text.replaceAll('\n', '\r\n')),
  (text) => Buffer.from(text.replaceAll('\n', '\r')),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  (text) => Buffer.from(text, 'latin1'),
  (text, at) => Buffer.from(text).subarray(0, at % (text.length + 1)),
  (text, at) => Buffer.from(text).fill(0xff, at % text.length, (at % text.length) + 1),
];

/** Files made from the examples: some lines changed, tokens of YAML put in, sizes and encodings. */
export const fuzzedFile: fc.Arbitrary<Uint8Array> = fc
  .record({
    seed: fc.constantFrom(...seedTexts),
    changes: fc.array(fc.tuple(change, fc.nat()), { maxLength: 4 }),
    encoding: fc.constantFrom(...encodings),
    at: fc.nat(),
  })
  .map(({ seed, changes, encoding, at }) =>
    encoding(
      changes.reduce((text, [make, place]) => make(`${text} `, place), seed),
      at,
    ),
  );
