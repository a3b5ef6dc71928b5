import { all } from '../../../src/rule/index.js';
import { controlCases } from './control-cases.js';
import { controlRule, from, management, managementFlag } from './control-rule.js';

export const policy = controlRule({
  id: 'cn-mlps/7.1.6.1',
  clauses: ['7.1.6.1', '8.1.6.1', '9.1.6.1'],
  title: { zh: '安全策略', en: 'Security policy' },
  duty: {
    zh: '二级起有书面的网络安全总体方针和策略。',
    en: 'From level 2 there is a written overall policy for network security.',
  },
  checkability: 'evidence',
  confidence: 'medium',
  requires: management('policy'),
  remedy: { zh: '制定并发布总体方针。', en: 'Write the policy and issue it.' },
  cases: controlCases({ asked: { 'managementControls.policy': 2 } }),
});

export const posts = controlRule({
  id: 'cn-mlps/7.1.7.1',
  clauses: ['7.1.7.1', '8.1.7.1', '9.1.7.1'],
  title: { zh: '岗位设置和领导机构', en: 'Posts and leading body' },
  duty: {
    zh: '二级起有安全职能部门，并设三个岗位：系统管理员、审计管理员、安全管理员；三级起还有由单位主管领导担任或者授权的领导机构。',
    en: 'From level 2 there are a security department and the posts of system, audit and security administrator; from level 3 also a leading body headed by the principal leader or by someone so authorised.',
  },
  checkability: 'evidence',
  confidence: 'medium',
  requires: all(management('posts'), from(3, management('leadership'))),
  highRisk: [{ case: '6.7.1.1', from: 3, when: 'no leading body' }],
  remedy: {
    zh: '发文设立岗位；三级系统成立领导小组。',
    en: 'Set up the posts in writing; at level 3 form the leading body.',
  },
  cases: controlCases({ asked: { 'managementControls.posts': 2, 'managementControls.leadership': 3 } }),
});

export const fullTimeAdministrator = controlRule({
  id: 'cn-mlps/8.1.7.2',
  clauses: ['8.1.7.2', '9.1.7.2'],
  title: { zh: '专职安全管理员', en: 'Full-time security administrator' },
  duty: {
    zh: '三级起安全管理员专职，不兼任。',
    en: 'From level 3 the security administrator is full-time and holds no second post.',
  },
  checkability: 'evidence',
  confidence: 'medium',
  requires: managementFlag('posts.fullTimeAdministrator'),
  evidence: ['security.systems[].managementControls.posts'],
  remedy: { zh: '任命专职安全管理员。', en: 'Appoint a full-time security administrator.' },
  cases: controlCases({ asked: { 'managementControls.posts.fullTimeAdministrator': 3 } }),
});

export const leavers = controlRule({
  id: 'cn-mlps/6.1.7.2',
  clauses: ['6.1.7.2', '7.1.8.2', '8.1.8.2', '9.1.8.2'],
  title: { zh: '人员离岗', en: 'Leavers' },
  duty: {
    zh: '及时收回离岗人员的全部权限、证件和设备。',
    en: 'Leavers lose all access, passes and devices in time.',
  },
  checkability: 'evidence',
  confidence: 'medium',
  requires: management('offboarding'),
  remedy: { zh: '把收回权限写入离岗流程并留记录。', en: 'Put it into the leaving procedure, with records.' },
  note: 'The formal leaving procedure and the promise of secrecy of level 3 are not encoded.',
  cases: controlCases({ asked: { 'managementControls.offboarding': 1 } }),
});

export const training = controlRule({
  id: 'cn-mlps/6.1.7.3',
  clauses: ['6.1.7.3', '7.1.8.3', '8.1.8.3', '9.1.8.3'],
  title: { zh: '安全意识教育和培训', en: 'Awareness and training' },
  duty: {
    zh: '对各类人员进行安全教育培训；三级起按岗位制定计划并定期考核。',
    en: 'All staff are trained in security; from level 3 by plans for each post, with regular tests.',
  },
  checkability: 'evidence',
  confidence: 'medium',
  requires: all(management('training'), from(3, managementFlag('training.byPost'))),
  remedy: { zh: '组织培训；三级系统按岗位培训考核。', en: 'Train the staff; at level 3 by post, with tests.' },
  cases: controlCases({ asked: { 'managementControls.training': 1, 'managementControls.training.byPost': 3 } }),
});
