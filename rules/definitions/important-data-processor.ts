import { all, defineStatus, is, yes } from '../../src/rule/index.js';
import { dataProcessor } from './data-processor.js';

/** Who processes important data in mainland China. */
export const importantDataProcessor = defineStatus({
  id: 'important-data-processor',
  title: { zh: '重要数据的处理者', en: 'Processor of important data' },
  meaning: {
    zh: '在境内处理列入目录、被告知或者公开发布的重要数据，或者自行识别为重要数据的数据。',
    en: 'Whoever processes, in mainland China, data that a catalogue, a notice or a publication names as important, or that it has identified as such.',
  },
  provisions: [
    { instrument: 'cn-dsl', article: '21', paragraph: 3 },
    { instrument: 'cn-dsl', article: '27', paragraph: 2 },
  ],
  when: all(is(dataProcessor), yes('data.importantData')),
  note: 'Core data are important data at least. What was identified and not confirmed by an authority is declared as important all the same: only for transfers abroad does the lack of a notice free from it.',
  reviewedOn: '2026-11-24',
  cases: [
    { name: 'important data here', facts: { data: { inMainland: true, importantData: true } }, expect: true },
    { name: 'other data', facts: { data: { inMainland: true, importantData: false } }, expect: false },
    {
      name: 'nothing here',
      facts: { personalData: { processedIn: 'overseas' }, data: { inMainland: false, importantData: true } },
      expect: false,
    },
    { name: 'not said', facts: { data: { inMainland: true } }, expect: 'unknown' },
  ],
});
