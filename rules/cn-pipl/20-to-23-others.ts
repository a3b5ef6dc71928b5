import { all, any, examples, inPlace, is, no, not, yes } from '../../src/rule/index.js';
import { personalInformationProcessor } from '../definitions/personal-information-processor.js';
import { notProcessor, piplRule, processor } from './pipl-rule.js';

const reach = is(personalInformationProcessor);

interface Recipient {
  readonly joint?: boolean;
  readonly jointAgreement?: boolean;
  readonly throughReorganisation?: boolean;
  readonly notice?: boolean;
  readonly basisIsConsent?: boolean;
  readonly separateConsent?: boolean;
}
const recipient = (facts: Recipient) => ({ personalData: { recipients: [facts] } });
const none = { 'no recipient': { personalData: { recipients: [] } } };

export const jointProcessing = piplRule({
  id: 'cn-pipl/20',
  provision: { article: '20', paragraph: 1 },
  title: { zh: '共同处理的约定', en: 'Agreement on joint processing' },
  duty: {
    zh: '两个以上处理者共同决定目的和方式的，约定各自权利义务；个人仍可以向任何一方行使权利。',
    en: 'Processors that decide purpose and method jointly agree on the rights and duties of each; people may still turn to any of them.',
  },
  checkability: 'evidence',
  forEach: 'personalData.recipients',
  applies: all(reach, yes('personalData.recipients[].joint')),
  requires: inPlace('personalData.recipients[].jointAgreement'),
  remedy: { zh: '签订共同处理协议。', en: 'Conclude an agreement on joint processing.' },
  given: processor,
  cases: examples({
    met: { agreed: recipient({ joint: true, jointAgreement: true }) },
    unmet: { 'not agreed': recipient({ joint: true, jointAgreement: false }) },
    open: { 'not said': recipient({ joint: true }), 'recipients are not declared': {} },
    otherwise: { ...notProcessor, ...none, 'decided alone': recipient({ joint: false, jointAgreement: false }) },
    first: '2021-11-01',
  }),
});

const entrusted = (agreement?: boolean, supervision?: boolean) => ({
  personalData: {
    processors: [{ ...(agreement !== undefined && { agreement }), ...(supervision !== undefined && { supervision }) }],
  },
});

export const entrusting = piplRule({
  id: 'cn-pipl/21/entrusting',
  provision: { article: '21', paragraph: 1 },
  title: { zh: '委托处理的约定和监督', en: 'Agreement with and supervision of entrusted parties' },
  duty: {
    zh: '委托处理要约定目的、期限、方式、种类、保护措施和双方权利义务，并监督受托人。',
    en: 'Entrusted processing is agreed on: purpose, term, method, kinds of data, protection, rights and duties; the entrusted party is supervised.',
  },
  checkability: 'evidence',
  forEach: 'personalData.processors',
  requires: all(inPlace('personalData.processors[].agreement'), inPlace('personalData.processors[].supervision')),
  remedy: { zh: '签订委托处理协议并定期检查。', en: 'Conclude the agreement and check on the party regularly.' },
  given: processor,
  cases: examples({
    met: { both: entrusted(true, true) },
    unmet: { 'no agreement': entrusted(false, true), 'no supervision': entrusted(true, false) },
    open: { 'not said': entrusted(), 'entrusted parties are not declared': {} },
    otherwise: { ...notProcessor, 'nobody is entrusted': { personalData: { processors: [] } } },
    first: '2021-11-01',
  }),
});

interface AsEntrusted {
  readonly withinAgreement?: boolean;
  readonly subEntrusts?: boolean;
  readonly subEntrustingAgreed?: boolean;
}
const asEntrusted = (facts: AsEntrusted, isEntrusted = true) => ({
  personalData: { entrusted: isEntrusted, asEntrusted: facts },
});
const asEntrustedParty = all(reach, yes('personalData.entrusted'));

export const entrustedParty = piplRule({
  id: 'cn-pipl/21/entrusted-party',
  provision: { article: '21', paragraph: 2 },
  title: { zh: '受托人按约定处理并返还、删除', en: 'An entrusted party keeps to the agreement' },
  duty: {
    zh: '受托人只按约定的目的、方式处理；合同没有生效或者失去效力、终止的，把信息返还或者删除，自己不留。',
    en: 'An entrusted party processes for the purpose and by the method agreed, and returns or deletes the data when the contract has no effect or ends; it keeps none.',
  },
  checkability: 'evidence',
  applies: asEntrustedParty,
  requires: inPlace('personalData.asEntrusted.withinAgreement'),
  remedy: { zh: '落实范围控制和返还删除程序。', en: 'Keep to the scope and set up return and deletion.' },
  given: processor,
  cases: examples({
    met: { 'keeps to it': asEntrusted({ withinAgreement: true }) },
    unmet: { 'goes beyond it': asEntrusted({ withinAgreement: false }) },
    open: { 'not said': asEntrusted({}), 'not known whether it is entrusted': {} },
    otherwise: { ...notProcessor, 'not entrusted': asEntrusted({ withinAgreement: false }, false) },
    first: '2021-11-01',
  }),
});

export const subEntrusting = piplRule({
  id: 'cn-pipl/21/sub-entrusting',
  provision: { article: '21', paragraph: 3 },
  title: { zh: '未经同意不得转委托', en: 'No further entrusting without consent' },
  duty: {
    zh: '未经委托方同意，受托人不得转委托。',
    en: 'An entrusted party does not entrust further without the processor’s consent.',
  },
  checkability: 'manifest',
  applies: all(asEntrustedParty, yes('personalData.asEntrusted.subEntrusts')),
  requires: inPlace('personalData.asEntrusted.subEntrustingAgreed'),
  remedy: { zh: '取得委托方同意或者停止转委托。', en: 'Get the consent or stop.' },
  given: processor,
  cases: examples({
    met: { agreed: asEntrusted({ subEntrusts: true, subEntrustingAgreed: true }) },
    unmet: { 'not agreed': asEntrusted({ subEntrusts: true, subEntrustingAgreed: false }) },
    open: { 'not said': asEntrusted({ subEntrusts: true }) },
    otherwise: {
      ...notProcessor,
      'not entrusted': asEntrusted({ subEntrusts: true, subEntrustingAgreed: false }, false),
      'nothing is passed on': asEntrusted({ subEntrusts: false, subEntrustingAgreed: false }),
    },
    first: '2021-11-01',
  }),
});

export const reorganisation = piplRule({
  id: 'cn-pipl/22',
  provision: { article: '22' },
  title: { zh: '合并、分立等转移的告知', en: 'Notice when data pass in a reorganisation' },
  duty: {
    zh: '因合并、分立、解散、破产等转移个人信息的，告知接收方名称和联系方式。',
    en: 'When data pass because of merger, division, dissolution, bankruptcy or the like, people are told the recipient’s name and contact.',
  },
  checkability: 'evidence',
  forEach: 'personalData.recipients',
  applies: all(reach, yes('personalData.recipients[].throughReorganisation')),
  requires: inPlace('personalData.recipients[].notice'),
  remedy: { zh: '向个人告知接收方。', en: 'Tell people of the recipient.' },
  note: 'No consent is needed for the transfer itself. The recipient goes on with the duties, and asks for consent again where it changes purpose or method.',
  given: processor,
  cases: examples({
    met: { told: recipient({ throughReorganisation: true, notice: true }) },
    unmet: { 'not told': recipient({ throughReorganisation: true, notice: false }) },
    open: { 'not said': recipient({ throughReorganisation: true }) },
    otherwise: {
      ...notProcessor,
      ...none,
      'no reorganisation': recipient({ throughReorganisation: false, notice: false }),
    },
    first: '2021-11-01',
  }),
});

const given = (facts: Recipient) => recipient({ throughReorganisation: false, ...facts });

export const provision = piplRule({
  id: 'cn-pipl/23',
  provision: { article: '23' },
  title: { zh: '向其他处理者提供的告知和单独同意', en: 'Notice and separate consent before data are provided' },
  duty: {
    zh: '向其他处理者提供个人信息的，先让个人知道给谁、怎样联系、为什么、怎么用、给哪些，并就此单独取得同意。',
    en: 'Before data go to another processor people are told its name and contact, purpose, method and kinds of data, and give separate consent.',
  },
  checkability: 'manifest',
  forEach: 'personalData.recipients',
  applies: all(reach, not(yes('personalData.recipients[].throughReorganisation'))),
  requires: all(
    inPlace('personalData.recipients[].notice'),
    any(no('personalData.recipients[].basisIsConsent'), inPlace('personalData.recipients[].separateConsent')),
  ),
  remedy: { zh: '逐个接收方告知并取得单独同意。', en: 'Tell people of each recipient and get separate consent.' },
  note: 'Separate consent is due only where consent is the basis (article 13, paragraph 2); the notice always. The recipient stays within what was told, and asks for consent again where it changes purpose or method. An SDK that decides itself about data is a recipient. Passing in a reorganisation has article 22.',
  given: processor,
  cases: examples({
    met: {
      'told, with separate consent': given({ notice: true, basisIsConsent: true, separateConsent: true }),
      'told, on another basis': given({ notice: true, basisIsConsent: false, separateConsent: false }),
    },
    unmet: {
      'not told': given({ notice: false, basisIsConsent: true, separateConsent: true }),
      'no separate consent': given({ notice: true, basisIsConsent: true, separateConsent: false }),
    },
    open: { 'not said': given({}), 'recipients are not declared': {} },
    otherwise: {
      ...notProcessor,
      ...none,
      'in a reorganisation': recipient({ throughReorganisation: true, notice: false }),
    },
    first: '2021-11-01',
  }),
});
