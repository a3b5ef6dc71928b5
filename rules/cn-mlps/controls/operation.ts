import { all } from '../../../src/rule/index.js';
import { controlCases } from './control-cases.js';
import { controlRule, from, management, managementFlag } from './control-rule.js';

export const assets = controlRule({
  id: 'cn-mlps/7.1.10.2',
  clauses: ['7.1.10.2', '8.1.10.2', '9.1.10.2'],
  title: { zh: '资产管理', en: 'Assets' },
  duty: {
    zh: '二级起有资产清单，写明责任部门、重要程度和位置。',
    en: 'From level 2 there is a list of assets with owner, importance and place.',
  },
  checkability: 'evidence',
  confidence: 'medium',
  requires: management('assets'),
  remedy: { zh: '编制资产清单并更新。', en: 'Draw up the list and keep it current.' },
  cases: controlCases({ asked: { 'managementControls.assets': 2 } }),
});

export const cryptography = controlRule({
  id: 'cn-mlps/7.1.10.9',
  clauses: ['7.1.10.9', '8.1.10.9', '9.1.10.9'],
  title: { zh: '密码管理', en: 'Cryptography' },
  duty: {
    zh: '二级起遵循密码标准，使用经认证核准的密码技术和产品。',
    en: 'From level 2 standards of cryptography are followed and approved technology and products are used.',
  },
  checkability: 'evidence',
  confidence: 'medium',
  requires: management('cryptoProducts'),
  remedy: { zh: '替换为经认证的密码产品。', en: 'Replace what is not approved.' },
  cases: controlCases({ asked: { 'managementControls.cryptoProducts': 2 } }),
});

export const changes = controlRule({
  id: 'cn-mlps/7.1.10.10',
  clauses: ['7.1.10.10', '8.1.10.10', '9.1.10.10'],
  title: { zh: '变更管理', en: 'Change control' },
  duty: {
    zh: '二级起变更有方案并经评审、审批；三级起还有中止和恢复的程序。',
    en: 'From level 2 changes are planned, reviewed and approved; from level 3 they can be stopped and undone by a procedure.',
  },
  checkability: 'evidence',
  confidence: 'medium',
  requires: all(management('changes'), from(3, managementFlag('changes.rollback'))),
  remedy: { zh: '建立变更审批；三级系统补充回退程序。', en: 'Approve changes; at level 3 add a way back.' },
  cases: controlCases({ asked: { 'managementControls.changes': 2, 'managementControls.changes.rollback': 3 } }),
});

export const incidentHandling = controlRule({
  id: 'cn-mlps/7.1.10.12',
  clauses: ['7.1.10.12', '8.1.10.12', '9.1.10.12'],
  title: { zh: '安全事件处置', en: 'Incident handling' },
  duty: {
    zh: '二级起有安全事件报告和处置流程；三级起重大事件另有程序。',
    en: 'From level 2 there is a procedure to report and handle incidents; from level 3 major ones have their own.',
  },
  domain: 'incidents',
  checkability: 'evidence',
  confidence: 'medium',
  requires: all(management('incidents'), from(3, managementFlag('incidents.major'))),
  remedy: {
    zh: '制定流程；三级系统为重大事件另定程序。',
    en: 'Write the procedure; at level 3 one for major incidents.',
  },
  note: 'Hours of reports to authorities stand in the rules on incident reporting.',
  cases: controlCases({ asked: { 'managementControls.incidents': 2, 'managementControls.incidents.major': 3 } }),
});

export const emergencyPlan = controlRule({
  id: 'cn-mlps/7.1.10.13',
  clauses: ['7.1.10.13', '8.1.10.13', '9.1.10.13'],
  title: { zh: '应急预案管理', en: 'Emergency plans' },
  duty: {
    zh: '二级起有重要事件的应急预案，定期培训和演练；三级起有统一框架并定期重新评估。',
    en: 'From level 2 there are emergency plans for important events, with regular training and drills; from level 3 in one framework, and reviewed.',
  },
  domain: 'incidents',
  checkability: 'evidence',
  confidence: 'medium',
  requires: all(
    management('emergencyPlan'),
    managementFlag('emergencyPlan.drilled'),
    from(3, managementFlag('emergencyPlan.framework')),
  ),
  remedy: {
    zh: '制定预案，培训并演练；三级系统统一框架并重评。',
    en: 'Write the plans, train and drill; at level 3 unify and review them.',
  },
  note: 'The standard says regularly and names no interval: the day of the last drill decides nothing.',
  cases: controlCases({
    asked: {
      'managementControls.emergencyPlan': 2,
      'managementControls.emergencyPlan.drilled': 2,
      'managementControls.emergencyPlan.framework': 3,
    },
  }),
});

export const remoteMaintenance = controlRule({
  id: 'cn-mlps/8.1.10.6',
  clauses: ['8.1.10.6', '9.1.10.6'],
  title: { zh: '远程运维管理', en: 'Remote maintenance' },
  duty: {
    zh: '三级起远程运维经审批开通，日志不可改，用后立即关闭。',
    en: 'From level 3 remote maintenance is opened by approval, leaves logs that cannot be changed, and is closed at once afterwards.',
  },
  checkability: 'evidence',
  confidence: 'medium',
  requires: management('remoteMaintenance'),
  remedy: { zh: '建立审批、留痕和关闭的流程。', en: 'Approve, log and close each session.' },
  note: 'Of this control point the other items (roles, accounts, handbooks, logs, tools, connections) are not encoded.',
  cases: controlCases({ asked: { 'managementControls.remoteMaintenance': 3 } }),
});
