import { all } from '../../../src/rule/index.js';
import { controlCases } from './control-cases.js';
import { controlRule, from, only, technical, technicalFlag } from './control-rule.js';

export const boundary = controlRule({
  id: 'cn-mlps/6.1.3.1',
  clauses: ['6.1.3.1', '7.1.3.1', '8.1.3.1', '9.1.3.1'],
  title: { zh: '边界防护', en: 'Boundary protection' },
  duty: {
    zh: '跨边界的访问和数据流只经边界设备的受控接口。',
    en: 'Traffic crosses the boundary only through controlled interfaces of a boundary device.',
  },
  checkability: 'manifest',
  confidence: 'medium',
  requires: technical('boundary'),
  highRisk: [{ case: '6.3.1.1', from: 2 }],
  remedy: {
    zh: '关闭旁路，把流量收敛到受控接口。',
    en: 'Close side ways and lead traffic through controlled interfaces.',
  },
  note: 'What level 3 adds (devices that join without permission, users who connect outward, wireless networks) is not encoded.',
  cases: controlCases({ asked: { 'technicalControls.boundary': 1 } }),
});

export const boundaryAccess = controlRule({
  id: 'cn-mlps/6.1.3.2',
  clauses: ['6.1.3.2', '7.1.3.2', '8.1.3.2', '9.1.3.2'],
  title: { zh: '边界访问控制：默认拒绝', en: 'Access control at the boundary: deny by default' },
  duty: {
    zh: '边界默认拒绝，只保留需要的规则；三级还按应用协议和内容控制数据流。',
    en: 'The boundary denies by default and keeps only the rules that are needed; level 3 also controls by application protocol and content.',
  },
  checkability: 'manifest',
  confidence: 'medium',
  requires: all(technical('accessRules'), only(3, technicalFlag('accessRules.applicationLevel'))),
  highRisk: [{ case: '6.3.2.1', from: 2, when: 'no denial by default' }],
  remedy: {
    zh: '改为默认拒绝并清理规则；三级系统部署应用层防火墙。',
    en: 'Deny by default and clear needless rules; at level 3 use an application firewall.',
  },
  note: 'Control by protocol and content is asked at level 3 alone: level 4 replaces it by conversion or isolation of protocols, which is not encoded. A table of the items and their number at level 4 (21 in this category) agree.',
  cases: controlCases({
    asked: { 'technicalControls.accessRules': 1, 'technicalControls.accessRules.applicationLevel': [3, 3] },
  }),
});

export const boundaryIntrusion = controlRule({
  id: 'cn-mlps/7.1.3.3',
  clauses: ['7.1.3.3', '8.1.3.3', '9.1.3.3'],
  title: { zh: '边界入侵防范', en: 'Intrusion prevention at the boundary' },
  duty: {
    zh: '二级起在关键节点监视攻击；三级起还要发现并拦住来自内外的攻击，能分析新的攻击手法，留下记录，遇到严重事件报警。',
    en: 'From level 2 key nodes watch for attacks; from level 3 attacks from outside and inside are detected and stopped, new kinds are analysed, and grave events raise an alarm.',
  },
  checkability: 'manifest',
  confidence: 'medium',
  requires: all(
    technical('intrusionPrevention'),
    from(3, all(technicalFlag('intrusionPrevention.blocks'), technicalFlag('intrusionPrevention.newAttacks'))),
  ),
  highRisk: [
    { case: '6.3.3.1', from: 2, when: 'attacks from outside, also where the rules are older than half a year' },
    { case: '6.3.3.2', from: 3, when: 'attacks from inside' },
    { case: '6.3.3.3', from: 3, when: 'new kinds of attack, in key sectors alone' },
  ],
  remedy: {
    zh: '部署入侵检测或者防御并更新规则库；三级系统启用阻断、新型攻击分析和报警。',
    en: 'Deploy detection or prevention with current rules; at level 3 turn on blocking, analysis of new attacks and alarms.',
  },
  cases: controlCases({
    asked: {
      'technicalControls.intrusionPrevention': 2,
      'technicalControls.intrusionPrevention.blocks': 3,
      'technicalControls.intrusionPrevention.newAttacks': 3,
    },
  }),
});

export const boundaryMalware = controlRule({
  id: 'cn-mlps/7.1.3.4',
  clauses: ['7.1.3.4', '8.1.3.4', '9.1.3.4'],
  title: { zh: '边界恶意代码和垃圾邮件防范', en: 'Malware and spam at the boundary' },
  duty: {
    zh: '二级起在关键节点检测、清除恶意代码并保持更新；三级起还防垃圾邮件。',
    en: 'From level 2 key nodes detect and remove malware and stay up to date; from level 3 spam is filtered too.',
  },
  checkability: 'manifest',
  confidence: 'medium',
  requires: all(technical('boundaryMalware'), from(3, technicalFlag('boundaryMalware.spam'))),
  remedy: {
    zh: '部署防病毒网关并更新；三级系统部署垃圾邮件防护。',
    en: 'Deploy a malware gateway and update it; at level 3 filter spam.',
  },
  note: 'Where no mail passes, spam counts as filtered.',
  cases: controlCases({
    asked: { 'technicalControls.boundaryMalware': 2, 'technicalControls.boundaryMalware.spam': 3 },
  }),
});

export const boundaryAudit = controlRule({
  id: 'cn-mlps/7.1.3.5',
  clauses: ['7.1.3.5', '8.1.3.5', '9.1.3.5'],
  title: { zh: '边界安全审计', en: 'Audit at the boundary' },
  duty: {
    zh: '二级起在边界和重要节点审计到每个用户，记录受保护并备份；三级还单独审计远程访问和上网行为。',
    en: 'From level 2 boundary and important nodes audit every user, and records are protected and backed up; level 3 also audits remote access and use of the internet on their own.',
  },
  checkability: 'manifest',
  confidence: 'medium',
  requires: all(technical('boundaryAudit'), only(3, technicalFlag('boundaryAudit.remoteAccess'))),
  remedy: {
    zh: '启用审计并备份记录；三级系统对远程访问和上网行为单独审计分析。',
    en: 'Turn on audit and back up the records; at level 3 audit remote access and internet use on their own.',
  },
  note: 'The audit of remote access on its own is asked at level 3 alone: a table of the items and their number at level 4 (21 in this category) agree.',
  cases: controlCases({
    asked: { 'technicalControls.boundaryAudit': 2, 'technicalControls.boundaryAudit.remoteAccess': [3, 3] },
  }),
});
