import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { formatCsv } from '../../src/report/index.js';
import { english, hostileReport, payment } from '../support/reports.js';

const rows = (text: string) =>
  z.array(z.record(z.string(), z.string())).parse(parse(text, { bom: true, columns: true, relax_column_count: false }));

describe('CSV', () => {
  it('is read back, a row for each finding', async () => {
    const report = await payment();
    const text = formatCsv([report], english);
    expect(text.codePointAt(0)).toBe(0xfeff);
    const read = rows(text);
    expect(read).toHaveLength(report.findings.length);
    expect(read.find((row) => row.Rule === 'cn-csl/23/logs')).toMatchObject({
      Service: '港湾支付',
      Outcome: 'violated',
      Provision: 'Cybersecurity Law, article 23, item 3',
      Line: '14',
      'Highest fine (CNY)': '10000000',
    });
    expect(rows(formatCsv([report], { locale: 'zh' }))[0]).toHaveProperty('服务', '港湾支付');
  });

  it('starts no cell as a formula, whatever the manifest says', async () => {
    const report = await hostileReport();
    const [finding] = report.findings;
    if (finding === undefined) throw new Error('no finding');
    const start = fc.constantFrom('=', '+', '-', '@', '\t=', '\r', '\n+', ' =', '\uFF1D', '\uFF20');
    fc.assert(
      fc.property(start, fc.string(), (sign, rest) => {
        const subjectName = sign + rest;
        const [row] = rows(formatCsv([{ ...report, findings: [{ ...finding, subjectName }] }], english));
        expect(row?.Subject).toBe(`'${subjectName}`);
      }),
    );
  });

  it('keeps every other text as it is', async () => {
    const report = await hostileReport();
    const [finding] = report.findings;
    if (finding === undefined) throw new Error('no finding');
    fc.assert(
      fc.property(fc.string(), (text) => {
        const subjectName = `a${text}`;
        const [row] = rows(formatCsv([{ ...report, findings: [{ ...finding, subjectName }] }], english));
        expect(row?.Subject).toBe(subjectName);
      }),
    );
  });
});
