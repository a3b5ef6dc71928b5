import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { noticesOf } from '../../scripts/bundled/notices.js';
import { packagesIn, recordedMetafiles } from '../../scripts/bundled/packages.js';
import { type Bom, withBundled } from '../../scripts/bundled/sbom.js';

const { dependencies } = z
  .object({ dependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const metafiles = recordedMetafiles();
const packages = packagesIn(metafiles);

const packageOf = (path: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path;

describe('what dist imports', () => {
  const imported = metafiles
    .flatMap(({ outputs }) => Object.values(outputs).flatMap(({ imports }) => imports))
    .filter(({ external, path }) => external && !path.startsWith('.') && !isBuiltin(path))
    .map(({ path }) => packageOf(path));

  it('is what a user installs, no more and no less', () => {
    expect(Object.keys(dependencies).sort()).toEqual([...new Set(imported)].sort());
  });
});

describe('what is bundled', () => {
  const names = packages.map(({ name }) => name);

  it('is known from the build', () => {
    expect(names).toEqual(expect.arrayContaining(['commander', 'js-yaml', 'tinyglobby', 'picocolors', 'yaml', 'zod']));
    for (const name of ['jiti', 'piscina']) expect(names).not.toContain(name);
    expect(names).not.toContain('typescript');
  });

  it('stands in the command line alone: the library imports what it needs', () => {
    const files = new Set(packages.flatMap((one) => one.files));
    expect([...files].sort()).toEqual([
      'batch-worker.cjs',
      'batch.cjs',
      'calendar.cjs',
      'check.cjs',
      'commands.cjs',
      'formats.cjs',
      'globs.cjs',
      'hashes.cjs',
      'json-logic.cjs',
      'new-rule.cjs',
      'schemas.cjs',
      'tolerant.cjs',
    ]);
  });

  it('may be passed on', () => {
    const free = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0'];
    expect(packages.filter(({ license }) => !free.includes(license))).toEqual([]);
  });

  it('is named with its licence in a file that is shipped', () => {
    const shipped = readFileSync('dist/THIRD-PARTY-NOTICES.txt', 'utf8');
    expect(shipped).toBe(noticesOf(packages));
    for (const { name, version, license } of packages)
      expect(shipped).toContain(`${name} ${version} (${license}), in `);
    expect(shipped.match(/Permission (is hereby granted|to use, copy)/g)?.length).toBeGreaterThanOrEqual(
      packages.length,
    );
  });

  it('and a package without a licence file stops the build', () => {
    const bare = { name: 'bare', version: '1.0.0', license: 'MIT', folder: 'test/support', files: ['cli.cjs'] };
    expect(() => noticesOf([bare])).toThrow('bare 1.0.0 is bundled and has no licence file');
  });
});

describe('the bill of materials', () => {
  const component = (name: string) => ({ 'bom-ref': `${name}@1.0.0`, name, version: '1.0.0' });
  const bom: Bom = {
    serialNumber: 'urn:uuid:1',
    metadata: { timestamp: '2026-11-24T00:00:00Z', component: { ...component('guiju'), name: 'some-folder' } },
    components: [component('zod')],
    dependencies: [{ ref: 'guiju@1.0.0', dependsOn: ['zod@1.0.0'] }],
  };
  const one = { version: '1.0.0', license: 'MIT', folder: '', files: ['cli.cjs'] };
  const whole = withBundled(bom, [
    { ...one, name: 'zod' },
    { ...one, name: '@clack/core' },
  ]);

  it('names what is installed and what is bundled, each once', () => {
    expect(whole.components.map(({ name }) => name)).toEqual(['@clack/core', 'zod']);
    for (const found of whole.components)
      expect(found).toMatchObject({ properties: [{ name: 'guiju:bundledIn', value: 'cli.cjs' }] });
    expect(whole.components[0]).toMatchObject({ purl: 'pkg:npm/%40clack/core@1.0.0' });
    expect(whole.dependencies[0]?.dependsOn).toEqual(['@clack/core@1.0.0', 'zod@1.0.0']);
  });

  it('has the name of the package, no moment and no random number', () => {
    expect(whole.metadata).toEqual({ component: component('guiju') });
    expect(whole).not.toHaveProperty('serialNumber');
  });

  it('is the same bytes whenever it is written from the same lock file and build', { timeout: 120_000 }, () => {
    const file = 'dist/sbom/guiju.cdx.json';
    const write = (): string => {
      execFileSync(process.execPath, ['--import', 'tsx', 'scripts/sbom.ts']);
      return readFileSync(file, 'utf8');
    };
    const first = write();
    expect(write()).toBe(first);
    const names = new Set([...first.matchAll(/"name": "([^"]+)"/g)].map(([, name]) => name));
    for (const name of [...packages.map((found) => found.name), 'jiti', 'piscina']) expect(names).toContain(name);
  });
});
