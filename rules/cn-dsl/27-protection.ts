import { all, any, atMost, every, examples, inPlace, is, lessThan, no } from '../../src/rule/index.js';
import { importantDataProcessor } from '../definitions/important-data-processor.js';
import { filingTimeRuns, firstAssessmentYearRuns } from '../definitions/tiered-protection-time.js';
import { dslRule, first, here, important, management, notHere, notImportant } from './dsl-rule.js';
import { protectionPenalty } from './penalties.js';

const paragraph = { article: '27', paragraph: 1 };

export const managementSystem = dslRule({
  id: 'cn-dsl/27/management',
  provision: paragraph,
  title: { zh: '全流程数据安全管理制度', en: 'Management system over the whole life of data' },
  duty: {
    zh: '建立健全覆盖收集、存储、使用、加工、传输、提供、公开的数据安全管理制度。',
    en: 'A management system for data security covers collection, storage, use, processing, transmission, provision and publication.',
  },
  requires: inPlace('data.management.system'),
  penalty: protectionPenalty,
  remedy: {
    zh: '制定并落实全流程制度。',
    en: 'Write the system for the whole life of the data and put it into practice.',
  },
  given: here,
  cases: examples({
    met: { 'in place': management({ system: true }) },
    unmet: { 'not in place': management({ system: false }) },
    otherwise: notHere,
    first,
  }),
});

export const training = dslRule({
  id: 'cn-dsl/27/training',
  provision: paragraph,
  title: { zh: '数据安全教育培训', en: 'Training in data security' },
  duty: { zh: '组织开展数据安全教育培训。', en: 'Staff are educated and trained in data security.' },
  requires: inPlace('data.management.training'),
  penalty: protectionPenalty,
  remedy: { zh: '制定培训计划并留存记录。', en: 'Make a plan of training and keep the records.' },
  note: 'No frequency here. Training in personal data protection alone is not enough where other data are processed.',
  given: here,
  cases: examples({
    met: { trained: management({ training: true }) },
    unmet: { 'not trained': management({ training: false }) },
    otherwise: notHere,
    first,
  }),
});

interface Protected {
  readonly technicalMeasures?: boolean;
  readonly intrusionProtection?: boolean;
  readonly processed?: boolean;
  readonly accessControl?: boolean;
}
const guarded = ({
  technicalMeasures = true,
  intrusionProtection = true,
  processed = true,
  accessControl = true,
}: Protected) => ({
  data: { management: { technicalMeasures } },
  security: { intrusionProtection },
  personalData: { processed, protection: { accessControl } },
});

export const technicalMeasures = dslRule({
  id: 'cn-dsl/27/technical',
  domain: 'security',
  provision: paragraph,
  title: { zh: '相应的技术措施', en: 'Technical measures that fit the risk' },
  duty: {
    zh: '以与风险相称的技术和其他措施保障数据安全，没有授权的人不能访问数据。',
    en: 'Technical and other necessary measures that fit the risk keep data safe; nobody reads them without authority.',
  },
  checkability: 'manifest',
  requires: all(
    inPlace('data.management.technicalMeasures'),
    inPlace('security.intrusionProtection'),
    any(no('personalData.processed'), inPlace('personalData.protection.accessControl')),
  ),
  penalty: protectionPenalty,
  remedy: {
    zh: '关闭未授权访问，落实身份鉴别、权限控制和入侵防范。',
    en: 'Close open access; put authentication, access rights and protection against intrusion in place.',
  },
  note: 'The article names no measure. Control of access and protection against intrusion are read as the least, since it is for open or unguarded systems that authorities apply it. A test system with real data is in scope; harm need not have come about. The regulations on network data name encryption, backup, access control and authentication since 2025-01-01.',
  given: here,
  cases: examples({
    met: {
      'all in place': guarded({}),
      'no personal information': guarded({ processed: false, accessControl: false }),
    },
    unmet: {
      'no technical measures': guarded({ technicalMeasures: false }),
      'no protection against intrusion': guarded({ intrusionProtection: false }),
      'personal information without access control': guarded({ accessControl: false }),
    },
    open: {
      'nothing is known of it': {},
      'it is open whether there is personal information': {
        ...guarded({}),
        personalData: {},
      },
    },
    otherwise: notHere,
    first,
  }),
});

interface System {
  readonly level: number;
  readonly filed?: boolean;
  readonly assessed?: boolean;
  readonly gradedOn?: string;
  readonly filedOn?: string;
}
const systems = (tieredProtection: boolean, ...list: readonly System[]) => ({
  data: { management: { tieredProtection } },
  security: {
    systems: list.map((one) => ({
      gradedOn: '2016-01-04',
      filedOn: '2016-02-01',
      procedure: { built: 'running' as const },
      ...one,
    })),
  },
});

export const tieredProtection = dslRule({
  id: 'cn-dsl/27/tiered-protection',
  domain: 'security',
  provision: paragraph,
  title: { zh: '以等级保护为基础', en: 'On the base of tiered protection' },
  duty: {
    zh: '通过网络处理数据的，在等级保护（定级、二级以上备案、三级以上测评）的基础上履行数据安全义务。',
    en: 'Data that are processed over a network are protected on the base of tiered protection: systems are graded, filed from level 2 on, assessed from level 3 on.',
  },
  checkability: 'manifest',
  requires: all(
    inPlace('data.management.tieredProtection'),
    every(
      'security.systems',
      all(
        any(lessThan('security.systems[].level', 2), inPlace('security.systems[].filed'), is(filingTimeRuns)),
        any(atMost('security.systems[].level', 2), inPlace('security.systems[].assessed'), is(firstAssessmentYearRuns)),
      ),
    ),
  ),
  penalty: protectionPenalty,
  remedy: {
    zh: '完成定级、备案、测评，并按所定等级落实数据保护要求。',
    en: 'Grade, file and assess the systems, and protect the data as their levels ask.',
  },
  note: 'Levels and steps stand in the rules on tiered protection, which the Cybersecurity Law (article 23, before 2026 article 21) makes binding; read here as there, with the thirty days for filing and the first year after it; whether a system is graded at all is decided there.',
  given: here,
  cases: examples({
    met: {
      'no system': systems(true),
      'level 1': systems(true, { level: 1, filed: false, assessed: false }),
      'level 2, filed': systems(true, { level: 2, filed: true, assessed: false }),
      'level 3, filed and assessed': systems(true, { level: 3, filed: true, assessed: true }),
      'level 2, the thirty days still run': systems(true, { level: 2, filed: false, gradedOn: '2026-10-25' }),
      'level 3, its first year still runs': systems(true, {
        level: 3,
        filed: true,
        assessed: false,
        filedOn: '2025-11-24',
      }),
    },
    unmet: {
      'level 2, not filed': systems(true, { level: 2, filed: false, assessed: true }),
      'level 3, not assessed': systems(true, { level: 3, filed: true, assessed: false }),
      'one of two not filed': systems(
        true,
        { level: 2, filed: true, assessed: false },
        { level: 2, filed: false, assessed: false },
      ),
      'not built on it': systems(false),
    },
    open: { 'nothing is known of it': {}, 'systems are not declared': management({ tieredProtection: true }) },
    otherwise: notHere,
    first,
  }),
});

export const officer = dslRule({
  id: 'cn-dsl/27/officer',
  provision: { article: '27', paragraph: 2 },
  title: { zh: '数据安全负责人和管理机构', en: 'Data security officer and body' },
  duty: {
    zh: '处理重要数据的，指定数据安全负责人，明确管理机构，责任到位。',
    en: 'A processor of important data names a data security officer and a management body that answer for it.',
  },
  checkability: 'manifest',
  applies: is(importantDataProcessor),
  requires: inPlace('data.management.officer'),
  penalty: protectionPenalty,
  remedy: { zh: '书面任命负责人并明确机构。', en: 'Appoint the officer and name the body in writing.' },
  note: 'What the officer has to be stands since 2025-01-01 in article 30 of the regulations on network data.',
  given: important,
  cases: examples({
    met: { named: management({ officer: true }) },
    unmet: { 'not named': management({ officer: false }) },
    otherwise: notImportant,
    first,
  }),
});
