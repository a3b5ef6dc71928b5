import { all, examples, inPlace, is, no, yes } from '../../src/rule/index.js';
import { personalInformationProcessor } from '../definitions/personal-information-processor.js';
import { notProcessor, piplRule, processor } from './pipl-rule.js';

const reach = is(personalInformationProcessor);
type Flags = Readonly<Record<string, boolean | null>>;
const auto = (facts: Flags) => ({ personalData: { automatedDecisions: facts } });
const spaces = (facts: Flags) => ({ personalData: { publicSpaces: facts } });

export const fairDecisions = piplRule({
  id: 'cn-pipl/24/fair',
  domain: 'algorithms',
  provision: { article: '24', paragraph: 1 },
  title: { zh: '自动化决策透明、公平', en: 'Transparent and fair automated decisions' },
  duty: {
    zh: '自动化决策要透明、结果公平公正，不得在价格等交易条件上不合理差别待遇。',
    en: 'Automated decisions are transparent and their results fair; nobody gets unreasonably different prices or terms.',
  },
  checkability: 'judgment',
  applies: all(reach, yes('personalData.automatedDecisions.used')),
  requires: no('personalData.automatedDecisions.unfairTerms'),
  remedy: {
    zh: '检查定价和推荐策略，记录公平性评估。',
    en: 'Check pricing and ranking, and record an assessment of fairness.',
  },
  given: { personalData: { ...processor.personalData, automatedDecisions: { used: true, unfairTerms: false } } },
  cases: examples({
    judged: 'cn-pipl/24/fair',
    met: { 'no unfair terms are declared': {} },
    unmet: { 'unfair terms': auto({ unfairTerms: true }) },
    open: { 'not said': auto({ unfairTerms: null }), 'not known whether it is used': auto({ used: null }) },
    otherwise: { ...notProcessor, 'not used': auto({ used: false, unfairTerms: true }) },
    first: '2021-11-01',
  }),
});

export const pushOptOut = piplRule({
  id: 'cn-pipl/24/opt-out',
  domain: 'algorithms',
  provision: { article: '24', paragraph: 2 },
  title: { zh: '推送、营销提供非个性化选项或者拒绝方式', en: 'An option without personal traits, or a way to refuse' },
  duty: {
    zh: '以自动化决策推送信息或者营销的，同时提供不针对个人特征的选项，或者便捷的拒绝方式。',
    en: 'Information pushed or marketed by automated decisions comes with an option not aimed at personal traits, or a convenient way to refuse.',
  },
  checkability: 'manifest',
  applies: all(reach, yes('personalData.automatedDecisions.pushes')),
  requires: inPlace('personalData.automatedDecisions.optOut'),
  remedy: { zh: '在推送和营销处加关闭个性化的开关。', en: 'Add a switch that turns personalisation off.' },
  given: processor,
  cases: examples({
    met: { offered: auto({ pushes: true, optOut: true }) },
    unmet: { 'not offered': auto({ pushes: true, optOut: false }) },
    open: { 'not said': auto({ pushes: true }), 'nothing is known of it': {} },
    otherwise: { ...notProcessor, 'nothing is pushed': auto({ pushes: false, optOut: false }) },
    first: '2021-11-01',
  }),
});

export const majorDecisions = piplRule({
  id: 'cn-pipl/24/major-effect',
  domain: 'algorithms',
  provision: { article: '24', paragraph: 3 },
  title: { zh: '重大影响决定的说明和拒绝', en: 'Decisions of major effect are explained and can be refused' },
  duty: {
    zh: '自动化作出的决定对个人权益有重大影响的，应个人要求作出说明；个人可以拒绝只靠自动化作出的决定。',
    en: 'A decision of major effect made by automation is explained on request, and people can refuse one made by automation alone.',
  },
  checkability: 'manifest',
  applies: all(reach, yes('personalData.automatedDecisions.majorEffect')),
  requires: inPlace('personalData.automatedDecisions.humanReview'),
  remedy: { zh: '提供说明和人工复核途径。', en: 'Offer an explanation and a review by a person.' },
  given: processor,
  cases: examples({
    met: { offered: auto({ majorEffect: true, humanReview: true }) },
    unmet: { 'not offered': auto({ majorEffect: true, humanReview: false }) },
    open: { 'not said': auto({ majorEffect: true }), 'nothing is known of it': {} },
    otherwise: { ...notProcessor, 'no such decisions': auto({ majorEffect: false, humanReview: false }) },
    first: '2021-11-01',
  }),
});

export const publication = piplRule({
  id: 'cn-pipl/25',
  provision: { article: '25' },
  title: { zh: '未经单独同意不得公开', en: 'No publication without separate consent' },
  duty: {
    zh: '不得公开所处理的个人信息，取得单独同意的除外。',
    en: 'Personal information is not published unless the person gave separate consent.',
  },
  checkability: 'manifest',
  applies: all(reach, yes('personalData.publicSpaces.publishes')),
  requires: inPlace('personalData.publicSpaces.publishingConsent'),
  remedy: { zh: '取得单独同意或者撤下。', en: 'Get separate consent or take it down.' },
  note: 'Publication on another legal basis (article 13, paragraph 2) is not told apart: declare publishingConsent only where consent or such a basis is documented.',
  given: processor,
  cases: examples({
    met: { 'with consent': spaces({ publishes: true, publishingConsent: true }) },
    unmet: { without: spaces({ publishes: true, publishingConsent: false }) },
    open: { 'not said': spaces({ publishes: true }), 'nothing is known of it': {} },
    otherwise: { ...notProcessor, 'nothing is published': spaces({ publishes: false, publishingConsent: false }) },
    first: '2021-11-01',
  }),
});

const camera = (publicSecurity: boolean, signs: boolean, otherUse: boolean, cameras = true) =>
  spaces({ cameras, publicSecurity, signs, otherUse });

export const publicPlaces = piplRule({
  id: 'cn-pipl/26',
  provision: { article: '26' },
  title: { zh: '公共场所图像采集、身份识别设备', en: 'Cameras and identification devices in public places' },
  duty: {
    zh: '在公共场所安装此类设备，要为维护公共安全所必需，设显著标识；所得信息只用于公共安全，取得单独同意的除外。',
    en: 'Such devices stand in public places only where public security needs them, with prominent signs, and what they collect serves public security alone unless people separately consent.',
  },
  checkability: 'manifest',
  applies: all(reach, yes('personalData.publicSpaces.cameras')),
  requires: all(
    yes('personalData.publicSpaces.publicSecurity'),
    inPlace('personalData.publicSpaces.signs'),
    no('personalData.publicSpaces.otherUse'),
  ),
  remedy: {
    zh: '拆除非必需设备，补设标识，停止其他用途。',
    en: 'Remove devices that are not needed, put up signs, stop other uses.',
  },
  given: processor,
  cases: examples({
    met: { 'as the law asks': camera(true, true, false) },
    unmet: {
      'not for public security': camera(false, true, false),
      'no signs': camera(true, false, false),
      'used for other ends': camera(true, true, true),
    },
    otherwise: { ...notProcessor, 'no devices': camera(false, false, true, false) },
    first: '2021-11-01',
  }),
});

export const publishedData = piplRule({
  id: 'cn-pipl/27',
  provision: { article: '27' },
  title: { zh: '合理处理已公开信息', en: 'Reasonable use of published data' },
  duty: {
    zh: '处理已公开的个人信息要在合理范围内，个人明确拒绝的停止；有重大影响的取得同意。',
    en: 'Published personal information is processed within reason, not against a clear refusal, and with consent where the effect is major.',
  },
  checkability: 'judgment',
  applies: all(reach, yes('personalData.publicSpaces.usesPublishedData')),
  requires: inPlace('personalData.publicSpaces.respectsRefusal'),
  remedy: { zh: '设拒绝途径并评估范围和影响。', en: 'Offer a way to refuse, and assess extent and effect.' },
  given: processor,
  cases: examples({
    judged: 'cn-pipl/27',
    met: { 'refusals are respected': spaces({ usesPublishedData: true, respectsRefusal: true }) },
    unmet: { 'they are not': spaces({ usesPublishedData: true, respectsRefusal: false }) },
    open: { 'not said': spaces({ usesPublishedData: true }), 'nothing is known of it': {} },
    otherwise: { ...notProcessor, 'none is used': spaces({ usesPublishedData: false, respectsRefusal: false }) },
    first: '2021-11-01',
  }),
});
