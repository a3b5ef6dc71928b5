import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { china } from '../../rules/index.js';
import { outcomesOf, parseManifest } from '../../src/index.js';

const folder = mkdtempSync(join(tmpdir(), 'guiju-batch-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('dist/cli.cjs'), 'batch', ...args, '--as-of', '2026-11-24'],
    { encoding: 'utf8', input, maxBuffer: 2 ** 28 },
  );
  return { status, stderr, stdout, lines: stdout.split('\n').filter(Boolean) };
};

const parsed = (lines: readonly string[]): readonly unknown[] => lines.map((line): unknown => JSON.parse(line));

const good = { guiju: 1, service: { id: 'good' }, security: { logRetention: { inPlace: true, months: 12 } } };
const bad = { guiju: 1, service: { id: 'bad' }, security: { logRetention: { inPlace: true, months: 3 } } };
const ndjson = (...values: readonly unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('');

describe('guiju batch', () => {
  it('gives a line for each manifest, in order, and exits 1 for a violation', () => {
    const { status, lines, stderr } = run(['-'], ndjson(bad, good));
    expect(status).toBe(1);
    expect(stderr).toBe('');
    expect(parsed(lines)).toEqual([
      expect.objectContaining({ line: 1, service: 'bad', violated: [{ rule: 'cn-csl/23/logs', subject: '' }] }),
      expect.objectContaining({ line: 2, service: 'good', violated: [] }),
    ]);
  });

  it('exits 0 without violations, and when asked never to fail', () => {
    expect(run(['-'], ndjson(good)).status).toBe(0);
    expect(run(['-', '--fail-on', 'never'], ndjson(bad)).status).toBe(0);
    expect(run(['-', '--only', 'cn-pipl'], ndjson(bad)).status).toBe(0);
  });

  it('gives the outcomes of the library when asked for them', () => {
    const expected = outcomesOf(parseManifest(bad), china, { asOf: '2026-11-24' });
    const { lines } = run(['-', '--detail', 'outcomes'], ndjson(bad));
    const { line, service, outcomes }: { line: number; service: string; outcomes: unknown[] } = JSON.parse(
      lines[0] ?? '',
    );
    expect({ line, service }).toEqual({ line: 1, service: 'bad' });
    expect(outcomes).toHaveLength(expected.length);
    expect(outcomes).toEqual(
      expect.arrayContaining(expected.map(({ rule, subject, outcome }) => ({ rule, subject, outcome }))),
    );
  });

  it('gives findings and reports when asked', () => {
    const [findings] = parsed(run(['-', '--detail', 'findings'], ndjson(bad)).lines);
    expect(findings).toMatchObject({ line: 1, service: 'bad', counts: { violated: 1 } });
    const [report] = parsed(run(['-', '--detail', 'report'], ndjson(bad)).lines);
    expect(report).toMatchObject({ line: 1, report: { format: 1, asOf: '2026-11-24', counts: { violated: 1 } } });
  });

  it('says what is wrong with a line, goes on, and exits 2', () => {
    const long = JSON.stringify({ guiju: 1, service: { name: 'x'.repeat(1_100_000) } });
    const input = `\ufeff${ndjson(good)}\nno json\n${long}\n${ndjson({ guiju: 1, servise: {} }, { guiju: 1, extends: 'a.yaml' }, null)}${JSON.stringify(good)}`;
    const { status, lines, stderr } = run(['-'], input);
    expect(status).toBe(2);
    expect(stderr).toBe('');
    expect(parsed(lines)).toMatchObject([
      { line: 1, service: 'good' },
      { line: 3, error: { code: 'syntax' } },
      { line: 4, error: { code: 'too-large' } },
      { line: 5, error: { code: 'unknown-key', pointer: '/servise', nearest: 'service' } },
      { line: 6, error: { code: 'extends-outside', pointer: '/extends' } },
      { line: 7, error: { code: 'wrong-type' } },
      { line: 8, service: 'good' },
    ]);
  });

  it('refuses bytes that are no UTF-8', () => {
    const file = join(folder, 'bytes.ndjson');
    writeFileSync(file, new Uint8Array([0x22, 0xff, 0x22, 0x0a]));
    expect(parsed(run([file]).lines)).toMatchObject([{ line: 1, error: { code: 'encoding' } }]);
  });

  it('writes the same bytes with several workers', () => {
    const file = join(folder, 'many.ndjson');
    const padding = { evidence: [{ uri: 'x'.repeat(1500) }] };
    const values = Array.from({ length: 1_500 }, (_, i) => ({
      guiju: 1,
      service: { id: `service-${i}` },
      security: { logRetention: { inPlace: true, months: i % 12, ...padding } },
    }));
    writeFileSync(file, `${ndjson(...values)}broken\n`);
    const alone = run([file]);
    const shared = run([file, '--workers', '2']);
    expect(alone.lines).toHaveLength(1_501);
    expect(shared.stderr).toBe('');
    expect(shared.stdout === alone.stdout).toBe(true);
    expect([alone.status, shared.status]).toEqual([2, 2]);
  });

  it.each([
    ['an absent file', ['absent.ndjson'], 'there is no such file'],
    ['a folder', ['examples'], 'is a folder'],
    ['an input without a manifest', ['-'], 'nothing to check'],
    ['an unknown detail', ['-', '--detail', 'all'], '--detail is counts'],
    ['an unknown severity', ['-', '--fail-on', 'fatal'], '--fail-on is'],
    ['no number of workers', ['x', '--workers', 'many'], '--workers is a number'],
    ['workers on the standard input', ['-', '--workers', '2'], 'cannot be shared'],
    ['a misspelt rule', ['-', '--only', 'cn-pilp'], 'did you mean "cn-pipl"?'],
  ])('says what is wrong with %s and exits 2', (_, args, message) => {
    const { status, stderr, stdout } = run(args);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});
