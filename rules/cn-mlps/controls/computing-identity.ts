import { all } from '../../../src/rule/index.js';
import { controlCases } from './control-cases.js';
import { controlRule, from, technical, technicalFlag } from './control-rule.js';

export const identification = controlRule({
  id: 'cn-mlps/6.1.4.1',
  clauses: ['6.1.4.1', '7.1.4.1', '8.1.4.1', '9.1.4.1'],
  title: { zh: '身份鉴别', en: 'Identification and authentication' },
  duty: {
    zh: '一级起账户唯一、口令复杂并定期更换，限制登录失败和超时；二级起远程管理防窃听；三级起双因素，其中一种用密码技术。',
    en: 'From level 1 accounts are unique, passwords complex and changed, failed logins and idle sessions limited; from level 2 remote administration cannot be overheard; from level 3 two factors, one of them cryptographic.',
  },
  checkability: 'manifest',
  requires: all(
    technical('identification'),
    technicalFlag('identification.lockout'),
    from(2, technicalFlag('identification.secureAdministration')),
    from(3, technicalFlag('identification.multiFactor')),
  ),
  highRisk: [
    { case: '6.4.1.1', from: 2, when: 'no authentication, or empty, weak or common passwords' },
    { case: '6.4.1.2', from: 2, when: 'credentials of administrators in clear' },
    { case: '6.4.1.3', from: 3, when: 'one factor alone' },
  ],
  remedy: {
    zh: '一人一号，启用口令策略和登录锁定；管理只走 SSH、TLS；三级系统启用含密码技术的双因素。',
    en: 'One account per person, a password policy and lockout; administer over SSH or TLS; at level 3 two factors, one cryptographic.',
  },
  note: 'The standard names no length and no days: 8 characters and 90 days are the practice of assessors. They read users as administrators and, in important systems, business users; whether a code by SMS is a cryptographic factor is disputed.',
  cases: controlCases({
    asked: {
      'technicalControls.identification': 1,
      'technicalControls.identification.lockout': 1,
      'technicalControls.identification.secureAdministration': 2,
      'technicalControls.identification.multiFactor': 3,
    },
  }),
});

export const accessControl = controlRule({
  id: 'cn-mlps/6.1.4.2',
  clauses: ['6.1.4.2', '7.1.4.2', '8.1.4.2', '9.1.4.2'],
  title: { zh: '访问控制', en: 'Access control' },
  duty: {
    zh: '一级起按用户分配账户权限，清理默认、过期和共享账户；二级起管理用户最小权限并分离；三级起控制到用户或进程、文件和表，并设安全标记。',
    en: 'From level 1 accounts and rights are given per user, default, stale and shared ones cleared; from level 2 administrators have least and separated rights; from level 3 control reaches user or process, file and table, with security labels.',
  },
  checkability: 'manifest',
  requires: all(
    technical('accounts'),
    from(2, technicalFlag('accounts.leastPrivilege')),
    from(3, all(technicalFlag('accounts.fineGrained'), technicalFlag('accounts.labels'))),
  ),
  highRisk: [
    { case: '6.4.2.1', from: 2, when: 'accounts that are not assigned or cleared' },
    { case: '6.4.2.2', from: 3, when: 'access that is not fine-grained' },
  ],
  remedy: {
    zh: '清理账户，按角色授予最小权限；三级系统细化到文件和表并设置标记。',
    en: 'Clear accounts and give least rights by role; at level 3 control files and tables and set labels.',
  },
  note: 'Labels of important subjects and objects at level 3; mandatory access control for all, which level 4 asks, is not encoded.',
  cases: controlCases({
    asked: {
      'technicalControls.accounts': 1,
      'technicalControls.accounts.leastPrivilege': 2,
      'technicalControls.accounts.fineGrained': 3,
      'technicalControls.accounts.labels': 3,
    },
  }),
});

export const audit = controlRule({
  id: 'cn-mlps/7.1.4.3',
  clauses: ['7.1.4.3', '8.1.4.3', '9.1.4.3'],
  title: { zh: '安全审计', en: 'Security audit' },
  duty: {
    zh: '二级起审计每个用户的重要行为和安全事件，记录受保护并备份；三级起审计进程防中断。',
    en: 'From level 2 important acts of every user and security events are audited, and records are protected and backed up; from level 3 the audit process itself cannot be stopped.',
  },
  checkability: 'manifest',
  confidence: 'medium',
  requires: all(technical('audit'), technicalFlag('audit.protected'), from(3, technicalFlag('audit.processProtected'))),
  remedy: {
    zh: '启用审计，记录异机备份；三级系统保护审计进程。',
    en: 'Turn on audit and back the records up elsewhere; at level 3 protect the audit process.',
  },
  cases: controlCases({
    asked: {
      'technicalControls.audit': 2,
      'technicalControls.audit.protected': 2,
      'technicalControls.audit.processProtected': 3,
    },
  }),
});
