import { describe, expect, it } from 'vitest';
import { china } from '../../rules/index.js';
import { evaluate } from '../../src/evaluate/evaluate.js';
import type { Finding, LocatedFact } from '../../src/evaluate/report.js';
import { readManifest } from '../../src/node.js';
import { placeOf } from '../../src/report/place.js';

const asOf = '2026-11-24';
const report = evaluate({ guiju: 1, security: { logRetention: { inPlace: true, months: 3 } } }, china, { asOf });
const base = report.findings.find(({ rule }) => rule === 'cn-csl/23/logs');

const fact = (path: string, value: unknown, line: number): LocatedFact => ({
  path: path.replaceAll(/\.\d+/g, '[]'),
  pointer: `/${path.replaceAll('.', '/')}`,
  value,
  position: { file: 'guiju.yaml', line, column: 1, exact: true },
});

const lineOf = (subject: string, facts: readonly LocatedFact[]): number | undefined => {
  if (base === undefined) throw new Error('there is no rule cn-csl/23/logs any more');
  const finding: Finding = { ...base, subject, facts, missing: [] };
  return placeOf(finding)?.line;
};

const met = fact('transfers.1.separateConsent.inPlace', true, 1);
const lacking = fact('transfers.1.mechanism', [], 2);
const elsewhere = fact('security.encryption.inPlace', false, 3);
const given = fact('security.criticalInfrastructure.designated', false, 4);
const people = fact('transfers.1.people', 120_000, 5);

describe('a finding is pinned', () => {
  it.each([
    ['at what is lacking, not at what is given', '', [lacking, given], 2],
    ['at what its subject lacks before what others lack', '/transfers/1', [lacking, elsewhere], 2],
    ['at what another lacks where its subject lacks nothing', '/transfers/1', [met, elsewhere], 3],
    ['at the last fact that somebody chose', '/transfers/1', [met, people, given], 1],
    ['at what is given where nothing else decided', '', [given], 4],
    ['nowhere without facts', '', [], undefined],
  ])('%s', (_, subject, facts, line) => {
    expect(lineOf(subject, facts)).toBe(line);
  });

  it('in a real manifest: at the mechanism of the transfer', async () => {
    const file = 'examples/overseas-retailer/guiju.yaml';
    const { manifest, positions } = await readManifest(file);
    const { findings } = evaluate(manifest, china, { asOf, positions, file });
    const found = findings.find(({ rule, outcome }) => rule === 'cn-network-data/35' && outcome === 'violated');
    expect(found?.facts.some(({ path }) => path === 'security.criticalInfrastructure.designated')).toBe(true);
    const place = found && placeOf(found);
    expect(place).toEqual(found?.facts.find(({ path }) => path === 'transfers[].mechanism')?.position);
  });
});
