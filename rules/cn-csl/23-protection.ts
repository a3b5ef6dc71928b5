import { all, any, atLeast, atMost, examples, inPlace, is, lessThan } from '../../src/rule/index.js';
import { filingTimeRuns, firstAssessmentYearRuns } from '../definitions/tiered-protection-time.js';
import { cslRule } from './csl-rule.js';
import { operatorBefore, operatorNow } from './penalties.js';

const shared = {
  domain: 'security',
  phase: 'operate',
  severity: 'error',
  applies: true,
  penalty: operatorNow,
  penaltyBefore: operatorBefore,
} as const;

const everyone =
  'Whoever owns, runs or serves a network is a network operator: a company, a school, a retired site that still answers. The manifest of a service is read as the statement that there is one.';

const renumbered = { on: '2026-01-01', from: '21', to: '23' } as const;
const security = (facts: Readonly<Record<string, boolean>>) => ({ security: facts });

export const organisation = cslRule({
  ...shared,
  id: 'cn-csl/23/organisation',
  now: { article: '23', item: 1 },
  before: { article: '21', item: 1 },
  title: { zh: '安全管理制度和负责人', en: 'Security rules and a person in charge' },
  duty: {
    zh: '要有成文的内部安全制度和操作规程，有人对网络安全负责，责任落实到人。',
    en: 'There are internal security rules and operating procedures, and a person is in charge of network security.',
  },
  checkability: 'evidence',
  requires: all(inPlace('security.rules'), inPlace('security.officer')),
  remedy: { zh: '制定制度和规程，书面任命负责人。', en: 'Write the rules and appoint the person in writing.' },
  note: everyone,
  cases: examples({
    met: { both: security({ rules: true, officer: true }) },
    unmet: {
      'no rules': security({ rules: false, officer: true }),
      'nobody in charge': security({ rules: true, officer: false }),
    },
    first: '2017-06-01',
    renumbered,
  }),
});

export const defence = cslRule({
  ...shared,
  id: 'cn-csl/23/defence',
  now: { article: '23', item: 2 },
  before: { article: '21', item: 2 },
  title: { zh: '防病毒、防攻击、防侵入', en: 'Protection against malware, attacks and intrusion' },
  duty: {
    zh: '要有防范病毒、网络攻击和侵入的技术措施。',
    en: 'Technical measures guard against malware, network attacks and intrusion.',
  },
  checkability: 'manifest',
  requires: all(inPlace('security.malwareProtection'), inPlace('security.intrusionProtection')),
  remedy: {
    zh: '部署恶意代码防护、边界防护和入侵防范。',
    en: 'Deploy malware protection, perimeter protection and intrusion prevention.',
  },
  note: everyone,
  cases: examples({
    met: { both: security({ malwareProtection: true, intrusionProtection: true }) },
    unmet: {
      'no malware protection': security({ malwareProtection: false, intrusionProtection: true }),
      'no protection against intrusion': security({ malwareProtection: true, intrusionProtection: false }),
    },
    first: '2017-06-01',
    renumbered,
  }),
});

const logs = (months?: number, inPlaceNow = true, monitoring = true) => ({
  security: { monitoring, logRetention: { inPlace: inPlaceNow, ...(months !== undefined && { months }) } },
});

export const logRetention = cslRule({
  ...shared,
  id: 'cn-csl/23/logs',
  now: { article: '23', item: 3 },
  before: { article: '21', item: 3 },
  title: { zh: '监测记录与日志留存六个月', en: 'Monitoring, and logs for six months' },
  duty: {
    zh: '对网络运行和安全事件要有监测和记录，网络日志至少留存六个月。',
    en: 'The state of the network and security events are monitored and recorded, and the network logs are kept for at least six months.',
  },
  checkability: 'manifest',
  requires: all(
    inPlace('security.monitoring'),
    inPlace('security.logRetention'),
    atLeast('security.logRetention.months', 6),
  ),
  remedy: {
    zh: '把日志留存期设为六个月以上，再写明 security.logRetention.months。',
    en: 'Keep logs for six months or more, then declare security.logRetention.months.',
  },
  note: `Six calendar months, not 180 days. ${everyone}`,
  cases: examples({
    met: { 'six months': logs(6) },
    unmet: { 'five months': logs(5), 'no logs': logs(6, false), 'no monitoring': logs(6, true, false) },
    open: { 'the period is not declared': logs(), 'nothing is known of it': {} },
    first: '2017-06-01',
    renumbered,
  }),
});

const dataFacts = (classification: boolean, backup: boolean, encryption: boolean) => ({
  data: { classification },
  security: { backup, encryption },
});

export const dataProtection = cslRule({
  ...shared,
  id: 'cn-csl/23/data',
  domain: 'data',
  now: { article: '23', item: 4 },
  before: { article: '21', item: 4 },
  title: { zh: '数据分类、备份和加密', en: 'Classification, backup and encryption of data' },
  duty: {
    zh: '数据要分类管理，重要的数据要备份，并以加密等方式保护。',
    en: 'Data are classified, important data are backed up, and encryption or the like protects them.',
  },
  checkability: 'manifest',
  requires: all(inPlace('data.classification'), inPlace('security.backup'), inPlace('security.encryption')),
  remedy: {
    zh: '完成分类，建立备份，对存储和传输加密。',
    en: 'Classify data, set up backups, encrypt at rest and in transit.',
  },
  note: everyone,
  cases: examples({
    met: { 'all three': dataFacts(true, true, true) },
    unmet: {
      'not classified': dataFacts(false, true, true),
      'no backup': dataFacts(true, false, true),
      'no encryption': dataFacts(true, true, false),
    },
    first: '2017-06-01',
    renumbered,
  }),
});

const system = (level: number | null, filed?: boolean, assessed?: boolean, more: object = {}) => ({
  security: {
    systems: [{ level, ...(filed !== undefined && { filed }), ...(assessed !== undefined && { assessed }), ...more }],
  },
});

/** Graded and filed so that the times of the rules on tiered protection ended before the law came into force. */
const old = { gradedOn: '2016-01-04', filedOn: '2016-02-01', procedure: { built: 'running' } };

export const tieredProtection = cslRule({
  ...shared,
  id: 'cn-csl/23/tiered-protection',
  now: { article: '23' },
  before: { article: '21' },
  title: { zh: '按等级保护制度定级、备案、测评', en: 'Grading, filing and assessment under tiered protection' },
  duty: {
    zh: '每个系统都要按网络安全等级保护制度定级并履行与其等级相应的义务：二级以上备案，三级以上定期测评。',
    en: 'Each system is graded and meets the duties of its protection level: filed with the police from level 2 on, assessed regularly from level 3 on.',
  },
  checkability: 'manifest',
  forEach: 'security.systems',
  requires: all(
    atLeast('security.systems[].level', 1),
    any(lessThan('security.systems[].level', 2), inPlace('security.systems[].filed'), is(filingTimeRuns)),
    any(atMost('security.systems[].level', 2), inPlace('security.systems[].assessed'), is(firstAssessmentYearRuns)),
  ),
  remedy: {
    zh: '完成定级，二级以上向公安机关备案，三级以上按期测评。',
    en: 'Grade the system, file it from level 2 on, have it assessed from level 3 on.',
  },
  note: 'The law itself names neither level nor day: both stand in the rules on tiered protection. Read here as grading, filing from level 2 and regular assessment from level 3. What is still in the thirty days for filing, or in the first year after it, is no breach; whether it was done in time, and when it is due again, is decided under cn-mlps/14 and cn-mlps/15.',
  cases: [
    ...examples({
      met: {
        'level 1, nothing to file': system(1, false, false),
        'level 2, filed': system(2, true, false),
        'level 3, filed and assessed': system(3, true, true),
        'level 2, the thirty days still run': system(2, false, false, {
          gradedOn: '2026-10-25',
          procedure: { built: 'running' },
        }),
        'level 3, filed, its first year still runs': system(3, true, false, { filedOn: '2025-11-24' }),
      },
      unmet: {
        'level 2, not filed': system(2, false, false, old),
        'level 3, not assessed': system(3, true, false, old),
        'level 3, assessed, not filed': system(3, false, true, old),
        'not graded': system(0, true, true),
      },
      open: {
        'systems are not declared': {},
        'the level is not known': system(null, false, true),
        'a level 3 system of which nothing else is known': system(3),
        'not filed, the days are not known': system(2, false, false),
        'not assessed, the day of filing is not known': system(3, true, false),
      },
      otherwise: { 'no system': { security: { systems: [] } } },
      first: '2017-06-01',
      renumbered,
    }),
  ],
});
