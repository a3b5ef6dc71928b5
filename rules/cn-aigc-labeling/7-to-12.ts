import { all, atLeast, defineRule, examples, inPlace, is, no, yes } from '../../src/rule/index.js';
import { generativeAiProvider } from '../definitions/generative-ai-provider.js';
import { cnAigcLabeling } from './instrument.js';
import { handledUnderOtherLaw } from './penalty.js';

const shared = {
  instrument: cnAigcLabeling,
  domain: 'labeling',
  severity: 'error',
  penalty: handledUnderOtherLaw,
  reviewedOn: '2026-11-24',
} as const;

const provider = { ai: { roles: ['generates'] }, service: { audience: { mainlandPublic: true } } } as const;
const notPublic = { 'not offered to the public': { service: { audience: { mainlandPublic: false } } } };

const review = (asks: boolean, verifies: boolean) => ({ labeling: { appReview: { asks, verifies } } });

export const appReview = defineRule({
  ...shared,
  id: 'cn-aigc-labeling/7',
  provision: { article: '7' },
  title: { zh: '应用上架时核验标识材料', en: 'Labelling materials are verified when apps are listed' },
  duty: {
    zh: '应用分发平台审核上架时，要让应用方说明是否提供生成合成服务，并核验提供者的标识材料。',
    en: 'An app store asks at review whether an app generates content and verifies the labelling materials of those that do.',
  },
  phase: 'launch',
  checkability: 'manifest',
  applies: yes('service.features.appStore'),
  requires: all(inPlace('labeling.appReview.asks'), inPlace('labeling.appReview.verifies')),
  remedy: {
    zh: '在上架表单加说明项，并设材料核验步骤。',
    en: 'Add the question to the listing form and a step that verifies the materials.',
  },
  given: { service: { features: { appStore: true } } },
  cases: examples({
    met: { 'asks and verifies': review(true, true) },
    unmet: { 'does not ask': review(false, true), 'does not verify': review(true, false) },
    otherwise: { 'no app store': { service: { features: { appStore: false } } } },
    first: '2025-09-01',
  }),
});

const clause = (inPlaceNow: boolean, prompted?: boolean) => ({
  labeling: { agreementClause: { inPlace: inPlaceNow, ...(prompted !== undefined && { prompted }) } },
});

export const agreementClause = defineRule({
  ...shared,
  id: 'cn-aigc-labeling/8',
  provision: { article: '8' },
  title: { zh: '服务协议说明标识', en: 'The user agreement explains labels' },
  duty: {
    zh: '用户服务协议要写明标识的方法和样式，并提示用户阅读、理解标识要求。',
    en: 'The user agreement states the methods and styles of labels, and users are prompted to read and understand the requirements.',
  },
  phase: 'launch',
  checkability: 'manifest',
  applies: is(generativeAiProvider),
  requires: all(inPlace('labeling.agreementClause'), yes('labeling.agreementClause.prompted')),
  remedy: {
    zh: '在协议中加标识条款，并在签约时提示。',
    en: 'Add the clause to the agreement and prompt users when they accept it.',
  },
  given: provider,
  cases: examples({
    met: { 'stated and prompted': clause(true, true) },
    unmet: { 'not stated': clause(false, true), 'not prompted': clause(true, false) },
    open: { 'the prompt is not declared': clause(true), 'nothing is known of it': {} },
    otherwise: notPublic,
    first: '2025-09-01',
  }),
});

const unlabelled = (facts: { agreement?: boolean; months?: number; logs?: boolean; offered?: boolean }) => ({
  labeling: {
    unlabelled: {
      offered: facts.offered ?? true,
      ...(facts.agreement !== undefined && { agreement: facts.agreement }),
      logs: { inPlace: facts.logs ?? true, ...(facts.months !== undefined && { months: facts.months }) },
    },
  },
});

export const unlabelledAgreement = defineRule({
  ...shared,
  id: 'cn-aigc-labeling/9/agreement',
  provision: { article: '9' },
  title: { zh: '提供无显式标识内容前的协议', en: 'Agreement before unlabelled content is given' },
  duty: {
    zh: '应用户申请提供不带显式标识的内容之前，先用协议明确用户的标识义务和使用责任。',
    en: 'Before content without a visible label is given at a user’s request, the agreement makes the user’s labelling duty and responsibility clear.',
  },
  phase: 'operate',
  checkability: 'manifest',
  applies: all(is(generativeAiProvider), yes('labeling.unlabelled.offered')),
  requires: inPlace('labeling.unlabelled.agreement'),
  remedy: {
    zh: '在协议中加入用户标识义务和使用责任条款，再提供。',
    en: 'Add the clauses on the user’s duty and responsibility first.',
  },
  note: 'Frees from the visible label only: the metadata label of article 5 stays.',
  given: provider,
  cases: examples({
    met: { 'in the agreement': unlabelled({ agreement: true }) },
    unmet: { 'not in the agreement': unlabelled({ agreement: false }) },
    open: { 'not said': unlabelled({}) },
    otherwise: { 'not offered': unlabelled({ offered: false }), ...notPublic },
    first: '2025-09-01',
  }),
});

export const unlabelledLogs = defineRule({
  ...shared,
  id: 'cn-aigc-labeling/9/logs',
  provision: { article: '9' },
  title: { zh: '无显式标识内容的提供日志', en: 'Logs of unlabelled content' },
  duty: {
    zh: '提供不带显式标识的内容时，提供对象等日志至少留存六个月。',
    en: 'Logs of whom unlabelled content was given to are kept for at least six months.',
  },
  phase: 'operate',
  checkability: 'manifest',
  applies: all(is(generativeAiProvider), yes('labeling.unlabelled.offered')),
  requires: all(inPlace('labeling.unlabelled.logs'), atLeast('labeling.unlabelled.logs.months', 6)),
  remedy: {
    zh: '留存提供对象等日志不少于六个月，再写明 logs.months。',
    en: 'Keep these logs for six months or more, then declare logs.months.',
  },
  given: provider,
  cases: examples({
    met: { 'six months': unlabelled({ months: 6 }) },
    unmet: { 'five months': unlabelled({ months: 5 }), 'no logs': unlabelled({ months: 6, logs: false }) },
    open: { 'the period is not declared': unlabelled({}) },
    otherwise: { 'not offered': unlabelled({ offered: false, months: 5 }), ...notPublic },
    first: '2025-09-01',
  }),
});

const posts = (declares?: boolean, does = true) => ({
  labeling: { ownPosts: { posts: does, ...(declares !== undefined && { declares }) } },
});

export const ownPosts = defineRule({
  ...shared,
  id: 'cn-aigc-labeling/10/declare',
  provision: { article: '10', paragraph: 1 },
  title: { zh: '在他人平台发布时主动声明', en: 'Own posts on platforms are declared' },
  duty: {
    zh: '在传播平台发布生成合成内容的用户要主动声明并用平台的标识功能标识；企业账号也一样。',
    en: 'Whoever posts generated content on a platform declares it and uses its labelling function; companies with their accounts too.',
  },
  phase: 'operate',
  checkability: 'evidence',
  applies: yes('labeling.ownPosts.posts'),
  requires: inPlace('labeling.ownPosts.declares'),
  remedy: { zh: '把声明和标识写入内容发布流程。', en: 'Make declaring and labelling part of how content is posted.' },
  cases: examples({
    met: { declared: posts(true) },
    unmet: { 'not declared': posts(false) },
    open: { 'not said': posts(), 'nothing is known of it': {} },
    otherwise: { 'nothing is posted': posts(false, false) },
    first: '2025-09-01',
  }),
});

export const noTampering = defineRule({
  ...shared,
  id: 'cn-aigc-labeling/10/tampering',
  provision: { article: '10', paragraph: 2 },
  title: { zh: '不得删改标识或者为此提供工具', en: 'No tampering with labels, and no tools for it' },
  duty: {
    zh: '不得恶意删除、篡改、伪造、隐匿标识，也不得为此提供工具或者服务。',
    en: 'Labels are not maliciously deleted, altered, forged or hidden, and no tools or services for that are given.',
  },
  phase: 'operate',
  checkability: 'judgment',
  applies: true,
  requires: no('labeling.tampering'),
  remedy: {
    zh: '停止相关处理或者功能；转码流程保留元数据。',
    en: 'Stop the processing or the feature; keep metadata through transcoding.',
  },
  note: 'Malice is judged. A service that says that labels are removed is a violation; one that says that they are not is still for a person to confirm.',
  given: { labeling: { tampering: false } },
  cases: examples({
    judged: 'cn-aigc-labeling/10/tampering',
    met: { 'the service says that it does not': {} },
    unmet: { 'labels are removed': { labeling: { tampering: true } } },
    open: { 'not said': { labeling: { tampering: null } } },
    first: '2025-09-01',
  }),
});

const standard = (value: boolean) => ({ labeling: { mandatoryStandard: value } });

export const mandatoryStandard = defineRule({
  ...shared,
  id: 'cn-aigc-labeling/11',
  provision: { article: '11' },
  title: { zh: '符合强制性国家标准', en: 'Labels meet the mandatory standard' },
  duty: {
    zh: '标识还要符合其他法律法规、规章和强制性国家标准，现为 GB 45438-2025。',
    en: 'Labels also meet other laws, regulations, rules and mandatory standards: at present GB 45438-2025.',
  },
  phase: 'operate',
  checkability: 'manifest',
  applies: is(generativeAiProvider),
  requires: inPlace('labeling.mandatoryStandard'),
  remedy: {
    zh: '对照 GB 45438-2025 检查标识的内容、位置、大小和元数据格式。',
    en: 'Hold content, place, size and metadata format of the labels against GB 45438-2025.',
  },
  given: provider,
  cases: examples({
    met: { conforms: standard(true) },
    unmet: { 'does not': standard(false) },
    otherwise: notPublic,
    first: '2025-09-01',
  }),
});

const materials = (value: boolean) => ({ labeling: { filingMaterials: value } });

export const filingMaterials = defineRule({
  ...shared,
  id: 'cn-aigc-labeling/12',
  provision: { article: '12' },
  title: { zh: '备案和评估时提交标识材料', en: 'Labelling materials with filings and assessments' },
  duty: {
    zh: '走算法备案、安全评估等手续时一并交标识材料，并共享标识信息，支持打击违法犯罪。',
    en: 'Labelling materials go in with the algorithm filing, the security assessment and the like; label information is shared, and helps against crime.',
  },
  phase: 'launch',
  checkability: 'evidence',
  applies: all(is(generativeAiProvider), yes('service.publicOpinion')),
  requires: inPlace('labeling.filingMaterials'),
  remedy: {
    zh: '把标识方案列入备案和评估材料。',
    en: 'Put the labelling scheme among the documents of the filing and the assessment.',
  },
  note: 'Owed when one of these procedures is gone through; read as due for services with a public-opinion attribute or capacity of social mobilisation, which have to go through them.',
  given: { ...provider, service: { audience: { mainlandPublic: true }, publicOpinion: true } },
  cases: examples({
    met: { 'handed in': materials(true) },
    unmet: { 'not handed in': materials(false) },
    otherwise: { ...notPublic, 'no such attribute': { service: { publicOpinion: false } } },
    first: '2025-09-01',
  }),
});
