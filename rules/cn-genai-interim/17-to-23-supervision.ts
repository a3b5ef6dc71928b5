import { all, defineInstrument, defineRule, examples, inPlace, is, yes } from '../../src/rule/index.js';
import { generativeAiProvider } from '../definitions/generative-ai-provider.js';
import { elsewhere, provider, shared } from './shared.js';

const opinion = { ...provider, service: { audience: { mainlandPublic: true }, publicOpinion: true } };
const outside = { ...elsewhere, 'no such attribute': { service: { publicOpinion: false } } };
const applies = all(is(generativeAiProvider), yes('service.publicOpinion'));

export const securityAssessment = defineRule({
  ...shared,
  id: 'cn-genai-interim/17/assessment',
  provision: { article: '17' },
  title: { zh: '安全评估', en: 'Security assessment' },
  duty: {
    zh: '具有舆论属性或者社会动员能力的，要按国家规定开展安全评估。',
    en: 'A service with a public-opinion attribute or capacity of social mobilisation goes through the security assessment of state rules.',
  },
  domain: 'filings',
  phase: 'launch',
  checkability: 'manifest',
  applies,
  requires: inPlace('filings.securityAssessment'),
  remedy: { zh: '开展安全评估并留存报告。', en: 'Carry out the assessment and keep the report.' },
  given: opinion,
  cases: examples({
    met: { done: { filings: { securityAssessment: true } } },
    unmet: { 'not done': { filings: { securityAssessment: false } } },
    otherwise: outside,
    first: '2023-08-15',
  }),
});

export const algorithmFiling = defineRule({
  ...shared,
  id: 'cn-genai-interim/17/algorithm-filing',
  provision: { article: '17' },
  also: [{ instrument: 'cn-algorithm-recommendation', article: '24', paragraph: 1 }],
  title: { zh: '算法备案', en: 'Algorithm filing' },
  duty: {
    zh: '具有舆论属性或者社会动员能力的，要按算法推荐管理规定办理算法备案及其变更、注销。',
    en: 'A service with a public-opinion attribute or capacity of social mobilisation files its algorithm, and changes and cancels the filing, under the algorithm recommendation provisions.',
  },
  domain: 'filings',
  phase: 'launch',
  checkability: 'manifest',
  applies,
  requires: inPlace('filings.algorithm'),
  remedy: { zh: '在互联网信息服务算法备案系统办理备案。', en: 'File in the algorithm filing system.' },
  note: 'The days for filing (10 working days from the start of service) are those of the algorithm recommendation provisions. Beside it there is the filing or registration of the service itself, before it goes online, which is administrative practice.',
  given: opinion,
  cases: examples({
    met: { filed: { filings: { algorithm: true } } },
    unmet: { 'not filed': { filings: { algorithm: false } } },
    otherwise: outside,
    first: '2023-08-15',
  }),
});

/** The announcements with which filed services are published. */
export const cnGenaiFilingNotice = defineInstrument({
  id: 'cn-genai-filing-notice',
  title: {
    zh: '国家互联网信息办公室关于发布生成式人工智能服务已备案信息的公告',
    en: 'Announcement of Filed Generative AI Services',
  },
  kind: 'normative-document',
  issuers: ['国家互联网信息办公室'],
  issuedOn: '2024-04-02',
  editions: [{ from: '2024-04-02', articles: ['whole'] }],
  officialPage: 'https://www.cac.gov.cn',
  reviewedOn: '2026-11-24',
});

const shown = (filedModelShown?: boolean, usesFiledModel = true) => ({
  ai: { usesFiledModel, ...(filedModelShown !== undefined && { filedModelShown }) },
});

const { penalty: _, ...sharedWithoutPenalty } = shared;

export const filedModelShown = defineRule({
  ...sharedWithoutPenalty,
  instrument: cnGenaiFilingNotice,
  id: 'cn-genai-filing-notice/whole/filed-model',
  provision: { article: 'whole' },
  also: [{ instrument: 'cn-genai-interim', article: '17' }],
  title: { zh: '公示所用已备案服务', en: 'The filed service in use is shown' },
  duty: {
    zh: '已上线的应用或者功能，要在显著位置或者产品详情页公示所使用的已备案服务，写明模型名称和备案号或者上线编号。',
    en: 'An application or function that is online shows which filed service it uses, with model name and filing or online number, in a conspicuous place or on the product page.',
  },
  domain: 'filings',
  phase: 'operate',
  severity: 'warning',
  checkability: 'manifest',
  confidence: 'medium',
  applies: all(is(generativeAiProvider), yes('ai.usesFiledModel')),
  requires: inPlace('ai.filedModelShown'),
  remedy: {
    zh: '在显著位置或者产品详情页写明模型名称和编号。',
    en: 'Show model name and number in a conspicuous place or on the product page.',
  },
  note: 'From the announcements that publish filed services, not from the measures; the sentence was read in a public copy. A breach is therefore a warning.',
  given: provider,
  cases: examples({
    met: { shown: shown(true) },
    unmet: { 'not shown': shown(false) },
    open: { 'not said': shown() },
    otherwise: { ...elsewhere, 'no filed service of others': shown(false, false) },
    first: '2024-04-02',
  }),
});

export const inspection = defineRule({
  ...shared,
  id: 'cn-genai-interim/19',
  provision: { article: '19', paragraph: 1 },
  title: { zh: '配合监督检查', en: 'Cooperation with inspections' },
  duty: {
    zh: '主管部门检查时予以配合：按要求讲清训练数据从哪来、多大、什么类型，怎样标注，算法怎样运作，并提供必要的技术、数据支持。',
    en: 'Inspections are met with cooperation: source, scale and type of training data, annotation rules and how the algorithm works are explained as asked, with technical and data support.',
  },
  domain: 'ai',
  phase: 'operate',
  checkability: 'evidence',
  requires: inPlace('ai.inspectionRecord'),
  remedy: {
    zh: '预先整理训练数据、标注规则和算法机理的说明。',
    en: 'Keep a record of training data, annotation rules and the algorithm ready.',
  },
  note: 'Whether an inspection was met with cooperation shows when there is one; what can be declared before is that the record to explain from exists.',
  given: provider,
  cases: examples({
    met: { ready: { ai: { inspectionRecord: true } } },
    unmet: { 'not ready': { ai: { inspectionRecord: false } } },
    otherwise: elsewhere,
    first: '2023-08-15',
  }),
});

const licence = (held: boolean | null, required: boolean | null, foreign: boolean | null) => ({
  ai: { licenceRequired: required, foreignInvestment: foreign },
  filings: { licence: held },
});

export const licences = defineRule({
  ...shared,
  id: 'cn-genai-interim/23/licence',
  provision: { article: '23', paragraph: 1 },
  title: { zh: '依法取得许可', en: 'Licences that other law requires' },
  duty: {
    zh: '其他法律、行政法规要求许可的，提供者要依法取得。',
    en: 'Where another law or administrative regulation requires a licence for the service, the provider holds it.',
  },
  domain: 'filings',
  phase: 'launch',
  checkability: 'judgment',
  applies: all(is(generativeAiProvider), yes('ai.licenceRequired')),
  requires: inPlace('filings.licence'),
  remedy: { zh: '取得许可后再提供服务。', en: 'Get the licence before offering the service.' },
  note: 'Whether the licence held is the one required is judged.',
  given: { ...provider, ...{ ai: { roles: ['generates'], licenceRequired: true }, filings: { licence: true } } },
  cases: examples({
    judged: 'cn-genai-interim/23/licence',
    met: { 'a licence is held': {} },
    unmet: { 'none is held': licence(false, true, null) },
    open: { 'not said': licence(null, true, null), 'not known whether it is required': licence(true, null, null) },
    otherwise: { ...elsewhere, 'none is required': licence(false, false, null) },
    first: '2023-08-15',
  }),
});

export const foreignInvestment = defineRule({
  ...shared,
  id: 'cn-genai-interim/23/foreign-investment',
  provision: { article: '23', paragraph: 2 },
  title: { zh: '外商投资', en: 'Foreign investment' },
  duty: {
    zh: '外商投资生成式人工智能服务，要符合外商投资的法律、行政法规。',
    en: 'Foreign investment in generative AI services follows the laws and regulations on foreign investment.',
  },
  domain: 'filings',
  phase: 'design',
  checkability: 'judgment',
  applies: all(is(generativeAiProvider), yes('ai.foreignInvestment')),
  remedy: {
    zh: '由法务对照外商投资准入规定评估并记录。',
    en: 'Have counsel assess it against the rules on foreign investment and record the conclusion.',
  },
  given: { ...provider, ai: { roles: ['generates'], foreignInvestment: true } },
  cases: examples({
    judged: 'cn-genai-interim/23/foreign-investment',
    met: { 'there is foreign investment': {} },
    open: { 'not said': { ai: { foreignInvestment: null } } },
    otherwise: { ...elsewhere, 'there is none': { ai: { foreignInvestment: false } } },
    first: '2023-08-15',
  }),
});
