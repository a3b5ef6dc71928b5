import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { china } from '../../rules/index.js';
import { formatOscal, oscalCatalogue } from '../../src/report/index.js';
import { tokenOf, uuidOf } from '../../src/report/oscal/values.js';
import { assessmentResults, catalogDocument } from '../support/oscal-schema.js';
import { english, hostileReport, payment, reportOn, unusualReport } from '../support/reports.js';

const results = (text: string) => assessmentResults.parse(JSON.parse(text))['assessment-results'];
const catalogue = catalogDocument.parse(JSON.parse(oscalCatalogue(china, { locale: 'en' }))).catalog;

describe('OSCAL', () => {
  it('assessment results have their form, and every reference leads somewhere', async () => {
    const reports = [await payment(), await reportOn('examples/retired-site/guiju.yaml'), await hostileReport()];
    const document = results(formatOscal(reports, english));
    const statements = new Set(
      catalogue.groups.flatMap(({ controls }) => controls.flatMap(({ parts }) => parts.map(({ id }) => id))),
    );
    for (const { observations = [], risks = [], findings = [] } of document.results) {
      const known = new Set([...observations, ...risks].map(({ uuid }) => uuid));
      expect(known.size).toBe(observations.length + risks.length);
      for (const finding of findings) {
        expect(statements).toContain(finding.target['target-id']);
        for (const one of finding['related-observations']) expect(known).toContain(one['observation-uuid']);
        for (const one of finding['related-risks'] ?? []) expect(known).toContain(one['risk-uuid']);
      }
    }
    expect(document['import-ap'].href).toBe(`#${document['back-matter'].resources[0]?.uuid}`);
  });

  it('says satisfied and not satisfied of what was decided alone', async () => {
    const report = await payment();
    const [result] = results(formatOscal([report], english)).results;
    const states = result?.findings?.map(({ target }) => target.status.state) ?? [];
    expect(states.filter((state) => state === 'satisfied')).toHaveLength(report.counts.satisfied);
    expect(states.filter((state) => state === 'not-satisfied')).toHaveLength(report.counts.violated);
    expect(result?.observations).toHaveLength(report.findings.length - report.counts['not-applicable']);
    expect(result?.start).toBe('2026-11-24T01:00:00.000Z');
  });

  it('makes a waiver an approved deviation', async () => {
    const [result] = results(formatOscal([await unusualReport()], english)).results;
    expect(result?.risks?.map(({ status }) => status)).toEqual(['deviation-approved', 'open']);
  });

  it('the catalogue has a control for each rule, and each control its instrument', () => {
    const controls = catalogue.groups.flatMap((group) => group.controls);
    const instruments = new Set(catalogue['back-matter'].resources.map(({ uuid }) => `#${uuid}`));
    expect(controls).toHaveLength(china.rules.length);
    expect(new Set(controls.map(({ id }) => id)).size).toBe(china.rules.length);
    for (const { links } of controls) expect(instruments).toContain(links[0]?.href);
  });

  it('its ids are tokens and its UUIDs of version 5, whatever they are made from', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(tokenOf(a)).toMatch(/^(\p{L}|_)?(\p{L}|\p{N}|[.\-_])*$/u);
        expect(uuidOf(a)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(uuidOf(a) === uuidOf(b)).toBe(a === b);
      }),
    );
  });
});
