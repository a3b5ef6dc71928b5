import { any, before, day, defineStatus, onOrBefore, plus } from '../../src/rule/index.js';

const certificate = (facts: object) => ({ security: { systems: [{ procedure: { certificate: facts } }] } });

/** Whether the filing certificate of a system is valid. */
export const filingCertificateValid = defineStatus({
  id: 'filing-certificate-valid',
  title: { zh: '备案证明在有效期内', en: 'The filing certificate is valid' },
  meaning: {
    zh: '证明管三年，早于 2025 年 1 月 1 日备案的从这一天算起；每完成一次等级测评自动多一年，也可以申请延期。',
    en: 'Three years, counted from 2025-01-01 for filings before that day; one more year with each assessment, and more on application.',
  },
  provisions: [{ instrument: 'cn-mlps', component: 'mps-2025-1846', article: 'Q6' }],
  forEach: 'security.systems',
  when: any(
    before('asOf', day('2028-01-01')),
    onOrBefore('asOf', plus('security.systems[].procedure.certificate.issuedOn', 3, 'year')),
    onOrBefore('asOf', 'security.systems[].procedure.certificate.validUntil'),
  ),
  note: 'No certificate can end before 2028: older ones count from 2025-01-01, younger ones from their own day. How often a certificate was extended is not computed: its last day is declared.',
  reviewedOn: '2026-11-24',
  cases: [
    { name: 'an old certificate on the last day', asOf: '2027-12-31', facts: certificate({}), expect: true },
    {
      name: 'an old certificate, not extended',
      asOf: '2028-01-01',
      facts: certificate({ issuedOn: '2020-05-06', validUntil: '2027-12-31' }),
      expect: false,
    },
    {
      name: 'the same, extended',
      asOf: '2028-12-31',
      facts: certificate({ issuedOn: '2020-05-06', validUntil: '2028-12-31' }),
      expect: true,
    },
    {
      name: 'three years from its day',
      asOf: '2029-05-06',
      facts: certificate({ issuedOn: '2026-05-06', validUntil: null }),
      expect: true,
    },
    {
      name: 'a day more',
      asOf: '2029-05-07',
      facts: certificate({ issuedOn: '2026-05-06', validUntil: '2029-05-06' }),
      expect: false,
    },
    { name: 'no day is known, from 2028 on', asOf: '2028-01-01', facts: certificate({}), expect: 'unknown' },
  ],
});
