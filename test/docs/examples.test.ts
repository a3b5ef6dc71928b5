import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Example {
  readonly file: string;
  readonly code: string;
  readonly says: readonly string[];
}

const examples: readonly Example[] = globSync(['src/**/*.ts', 'rules/**/*.ts'])
  .sort()
  .flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\* ```ts\n([\s\S]*?)\* ```/g)].map(([, block = '']) => {
      const code = block.replace(/^\s*\* ?/gm, '');
      return { file, code, says: [...code.matchAll(/console\.log\(.*\);? \/\/ (.*)/g)].map(([, text = '']) => text) };
    }),
  )
  .filter(({ code }) => code.includes('import '));

const folder = 'tsdoc-examples';

describe('the examples of the API reference', () => {
  beforeAll(() => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are there', () => expect(examples.length).toBeGreaterThan(10));

  it('print what they say', { timeout: 120_000 }, () => {
    for (const [i, { code }] of examples.entries()) writeFileSync(join(folder, `example-${i}.mts`), code);
    const run = examples.map((_, i) => `console.log('=== ${i}'); await import('./example-${i}.mts');`).join('\n');
    writeFileSync(join(folder, 'run.mts'), run);
    const out = execFileSync(process.execPath, ['--import', 'tsx', join(folder, 'run.mts')], { encoding: 'utf8' });
    const printed = out.split(/^=== \d+\n/m).slice(1);
    examples.forEach(({ file, says }, i) => {
      expect({ file, says: (printed[i] ?? '').trim().split('\n').filter(Boolean) }).toEqual({ file, says });
    });
  });
});
