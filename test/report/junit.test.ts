import { parse } from 'junit2json';
import { describe, expect, it } from 'vitest';
import { formatJunit } from '../../src/report/index.js';
import { english, hostileReport, knownReport, payment, unusualReport } from '../support/reports.js';

describe('JUnit', () => {
  it('is read by a JUnit reader, every finding a case, its counts those of its cases', async () => {
    const report = await payment();
    const read = await parse(formatJunit([report], english));
    if (read === null || read === undefined || !('testsuite' in read)) throw new Error('no suites');
    const cases = read.testsuite?.flatMap(({ testcase }) => testcase ?? []) ?? [];
    expect(cases).toHaveLength(report.findings.length);
    const failed = cases.filter(({ failure }) => failure !== undefined);
    const skipped = cases.filter(({ skipped }) => skipped !== undefined);
    expect(failed).toHaveLength(report.counts.violated);
    expect(cases.length - failed.length - skipped.length).toBe(report.counts.satisfied);
    expect(read).toMatchObject({ tests: cases.length, failures: failed.length, errors: 0, skipped: skipped.length });
    for (const suite of read.testsuite ?? []) expect(suite.tests).toBe(suite.testcase?.length);
    const logs = failed.find(({ classname }) => classname === 'cn-csl/23/logs');
    expect(logs?.failure?.[0]?.inner).toContain('Cybersecurity Law, article 23, item 3');
    expect(logs?.failure?.[0]?.inner).toContain('test/report/manifests/payment.yaml:14');
  });

  it('skips waivers and recommendations and tells failed rules from failed duties', async () => {
    const read = await parse(formatJunit([await unusualReport()], english));
    if (read === null || read === undefined || !('testsuite' in read)) throw new Error('no suites');
    expect(read).toMatchObject({ tests: 3, failures: 0, errors: 1, skipped: 2 });
    expect(formatJunit([await knownReport()], english)).toContain('failures="0"');
  });

  it('carries hostile texts unharmed', async () => {
    const report = await hostileReport();
    const read = await parse(formatJunit([report], english));
    if (read === null || read === undefined || !('testsuite' in read)) throw new Error('no suites');
    expect(read.testsuite?.[0]?.testcase?.[0]?.name).toContain('<img src=x onerror=alert(1)>');
    expect(formatJunit([{ ...report, manifest: { ...report.manifest, name: 'a\u0000b' } }])).toContain('a\uFFFDb');
  });
});
