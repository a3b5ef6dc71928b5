import { type GroupOf, group, measure } from '../../field.js';

const fields = {
  requests: measure({
    zh: '便捷的权利申请受理和处理机制',
    en: 'A convenient mechanism to take up and handle requests',
    for: ['cn-pipl/50', 'cn-genai-interim/11'],
  }),
  refusalsReasoned: measure({ zh: '拒绝请求时说明理由', en: 'Refusals are given with reasons', for: ['cn-pipl/50'] }),
  restriction: measure({
    zh: '限制或者拒绝处理的途径',
    en: 'A way to limit or refuse processing',
    for: ['cn-pipl/44'],
  }),
  access: measure({ zh: '查阅、复制', en: 'Consulting and copying', for: ['cn-pipl/45'] }),
  portability: measure({
    zh: '转移至其他处理者的途径',
    en: 'A way to move data to another processor',
    for: ['cn-pipl/45'],
  }),
  correction: measure({ zh: '更正、补充', en: 'Correcting and completing', for: ['cn-pipl/46', 'cn-csl/45'] }),
  deletion: measure({ zh: '应请求删除', en: 'Deletion on request', for: ['cn-csl/45'] }),
  ownDeletion: measure({
    zh: '法定情形下主动删除',
    en: 'Deletion without being asked, in the cases of law',
    for: ['cn-pipl/47'],
  }),
  blocking: measure({
    zh: '不能删除时停止存储和保护之外的处理',
    en: 'Where data cannot be deleted, all but storage and protection stops',
    for: ['cn-pipl/47'],
  }),
  explanation: measure({ zh: '解释说明处理规则', en: 'The processing rules are explained', for: ['cn-pipl/48'] }),
  deceased: measure({
    zh: '死者近亲属行使权利的程序',
    en: 'A procedure for close relatives of the dead',
    for: ['cn-pipl/49'],
  }),
};

/** The type of `rights`, by name, so that what is built on it stays small. */
export interface Rights extends GroupOf<typeof fields> {}

/** How people exercise their rights. */
export const rights: Rights = group({ zh: '个人权利', en: 'Rights of individuals' }, fields);
