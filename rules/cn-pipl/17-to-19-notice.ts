import { all, examples, inPlace, is, yes } from '../../src/rule/index.js';
import { personalInformationProcessor } from '../definitions/personal-information-processor.js';
import { notProcessor, piplRule, processor } from './pipl-rule.js';

const items = ['beforeProcessing', 'controllerStated', 'detailsStated', 'rightsStated'] as const;
const full = (missing?: (typeof items)[number], inPlaceNow = true) => ({
  personalData: {
    notice: { inPlace: inPlaceNow, ...Object.fromEntries(items.map((item) => [item, item !== missing])) },
  },
});

export const notice = piplRule({
  id: 'cn-pipl/17/notice',
  provision: { article: '17', paragraph: 1 },
  phase: 'launch',
  title: { zh: '处理前告知', en: 'Notice before processing' },
  duty: {
    zh: '处理前用醒目的方式、易懂的语言，真实、完整地告知：处理者是谁、怎么联系；目的、方式、种类、保存期限；怎样行使权利；以及法律、行政法规要求的其他事项。',
    en: 'Before processing people are told, prominently, plainly and fully: who the processor is and how to reach it; purpose, method, kinds of data and retention; how to exercise rights; what else a law or administrative regulation asks for.',
  },
  checkability: 'manifest',
  requires: all(
    inPlace('personalData.notice'),
    yes('personalData.notice.beforeProcessing'),
    yes('personalData.notice.controllerStated'),
    yes('personalData.notice.detailsStated'),
    yes('personalData.notice.rightsStated'),
  ),
  remedy: {
    zh: '补齐告知事项，在首次收集前展示。',
    en: 'Complete the items and show them before data are first collected.',
  },
  note: 'Owed whatever the legal basis. Where law demands secrecy or frees from notice (article 18) the claim is judged there; it frees the processing concerned, not the service as a whole.',
  given: processor,
  cases: examples({
    met: { complete: full() },
    unmet: {
      'no notice': full(undefined, false),
      'not before processing': full('beforeProcessing'),
      'the processor is not named': full('controllerStated'),
      'details are missing': full('detailsStated'),
      'rights are missing': full('rightsStated'),
    },
    otherwise: notProcessor,
    first: '2021-11-01',
  }),
});

const flags = (facts: { changesTold?: boolean; savable?: boolean; inPlace?: boolean }) => ({
  personalData: { notice: facts },
});

export const changesTold = piplRule({
  id: 'cn-pipl/17/changes',
  provision: { article: '17', paragraph: 2 },
  title: { zh: '变更告知', en: 'Notice of changes' },
  duty: { zh: '告知事项变更的，把变更部分告知个人。', en: 'When an item changes, people are told of the change.' },
  checkability: 'manifest',
  requires: yes('personalData.notice.changesTold'),
  remedy: { zh: '建立变更推送或者弹窗告知机制。', en: 'Set up a way to tell people of changes.' },
  given: processor,
  cases: examples({
    met: { told: flags({ changesTold: true }) },
    unmet: { 'not told': flags({ changesTold: false }) },
    otherwise: notProcessor,
    first: '2021-11-01',
  }),
});

export const savableRules = piplRule({
  id: 'cn-pipl/17/savable',
  provision: { article: '17', paragraph: 3 },
  title: { zh: '处理规则公开、便于查阅保存', en: 'Rules that can be consulted and saved' },
  duty: {
    zh: '以处理规则告知的，规则要公开并便于查阅和保存。',
    en: 'Where notice is given by processing rules, these are public and easy to consult and save.',
  },
  checkability: 'manifest',
  applies: all(is(personalInformationProcessor), inPlace('personalData.notice')),
  requires: yes('personalData.notice.savable'),
  remedy: { zh: '提供固定链接和下载。', en: 'Offer a fixed address and a download.' },
  given: processor,
  cases: examples({
    met: { 'easy to save': flags({ inPlace: true, savable: true }) },
    unmet: { 'not easy to save': flags({ inPlace: true, savable: false }) },
    open: { 'not said': flags({ inPlace: true }), 'nothing is known of the rules': {} },
    otherwise: { ...notProcessor, 'no processing rules': flags({ inPlace: false, savable: false }) },
    first: '2021-11-01',
  }),
});

const exemption = (facts: { exemptionClaimed?: boolean | null; lateNotice?: boolean | null }) => ({
  personalData: { notice: facts },
});

export const noticeExemption = piplRule({
  id: 'cn-pipl/18',
  provision: { article: '18' },
  title: { zh: '不告知的情形', en: 'Where notice may be left out' },
  duty: {
    zh: '依法应当保密或者不需要告知的可以不告知；紧急情况下未能及时告知的，消除后及时告知。',
    en: 'Notice may be left out where law demands secrecy or frees from it; after an emergency it is given in time.',
  },
  checkability: 'judgment',
  applies: all(is(personalInformationProcessor), yes('personalData.notice.exemptionClaimed')),
  requires: inPlace('personalData.notice.lateNotice'),
  remedy: {
    zh: '写明不告知的法律依据；紧急情况消除后补告知。',
    en: 'State the ground in law; after an emergency give the notice.',
  },
  note: 'The measure stands for a procedure for notice after an emergency; whether the ground that is claimed holds is judged.',
  given: { personalData: { ...processor.personalData, notice: { exemptionClaimed: true, lateNotice: true } } },
  cases: examples({
    judged: 'cn-pipl/18',
    met: { 'claimed, with a procedure': {} },
    unmet: { 'no notice afterwards': exemption({ lateNotice: false }) },
    open: {
      'not said': exemption({ lateNotice: null }),
      'not known whether it is claimed': exemption({ exemptionClaimed: null }),
    },
    otherwise: { ...notProcessor, 'none is claimed': exemption({ exemptionClaimed: false, lateNotice: false }) },
    first: '2021-11-01',
  }),
});

const retention = (minimalRetention?: boolean) => ({
  personalData: { purposes: [{ ...(minimalRetention !== undefined && { minimalRetention }) }] },
});

export const retentionLimit = piplRule({
  id: 'cn-pipl/19',
  provision: { article: '19' },
  title: { zh: '最短必要保存期限', en: 'The shortest retention' },
  duty: {
    zh: '保存多久以达到目的所需的最短时间为限；法律、行政法规另定期限的，从其规定。',
    en: 'Data are kept only for the shortest time that the purpose needs, unless a law or administrative regulation sets another period.',
  },
  checkability: 'manifest',
  forEach: 'personalData.purposes',
  requires: yes('personalData.purposes[].minimalRetention'),
  remedy: { zh: '为每类信息设定期限并到期删除。', en: 'Set a period for each kind of data and delete at its end.' },
  given: processor,
  cases: examples({
    met: { shortest: retention(true) },
    unmet: { longer: retention(false) },
    open: { 'not said': retention(), 'purposes are not declared': {} },
    otherwise: notProcessor,
    first: '2021-11-01',
  }),
});
