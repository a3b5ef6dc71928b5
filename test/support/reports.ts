import { china } from '../../rules/index.js';
import { outcomes } from '../../src/evaluate/summary.js';
import { evaluate, type Report } from '../../src/index.js';
import { readManifest } from '../../src/node.js';
import type { ReportOptions } from '../../src/report/index.js';

/** How reports are written in tests: in English, with the links of the catalogue. */
export const english: ReportOptions = { locale: 'en', instruments: china.instruments };

/** The report on a manifest of this repository. */
export const reportOn = async (file: string, asOf = '2026-11-24', catalogue = china): Promise<Report> => {
  const { manifest, positions } = await readManifest(file);
  const places: typeof positions = (pointer) => {
    const place = positions(pointer);
    return place && { ...place, file };
  };
  return evaluate(manifest, catalogue, { asOf, positions: places, file });
};

/** A payment platform with dates that run, late ones, an incident and an attestation. */
export const payment = (): Promise<Report> =>
  reportOn('test/report/manifests/payment.yaml', '2026-11-24T09:00:00+08:00');

/** A report with a few findings of each outcome, for what takes long on a page of many. */
export const fewOf = (report: Report): Report => ({
  ...report,
  findings: outcomes.flatMap((outcome) => report.findings.filter((finding) => finding.outcome === outcome).slice(0, 4)),
  questions: report.questions.slice(0, 8),
});

const hostile = `<img src=x onerror=alert(1)>'"&]]>|*_\`@team #1 {{x}}\n=cmd|' /C calc'!A0`;

/** A report in which everything that a manifest can say is hostile. */
export const hostileReport = async (): Promise<Report> => {
  const report = await payment();
  const [first] = report.findings.filter(({ outcome }) => outcome === 'violated');
  if (first === undefined) throw new Error('the payment platform violates nothing');
  const finding = {
    ...first,
    subject: `/x/${hostile}`,
    subjectName: hostile,
    message: { zh: hostile, en: hostile },
    facts: first.facts.map((fact) => ({ ...fact, value: hostile })),
    attestation: { outcome: 'met' as const, by: hostile, on: '2026-11-01', note: hostile },
  };
  return { ...report, manifest: { ...report.manifest, name: hostile }, findings: [finding] };
};

/** A report whose findings are a waived one, a recommendation that is not followed, and a rule that failed. */
export const unusualReport = async (): Promise<Report> => {
  const report = await payment();
  const [a, b, c] = report.findings.filter(({ outcome }) => outcome === 'violated');
  if (a === undefined || b === undefined || c === undefined)
    throw new Error('the payment platform violates too little');
  const waiver = {
    rule: a.rule,
    reason: 'replaced in March',
    owner: 'platform',
    approver: 'counsel',
    from: '2026-11-01',
    until: '2027-03-31',
    outcome: 'violated' as const,
  };
  return {
    ...report,
    findings: [
      { ...a, outcome: 'waived', waiver },
      { ...b, severity: 'info' },
      { ...c, outcome: 'error', error: { code: 'cross-check', message: 'two engines disagree' } },
    ],
    counts: { ...report.counts, violated: 1, waived: 1, error: 1 },
  };
};

/** A report all of whose violations a baseline knows. */
export const knownReport = async (): Promise<Report> => {
  const report = await payment();
  const findings = report.findings.map((finding) =>
    finding.outcome === 'violated' ? { ...finding, baselined: true as const } : finding,
  );
  return { ...report, findings, baseline: { known: report.counts.violated, new: 0, fixed: [] } };
};
