import { all, defineStatus, includes, yes } from '../../src/rule/index.js';

const service = { ai: { roles: ['generates'] }, service: { audience: { mainlandPublic: true } } } as const;

/** Who offers generative AI to the public in mainland China. */
export const generativeAiProvider = defineStatus({
  id: 'generative-ai-provider',
  title: { zh: '生成式人工智能服务提供者', en: 'Generative AI provider' },
  meaning: {
    zh: '用生成式人工智能向境内公众提供内容生成服务的组织或者个人，含以接口方式提供；只研发或者内部使用的不算。',
    en: 'Whoever offers content generation by AI to the public in mainland China, an API included; not who only develops or uses it inside.',
  },
  provisions: [
    { instrument: 'cn-genai-interim', article: '2' },
    { instrument: 'cn-genai-interim', article: '22', item: 2 },
  ],
  when: all(includes('ai.roles', 'generates'), yes('service.audience.mainlandPublic')),
  reviewedOn: '2026-11-24',
  cases: [
    { name: 'generates for the public', facts: service, expect: true },
    {
      name: 'not offered to the public',
      facts: { ...service, service: { audience: { mainlandPublic: false } } },
      expect: false,
    },
    { name: 'uses it inside only', facts: { ...service, ai: { roles: ['uses'] } }, expect: false },
    { name: 'no AI at all', facts: { ai: { roles: [] } }, expect: false },
    { name: 'the audience is not known', facts: { ai: { roles: ['generates'] } }, expect: 'unknown' },
  ],
});
