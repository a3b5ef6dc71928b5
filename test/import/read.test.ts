import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ManifestError, parseManifest } from '../../src/index.js';
import { ImportError, type ImportOptions, importLimits, readImport } from '../../src/node.js';

const root = mkdtempSync(join(tmpdir(), 'guiju-import-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let next = 0;
const write = (name: string, text: string, others: Readonly<Record<string, string>> = {}): string => {
  const folder = join(root, String(next++));
  for (const [path, content] of Object.entries({ 'package.json': '{}', ...others, [name]: text })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return join(folder, name);
};

const problems = async (file: string, options: ImportOptions = {}) => {
  try {
    await readImport(file, options);
  } catch (error) {
    if (error instanceof ImportError || error instanceof ManifestError) return error.problems;
    throw error;
  }
  return [];
};

const entity = (more: string, name = 'chat', kind = 'Component'): string =>
  `apiVersion: backstage.io/v1alpha1\nkind: ${kind}\nmetadata:\n  name: ${name}\n${more}`;
const api = (schema: string, more = ''): string =>
  `openapi: 3.0.3\ninfo: { title: Shop, version: '1' }\n${more}paths:\n  /a:\n    get:\n      responses:\n        '200':\n          content:\n            application/json:\n              schema: ${schema}\n`;

describe('Backstage', () => {
  it('gives what an entity states and a manifest has a field for, each with its line', async () => {
    const { kind, manifest, facts, notes } = await readImport(
      write('catalog-info.yaml', entity('  title: Chat\nspec: { lifecycle: production, owner: team-a }\n')),
    );
    expect(kind).toBe('backstage');
    expect(manifest).toEqual({ guiju: 1, service: { id: 'chat', name: 'Chat', lifecycle: 'running' } });
    expect(facts.map(({ from }) => from[0]?.line)).toEqual([4, 5, 6]);
    expect(notes.map(({ message }) => message.en).join('\n')).toMatch(/carries no manifest[\s\S]*owner is not taken/);
  });

  it('does not guess what deprecated means', async () => {
    const { manifest, notes } = await readImport(write('c.yaml', entity('spec: { lifecycle: deprecated }\n')));
    expect(manifest).toEqual({ guiju: 1, service: { id: 'chat' } });
    expect(notes.map(({ message }) => message.en).join()).toContain('"deprecated" does not say');
  });

  it('takes facts under spec, in an annotation and in a file, and lets them go before plain ones', async () => {
    const annotations =
      "  annotations:\n    guiju/facts: 'ai: { roles: [generates] }'\n    guiju/manifest: ./guiju.yaml\n";
    const spec = 'spec:\n  guiju:\n    service: { id: own-id }\n    transfers: []\n';
    const manifestFile = 'guiju: 1\nextends: company.yaml\nsecurity: { backup: true }\n';
    const others = { 'guiju.yaml': manifestFile, 'company.yaml': 'operator: { name: Acme }\n' };
    const { manifest, facts } = await readImport(write('c.yaml', entity(`${annotations}${spec}`), others));
    expect(manifest).toMatchObject({
      service: { id: 'own-id' },
      transfers: [],
      ai: { roles: ['generates'] },
      operator: { name: 'Acme' },
      security: { backup: { inPlace: true } },
    });
    const operator = facts.find(({ pointer }) => pointer === '/operator/name');
    expect(operator?.from).toMatchObject([{ file: expect.stringContaining('company.yaml'), line: 1 }]);
  });

  it('finds the entity among several documents', async () => {
    const two = `${entity('', 'a')}---\n${entity('', 'b')}---\n${entity('', 's', 'System')}`;
    expect(await problems(write('c.yaml', two))).toMatchObject([{ code: 'several-entities' }]);
    expect((await readImport(write('c.yaml', two), { entity: 'b' })).manifest).toMatchObject({ service: { id: 'b' } });
    const one = `${entity('', 'a')}---\n${entity('spec: { guiju: { transfers: [] } }\n', 'b')}`;
    expect((await readImport(write('c.yaml', one))).manifest).toMatchObject({ service: { id: 'b' }, transfers: [] });
    expect(await problems(write('c.yaml', two), { entity: 'c' })).toMatchObject([{ code: 'no-facts' }]);
  });

  it.each([
    ['a manifest that is not there', 'guiju/manifest: none.yaml', 'not-found'],
    ['a manifest outside the project', 'guiju/manifest: ../../../../../../etc/hostname', 'extends-outside'],
    ['an annotation that is no text', 'guiju/facts: [a]', 'wrong-type'],
    ['facts that do not parse', "guiju/facts: 'a: ['", 'syntax'],
    ['an unknown fact', "guiju/facts: 'servise: {}'", 'unknown-key'],
    ['facts that extend', "guiju/facts: 'extends: x.yaml'", 'unknown-key'],
    ['a prototype', "guiju/facts: '__proto__: { a: 1 }'", 'forbidden-key'],
  ])('refuses %s at its line', async (_, annotation, code) => {
    const found = await problems(write('c.yaml', entity(`  annotations:\n    ${annotation}\n`)));
    expect(found[0]).toMatchObject({ code, line: 6 });
  });

  it('reports what two places state differently', async () => {
    const text = entity(
      "  annotations:\n    guiju/facts: 'service: { name: a }'\nspec:\n  guiju: { service: { name: b } }\n",
    );
    expect(await problems(write('c.yaml', text))).toMatchObject([{ code: 'conflict' }]);
  });
});

describe('OpenAPI', () => {
  it('maps marks to kinds of personal information by purpose, follows references, survives circles', async () => {
    const { manifest, facts } = await readImport('examples/programs/importing/openapi.yaml');
    expect(manifest).toEqual({
      guiju: 1,
      service: { id: 'parcel-tracking', audience: { mainlandPublic: true } },
      transfers: [],
      personalData: {
        processed: true,
        purposes: [{ id: 'Parcel tracking' }, { id: 'delivery', categories: ['location'] }],
      },
    });
    expect(facts.at(-1)?.from).toMatchObject([{ line: 32, pointer: expect.stringContaining('courierPosition') }]);
  });

  it('reads JSON, takes several kinds, and leaves out what no operation uses', async () => {
    const schema = "{ $ref: '#/components/schemas/A' }";
    const document = {
      openapi: '3.1.0',
      info: { title: 'T', 'x-guiju': { security: { backup: true } } },
      paths: { '/a': { post: { requestBody: { content: { j: { schema: { $ref: '#/components/schemas/A' } } } } } } },
      components: {
        schemas: {
          A: { properties: { constructor: { 'x-personal-data': ['health', 'contact'] }, $ref: { type: 'string' } } },
          Unused: { 'x-personal-data': 'religion' },
        },
      },
    };
    const { manifest } = await readImport(write('api.json', JSON.stringify(document)));
    expect(manifest).toMatchObject({
      security: { backup: true },
      personalData: { purposes: [{ id: 'T', categories: ['contact', 'health'] }] },
    });
    expect(schema).toContain('$ref');
  });

  it.each([
    ['x-pii', '{ x-pii: true }'],
    ['x-data-classification', '{ x-data-classification: { category: PII, masking: { strategy: full } } }'],
    ['x-personal-data: true', '{ x-personal-data: true }'],
  ])('knows from %s that something is personal, and not what', async (_, schema) => {
    const { manifest, notes } = await readImport(write('api.yaml', api(schema)));
    expect(manifest).toEqual({ guiju: 1, personalData: { processed: true, purposes: [{ id: 'Shop' }] } });
    expect(notes[0]?.message.en).toContain('not of which kind');
  });

  it.each([
    ['a mark that says no', '{ x-pii: true, x-personal-data: false }'],
    ['examples', "{ example: { x-pii: true }, default: { x-personal-data: 'x' } }"],
    ['a property that is called so', '{ properties: { x-pii: { type: boolean } } }'],
    ['what is sensitive in another way', '{ x-data-classification: { category: secret } }'],
  ])('takes nothing from %s', async (_, schema) => {
    expect(await problems(write('api.yaml', api(schema)))).toMatchObject([{ code: 'no-facts' }]);
  });

  it('tells references that lead nowhere or elsewhere', async () => {
    const schema =
      "{ anyOf: [{ x-personal-data: contact }, { $ref: './b.yaml#/X' }, { $ref: '#/none' }, { $ref: '#/%E0%A4%A' }] }";
    const { notes } = await readImport(write('api.yaml', api(schema)));
    expect(notes.map(({ message }) => message.en.split(':')[0])).toEqual([
      'another file is not read',
      'the reference leads nowhere',
      'the reference leads nowhere',
    ]);
  });

  it.each([
    ['a misspelt kind', api('{ x-personal-data: helth }'), 'unknown-category', 'health'],
    ['a kind that is no text', api('{ x-personal-data: [1] }'), 'unknown-category', undefined],
    [
      'a purpose that is no text',
      api('{ x-personal-data: { category: health, purpose: 1 } }'),
      'wrong-type',
      undefined,
    ],
    ['another key', api('{ x-personal-data: { kind: health } }'), 'unknown-key', undefined],
    ['facts that do not fit', api('{}', 'x-guiju: { service.audience.minors: perhaps }\n'), 'wrong-type', undefined],
    ['facts that are a list', api('{}', 'x-guiju: []\n'), 'wrong-type', undefined],
    ['version 2', "swagger: '2.0'\n", 'unknown-source', undefined],
  ])('refuses %s', async (_, text, code, nearest) => {
    const [found] = await problems(write('api.yaml', text));
    expect(found).toMatchObject({ code, line: expect.any(Number) });
    expect(found?.nearest).toBe(nearest);
  });
});

describe('package.json', () => {
  it('takes its name, and facts or a manifest under its key; nothing from dependencies', async () => {
    const plain = await readImport(
      write('package.json', '{"name":"@a/chat","description":"d","dependencies":{"openai":"1"}}'),
    );
    expect(plain.manifest).toEqual({ guiju: 1, service: { id: '@a/chat' } });
    expect(plain.notes).toHaveLength(1);
    const inline = await readImport(
      write('package.json', '{"name":"x","guiju":{"service":{"id":"y"},"transfers":[]}}'),
    );
    expect(inline.manifest).toEqual({ guiju: 1, service: { id: 'y' }, transfers: [] });
    const path = write('package.json', '{"guiju":"./guiju.yaml"}', { 'guiju.yaml': 'guiju: 1\ntransfers: []\n' });
    expect((await readImport(path)).manifest).toEqual({ guiju: 1, transfers: [] });
  });

  it('without anything states no fact', async () => {
    expect(await problems(write('package.json', '{}'))).toMatchObject([{ code: 'no-facts' }]);
  });
});

describe('a source that cannot be used is refused, with a code', () => {
  const deep = `${'{"a":'.repeat(600)}1${'}'.repeat(600)}`;
  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...'bcdefghi'.split('').map((c, i) => `${c}: &${c} [${`*${'abcdefgh'[i]},`.repeat(9)}]`),
  ].join('\n');
  it.each([
    ['an empty file', '', 'empty'],
    ['only separators', '---\n---\n', 'empty'],
    ['a list', '- a\n', 'wrong-type'],
    ['broken YAML', 'a: [\n', 'syntax'],
    ['a bomb of aliases', bomb, 'alias-limit'],
    ['an alias of itself', 'a: &a { b: *a }\n', 'too-deep'],
    ['deep nesting', deep, 'too-deep'],
    ['a merge key', 'openapi: 3.0.0\n<<: { a: 1 }\n', 'forbidden-key'],
    ['something else', 'hello: world\n', 'unknown-source'],
    ['NUL bytes', 'a: \u0000\n', 'binary'],
    ['too much', `a: ${'x'.repeat(importLimits.bytes)}`, 'too-large'],
  ])('%s', async (_, text, code) => {
    const found = await problems(write('source.yaml', text));
    expect(found.map((one) => one.code)).toContain(code);
    for (const { message } of found) expect(message.zh).toMatch(/\p{Script=Han}/u);
  });

  it('an order to the terminal in a name', async () => {
    const [found] = await problems(write('package.json', JSON.stringify({ name: '\u001b[31mred' })));
    expect(found).toMatchObject({ code: 'wrong-value', line: 1 });
  });

  it('a prototype is no fact, and changes nothing', async () => {
    expect(await problems(write('package.json', '{"guiju":{"__proto__":{"polluted":true}}}'))).toMatchObject([
      { code: 'unknown-key' },
    ]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('a long chain of references does not overflow', async () => {
    const schemas = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, i) => [
        `S${i}`,
        i === 19_999 ? { 'x-personal-data': 'contact' } : { $ref: `#/components/schemas/S${i + 1}` },
      ]),
    );
    const text = JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'T' },
      paths: { '/a': { $ref: '#/components/schemas/S0' } },
      components: { schemas },
    });
    expect((await readImport(write('api.json', text))).manifest).toMatchObject({ personalData: { processed: true } });
  });
});

it('what is read is a manifest', async () => {
  const { manifest } = await readImport('examples/programs/importing/catalog-info.yaml');
  expect(parseManifest(manifest).security?.logRetention?.months).toBe(6);
});
