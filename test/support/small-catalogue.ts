import { atLeast, defineCatalogue, defineInstrument, defineRule } from '../../src/index.js';

const instrument = defineInstrument({
  id: 'x-act',
  title: { zh: '《甲&乙》<法>', en: 'Act on <A> & "B"' },
  kind: 'law',
  issuers: ['甲'],
  editions: [{ from: '2026-01-01', until: '2028-12-31', articles: 3 }],
  officialPage: 'https://example.org/act?a=1&b=2',
  reviewedOn: '2026-06-01',
});

const kept = (months: number) => atLeast('security.logRetention.months', months);

const rule = defineRule({
  id: 'x-act/1',
  instrument,
  provision: { article: '1' },
  title: { zh: '留存<日志>', en: 'Keep <script>alert(1)</script> logs' },
  duty: { zh: '留存日志。', en: 'Logs are kept.' },
  domain: 'security',
  phase: 'operate',
  severity: 'error',
  checkability: 'manifest',
  applies: true,
  requires: kept(6),
  periods: [
    { from: '2026-01-01', until: '2026-06-30' },
    { from: '2026-07-01', until: '2026-12-31', requires: kept(12) },
    { from: '2028-01-01', until: '2028-12-31' },
  ],
  remedy: { zh: '留存。', en: 'Keep them.' },
  reviewedOn: '2026-06-01',
  cases: [{ name: 'kept & <well>', facts: { security: { logRetention: { months: 6 } } }, expect: 'satisfied' }],
});

/** One instrument that ends and one rule that changes, ends and comes back, with texts that need escaping. */
export const small = defineCatalogue({ name: 'small', version: '1', rules: [rule] });
