import { all, any, commencement, equals, every, examples, includes, is, no, not, yes } from '../../src/rule/index.js';
import { criticalInfrastructureOperator } from '../definitions/critical-infrastructure-operator.js';
import { personalInformationProcessor } from '../definitions/personal-information-processor.js';
import { notProcessor, piplRule, processor } from './pipl-rule.js';

interface Transfer {
  readonly personalData?: boolean;
  readonly exemption?: 'none' | 'contract';
  readonly mechanism?: readonly ('assessment' | 'contract')[];
}
const ordinary = { personalData: true, exemption: 'none' } as const;

const ciio = (storedInMainland: boolean, transfers: readonly Transfer[], designated = true) => ({
  security: { criticalInfrastructure: { designated } },
  personalData: { protection: { storedInMainland } },
  transfers,
});

export const localStorage = piplRule({
  id: 'cn-pipl/40',
  domain: 'cross-border',
  provision: { article: '40' },
  also: [{ instrument: 'cn-cbdt-2024', article: '7', paragraph: 1, item: 1 }],
  title: { zh: '关键设施运营者境内存储和出境评估', en: 'Storage in mainland China, and the assessment' },
  duty: {
    zh: '关键信息基础设施运营者在境内取得的个人信息留在境内；确实需要出境的，先通过安全评估，依规定可以免评估的除外。',
    en: 'An operator of critical infrastructure stores what it collects and produces in mainland China there; what has to go abroad passes the security assessment, unless a rule frees from it.',
  },
  checkability: 'manifest',
  applies: all(is(personalInformationProcessor), is(criticalInfrastructureOperator)),
  requires: all(
    yes('personalData.protection.storedInMainland'),
    every(
      'transfers',
      any(
        no('transfers[].personalData'),
        not(equals('transfers[].exemption', 'none')),
        includes('transfers[].mechanism', 'assessment'),
      ),
    ),
  ),
  periods: [
    {
      from: '2021-11-01',
      until: '2024-03-21',
      requires: all(
        yes('personalData.protection.storedInMainland'),
        every('transfers', any(no('transfers[].personalData'), includes('transfers[].mechanism', 'assessment'))),
      ),
      also: [],
    },
    { from: '2024-03-22' },
  ],
  remedy: {
    zh: '迁回境内；出境前申报安全评估。',
    en: 'Move storage to mainland China; declare the assessment before a transfer.',
  },
  note: 'The article also reaches processors of a number set by the authority. The numbers in force are those for transfers of the year, decided under article 38; no number for storage alone was found. Exemptions from the assessment exist since 2024-03-22.',
  given: processor,
  cases: [
    ...examples({
      met: {
        'nothing goes abroad': ciio(true, []),
        assessed: ciio(true, [{ ...ordinary, mechanism: ['assessment'] }]),
        exempted: ciio(true, [{ ...ordinary, exemption: 'contract', mechanism: [] }]),
        'no personal information in it': ciio(true, [{ ...ordinary, personalData: false, mechanism: [] }]),
      },
      unmet: {
        'stored abroad': ciio(false, []),
        'not assessed': ciio(true, [{ ...ordinary, mechanism: ['contract'] }]),
      },
      otherwise: { ...notProcessor, 'not an operator of critical infrastructure': ciio(false, [], false) },
      first: '2021-11-01',
    }),
    ...commencement('2024-03-22', {
      facts: ciio(true, [{ ...ordinary, exemption: 'contract', mechanism: [] }]),
      before: 'violated',
      expect: 'satisfied',
    }),
    ...(
      [
        ['stored abroad in 2023', ciio(false, []), 'violated'],
        ['nothing went abroad in 2023', ciio(true, []), 'satisfied'],
        ['assessed in 2023', ciio(true, [{ ...ordinary, mechanism: ['assessment'] }]), 'satisfied'],
        ['no personal information in it in 2023', ciio(true, [{ personalData: false, mechanism: [] }]), 'satisfied'],
      ] as const
    ).map(([name, facts, expect]) => ({ name, asOf: '2023-06-01', facts, expect })),
  ],
});
