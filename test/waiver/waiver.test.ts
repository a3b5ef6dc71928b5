import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { china } from '../../rules/index.js';
import {
  AsOfError,
  acrossReports,
  applyWaivers,
  defineCatalogue,
  evaluate,
  type ManifestInput,
  parseManifest,
  type Report,
  selectRules,
  type Waiver,
} from '../../src/index.js';
import { formatText } from '../../src/report/index.js';
import { arbitraryManifest } from '../support/arbitrary-manifest.js';

const asOf = '2026-11-24';
const base = {
  reason: 'a reason',
  owner: 'Li Wei',
  approver: 'the CISO',
  from: '2026-11-01',
  until: '2027-01-31',
};
const waiver = (given: Partial<Waiver> & Pick<Waiver, 'rule'>): Waiver => ({ ...base, ...given });

const facts: ManifestInput = {
  guiju: 1,
  service: { id: 'shop' },
  security: {
    monitoring: true,
    logRetention: { inPlace: true, months: 3 },
    criticalInfrastructure: { designated: false },
  },
  personalData: { processed: true },
  transfers: [
    {
      id: 'a',
      personalData: true,
      importantData: false,
      people: 200_000,
      exemption: 'none',
      mechanism: [],
      sensitivePeople: 0,
    },
    {
      id: 'b',
      personalData: true,
      importantData: false,
      people: 200_000,
      exemption: 'none',
      mechanism: [],
      sensitivePeople: 0,
    },
  ],
};
const report = evaluate(parseManifest(facts), china, { asOf });
const logs = 'cn-csl/23/logs';
const transfer = 'cn-pipl/38/condition';
const applied = (...waivers: readonly Waiver[]): Report => applyWaivers(report, waivers, china);
const codes = ({ waiverProblems }: Report) => waiverProblems.map(({ code, severity }) => `${code} ${severity}`);
const waivedRules = ({ findings }: Report) =>
  findings.filter(({ outcome }) => outcome === 'waived').map(({ rule }) => rule);

describe('applyWaivers', () => {
  it('waives a finding and says who owns it, until when, and what it would be', () => {
    const waived = applied(waiver({ rule: logs }));
    expect(codes(waived)).toEqual([]);
    const finding = waived.findings.find(({ rule }) => rule === logs);
    expect(finding).toMatchObject({
      outcome: 'waived',
      waiver: { ...base, outcome: 'violated' },
      message: { zh: expect.stringContaining('2027-01-31'), en: expect.stringContaining('Li Wei') },
    });
    expect(waived.counts.violated).toBe(report.counts.violated - 1);
    expect(waived.counts.waived).toBe(1);
  });

  it('keeps the exposure: the law knows no waiver', () => {
    const all = applied(waiver({ rule: logs }), waiver({ rule: transfer }));
    expect(all.exposure).toEqual(report.exposure);
    expect(all.exposure.maxFine).toBeDefined();
  });

  it('counts from its first day to its last', () => {
    const on = (day: string) => codes(applyWaivers(report, [waiver({ rule: logs })], china, { asOf: day }));
    expect(on('2026-10-31')).toEqual(['not-yet-valid warning']);
    expect(on('2026-11-01')).toEqual([]);
    expect(on('2027-01-31')).toEqual([]);
    expect(on('2027-01-31T16:30:00Z')).toEqual(['expired error']);
    expect(on('2027-02-01')).toEqual(['expired error']);
    expect(waivedRules(applyWaivers(report, [waiver({ rule: logs })], china, { asOf: '2027-02-01' }))).toEqual([]);
    expect(() => on('2027-02-30')).toThrow(AsOfError);
  });

  it('is for one subject, by its name or its pointer, or for all', () => {
    const subjects = (subject?: string) =>
      applied(waiver({ rule: transfer, ...(subject !== undefined && { subject }) }))
        .findings.filter(({ outcome }) => outcome === 'waived')
        .map(({ subjectName }) => subjectName);
    expect(subjects('b')).toEqual(['b']);
    expect(subjects('/transfers/0')).toEqual(['a']);
    expect(subjects()).toEqual(['a', 'b']);
  });

  it.each<
    [string, Omit<Partial<Waiver>, 'until'> & { rule: string; until?: string | undefined }, readonly string[], string]
  >([
    ['misspelt, with the nearest rule', { rule: 'cn-csl/23/log' }, ['misspelt error'], 'did you mean "cn-csl/23/logs"'],
    ['for a subject that is not there', { rule: transfer, subject: 'bb' }, ['unused warning'], 'did you mean "b"'],
    ['unused: the duty is met or does not apply', { rule: 'cn-cii/18' }, ['unused warning'], 'nothing to waive'],
    ['reversed', { rule: logs, until: '2026-10-01' }, ['reversed error'], 'before 2026-11-01'],
    ['without an end', { rule: logs, until: undefined }, ['too-broad warning'], 'no end'],
    ['longer than a year', { rule: logs, until: '2027-11-02' }, ['too-broad warning'], '2027-11-01'],
    ['for a whole instrument', { rule: 'cn-csl' }, ['too-broad warning'], 'the whole of cn-csl'],
    ['for a whole instrument by a glob', { rule: 'cn-csl/*' }, ['too-broad warning'], 'the whole of cn-csl'],
    ['for a whole domain', { rule: 'security' }, ['too-broad warning'], 'the whole of'],
  ])('says what is wrong with one that is %s', (_, given, wanted, text) => {
    const { until, ...rest } = { ...base, ...given };
    const found = applied({ ...rest, ...(until !== undefined && { until }) });
    expect(codes(found)).toEqual(wanted);
    expect(found.waiverProblems[0]?.message.en).toContain(text);
    expect(found.waiverProblems[0]?.message.zh).toMatch(/^豁免 .*：/);
  });

  it('may last a year to the day', () => {
    expect(codes(applied(waiver({ rule: logs, until: '2027-11-01' })))).toEqual([]);
  });

  it('finds duplicates: the same twice, or one that another one covers; a renewal is none', () => {
    const once = waiver({ rule: logs });
    expect(codes(applied(once, { ...once, owner: 'Wang' }))).toEqual(['duplicate warning']);
    expect(codes(applied(waiver({ rule: 'cn-csl/23' }), once))).toEqual(['duplicate warning']);
    const renewal = { ...once, from: '2027-02-01', until: '2027-03-01' };
    expect(codes(applied(once, renewal))).toEqual(['not-yet-valid warning']);
  });

  it('a locked rule refuses it', () => {
    const rules = china.rules.map((rule) => (rule.id === logs ? { ...rule, locked: true } : rule));
    const strict = defineCatalogue({ ...china, rules });
    const refused = applyWaivers(report, [waiver({ rule: logs })], strict);
    expect(codes(refused)).toEqual(['locked error']);
    expect(waivedRules(refused)).toEqual([]);
    const wider = applyWaivers(report, [waiver({ rule: 'cn-csl/23' })], strict);
    expect(codes(wider)).toContain('locked error');
    expect(waivedRules(wider)).not.toContain(logs);
  });

  it('is for one service, where it names one', () => {
    expect(waivedRules(applied(waiver({ rule: logs, service: 'shop' })))).toEqual([logs]);
    const other = applied(waiver({ rule: logs, service: 'chat' }));
    expect([waivedRules(other), codes(other)]).toEqual([[], []]);
  });

  it('is not called unused or misspelt where its rule was picked away', () => {
    const few = evaluate(parseManifest(facts), selectRules(china, { only: ['cn-pipl'] }), { asOf });
    expect(codes(applyWaivers(few, [waiver({ rule: logs })], china))).toEqual([]);
  });

  it('of several services, one that any of them uses is used, and a problem is said once', () => {
    const fine = evaluate(
      parseManifest({ ...facts, security: { monitoring: true, logRetention: { inPlace: true, months: 6 } } }),
      china,
      { asOf },
    );
    const waivers = [waiver({ rule: logs }), waiver({ rule: 'cn-csl/23/log' })];
    const apart = [report, fine].map((one) => applyWaivers(one, waivers, china));
    expect(apart.map(codes)).toEqual([['misspelt error'], ['unused warning', 'misspelt error']]);
    expect(acrossReports(apart).map(codes)).toEqual([['misspelt error'], []]);
    const nobody = [fine, fine].map((one) => applyWaivers(one, waivers, china));
    expect(acrossReports(nobody).map(codes)).toEqual([['unused warning', 'misspelt error'], []]);
  });

  it('only ever turns violated, unknown, pending and review into waived, and loses no finding', () => {
    const rules = fc.array(fc.constantFrom(...china.rules.map(({ id }) => id), 'cn-csl', 'operate', '*'), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(arbitraryManifest(), rules, (manifest, names) => {
        const before = evaluate(parseManifest(manifest), china, { asOf });
        const after = applyWaivers(
          before,
          names.map((rule) => waiver({ rule })),
          china,
        );
        expect(after.findings.map(({ fingerprint }) => fingerprint)).toEqual(
          before.findings.map(({ fingerprint }) => fingerprint),
        );
        for (const [i, { outcome, waiver: by }] of after.findings.entries()) {
          const was = before.findings[i]?.outcome;
          expect(outcome === 'waived' ? by?.outcome : outcome).toBe(was);
          if (outcome === 'waived') expect(['violated', 'unknown', 'pending', 'review']).toContain(was);
        }
        expect(Object.values(after.counts).reduce((a, b) => a + b, 0)).toBe(before.findings.length);
      }),
      { numRuns: 20 },
    );
  });

  it('is shown with its owner and its end, and its problems with their place', () => {
    const position = { file: 'guiju.waivers.yaml', line: 7, column: 5, exact: true };
    const waived = applied(waiver({ rule: logs }), waiver({ rule: 'cn-csl/23/log', position }));
    const en = formatText(waived, { locale: 'en' });
    expect(en).toContain('1 waived');
    expect(en).toContain('Waived: Li Wei 1, until 2027-01-31');
    expect(en).toContain('did you mean "cn-csl/23/logs"?  guiju.waivers.yaml:7:5');
    expect(formatText(waived, { locale: 'zh' })).toContain('已豁免 1 项：Li Wei 1 项，2027-01-31 到期');
  });
});
