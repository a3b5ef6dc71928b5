import { is, type Penalty } from '../../src/rule/index.js';
import { generativeAiProvider } from '../definitions/generative-ai-provider.js';
import { cnGenaiInterim } from './instrument.js';

const penalty: Penalty = {
  provision: { article: '21', paragraph: 1 },
  text: {
    zh: '依网络安全法、数据安全法、个人信息保护法、科学技术进步法等处罚；这些法律没有规定的，可以警告、通报批评，限期改正；不改或者情节严重的，责令暂停服务。',
    en: 'Punished under the Cybersecurity, Data Security, Personal Information Protection and Science Progress Laws; where these say nothing: warning, public criticism, order to correct, and suspension of the service on refusal or in serious cases.',
  },
  suspension: true,
};

/** What the rules of this instrument share. */
export const shared = {
  instrument: cnGenaiInterim,
  severity: 'error',
  applies: is(generativeAiProvider),
  penalty,
  reviewedOn: '2026-11-24',
} as const;

/** A service that falls under the measures. */
export const provider = { ai: { roles: ['generates'] }, service: { audience: { mainlandPublic: true } } } as const;

/** Services that do not. */
export const elsewhere = {
  'not offered to the public': { service: { audience: { mainlandPublic: false } } },
  'generates nothing': { ai: { roles: [] } },
};
