import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ImportError, planImport, readManifest } from '../../src/node.js';
import { runCli } from '../support/cli-process.js';

const root = mkdtempSync(join(tmpdir(), 'guiju-into-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let next = 0;
const project = (facts: unknown, files: Readonly<Record<string, string>>): string => {
  const folder = join(root, String(next++));
  mkdirSync(folder);
  for (const [name, text] of Object.entries({ 'package.json': JSON.stringify({ guiju: facts }), ...files }))
    writeFileSync(join(folder, name), text);
  return folder;
};
const plan = (folder: string, name = 'guiju.yaml') => planImport(join(folder, name), join(folder, 'package.json'));
const conflicts = async (folder: string) => {
  try {
    await plan(folder);
  } catch (error) {
    if (error instanceof ImportError) return error.problems;
    throw error;
  }
  return [];
};

describe('facts laid under a manifest', () => {
  it.each([
    ['an empty place below a name', 'guiju: 1\nservice:\n', { service: { id: 'a' } }],
    ['null', 'guiju: 1\nservice: ~ # later\n', { service: { id: 'a' } }],
    ['a null fact', 'guiju: 1\nservice: { id: null }\n', { service: { id: 'a' } }],
    [
      'a map in brackets',
      'guiju: 1\nservice: { id: a } # here\n',
      { service: { name: 'b', audience: { minors: true } } },
    ],
    ['empty brackets', 'guiju: 1\nservice: {}\n', { service: { name: 'b: c' } }],
    ['brackets over lines', 'guiju: 1\nservice: {\n  id: a, # one\n}\n', { service: { name: 'b' } }],
    [
      'a block',
      'guiju: 1\nservice:\n    id: a # one\n\n# end\nai: {}\n',
      { service: { name: 'b', features: { messaging: true } } },
    ],
    ['no line break at the end', 'guiju: 1', { service: { id: 'a' }, transfers: [] }],
    ['a text of several lines', 'guiju: 1\nservice:\n  name: |\n    a\n    b\nai: {}\n', { service: { id: 'a' } }],
    [
      'a measure written short',
      'guiju: 1\nsecurity:\n  logRetention: true # yes\n',
      { security: { logRetention: { inPlace: true, months: 6 } } },
    ],
    [
      'a list of blocks',
      'guiju: 1\npersonalData:\n  purposes:\n  - id: a\n    basis: consent # why\n',
      {
        personalData: {
          purposes: [
            { id: 'a', categories: ['contact'] },
            { id: 'b', basis: 'contract' },
          ],
        },
      },
    ],
    [
      'a list in brackets',
      'guiju: 1\npersonalData: { purposes: [{ id: a }] }\n',
      { personalData: { purposes: [{ id: 'b', categories: ['contact', 'health'] }] } },
    ],
    ['Windows lines', 'guiju: 1\r\nservice:\r\n  id: a\r\n', { service: { name: 'b' } }],
  ])('%s: everything is there, and every line that was there', async (_, text, facts) => {
    const folder = project(facts, { 'guiju.yaml': text });
    const { text: after, added, known } = await plan(folder);
    expect(added.length + known).toBeGreaterThan(0);
    const comments = text.match(/#.*/g) ?? [];
    for (const comment of comments) expect(after).toContain(comment.trimEnd());
    if (text.includes('\r\n')) expect(after.replaceAll('\r\n', '')).not.toContain('\n');
    writeFileSync(join(folder, 'guiju.yaml'), after);
    await readManifest(join(folder, 'guiju.yaml'));
    expect(await plan(folder)).toMatchObject({ text: after, added: [] });
  });

  it('changes no other byte', async () => {
    const text = '# top\nguiju:   1\nservice: {id: a,   channels: [ web,app ]}   # odd\nsecurity:\n  backup:  true\n';
    const folder = project({ security: { monitoring: true } }, { 'guiju.yaml': text });
    expect((await plan(folder)).text).toBe(`${text}  monitoring: true # package.json:1\n`);
  });

  it('knows what the manifest finds in what it extends, and what is written short', async () => {
    const folder = project(
      { operator: { name: 'Acme' }, security: { backup: true } },
      {
        'guiju.yaml': 'guiju: 1\nextends: company.yaml\nsecurity: { backup: { inPlace: true, note: n } }\n',
        'company.yaml': 'operator: { name: Acme }\n',
      },
    );
    expect(await plan(folder)).toMatchObject({ added: [], known: 2 });
  });

  it('reports what differs, with its place, and writes nothing', async () => {
    const text =
      'guiju: 1\ntransfers: []\nservice: { id: a }\npersonalData: { purposes: [{ id: x, categories: [contact] }] }\n';
    const folder = project(
      {
        service: { id: 'b', name: 'n' },
        transfers: [{ id: 't' }],
        personalData: { purposes: [{ id: 'x', categories: ['contact', 'health'] }] },
      },
      { 'guiju.yaml': text },
    );
    const found = await conflicts(folder);
    expect(found.map(({ code, pointer, line }) => [code, pointer, line])).toEqual([
      ['conflict', '/service/id', 3],
      ['conflict', '/transfers', 2],
      ['conflict', '/personalData/purposes/0/categories', 4],
    ]);
    const { status, stdout, stderr } = runCli(['import', 'package.json', '--write', 'guiju.yaml'], { cwd: folder });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('guiju.yaml:3:12 /service/id  the manifest says "a", the source (package.json:1) "b"');
    expect(readFileSync(join(folder, 'guiju.yaml'), 'utf8')).toBe(text);
  });

  it('does not replace a list that another file holds', async () => {
    const folder = project(
      { personalData: { purposes: [{ id: 'b' }] } },
      {
        'guiju.yaml': 'guiju: 1\nextends: company.yaml\n',
        'company.yaml': 'personalData: { purposes: [{ id: a }] }\n',
      },
    );
    expect(await conflicts(folder)).toMatchObject([{ code: 'conflict', pointer: '/personalData/purposes/1' }]);
  });

  it('begins a manifest that is not there, and writes JSON as JSON', async () => {
    const folder = project({ service: { id: 'a' } }, { 'other.json': '{ "guiju": 1, "transfers": [] }' });
    expect((await plan(folder, 'new.yaml')).text).toBe('guiju: 1\nservice:\n  id: a # package.json:1\n');
    expect(JSON.parse((await plan(folder, 'new.json')).text)).toEqual({ guiju: 1, service: { id: 'a' } });
    expect(JSON.parse((await plan(folder, 'other.json')).text)).toEqual({
      guiju: 1,
      transfers: [],
      service: { id: 'a' },
    });
  });
});

describe('guiju import', () => {
  it('prints a manifest that can be checked, and notes apart', () => {
    const { status, stdout, stderr } = runCli(['import', 'examples/programs/importing/openapi.yaml']);
    expect(status).toBe(0);
    expect(stdout).toContain('categories: [location] # openapi.yaml:32\n');
    expect(stderr).toContain('examples/programs/importing/openapi.yaml:38:32');
  });

  it('prints facts with their places as JSON', () => {
    const { stdout } = runCli(['import', 'examples/programs/importing/catalog-info.yaml', '--format', 'json']);
    const found: unknown = JSON.parse(stdout);
    expect(found).toMatchObject({
      format: 1,
      kind: 'backstage',
      file: 'examples/programs/importing/catalog-info.yaml',
      facts: [{ pointer: '/security/logRetention/inPlace', value: true, from: [{ line: 7 }] }, {}, {}, {}, {}],
    });
  });

  it('writes, and the second time has nothing to add', () => {
    const folder = project({ service: { id: 'a' } }, { 'guiju.yaml': '# mine\nguiju: 1\n' });
    const run = (...more: readonly string[]) =>
      runCli(['import', 'package.json', '--write', 'guiju.yaml', ...more], { cwd: folder });
    const text = '# mine\nguiju: 1\nservice:\n  id: a # package.json:1\n';
    expect(run('--dry-run')).toMatchObject({ status: 0, stdout: text });
    expect(readFileSync(join(folder, 'guiju.yaml'), 'utf8')).toBe('# mine\nguiju: 1\n');
    expect(run()).toMatchObject({
      status: 0,
      stdout: '',
      stderr: 'guiju: guiju.yaml: 1 fact added, 0 there already\n',
    });
    expect(readFileSync(join(folder, 'guiju.yaml'), 'utf8')).toBe(text);
    expect(run().stderr).toContain('0 facts added, 1 there already');
  });

  it.each([
    [['none.yaml'], 'there is no such file'],
    [['biome.json'], 'no Backstage entity'],
    [['package.json', '--dry-run'], '--dry-run is for --write'],
    [['package.json', '--write', '/no/such/folder/g.yaml'], 'cannot write'],
    [['package.json', '--write', 'biome.json'], 'there is no field'],
  ])('refuses %j', (args, message) => {
    const { status, stdout, stderr } = runCli(['import', ...args]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });
});
