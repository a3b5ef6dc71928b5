import { all, defineRule, examples, inPlace, is, no, oneOf, yes } from '../../src/rule/index.js';
import { generativeAiProvider } from '../definitions/generative-ai-provider.js';
import { elsewhere, provider, shared } from './shared.js';

const registering = { ...provider, service: { audience: { mainlandPublic: true }, features: { registration: true } } };

export const serviceAgreement = defineRule({
  ...shared,
  id: 'cn-genai-interim/9/agreement',
  provision: { article: '9', paragraph: 2 },
  title: { zh: '与注册用户签订服务协议', en: 'Service agreement with registered users' },
  duty: {
    zh: '使用者注册时与其签服务协议，写明双方的权利义务。',
    en: 'A service agreement with registered users sets out the rights and duties of both sides.',
  },
  domain: 'platform',
  phase: 'launch',
  checkability: 'manifest',
  applies: all(is(generativeAiProvider), yes('service.features.registration')),
  requires: inPlace('service.agreement'),
  remedy: { zh: '起草服务协议，在注册时签订。', en: 'Draft the agreement and conclude it at registration.' },
  given: registering,
  cases: examples({
    met: { concluded: { service: { agreement: true } } },
    unmet: { 'not concluded': { service: { agreement: false } } },
    otherwise: { ...elsewhere, 'nobody registers': { service: { features: { registration: false } } } },
    first: '2023-08-15',
  }),
});

const published = (audience: boolean, occasions: boolean, uses: boolean, guidance: boolean) => ({
  ai: { disclosure: { audience, occasions, uses, guidance } },
});

export const publishedUse = defineRule({
  ...shared,
  id: 'cn-genai-interim/10/intended-use',
  provision: { article: '10' },
  title: { zh: '公开适用人群、场合、用途', en: 'Intended audience, occasions and uses are published' },
  duty: {
    zh: '公开服务的适用人群、场合和用途，并引导使用者理性、合法地使用。',
    en: 'The intended audience, occasions and uses of the service are published, and users are guided to use it rationally and lawfully.',
  },
  domain: 'ai',
  phase: 'launch',
  checkability: 'manifest',
  requires: all(
    inPlace('ai.disclosure.audience'),
    inPlace('ai.disclosure.occasions'),
    inPlace('ai.disclosure.uses'),
    inPlace('ai.disclosure.guidance'),
  ),
  remedy: {
    zh: '在首页或者产品介绍中写明三项，并给出使用指引。',
    en: 'State the three on the home or product page and give guidance.',
  },
  given: provider,
  cases: examples({
    met: { 'all published': published(true, true, true, true) },
    unmet: {
      'no audience': published(false, true, true, true),
      'no occasions': published(true, false, true, true),
      'no uses': published(true, true, false, true),
      'no guidance': published(true, true, true, false),
    },
    otherwise: elsewhere,
    first: '2023-08-15',
  }),
});

export const minorsReliance = defineRule({
  ...shared,
  id: 'cn-genai-interim/10/minors',
  provision: { article: '10' },
  title: { zh: '防止未成年人依赖沉迷', en: 'Over-reliance and addiction of minors' },
  duty: {
    zh: '采取有效措施，防止未成年用户过度依赖或者沉迷。',
    en: 'Effective measures keep users who are minors from over-reliance and addiction.',
  },
  domain: 'minors',
  phase: 'operate',
  checkability: 'manifest',
  applies: all(is(generativeAiProvider), yes('service.audience.minors')),
  requires: inPlace('ai.minorsProtection'),
  remedy: { zh: '设置未成年人模式、时长提醒等措施。', en: 'Set up a mode for minors, reminders of time and the like.' },
  note: 'Read as due where minors may be among the users; a service that knows that they are not has no such users to protect.',
  given: { ...provider, service: { audience: { mainlandPublic: true, minors: true } } },
  cases: examples({
    met: { 'in place': { ai: { minorsProtection: true } } },
    unmet: { 'not in place': { ai: { minorsProtection: false } } },
    otherwise: { ...elsewhere, 'no minors': { service: { audience: { minors: false } } } },
    first: '2023-08-15',
  }),
});

const inputs = (
  protection: boolean,
  unnecessaryData: boolean,
  identifiable: 'none' | 'lawful' | 'unlawful',
  given: 'none' | 'lawful' | 'unlawful',
) => ({ ai: { inputs: { protection, unnecessaryData, identifiable, shared: given } } });

export const inputProtection = defineRule({
  ...shared,
  id: 'cn-genai-interim/11/inputs',
  provision: { article: '11', paragraph: 1 },
  title: { zh: '保护输入信息和使用记录', en: 'Inputs and usage records are protected' },
  duty: {
    zh: '保护输入信息和使用记录；不收集非必要个人信息，不非法留存可识别身份的内容，不非法提供给他人。',
    en: 'Inputs and usage records are protected; no unnecessary personal information is collected, nothing identifiable is unlawfully kept, nothing unlawfully given to others.',
  },
  domain: 'personal-data',
  phase: 'operate',
  checkability: 'manifest',
  requires: all(
    inPlace('ai.inputs.protection'),
    no('ai.inputs.unnecessaryData'),
    oneOf('ai.inputs.identifiable', 'none', 'lawful'),
    oneOf('ai.inputs.shared', 'none', 'lawful'),
  ),
  remedy: {
    zh: '减少收集，去标识化或者限期删除，停止无依据的提供。',
    en: 'Collect less, de-identify or delete in time, and stop giving records away without a basis.',
  },
  given: provider,
  cases: examples({
    met: {
      'nothing kept, nothing given': inputs(true, false, 'none', 'none'),
      'kept with a basis': inputs(true, false, 'lawful', 'none'),
      'given with a basis': inputs(true, false, 'none', 'lawful'),
    },
    unmet: {
      'not protected': inputs(false, false, 'none', 'none'),
      'unnecessary data': inputs(true, true, 'none', 'none'),
      'kept without a basis': inputs(true, false, 'unlawful', 'none'),
      'given without a basis': inputs(true, false, 'none', 'unlawful'),
    },
    otherwise: elsewhere,
    first: '2023-08-15',
  }),
});

const requests = (inPlaceNow: boolean) => ({ personalData: { rights: { requests: inPlaceNow } } });

export const individualRequests = defineRule({
  ...shared,
  id: 'cn-genai-interim/11/requests',
  provision: { article: '11', paragraph: 2 },
  title: { zh: '受理个人关于其信息的请求', en: 'Requests of individuals about their data' },
  duty: {
    zh: '及时受理和处理个人查阅、复制、更正、补充、删除其个人信息等请求。',
    en: 'Requests of individuals to consult, copy, correct, supplement or delete their personal information are taken up and handled in time.',
  },
  domain: 'personal-data',
  phase: 'operate',
  checkability: 'manifest',
  requires: inPlace('personalData.rights.requests'),
  remedy: { zh: '设置请求入口和处理流程。', en: 'Set up an entrance and a process for requests.' },
  note: 'No number of days is given.',
  given: provider,
  cases: examples({
    met: { 'in place': requests(true) },
    unmet: { 'not in place': requests(false) },
    otherwise: elsewhere,
    first: '2023-08-15',
  }),
});

const pictures = (
  explicitLabel: boolean,
  modality: 'image' | 'video' | 'virtual-scene' | 'text' = 'image',
  second?: boolean,
) => ({
  ai: {
    outputs: [
      { modality, mayConfuse: true, explicitLabel },
      ...(second === undefined ? [] : [{ modality: 'video' as const, mayConfuse: true, explicitLabel: second }]),
    ],
  },
});

export const labelling = defineRule({
  ...shared,
  id: 'cn-genai-interim/12',
  provision: { article: '12' },
  also: [{ instrument: 'cn-deep-synthesis', article: '17', paragraph: 1 }],
  title: { zh: '图片、视频等生成内容加标识', en: 'Labels on generated images and video' },
  duty: {
    zh: '按深度合成管理规定，对生成的图片、视频等内容加标识。',
    en: 'Generated images, video and the like are labelled under the deep synthesis provisions.',
  },
  domain: 'labeling',
  phase: 'operate',
  checkability: 'manifest',
  forEach: 'ai.outputs',
  applies: all(
    is(generativeAiProvider),
    oneOf('ai.outputs[].modality', 'image', 'video', 'virtual-scene'),
    yes('ai.outputs[].mayConfuse'),
  ),
  requires: inPlace('ai.outputs[].explicitLabel'),
  remedy: {
    zh: '按 cn-aigc-labeling 各条加显式标识和元数据标识。',
    en: 'Label as the rules of cn-aigc-labeling say, visibly and in the metadata.',
  },
  note: 'Carried out in detail by cn-aigc-labeling since 2025-09-01, which also covers text and audio. Images, video "and the like" is read as images, video and virtual scenes.',
  given: provider,
  cases: [
    ...examples({
      met: { image: pictures(true), video: pictures(true, 'video'), 'virtual scene': pictures(true, 'virtual-scene') },
      unmet: { 'no label': pictures(false) },
      otherwise: {
        'not offered to the public': { ...pictures(false), service: { audience: { mainlandPublic: false } } },
        'text only': pictures(false, 'text'),
        'the public cannot confuse it': {
          ai: { outputs: [{ modality: 'image', mayConfuse: false, explicitLabel: false }] },
        },
      },
      first: '2023-08-15',
    }),
    { name: 'one of two', facts: pictures(true, 'image', false), expect: ['satisfied', 'violated'] },
  ],
});
