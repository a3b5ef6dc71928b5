import { any, defineStatus, is, yes } from '../../src/rule/index.js';
import { personalInformationProcessor } from './personal-information-processor.js';

/** Who handles network data within the reach of the regulations. */
export const networkDataProcessor = defineStatus({
  id: 'network-data-processor',
  title: { zh: '网络数据处理者', en: 'Network data processor' },
  meaning: {
    zh: '在境内处理网络数据的，或者在境外处理境内自然人个人信息且属于个人信息保护法第三条第二款情形的。',
    en: 'Whoever processes network data in mainland China, or processes abroad personal information of people there in the cases of article 3, paragraph 2, of the Personal Information Protection Law.',
  },
  provisions: [
    { instrument: 'cn-network-data', article: '2' },
    { instrument: 'cn-network-data', article: '62', item: 3 },
    { instrument: 'cn-pipl', article: '3', paragraph: 2 },
  ],
  when: any(yes('data.inMainland'), is(personalInformationProcessor)),
  note: 'Whoever processes personal information in mainland China is in by that alone. A natural person who processes for personal or family affairs (article 63) is no service. Acts abroad that harm national security (article 2, paragraph 3) are left to the laws on them.',
  reviewedOn: '2026-11-24',
  cases: [
    { name: 'in mainland China', facts: { data: { inMainland: true } }, expect: true },
    {
      name: 'abroad, serving people in mainland China',
      facts: {
        data: { inMainland: false },
        personalData: { processed: true, processedIn: 'overseas' },
        service: { audience: { mainlandPeople: true } },
      },
      expect: true,
    },
    {
      name: 'abroad, no personal information',
      facts: { data: { inMainland: false }, personalData: { processed: false } },
      expect: false,
    },
    {
      name: 'where data are processed is not said',
      facts: { personalData: { processed: false } },
      expect: 'unknown',
    },
  ],
});
