import { all, any, atLeast, inPlace, lessThan } from '../../src/rule/index.js';
import { backedCases, backedRule, first, grading, noSystem, procedure, system } from './mlps-rule.js';

const measures = (article: string) => ({ component: 'cn-mlps-43', article });
const level = 'security.systems[].level';
const unread = 'The article was read in excerpts only.';
const shared = { from: first.measures, phase: 'design', confidence: 'medium', checkability: 'evidence' } as const;

export const graded = backedRule({
  ...shared,
  id: 'cn-mlps/10/graded',
  provision: measures('10'),
  title: { zh: '每个系统都已定级', en: 'Each system has been graded' },
  duty: {
    zh: '运营、使用单位依办法和定级指南确定每个系统的等级。',
    en: 'Whoever runs or uses a system sets its level by the measures and the grading guide.',
  },
  domain: 'filings',
  checkability: 'manifest',
  applies: true,
  requires: atLeast(level, 1),
  remedy: {
    zh: '按定级指南定级并写明 security.systems[].level；停止维护而仍在运行的、供应商运行的系统也要定级。',
    en: 'Grade it by the guide and declare security.systems[].level; systems that nobody maintains and still run, and those of a supplier, are graded, too.',
  },
  note: `A system is declared as not graded by level 0. ${unread}`,
  cases: backedCases(first.measures, {
    met: {
      'level 1': system({ level: 1 }),
      'a supplier runs it': system({ level: 2, supplier: 'Example Ltd' }),
    },
    unmet: {
      'not graded': system({ level: 0 }),
      'a retired service whose system still runs': {
        ...system({ level: 0, running: true, accountable: false }),
        service: { lifecycle: 'retired' },
      },
      'left to the supplier': system({ level: 0, supplier: 'Example Ltd' }),
    },
    open: {
      'nothing is known of it': {},
      'no level is declared': system({ id: 'web' }),
    },
    otherwise: noSystem,
  }),
});

export const nationalReview = backedRule({
  ...shared,
  id: 'cn-mlps/10/national-review',
  provision: { ...measures('10'), paragraph: 3 },
  title: { zh: '四级以上：国家专家评审委员会评审', en: 'From level 4: national expert committee' },
  duty: {
    zh: '拟定为第四级以上的，请国家信息安全保护等级专家评审委员会评审。',
    en: 'A level of 4 or more is put before the national expert committee.',
  },
  domain: 'filings',
  applies: atLeast(level, 4),
  requires: inPlace('security.systems[].grading.nationalReview'),
  remedy: { zh: '提请国家专家评审委员会评审。', en: 'Ask the national expert committee for its review.' },
  note: `The grading guide of 2020 asks for expert review from level 2 on, apart from this. ${unread}`,
  cases: backedCases(first.measures, {
    met: { 'level 4, reviewed': grading(4, { nationalReview: true }) },
    unmet: { 'level 4, not reviewed': grading(4, { nationalReview: false }) },
    open: { 'nothing is known of it': {}, 'the level is not known': system({ grading: { nationalReview: false } }) },
    otherwise: { ...noSystem, 'level 3': grading(3, { nationalReview: false }) },
  }),
});

export const design = backedRule({
  ...shared,
  id: 'cn-mlps/11',
  provision: measures('11'),
  also: [measures('12')],
  title: { zh: '按等级设计、建设并选用产品', en: 'Built as the level asks, with products that suit it' },
  duty: {
    zh: '等级确定后，按规范和标准，使用符合等级要求的产品进行安全建设或者改建，安全设施同步建设。',
    en: 'Once the level is set the system is built or rebuilt by the rules and standards, with products that suit the level and security built in step.',
  },
  applies: true,
  requires: all(
    inPlace('security.systems[].procedure.design'),
    any(lessThan(level, 3), inPlace('security.systems[].procedure.products')),
  ),
  remedy: {
    zh: '按等级编制安全设计方案并实施，三级以上核对安全产品。',
    en: 'Write a security design for the level and carry it out; from level 3 on go through the security products.',
  },
  note: `The products are asked for from level 3 on, where article 21 has conditions for them. ${unread}`,
  cases: backedCases(first.measures, {
    met: {
      'level 2, designed for it': procedure(2, { design: true, products: false }),
      'level 3, designed for it, suitable products': procedure(3, { design: true, products: true }),
    },
    unmet: {
      'level 2, not designed for it': procedure(2, { design: false, products: true }),
      'level 3, not designed for it': procedure(3, { design: false, products: true }),
      'level 3, other products': procedure(3, { design: true, products: false }),
    },
    otherwise: noSystem,
  }),
});

export const rules = backedRule({
  ...shared,
  id: 'cn-mlps/13',
  provision: measures('13'),
  title: { zh: '按等级制定并落实管理制度', en: 'Management rules as the level asks' },
  duty: {
    zh: '制定并落实符合系统等级要求的安全管理制度。',
    en: 'Security management rules that suit the level are made and carried out.',
  },
  phase: 'operate',
  applies: true,
  requires: inPlace('security.systems[].procedure.rules'),
  remedy: {
    zh: '按等级补齐管理制度并留存执行记录。',
    en: 'Complete the rules for the level and keep records of their use.',
  },
  note: unread,
  cases: backedCases(first.measures, {
    met: { 'rules for its level': system({ procedure: { rules: true } }) },
    unmet: { 'no rules for it': system({ procedure: { rules: false } }) },
    otherwise: noSystem,
  }),
});
