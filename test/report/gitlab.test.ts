import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { formatGitlab } from '../../src/report/index.js';
import { english, knownReport, payment, reportOn, unusualReport } from '../support/reports.js';

/** What GitLab documents of its Code Quality reports. */
const codeQuality = z.array(
  z.strictObject({
    description: z.string().check(z.minLength(1)),
    check_name: z.string().check(z.minLength(1)),
    fingerprint: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
    location: z.strictObject({
      path: z.string().check(z.regex(/^(?!\.?\/)/)),
      lines: z.strictObject({ begin: z.int().check(z.positive()) }),
    }),
  }),
);
const parsed = (text: string) => codeQuality.parse(JSON.parse(text));

describe('GitLab Code Quality', () => {
  it('has an issue for each violated duty, with a fingerprint of its own', async () => {
    const reports = [await payment(), await reportOn('examples/retired-site/guiju.yaml')];
    const issues = parsed(formatGitlab(reports, english));
    expect(issues).toHaveLength(reports.reduce((sum, { counts }) => sum + counts.violated, 0));
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    expect(issues.find(({ check_name }) => check_name === 'cn-csl/23/logs')).toMatchObject({
      severity: 'major',
      location: { path: 'test/report/manifests/payment.yaml', lines: { begin: 14 } },
    });
    expect(issues.find(({ check_name }) => check_name === 'cn-pipl/39')?.severity).toBe('critical');
  });

  it('weighs recommendations and failed rules, and leaves waivers out', async () => {
    const issues = parsed(formatGitlab([await unusualReport()], english));
    expect(issues.map(({ severity }) => severity)).toEqual(['info', 'blocker']);
    expect(parsed(formatGitlab([await knownReport()], english))).toEqual([]);
  });
});
