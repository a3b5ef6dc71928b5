import { all, examples, inPlace, no, type Rule, yes } from '../../src/rule/index.js';
import { notProcessor, piplRule, processor } from './pipl-rule.js';

const consent = (misleading: boolean | null) => ({ personalData: { consent: { misleading } } });

export const goodFaith = piplRule({
  id: 'cn-pipl/5',
  provision: { article: '5' },
  title: { zh: '合法、正当、必要、诚信', en: 'Lawful, proper, necessary, in good faith' },
  duty: {
    zh: '处理个人信息要合法、正当、必要、诚信，不得误导、欺诈、胁迫。',
    en: 'Processing is lawful, proper, necessary and in good faith; nobody is misled, deceived or coerced.',
  },
  checkability: 'judgment',
  requires: no('personalData.consent.misleading'),
  remedy: {
    zh: '检查同意流程有无诱导或者强迫，记录结论。',
    en: 'Check the flows of consent for dark patterns and pressure, record the conclusion.',
  },
  note: 'A principle: misleading that is declared is a violation, the rest is judged.',
  given: { personalData: { ...processor.personalData, consent: { misleading: false } } },
  cases: examples({
    judged: 'cn-pipl/5',
    met: { 'nobody is misled, it says': {} },
    unmet: { 'people are misled': consent(true) },
    open: { 'not said': consent(null) },
    otherwise: notProcessor,
    first: '2021-11-01',
  }),
});

const purpose = (facts: { necessary?: boolean | null; id?: string }) => ({
  personalData: { purposes: [{ id: 'p', ...facts }] },
});

export const minimum = piplRule({
  id: 'cn-pipl/6',
  provision: { article: '6' },
  title: { zh: '目的明确、最小范围', en: 'Clear purpose, smallest extent' },
  duty: {
    zh: '每项处理要有明确、合理的目的并与之直接相关，方式影响最小，收集不超出实现目的的最小范围。',
    en: 'Each processing has a clear and reasonable purpose to which it directly relates, in the way of least effect, and collects no more than the purpose needs.',
  },
  checkability: 'manifest',
  forEach: 'personalData.purposes',
  requires: yes('personalData.purposes[].necessary'),
  remedy: {
    zh: '删去非必要字段；常见类型 App 按必要个人信息范围收集。',
    en: 'Drop what is not needed; common kinds of app keep to their list of necessary data.',
  },
  given: processor,
  cases: examples({
    met: { 'no more than needed': purpose({ necessary: true }) },
    unmet: { 'more than needed': purpose({ necessary: false }) },
    open: { 'purposes are not declared': {}, 'not said': purpose({}) },
    otherwise: notProcessor,
    first: '2021-11-01',
  }),
});

const notice = (inPlaceNow: boolean, purposesStated: boolean) => ({
  personalData: { notice: { inPlace: inPlaceNow, purposesStated } },
});

export const openness = piplRule({
  id: 'cn-pipl/7',
  provision: { article: '7' },
  phase: 'launch',
  title: { zh: '公开处理规则', en: 'Processing rules are published' },
  duty: {
    zh: '公开个人信息处理规则，明示目的、方式和范围。',
    en: 'The processing rules are published and state purpose, method and scope.',
  },
  checkability: 'manifest',
  requires: all(inPlace('personalData.notice'), yes('personalData.notice.purposesStated')),
  remedy: {
    zh: '公布隐私政策，写明目的、方式和范围。',
    en: 'Publish a privacy notice with purpose, method and scope.',
  },
  given: processor,
  cases: examples({
    met: { published: notice(true, true) },
    unmet: { 'not published': notice(false, true), 'purposes are not stated': notice(true, false) },
    otherwise: notProcessor,
    first: '2021-11-01',
  }),
});

type Key = 'qualityAssurance' | 'encryption';
const protection = (key: Key, value: boolean) => ({ personalData: { protection: { [key]: value } } });

export const quality: Rule = piplRule({
  id: 'cn-pipl/8',
  provision: { article: '8' },
  title: { zh: '保证个人信息质量', en: 'Quality of personal information' },
  duty: {
    zh: '保证个人信息准确、完整，避免因错漏对个人造成不利影响。',
    en: 'Personal information is accurate and complete enough that errors do not harm people.',
  },
  checkability: 'judgment',
  requires: inPlace('personalData.protection.qualityAssurance'),
  remedy: { zh: '建立核对和更正机制并评估。', en: 'Set up checks and corrections and assess them.' },
  given: processor,
  cases: examples({
    judged: 'cn-pipl/8',
    met: { 'measures are in place': protection('qualityAssurance', true) },
    unmet: { 'no measures': protection('qualityAssurance', false) },
    otherwise: notProcessor,
    first: '2021-11-01',
  }),
});

const safety = (encryption: boolean, accessControl: boolean) => ({
  personalData: { protection: { encryption, accessControl } },
});

export const responsibility = piplRule({
  id: 'cn-pipl/9',
  provision: { article: '9' },
  title: { zh: '对处理活动负责并保障安全', en: 'Responsibility and safety' },
  duty: {
    zh: '对自己的处理活动负责，采取必要措施保障安全。',
    en: 'The processor answers for its processing and takes the measures that safety needs.',
  },
  checkability: 'evidence',
  requires: all(inPlace('personalData.protection.encryption'), inPlace('personalData.protection.accessControl')),
  remedy: {
    zh: '先落实加密、去标识化和权限控制，全部措施见第五十一条。',
    en: 'Start with encryption, de-identification and access control; for the whole list see article 51.',
  },
  note: 'The article names no measure. Technical protection and access control are read as the least; article 51 has the list.',
  given: processor,
  cases: examples({
    met: { both: safety(true, true) },
    unmet: { 'no encryption': safety(false, true), 'no access control': safety(true, false) },
    otherwise: notProcessor,
    first: '2021-11-01',
  }),
});

const sources = (lawfulSources: boolean | null, sells: boolean | null) => ({
  personalData: { protection: { lawfulSources, sells } },
});

export const noTrade = piplRule({
  id: 'cn-pipl/10',
  provision: { article: '10' },
  title: { zh: '不非法收集、买卖、提供、公开', en: 'No unlawful collection, trade or publication' },
  duty: {
    zh: '不得非法收集、使用、加工、传输、买卖、提供或者公开他人个人信息，不得危害国家安全和公共利益。',
    en: 'Personal information of others is not unlawfully collected, used, passed on, traded, provided or published, nor processed against national security or the public interest.',
  },
  checkability: 'judgment',
  requires: all(yes('personalData.protection.lawfulSources'), no('personalData.protection.sells')),
  remedy: { zh: '核查每个数据来源，停止买卖。', en: 'Check each source of data and stop any trade.' },
  given: { personalData: { ...processor.personalData, protection: { lawfulSources: true, sells: false } } },
  cases: examples({
    judged: 'cn-pipl/10',
    met: { 'lawful sources, no trade': {} },
    unmet: { 'an unlawful source': sources(false, false), trade: sources(true, true) },
    open: { 'sources are not known': sources(null, false) },
    otherwise: notProcessor,
    first: '2021-11-01',
  }),
});
