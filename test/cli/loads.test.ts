import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'guiju-loads-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hook = join(folder, 'hook.cjs');
writeFileSync(
  hook,
  `process.on('exit', () => console.error(JSON.stringify(Object.keys(require.cache).filter((file) => file !== __filename))));`,
);

/** The files of the package that a call has loaded. */
const loaded = (text: string, ...options: readonly string[]): readonly string[] => {
  const file = join(folder, 'guiju.yaml');
  writeFileSync(file, text);
  const script = `"$0" -r "$1" dist/cli.cjs check "$2" "\${@:3}" 2>&1 >/dev/null || true`;
  const said = execFileSync('bash', ['-c', script, process.execPath, hook, file, ...options], { encoding: 'utf8' });
  const files: readonly string[] = JSON.parse(said.trim().split('\n').at(-1) ?? '[]');
  return files.map((one) => one.split(/[\\/]/).at(-1) ?? one).sort();
};

describe('a check loads what it needs, and no more', () => {
  const fine = 'guiju: 1\nservice: { lifecycle: running }\n';

  it.each([
    ['a manifest that fits', fine, [], []],
    ['one that does not', 'guiju: 1\nservise: {}\n', [], ['schemas.cjs']],
    ['one with a bracket at the margin', 'guiju: 1\nservice: {\n}\n', [], ['tolerant.cjs']],
    ['a report in another format', fine, ['--format', 'sarif'], ['formats.cjs', 'hashes.cjs']],
    ['a second opinion', fine, ['--cross-check'], ['json-logic.cjs']],
  ])('%s', (_, text, options, files) => {
    expect(loaded(text, ...options)).toEqual([...['check.cjs', 'cli.cjs'], ...files].sort());
  });
});
