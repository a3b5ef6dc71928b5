import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { china } from '../../rules/index.js';
import { reportJsonSchema } from '../../scripts/report-schema.js';
import { evaluate, withAdvice } from '../../src/index.js';
import { readManifest } from '../../src/node.js';
import { formatJson } from '../../src/report/index.js';
import { knownReport, payment, reportOn, unusualReport } from '../support/reports.js';

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schema as published lets unknown properties pass; here none may be missing from it. */
const closed = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(closed);
  if (!isMap(schema)) return schema;
  const entries = Object.entries(schema).map(([key, value]) => [key, closed(value)]);
  return Object.fromEntries(isMap(schema.properties) ? [...entries, ['additionalProperties', false]] : entries);
};

const strict = new Ajv2020({ strictTypes: false, allErrors: true }).compile(closed(reportJsonSchema) ?? {});
const published = new Ajv2020({ strictTypes: false }).compile(reportJsonSchema);

const errorsOf = (text: string) => {
  strict(JSON.parse(text));
  return strict.errors?.filter(({ keyword }) => keyword !== 'anyOf').map((e) => `${e.instancePath} ${e.message}`) ?? [];
};

describe('the JSON report and its schema', () => {
  it.each(['chat-assistant', 'image-generator', 'overseas-retailer'])('fit on %s', async (name) => {
    const report = await reportOn(`examples/${name}/guiju.yaml`);
    strict(JSON.parse(formatJson([report])));
    expect(strict.errors?.slice(0, 3) ?? []).toEqual([]);
  });

  it('fit on moments, attestations, failures and lists', async () => {
    const both = formatJson([await payment(), await unusualReport(), await knownReport()]);
    strict(JSON.parse(both));
    expect(strict.errors?.slice(0, 3) ?? []).toEqual([]);
  });

  it('fit on advice', async () => {
    const { manifest } = await readManifest('test/report/manifests/payment.yaml');
    const report = evaluate(manifest, china, { asOf: '2026-11-24' });
    const advised = withAdvice(report, manifest, china);
    expect(advised.findings.some(({ advice = [] }) => advice.length > 0)).toBe(true);
    strict(JSON.parse(formatJson([advised])));
    expect(strict.errors?.slice(0, 3) ?? []).toEqual([]);
  });

  it('the schema refuses what is no report', async () => {
    const report = await payment();
    expect(errorsOf(JSON.stringify({ ...report, format: 2 }))).not.toEqual([]);
    expect(errorsOf(JSON.stringify({ ...report, asOf: 'today' }))).not.toEqual([]);
    expect(errorsOf(JSON.stringify({ ...report, extra: 1 }))).not.toEqual([]);
    expect(published({ ...report, findings: [{ ...report.findings[0], outcome: 'fine' }] })).toBe(false);
    expect(published({ ...report, extra: 1 })).toBe(true);
  });
});
