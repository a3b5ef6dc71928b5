import { all, defineRule, examples, includesAll, inPlace, is, yes } from '../../src/rule/index.js';
import { generativeAiProvider } from '../definitions/generative-ai-provider.js';
import { cnAigcLabeling } from './instrument.js';
import { handledUnderOtherLaw } from './penalty.js';

const service = { ai: { roles: ['generates'] }, service: { audience: { mainlandPublic: true } } } as const;
type Element = 'attribute' | 'provider' | 'content-number';

const file = (elements: readonly Element[] | undefined, inPlaceNow = true, asFile = true) => ({
  ai: {
    outputs: [
      { modality: 'image' as const, asFile, metadataLabel: { inPlace: inPlaceNow, ...(elements && { elements }) } },
    ],
  },
});

export const metadataLabel = defineRule({
  id: 'cn-aigc-labeling/5/metadata',
  instrument: cnAigcLabeling,
  provision: { article: '5', paragraph: 1 },
  title: { zh: '文件元数据中的隐式标识', en: 'Label in the file metadata' },
  duty: {
    zh: '生成合成内容的文件元数据要写明生成合成属性、服务提供者名称或者编码、内容编号。',
    en: 'The metadata of generated files state that the content is generated, the name or code of the provider, and the number of the content.',
  },
  domain: 'labeling',
  phase: 'operate',
  severity: 'error',
  checkability: 'manifest',
  forEach: 'ai.outputs',
  applies: all(is(generativeAiProvider), yes('ai.outputs[].asFile')),
  requires: all(
    inPlace('ai.outputs[].metadataLabel'),
    includesAll('ai.outputs[].metadataLabel.elements', 'attribute', 'provider', 'content-number'),
  ),
  penalty: handledUnderOtherLaw,
  remedy: {
    zh: '把三项制作要素写入每个文件的元数据，再写明 metadataLabel 及其 elements。',
    en: 'Write the three production elements into the metadata of each file, then declare metadataLabel with its elements.',
  },
  reviewedOn: '2026-11-24',
  note: 'Owed for all generated content under article 16 of the deep synthesis provisions, whether or not it may confuse the public.',
  given: service,
  cases: examples({
    met: { 'all three elements': file(['attribute', 'provider', 'content-number']) },
    unmet: {
      'no label': file(undefined, false),
      'without the attribute': file(['provider', 'content-number']),
      'without the provider': file(['attribute', 'content-number']),
      'without the number': file(['attribute', 'provider']),
      'elements named, label not in place': file(['attribute', 'provider', 'content-number'], false),
    },
    open: { 'the elements are not declared': file(undefined), 'outputs are not declared': {} },
    otherwise: {
      'not a file': file(undefined, false, false),
      'not offered to the public': { ...file(undefined, false), service: { audience: { mainlandPublic: false } } },
    },
    first: '2025-09-01',
  }),
});

const marked = (watermark?: boolean) => ({
  ai: { outputs: [{ modality: 'image' as const, ...(watermark !== undefined && { watermark }) }] },
});

export const watermark = defineRule({
  id: 'cn-aigc-labeling/5/watermark',
  instrument: cnAigcLabeling,
  provision: { article: '5', paragraph: 2 },
  title: { zh: '数字水印', en: 'Digital watermark' },
  duty: {
    zh: '鼓励再加数字水印等隐式标识；不加不算违反。',
    en: 'A digital watermark or the like is encouraged; doing without it is no breach.',
  },
  domain: 'labeling',
  phase: 'operate',
  severity: 'info',
  checkability: 'manifest',
  forEach: 'ai.outputs',
  applies: is(generativeAiProvider),
  requires: inPlace('ai.outputs[].watermark'),
  remedy: { zh: '可以考虑加数字水印。', en: 'Consider adding a digital watermark.' },
  reviewedOn: '2026-11-24',
  given: service,
  cases: examples({
    met: { 'there is one': marked(true) },
    unmet: { 'there is none': marked(false) },
    open: { 'not said': marked() },
    otherwise: { 'not offered to the public': { ...marked(false), service: { audience: { mainlandPublic: false } } } },
    first: '2025-09-01',
  }),
});
