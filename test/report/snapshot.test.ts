import { describe, expect, it } from 'vitest';
import { china } from '../../rules/index.js';
import { defineCatalogue } from '../../src/index.js';
import {
  formatCsv,
  formatGitlab,
  formatJunit,
  formatMarkdown,
  formatOscal,
  formatSarif,
  formatText,
} from '../../src/report/index.js';
import { version } from '../../src/version.js';
import { reportOn } from '../support/reports.js';

const wanted = new Set(['cn-csl/23/logs', 'cn-csl/23/tiered-protection', 'cn-csl/42/other-law', 'cn-pipl/47/deletion']);
const small = defineCatalogue({
  name: 'small',
  version: '1',
  definitions: china.definitions,
  rules: china.rules.filter(({ id }) => wanted.has(id)),
});
const report = await reportOn('examples/retired-site/guiju.yaml', '2026-11-24', small);
const options = { locale: 'zh', instruments: small.instruments } as const;

/** What the formats write of one example, read before it was accepted. */
describe('the retired site under four rules', () => {
  it.each([
    ['txt', formatText(report, { locale: 'zh' })],
    ['md', formatMarkdown([report], options)],
    ['sarif', formatSarif([report], options)],
    ['junit.xml', formatJunit([report], options)],
    ['gitlab.json', formatGitlab([report], options)],
    ['csv', formatCsv([report], options)],
    ['oscal.json', formatOscal([report], options)],
  ])('%s', async (name, text) => {
    const stable = text.replaceAll(`"${version}"`, '"VERSION"').replaceAll('\r', '');
    await expect(stable).toMatchFileSnapshot(`snapshots/retired-site.${name}`);
  });
});
