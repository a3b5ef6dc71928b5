import { all, defineStatus, yes } from '../../src/rule/index.js';

/** Where people publish content to others. */
export const contentDisseminationPlatform = defineStatus({
  id: 'content-dissemination-platform',
  title: { zh: '网络信息内容传播服务提供者', en: 'Content dissemination platform' },
  meaning: {
    zh: '让用户向境内公众发布信息的服务。',
    en: 'A service on which users publish content to the public in mainland China.',
  },
  provisions: [{ instrument: 'cn-aigc-labeling', article: '6' }],
  when: all(yes('service.features.publishing'), yes('service.audience.mainlandPublic')),
  note: 'The measures do not define the term; read as a service whose users publish to the public.',
  reviewedOn: '2026-11-24',
  cases: [
    {
      name: 'users publish',
      facts: { service: { features: { publishing: true }, audience: { mainlandPublic: true } } },
      expect: true,
    },
    { name: 'users cannot publish', facts: { service: { features: { publishing: false } } }, expect: false },
    {
      name: 'not for the public',
      facts: { service: { features: { publishing: true }, audience: { mainlandPublic: false } } },
      expect: false,
    },
    { name: 'not said', facts: {}, expect: 'unknown' },
  ],
});
