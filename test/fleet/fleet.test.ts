import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { china } from '../../rules/index.js';
import { evaluate, fleetOf, organisationFileOf, type Report } from '../../src/index.js';
import { readManifest } from '../../src/node.js';
import {
  formatCsv,
  formatFleet,
  formatGitlab,
  formatHtml,
  formatJson,
  formatJunit,
  formatMarkdown,
  formatSarif,
  formatText,
} from '../../src/report/index.js';

const folder = mkdtempSync(join(tmpdir(), 'guiju-fleet-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(join(folder, 'package.json'), '{}');

const reportOn = async (file: string): Promise<Report> => {
  const { manifest, positions, files } = await readManifest(file);
  return evaluate(manifest, china, { asOf: '2026-11-24', positions, file, files });
};
const services = ['chat', 'shop', 'tools'];
const reports = await Promise.all(services.map((name) => reportOn(`examples/monorepo/services/${name}/guiju.yaml`)));
const options = { locale: 'en', name: (file: string) => file.replace(/^.*examples\/monorepo\//, '') } as const;
const organisations = ['cn-csl/23/logs', 'cn-csl/27/plan', 'cn-network-data/11/plan', 'cn-mlps/8.1.5.4'];

/** The rule of the logs for a service that extends a company. */
const logs = async (company: string, service: string, above?: string) => {
  writeFileSync(
    join(folder, 'company.yaml'),
    `guiju: 1\n${above === undefined ? '' : 'extends: above.yaml\n'}${company}`,
  );
  if (above !== undefined) writeFileSync(join(folder, 'above.yaml'), `guiju: 1\n${above}`);
  writeFileSync(join(folder, 'guiju.yaml'), `guiju: 1\nextends: company.yaml\n${service}`);
  const report = await reportOn(join(folder, 'guiju.yaml'));
  const finding = report.findings.find(({ rule }) => rule === 'cn-csl/23/logs');
  if (finding === undefined) throw new Error('no finding');
  return { outcome: finding.outcome, file: organisationFileOf(finding, report)?.split('/').at(-1) };
};
const security = (text: string) => `security: { ${text} }\n`;

describe('a finding of the organisation', () => {
  it('is decided by facts of one extended file alone', async () => {
    const short = 'monitoring: true, logRetention: { inPlace: true, months: 3 }';
    expect(await logs(security(short), '')).toEqual({ outcome: 'violated', file: 'company.yaml' });
    expect(await logs('', security(short))).toEqual({ outcome: 'violated', file: undefined });
    expect(await logs('', '', security(short))).toEqual({ outcome: 'violated', file: 'above.yaml' });
  });

  it('is none where one of the facts is of the service, or of another file', async () => {
    const good = 'logRetention: { inPlace: true, months: 6 }';
    expect(await logs(security(good), security('monitoring: true'))).toEqual({ outcome: 'satisfied', file: undefined });
    expect(await logs(security(good), '', security('monitoring: true'))).toEqual({
      outcome: 'satisfied',
      file: undefined,
    });
  });

  it('is none where a fact is missing, which the service could add', async () => {
    expect(await logs(security('monitoring: true'), '')).toEqual({ outcome: 'unknown', file: undefined });
  });

  it('is none where the service replaces what the company says', async () => {
    const company = security('monitoring: { inPlace: false }, logRetention: { inPlace: true, months: 6 }');
    expect(await logs(company, security('monitoring: true'))).toEqual({ outcome: 'satisfied', file: undefined });
    expect(await logs(company, security('monitoring: false'))).toEqual({ outcome: 'violated', file: undefined });
    expect(await logs(company, '')).toEqual({ outcome: 'violated', file: 'company.yaml' });
  });
});

describe('the fleet of the example monorepo', () => {
  const fleet = fleetOf(reports);

  it('has the worst service first', () => {
    expect(fleet.services.map(({ report, violated }) => [services[report], violated.error])).toEqual([
      ['shop', 8],
      ['chat', 7],
      ['tools', 1],
    ]);
    expect(fleet.services[0]).toMatchObject({ pending: 1, review: 4, known: 0, failed: 0, nextDue: '2027-02-28' });
  });

  it('has what the company file decides once, with the services that it concerns', () => {
    expect(fleet.organisation.map(({ finding, reports: places }) => [finding.rule, places])).toEqual([
      ['cn-csl/23/logs', [0, 1]],
      ['cn-csl/27/plan', [0, 1, 2]],
      ['cn-network-data/11/plan', [0, 1]],
      ['cn-mlps/8.1.5.4', [1]],
    ]);
    expect(new Set(fleet.organisation.map(({ file }) => options.name(file)))).toEqual(new Set(['company.yaml']));
  });

  it('has the dates and what several services violate for facts of their own', () => {
    expect(fleet.dates.map(({ dueOn, reports: places }) => [dueOn, places])).toEqual([['2027-02-28', [1]]]);
    expect(fleet.shared.map(({ rule, reports: places }) => [rule, places])).toEqual([
      ['cn-csl/45', [0, 1]],
      ['cn-network-data/23/ways', [0, 1]],
    ]);
  });

  it('keeps apart what a baseline knows for one service', () => {
    const [chat, ...rest] = reports;
    if (chat === undefined) throw new Error('no report');
    const known = {
      ...chat,
      findings: chat.findings.map((one) => (one.outcome === 'violated' ? { ...one, baselined: true as const } : one)),
    };
    const seen = fleetOf([known, ...rest]);
    expect(seen.services.find(({ report }) => report === 0)).toMatchObject({ known: 7, violated: { error: 0 } });
    const plan = seen.organisation.filter(({ finding }) => finding.rule === 'cn-csl/27/plan');
    expect(plan.map(({ reports: places }) => places)).toEqual([[0], [1, 2]]);
    expect(seen.shared).toEqual([]);
  });
});

describe('the formats on many services', () => {
  it('say what belongs to the organisation once', () => {
    const times = (text: string, part: string) => text.split(part).length - 1;
    for (const rule of organisations) {
      expect({ rule, times: times(formatFleet(reports, options), `  ${rule}\n`) }).toEqual({ rule, times: 1 });
    }
    expect(formatFleet(reports, options)).toContain('    Concerns: all 3 services\n');
    expect(formatFleet(reports.slice(0, 1), options)).toBe(formatText(reports[0] ?? expect.fail(), options));
    const comment = formatMarkdown(reports, options);
    expect(comment).toContain('## 规矩 guiju: 12 to be mended');
    expect(times(comment, 'Contingency plan, and risks dealt with**')).toBe(1);
    const page = formatHtml(reports, options);
    expect(times(page, '<details class="finding violated"')).toBe(12);
    expect(page).not.toMatch(/<details class="finding (satisfied|not-applicable|unknown)/);
  });

  it('have one issue, result and failure for it, with a fingerprint that does not depend on the services checked', () => {
    const issues = (some: readonly Report[]): readonly { fingerprint: string; location: { path: string } }[] =>
      JSON.parse(formatGitlab(some, options));
    const shared = issues(reports).filter(({ location }) => location.path === 'company.yaml');
    expect(issues(reports)).toHaveLength(12);
    const alone = issues(reports.slice(2)).map(({ fingerprint }) => fingerprint);
    expect(shared.map(({ fingerprint }) => fingerprint)).toEqual(expect.arrayContaining(alone));
    const { runs } = JSON.parse(formatSarif(reports, options));
    expect(runs.map((run: { automationDetails: { id: string } }) => run.automationDetails.id)).toEqual([
      ...services.map((name) => `guiju/${name}/`),
      'guiju/company.yaml/',
    ]);
    expect(runs[3].results.map(({ ruleId }: { ruleId: string }) => ruleId).sort()).toEqual(organisations.toSorted());
    expect(formatJunit(reports, options)).toMatch(/<testsuites name="guiju" tests="\d+" failures="12"/);
    expect(
      formatCsv(reports, options)
        .split('\r\n')
        .filter((row) => row.endsWith('"company.yaml"')).length,
    ).toBeGreaterThan(8);
    expect(JSON.parse(formatJson(reports))).toHaveLength(3);
  });
});
