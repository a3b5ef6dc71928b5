import { any, yes } from '../../src/rule/index.js';
import { put } from './facts.js';
import { duty, isSo, measured } from './network-data-rule.js';
import { otherLaws } from './penalties.js';

const shared = { reach: 'data', domain: 'data', checkability: 'judgment', penalty: otherLaws } as const;

export const inspections = duty({
  ...shared,
  id: 'cn-network-data/50',
  provision: { article: '50', paragraph: 2 },
  title: { zh: '配合监督检查', en: 'Cooperation with inspections' },
  duty: {
    zh: '主管部门依法来检查数据安全的，要配合。',
    en: 'Lawful inspections of network data security are met with cooperation.',
  },
  needs: [measured('security.inspectionContact')],
  remedy: { zh: '确定联系人和程序。', en: 'Name a contact and a procedure.' },
  note: 'Whether an inspection was met with cooperation is judged when there is one.',
});

export const riskOrder = duty({
  ...shared,
  id: 'cn-network-data/51',
  provision: { article: '51', paragraph: 3 },
  phase: 'incident',
  title: { zh: '按要求消除较大安全风险', en: 'A larger risk is removed as asked' },
  duty: {
    zh: '主管部门发现较大安全风险，要求暂停服务、修改规则、完善措施等的，按要求消除隐患。',
    en: 'Where the authority finds a larger risk and asks to suspend a service, change platform rules, complete measures or the like, that is done and the danger removed.',
  },
  when: [isSo('data.network.riskOrder')],
  needs: [measured('data.network.riskOrderMet')],
  remedy: { zh: '按要求整改并报告。', en: 'Do what was asked and report.' },
});

export const specialData = duty({
  reach: 'data',
  domain: 'data',
  checkability: 'judgment',
  id: 'cn-network-data/63',
  provision: { article: '63', paragraph: 1 },
  also: [{ article: '63', paragraph: 3 }],
  title: { zh: '核心数据、国家秘密按专门规定', en: 'Core data and State secrets have rules of their own' },
  duty: {
    zh: '处理核心数据的，按国家有关规定执行；涉及国家秘密、工作秘密的，适用保守国家秘密法等。',
    en: 'Core data are processed by the special rules of the State; State and work secrets fall under the law on State secrets and others.',
  },
  status: {
    is: any(yes('data.management.coreData'), yes('data.management.stateSecrets')),
    inside: { 'data.management.coreData': true },
    outside: { 'data.management.coreData': false, 'data.management.stateSecrets': false },
  },
  needs: [measured('data.network.specialRules')],
  remedy: {
    zh: '请保密和主管部门指导，按专门规定执行。',
    en: 'Follow the special rules, with advice of the authority.',
  },
  cases: [
    {
      name: 'State secrets',
      facts: put({
        'data.management.coreData': false,
        'data.management.stateSecrets': true,
        'data.network.specialRules': false,
      }),
      expect: 'violated',
    },
  ],
});
