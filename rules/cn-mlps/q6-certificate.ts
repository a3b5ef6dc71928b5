import { all, atLeast, examples, inPlace, is, onOrAfter, plus } from '../../src/rule/index.js';
import { filingCertificateValid } from '../definitions/certificate-valid.js';
import { first, mlpsRule, noSystem, procedure } from './mlps-rule.js';

const answer = { component: 'mps-2025-1846', article: 'Q6' } as const;
const level = 'security.systems[].level';
const shared = { domain: 'filings', checkability: 'evidence' } as const;

const certificate = (of: number, facts: object | boolean, more: object = {}) =>
  procedure(of, { certificate: facts, ...more });
const until = (validUntil: string) => ({ inPlace: true, issuedOn: '2020-05-06', validUntil });

export const valid = mlpsRule({
  ...shared,
  id: 'cn-mlps/Q6/valid',
  provision: answer,
  also: [{ component: 'cn-mlps-43', article: '17' }],
  title: { zh: '备案证明在有效期内', en: 'The filing certificate is valid' },
  duty: {
    zh: '备案证明管三年，早于 2025 年 1 月 1 日备案的从这一天算起；每完成一次等级测评，自动多一年；到期还要用的，申请延期。',
    en: 'A filing certificate lasts three years, those from before 2025-01-01 from that day on, a year more with each assessment; at its end an extension is applied for.',
  },
  applies: all(atLeast(level, 2), inPlace('security.systems[].procedure.certificate')),
  requires: is(filingCertificateValid),
  remedy: {
    zh: '完成测评或者申请延期，再写明 certificate.validUntil。',
    en: 'Have the system assessed or apply for an extension, then declare certificate.validUntil.',
  },
  note: 'Until the end of 2027 no certificate can have ended.',
  cases: [
    ...examples({
      met: { 'before 2028': certificate(2, true) },
      otherwise: {
        ...noSystem,
        'no certificate yet': certificate(2, false),
        'level 1': certificate(1, until('2027-12-31')),
      },
      open: { 'nothing is known of it': {} },
      first: first.letter,
    }).filter(({ asOf }) => asOf === undefined),
    { name: 'the day before the letter', asOf: '2025-04-26', facts: certificate(2, true), expect: 'upcoming' },
    { name: 'the first day', asOf: first.letter, facts: certificate(2, true), expect: 'satisfied' },
    { name: 'ended', asOf: '2028-01-01', facts: certificate(2, until('2027-12-31')), expect: 'violated' },
    { name: 'extended', asOf: '2028-01-01', facts: certificate(2, until('2028-12-31')), expect: 'satisfied' },
  ],
});

const extension = (of: number, validUntil: string, more: object = {}, facts: object = {}) =>
  certificate(of, { ...until(validUntil), ...facts }, more);
const open = extension(2, '2028-02-28', { extension: false });

export const extended = mlpsRule({
  ...shared,
  id: 'cn-mlps/Q6/extension',
  provision: answer,
  title: { zh: '期满前三个月内申请延期', en: 'Extension applied for in the last three months' },
  duty: {
    zh: '备案证明快到期而仍需要的，在最后三个月里向原受理的公安机关申请延期。',
    en: 'Where a certificate that ends is to be extended, the accepting police are asked in its last three months.',
  },
  applies: all(
    atLeast(level, 2),
    inPlace('security.systems[].procedure.certificate'),
    onOrAfter('asOf', plus('security.systems[].procedure.certificate.validUntil', -3, 'month')),
  ),
  deadline: {
    from: 'security.systems[].procedure.certificate.validUntil',
    within: 'P0D',
    doneOn: 'security.systems[].procedure.extension.appliedOn',
    done: 'security.systems[].procedure.extension.inPlace',
  },
  remedy: {
    zh: '在期满前申请延期，或者先完成等级测评（自动延长一年）。',
    en: 'Apply before the end, or have the system assessed first, which adds a year by itself.',
  },
  note: 'Not needed where an assessment has moved the end: declare the new end then.',
  cases: [
    {
      name: 'three months before the end',
      asOf: '2027-11-28',
      facts: open,
      expect: { outcome: 'pending', dueOn: '2028-02-28' },
    },
    { name: 'a day earlier', asOf: '2027-11-27', facts: open, expect: 'not-applicable' },
    { name: 'on the last day', asOf: '2028-02-28', facts: open, expect: 'pending' },
    { name: 'ended, not applied for', asOf: '2028-02-29', facts: open, expect: 'violated' },
    {
      name: 'ended, whether applied for is not known',
      asOf: '2028-02-29',
      facts: extension(2, '2028-02-28'),
      expect: 'unknown',
    },
    {
      name: 'applied for in time',
      asOf: '2028-03-01',
      facts: extension(2, '2028-02-28', { extension: { inPlace: true, appliedOn: '2028-02-28' } }),
      expect: 'satisfied',
    },
    { name: 'level 1', asOf: '2028-02-01', facts: extension(1, '2028-02-28'), expect: 'not-applicable' },
    {
      name: 'no certificate',
      asOf: '2028-02-01',
      facts: extension(2, '2028-02-28', {}, { inPlace: false }),
      expect: 'not-applicable',
    },
    { name: 'nothing is known of it', facts: {}, expect: 'unknown' },
    { name: 'no system', facts: { security: { systems: [] } }, expect: 'not-applicable' },
    { name: 'the day before the letter', asOf: '2025-04-26', facts: extension(2, '2025-05-26'), expect: 'upcoming' },
    { name: 'the first day', asOf: first.letter, facts: extension(2, '2025-05-26'), expect: 'pending' },
  ],
});
