import { all, defineRule, examples, inPlace, yes } from '../../src/rule/index.js';
import { elsewhere, provider, shared } from './shared.js';

const common = { ...shared, phase: 'operate', given: provider } as const;

export const continuity = defineRule({
  ...common,
  id: 'cn-genai-interim/13',
  provision: { article: '13' },
  title: { zh: '安全、稳定、持续的服务', en: 'A safe, stable and continuous service' },
  duty: {
    zh: '服务过程中保持安全、稳定、不中断，用户能正常使用。',
    en: 'The service is safe, stable and continuous, so that users can use it normally.',
  },
  domain: 'security',
  checkability: 'evidence',
  requires: inPlace('ai.continuity'),
  remedy: { zh: '落实可用性和连续性措施。', en: 'Put availability and continuity measures in place.' },
  cases: examples({
    met: { 'in place': { ai: { continuity: true } } },
    unmet: { 'not in place': { ai: { continuity: false } } },
    otherwise: elsewhere,
    first: '2023-08-15',
  }),
});

const handling = (inPlaceNow: boolean, stops: boolean, retrains: boolean, reports: boolean) => ({
  ai: { illegalContentProcedure: { inPlace: inPlaceNow, stops, retrains, reports } },
});

export const illegalContent = defineRule({
  ...common,
  id: 'cn-genai-interim/14/content',
  provision: { article: '14', paragraph: 1 },
  title: { zh: '发现违法内容的处置程序', en: 'Procedure for illegal content that is found' },
  duty: {
    zh: '发现违法内容，要及时停止生成、停止传输、消除，通过模型优化训练等整改，并向主管部门报告。',
    en: 'When illegal content is found, generating and transmitting stop and it is removed in time, the model is corrected by retraining or the like, and the authority is told.',
  },
  domain: 'platform',
  checkability: 'evidence',
  requires: all(
    inPlace('ai.illegalContentProcedure'),
    yes('ai.illegalContentProcedure.stops'),
    yes('ai.illegalContentProcedure.retrains'),
    yes('ai.illegalContentProcedure.reports'),
  ),
  remedy: {
    zh: '制定含停止、整改、报告三步的程序。',
    en: 'Write a procedure with its three steps: stop, correct, report.',
  },
  note: 'About the procedure alone; what content is illegal is not judged here. The measures name no hours.',
  cases: examples({
    met: { 'all steps': handling(true, true, true, true) },
    unmet: {
      'no procedure': handling(false, true, true, true),
      'does not stop': handling(true, false, true, true),
      'does not correct': handling(true, true, false, true),
      'does not report': handling(true, true, true, false),
    },
    otherwise: elsewhere,
    first: '2023-08-15',
  }),
});

const misuse = (inPlaceNow: boolean, records: boolean, reports: boolean) => ({
  ai: { misuseProcedure: { inPlace: inPlaceNow, records, reports } },
});

export const misuseByUsers = defineRule({
  ...common,
  id: 'cn-genai-interim/14/misuse',
  provision: { article: '14', paragraph: 2 },
  title: { zh: '发现用户违法的处置程序', en: 'Procedure for users who act illegally' },
  duty: {
    zh: '发现使用者用服务做违法的事，依法依约予以警示、限制功能、暂停或者终止服务，留下记录并报告主管部门。',
    en: 'Users found to use the service for illegal activity are warned, restricted, suspended or cut off by law and agreement; records are kept and the authority is told.',
  },
  domain: 'platform',
  checkability: 'evidence',
  requires: all(inPlace('ai.misuseProcedure'), yes('ai.misuseProcedure.records'), yes('ai.misuseProcedure.reports')),
  remedy: { zh: '制定分级处置程序，保存记录并报告。', en: 'Write a graded procedure, keep records and report.' },
  cases: examples({
    met: { 'all steps': misuse(true, true, true) },
    unmet: {
      'no procedure': misuse(false, true, true),
      'no records': misuse(true, false, true),
      'no report': misuse(true, true, false),
    },
    otherwise: elsewhere,
    first: '2023-08-15',
  }),
});

const complaints = (
  inPlaceNow: boolean,
  processPublished: boolean,
  responseLimitPublished: boolean,
  handledInTime: boolean,
) => ({
  service: { complaints: { inPlace: inPlaceNow, processPublished, responseLimitPublished, handledInTime } },
});

export const complaintChannel = defineRule({
  ...common,
  id: 'cn-genai-interim/15',
  provision: { article: '15' },
  title: { zh: '投诉、举报机制', en: 'Complaints and reports' },
  duty: {
    zh: '要有方便的投诉、举报入口；流程和反馈时限对外公布；收到后及时处理并答复结果。',
    en: 'There is a convenient entrance for complaints and reports, the process and the limit for an answer are published, and complaints are handled and answered in time.',
  },
  domain: 'platform',
  checkability: 'manifest',
  requires: all(
    inPlace('service.complaints'),
    yes('service.complaints.processPublished'),
    yes('service.complaints.responseLimitPublished'),
    yes('service.complaints.handledInTime'),
  ),
  remedy: {
    zh: '设入口，公布流程和时限，按时反馈。',
    en: 'Open the entrance, publish process and limit, and answer in time.',
  },
  note: 'The provider sets the limit for the answer itself; the measures name no number of days.',
  cases: examples({
    met: { 'all of it': complaints(true, true, true, true) },
    unmet: {
      'no entrance': complaints(false, true, true, true),
      'process not published': complaints(true, false, true, true),
      'limit not published': complaints(true, true, false, true),
      'not handled in time': complaints(true, true, true, false),
    },
    otherwise: elsewhere,
    first: '2023-08-15',
  }),
});
