import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ManifestError, type ManifestProblem, parseManifest } from '../../src/index.js';
import { readManifest } from '../../src/node.js';

const root = mkdtempSync(join(tmpdir(), 'guiju-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let next = 0;
const write = (content: string | Uint8Array, name = 'guiju.yaml'): string => {
  const folder = join(root, String(next++));
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{}');
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

const problems = async (file: string): Promise<readonly ManifestProblem[]> => {
  try {
    await readManifest(file);
  } catch (error) {
    if (error instanceof ManifestError) return error.problems;
    throw error;
  }
  return [];
};

const bomb = [
  'a: &a [x,x,x,x,x,x,x,x,x]',
  ...'bcdefghi'.split('').map((c, i) => `${c}: &${c} [${`*${'abcdefgh'[i]},`.repeat(9)}]`),
].join('\n');

describe('a manifest that cannot be used is refused, with a code', () => {
  it.each([
    ['an empty file', '', 'empty'],
    ['comments alone', '# nothing\n', 'empty'],
    ['a list', '- a\n', 'wrong-type'],
    ['a single value', 'hello\n', 'wrong-type'],
    ['an alias bomb', bomb, 'alias-limit'],
    ['deep flow nesting', `guiju: ${'['.repeat(5000)}${']'.repeat(5000)}`, 'too-deep'],
    ['nesting beyond the limit', `guiju: 1\nservice: ${'{a: '.repeat(60)}1${'}'.repeat(60)}`, 'too-deep'],
    ['deep block nesting', Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), 'too-deep'],
    ['a duplicate key', 'guiju: 1\nguiju: 1\n', 'duplicate-key'],
    ['a prototype key', 'guiju: 1\n__proto__: { x: 1 }\n', 'forbidden-key'],
    ['a constructor key', 'guiju: 1\nservice: { constructor: 1 }\n', 'forbidden-key'],
    ['a merge key', 'guiju: 1\n<<: { service: {} }\n', 'forbidden-key'],
    ['several documents', 'guiju: 1\n---\nguiju: 1\n', 'several-documents'],
    ['a custom tag', 'guiju: !!js/function 1\n', 'tag'],
    ['broken syntax', 'guiju: 1\nservice: { a: \n', 'syntax'],
    ['a duplicate key of another type', 'guiju: 1\nservice: { 1: a, "1": b }\n', 'duplicate-key'],
    ['aliases that grow', `guiju: 1\na: &a [${'x,'.repeat(3000)}]\nb: [${'*a,'.repeat(45)}]`, 'too-large'],
    ['an order to the terminal', 'guiju: 1\nservice: { name: "\\e[31mred" }\n', 'wrong-value'],
    ['NUL bytes', 'guiju: 1\u0000\n', 'binary'],
    ['too large', `guiju: 1\n#${'x'.repeat(1_100_000)}`, 'too-large'],
    ['no version', 'service: {}\n', 'missing-version'],
    ['another version', 'guiju: 2\n', 'missing-version'],
  ] as const)('%s', async (_, content, code) => {
    const found = await problems(write(content));
    expect(found.map((problem) => problem.code)).toContain(code);
    for (const { message, file } of found) {
      expect(message.zh).toMatch(/\p{Script=Han}/u);
      expect(message.en).not.toBe('');
      expect(file).toBeDefined();
    }
  });

  it.each([
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x67, 0x00]), 'encoding'],
    ['invalid UTF-8', new Uint8Array([0x67, 0x3a, 0x20, 0xc3, 0x28]), 'encoding'],
  ] as const)('%s', async (_, bytes, code) => {
    expect((await problems(write(bytes))).map((problem) => problem.code)).toEqual([code]);
  });

  it('an absent file and a folder', async () => {
    expect((await problems(join(root, 'absent.yaml')))[0]?.code).toBe('not-found');
    expect((await problems(root))[0]?.code).toBe('not-readable');
  });

  it('a file of nothing but unknown keys: the first hundred are told, the others counted', async () => {
    const keys = Array.from({ length: 5000 }, (_, i) => `key${i}: 1`).join('\n');
    const found = await problems(write(`guiju: 1\n${keys}\n`));
    expect(found).toHaveLength(101);
    expect(found.at(-1)).toMatchObject({ code: 'more', message: { en: 'and 4900 more problems' } });
    const twice = await problems(write(`guiju: 1\n${'a: 1\n'.repeat(500)}`));
    expect(twice.map(({ code }) => code).filter((code) => code === 'duplicate-key')).toHaveLength(100);
    expect(twice.at(-1)).toMatchObject({ message: { en: 'and 399 more problems' } });
  });

  it('a key or a value as long as the file is told in short', async () => {
    const long = 'x'.repeat(200_000);
    const [key] = await problems(write(`guiju: 1\n? "${long}"\n: 1\n`));
    const [value] = await problems(write(`guiju: 1\noperator: { kind: "${long}" }\n`));
    for (const found of [key, value]) expect(found?.message.en.length).toBeLessThan(300);
  });

  it.each([
    ['a function', () => 1],
    ['a symbol', Symbol('s')],
    ['a big number', 10n],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['an endless number', Number.NaN],
  ])('%s where a fact should be', (_, value) => {
    for (const facts of [
      { service: value },
      { service: { publicOpinion: value, id: value, launchedOn: value, users: { registered: value } } },
      { operator: { kind: value } },
      { security: { backup: value } },
      { transfers: value },
    ])
      expect(() => parseManifest({ guiju: 1, ...facts })).toThrow(ManifestError);
  });

  it('a UTF-8 mark is accepted', async () => {
    expect(await problems(write('\ufeffguiju: 1\n'))).toEqual([]);
  });
});

describe('extends', () => {
  it('refuses circles, paths out of the project, links out of it, and absent files', async () => {
    expect((await problems(write('guiju: 1\nextends: ./guiju.yaml\n')))[0]?.code).toBe('extends-loop');
    writeFileSync(join(root, 'outside.yaml'), 'guiju: 1\n');
    expect((await problems(write('guiju: 1\nextends: ../outside.yaml\n')))[0]?.code).toBe('extends-outside');
    const linked = write('guiju: 1\nextends: ./link.yaml\n');
    symlinkSync(join(root, 'outside.yaml'), join(linked, '..', 'link.yaml'));
    expect((await problems(linked))[0]?.code).toBe('extends-outside');
    const [absent] = await problems(write('guiju: 1\nextends: ./absent.yaml\n'));
    expect(absent).toMatchObject({ code: 'not-found', line: 2 });
    expect((await problems(write('guiju: 1\nextends: [a]\n')))[0]?.code).toBe('extends-type');
  });

  it('lays the service over the organisation and remembers where each fact stands', async () => {
    const file = write('guiju: 1\nextends: ./org.yaml\nsecurity:\n  backup: false\n  encryption: null\n');
    writeFileSync(
      join(file, '..', 'org.yaml'),
      'guiju: 1\nsecurity:\n  rules: true\n  backup: true\n  encryption: true\n',
    );
    const { manifest, positions } = await readManifest(file);
    expect(manifest.security?.rules).toEqual({ inPlace: true });
    expect(manifest.security?.backup).toEqual({ inPlace: false });
    expect(manifest.security?.encryption).toBeNull();
    expect(positions('/security/rules/inPlace')).toMatchObject({ line: 3, exact: true });
    expect(positions('/security/rules')?.file).toContain('org.yaml');
    expect(positions('/security/backup')).toMatchObject({ line: 4, column: 3, exact: true });
  });
});

describe('what does not fit is told all at once, with its place and the nearest name', () => {
  it('names, values, types and dates', async () => {
    const found = await problems(
      write(
        'guiju: 1\nservise: {}\nservice:\n  lifecycle: runing\n  launchedOn: 2026-02-30\n  users: { registered: -1 }\n  publicOpinion: yes\n',
      ),
    );
    expect(found.map(({ code, line, nearest }) => [code, line, nearest])).toEqual(
      expect.arrayContaining([
        ['unknown-key', 2, 'service'],
        ['wrong-value', 4, 'running'],
        ['wrong-value', 5, undefined],
        ['wrong-value', 6, undefined],
        ['wrong-type', 7, undefined],
      ]),
    );
    expect(found.find(({ line }) => line === 7)?.message.en).toContain('write true or false');
  });

  it('a measure that is neither yes, no nor a map, and one with a misspelt field', async () => {
    const found = await problems(write('guiju: 1\nsecurity:\n  backup: daily\n  logRetention: { inPlase: true }\n'));
    expect(found.map(({ code, nearest }) => [code, nearest])).toEqual([
      ['wrong-type', undefined],
      ['unknown-key', 'inPlace'],
    ]);
  });
});
