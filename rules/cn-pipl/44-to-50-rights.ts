import { all, examples, inPlace, type MeasurePath, type Rule } from '../../src/rule/index.js';
import { notProcessor, piplRule, processor } from './pipl-rule.js';

type Right =
  | 'restriction'
  | 'access'
  | 'portability'
  | 'correction'
  | 'ownDeletion'
  | 'blocking'
  | 'explanation'
  | 'deceased';

interface Texts extends Pick<Rule, 'title' | 'duty' | 'remedy'> {
  readonly note?: string;
  readonly checkability?: Rule['checkability'];
}

const rights = (facts: Readonly<Record<string, boolean>>) => ({ personalData: { rights: facts } });

const rightRule = (key: Right, article: string, slug: string, paragraph: number | undefined, texts: Texts): Rule => {
  const path: MeasurePath = `personalData.rights.${key}`;
  return piplRule({
    checkability: 'manifest',
    ...texts,
    id: `cn-pipl/${article}${slug}`,
    provision: { article, ...(paragraph !== undefined && { paragraph }) },
    requires: inPlace(path),
    given: processor,
    cases: examples({
      met: { 'in place': rights({ [key]: true }) },
      unmet: { 'not in place': rights({ [key]: false }) },
      otherwise: notProcessor,
      first: '2021-11-01',
    }),
  });
};

export const restriction = rightRule('restriction', '44', '', undefined, {
  title: { zh: '知情、决定、限制和拒绝', en: 'Right to know, decide, limit and refuse' },
  duty: {
    zh: '保障个人对其信息处理的知情和决定，允许限制或者拒绝处理，法律、行政法规另有规定的除外。',
    en: 'People know of and decide on the processing of their data and can limit or refuse it, unless a law or administrative regulation says otherwise.',
  },
  remedy: { zh: '提供限制、拒绝处理的途径。', en: 'Offer a way to limit and to refuse processing.' },
});

export const access = rightRule('access', '45', '/access', 2, {
  title: { zh: '查阅、复制', en: 'Consulting and copying' },
  duty: {
    zh: '个人请求查阅、复制的，及时提供；依法应当保密或者不需要告知的除外。',
    en: 'Who asks to consult or copy personal data gets them without delay, unless law demands secrecy or frees from notice.',
  },
  remedy: { zh: '提供查阅、复制的途径。', en: 'Offer a way to consult and copy.' },
  note: 'The law names no number of days.',
});

export const portability = rightRule('portability', '45', '/portability', 3, {
  title: { zh: '转移', en: 'Moving data' },
  duty: {
    zh: '请求转移至其他处理者且符合网信部门条件的，提供转移途径。',
    en: 'Who asks to move data to another processor, under the conditions of the authority, gets a way to do so.',
  },
  remedy: { zh: '提供导出和转移途径。', en: 'Offer export and transfer.' },
  note: 'The conditions stand in the regulations on network data, article 25.',
});

export const correction = rightRule('correction', '46', '', 2, {
  title: { zh: '更正、补充', en: 'Correcting and completing' },
  duty: {
    zh: '请求更正、补充的，核实后及时更正、补充。',
    en: 'Requests to correct or complete data are checked and carried out without delay.',
  },
  remedy: { zh: '提供更正、补充途径。', en: 'Offer a way to correct and complete.' },
});

export const deletion = rightRule('ownDeletion', '47', '/deletion', 1, {
  checkability: 'evidence',
  title: { zh: '主动删除', en: 'Deletion without being asked' },
  duty: {
    zh: '目的已实现或者不再必要、停止服务、期限届满、撤回同意、违法违约处理的，主动删除。',
    en: 'Data are deleted without being asked when the purpose is achieved or gone, the service or the period ends, consent is withdrawn, or the processing was unlawful.',
  },
  remedy: { zh: '为每种情形设删除触发和期限。', en: 'Set triggers and periods for each case.' },
  note: 'Holds for a retired service, too: its data do not outlive their purpose.',
});

export const blocking = rightRule('blocking', '47', '/blocking', 2, {
  checkability: 'evidence',
  title: { zh: '不能删除的停止其他处理', en: 'Where data cannot be deleted' },
  duty: {
    zh: '法定期限未满或者技术上难以删除的，停止存储和必要保护之外的处理。',
    en: 'While a statutory period runs or deletion is technically hard, all processing but storage and protection stops.',
  },
  remedy: { zh: '建立封存机制。', en: 'Set up a way to block such data.' },
});

export const explanation = rightRule('explanation', '48', '', undefined, {
  title: { zh: '解释说明处理规则', en: 'The rules are explained' },
  duty: { zh: '应个人要求解释说明处理规则。', en: 'The processing rules are explained to who asks.' },
  remedy: { zh: '公布咨询渠道。', en: 'Publish whom to ask.' },
});

export const deceased = rightRule('deceased', '49', '', undefined, {
  checkability: 'evidence',
  title: { zh: '死者近亲属的权利', en: 'Close relatives of the dead' },
  duty: {
    zh: '近亲属为自身合法正当利益，可以查阅、复制、更正、删除死者信息，死者另有安排的除外。',
    en: 'Close relatives may, for their own lawful interest, consult, copy, correct and delete data of the dead, unless the dead arranged otherwise.',
  },
  remedy: { zh: '制定近亲属申请的核验和处理程序。', en: 'Write a procedure that checks and handles such requests.' },
});

export const requestMechanism = piplRule({
  id: 'cn-pipl/50',
  provision: { article: '50', paragraph: 1 },
  title: { zh: '便捷的受理机制，拒绝须说明理由', en: 'A convenient mechanism, and reasons for refusals' },
  duty: {
    zh: '建立便捷的权利申请受理和处理机制，拒绝的说明理由。',
    en: 'There is a convenient mechanism to take up and handle requests, and refusals come with reasons.',
  },
  checkability: 'manifest',
  requires: all(inPlace('personalData.rights.requests'), inPlace('personalData.rights.refusalsReasoned')),
  remedy: { zh: '设统一入口，拒绝时写明理由。', en: 'Open one entrance and give reasons for refusals.' },
  given: processor,
  cases: examples({
    met: { both: rights({ requests: true, refusalsReasoned: true }) },
    unmet: {
      'no mechanism': rights({ requests: false, refusalsReasoned: true }),
      'no reasons': rights({ requests: true, refusalsReasoned: false }),
    },
    otherwise: notProcessor,
    first: '2021-11-01',
  }),
});
