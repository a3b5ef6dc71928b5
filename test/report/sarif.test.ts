import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import draft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { formatSarif } from '../../src/report/index.js';
import { english, hostileReport, knownReport, payment, reportOn, unusualReport } from '../support/reports.js';

const schemaFile = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const ajv = new draft04.default({ strict: false, unicodeRegExp: false, allErrors: true });
addFormats.default(ajv);
const valid = ajv.compile(z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(schemaFile, 'utf8'))));

const log = z.object({
  runs: z.array(
    z.object({
      tool: z.object({
        driver: z.object({ rules: z.array(z.looseObject({ id: z.string(), helpUri: z.optional(z.string()) })) }),
      }),
      invocations: z.array(
        z.object({ executionSuccessful: z.boolean(), toolExecutionNotifications: z.array(z.unknown()) }),
      ),
      results: z.array(
        z.looseObject({
          ruleId: z.string(),
          ruleIndex: z.number(),
          kind: z.string(),
          level: z.string(),
          locations: z.array(z.looseObject({ physicalLocation: z.optional(z.unknown()) })),
          partialFingerprints: z.record(z.string(), z.string()),
          suppressions: z.optional(z.array(z.unknown())),
        }),
      ),
    }),
  ),
});
const parsed = (text: string) => log.parse(JSON.parse(text));

describe('SARIF', () => {
  it.each([undefined, true])('is valid by the official schema (all: %s)', async (all) => {
    const reports = [await payment(), await reportOn('examples/retired-site/guiju.yaml'), await hostileReport()];
    valid(JSON.parse(formatSarif(reports, { ...english, all: all ?? false })));
    expect(valid.errors ?? []).toEqual([]);
  });

  it('pins each violated duty to its line in the manifest, with help and a fingerprint', async () => {
    const [run] = parsed(formatSarif([await payment()], english)).runs;
    expect(run?.results.map(({ ruleId }) => ruleId)).toContain('cn-csl/23/logs');
    const logs = run?.results.find(({ ruleId }) => ruleId === 'cn-csl/23/logs');
    expect(logs).toMatchObject({ kind: 'fail', level: 'error' });
    expect(logs?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'test/report/manifests/payment.yaml' },
      region: { startLine: 14, startColumn: 34 },
    });
    expect(run?.tool.driver.rules[logs?.ruleIndex ?? -1]).toMatchObject({
      id: 'cn-csl/23/logs',
      helpUri: 'https://www.npc.gov.cn',
    });
    const prints = run?.results.map(({ partialFingerprints }) => partialFingerprints['guiju/v1']);
    expect(new Set(prints).size).toBe(run?.results.length);
  });

  it('suppresses a waived finding, makes a recommendation a note and a failed rule a notification', async () => {
    const [run] = parsed(formatSarif([await unusualReport()], english)).runs;
    expect(run?.results.map(({ kind, level, suppressions }) => [kind, level, suppressions?.length ?? 0])).toEqual([
      ['fail', 'error', 1],
      ['fail', 'note', 0],
    ]);
    expect(run?.invocations).toMatchObject([{ executionSuccessful: false, toolExecutionNotifications: [{}] }]);
    expect(JSON.stringify(run?.invocations)).toContain('two engines disagree');
  });

  it('says why a waiver was accepted, and suppresses what a baseline knows', async () => {
    expect(formatSarif([await unusualReport()], english)).toContain(
      'replaced in March (owner platform, approved by counsel, until 2027-03-31)',
    );
    const [run] = parsed(formatSarif([await knownReport()], english)).runs;
    expect(run?.results.length).toBeGreaterThan(0);
    for (const { suppressions } of run?.results ?? []) expect(suppressions).toHaveLength(1);
  });

  it('keeps its fingerprints when the as-of day changes', async () => {
    const file = 'examples/retired-site/guiju.yaml';
    const prints = async (asOf: string) =>
      parsed(formatSarif([await reportOn(file, asOf)])).runs[0]?.results.flatMap(({ ruleId, partialFingerprints }) =>
        ruleId === 'cn-csl/23/logs' ? [partialFingerprints] : [],
      );
    expect(await prints('2026-11-24')).toEqual(await prints('2026-11-25'));
    expect(await prints('2026-11-24')).toHaveLength(1);
  });

  it('writes every finding of its kind when asked for all', async () => {
    const report = await payment();
    const [run] = parsed(formatSarif([report], { ...english, all: true })).runs;
    expect(run?.results).toHaveLength(report.findings.length);
    expect(new Set(run?.results.map(({ kind }) => kind))).toEqual(
      new Set(['fail', 'pass', 'open', 'review', 'notApplicable']),
    );
  });
});
