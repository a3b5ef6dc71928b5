import {
  all,
  type Condition,
  defineRule,
  equals,
  examples,
  includes,
  includesAll,
  includesAny,
  inPlace,
  is,
  type Rule,
  yes,
} from '../../src/rule/index.js';
import { generativeAiProvider } from '../definitions/generative-ai-provider.js';
import { cnAigcLabeling } from './instrument.js';
import { handledUnderOtherLaw } from './penalty.js';

type Modality = 'text' | 'audio' | 'image' | 'video' | 'virtual-scene';
type Position =
  | 'start'
  | 'middle'
  | 'end'
  | 'interface'
  | 'surroundings'
  | 'on-content'
  | 'starting-frame'
  | 'player-surroundings';

const service = { ai: { roles: ['generates'] }, service: { audience: { mainlandPublic: true } } } as const;

const output = (modality: Modality | 'other', positions?: readonly Position[], mayConfuse = true) => ({
  ai: { outputs: [{ modality, mayConfuse, ...(positions && { explicitLabel: { inPlace: true, positions } }) }] },
});

const bare = (modality: Modality) => ({
  ai: { outputs: [{ modality, mayConfuse: true, explicitLabel: false }] },
});

const path = 'ai.outputs[].explicitLabel';

interface Labelled {
  readonly modality: Modality;
  readonly item: number;
  readonly where: Condition;
  readonly good: Readonly<Record<string, readonly Position[]>>;
  readonly bad: readonly Position[];
  readonly alsoBad?: Readonly<Record<string, readonly Position[]>>;
  readonly zh: { readonly title: string; readonly duty: string; readonly remedy: string };
  readonly en: { readonly title: string; readonly duty: string; readonly remedy: string };
}

const facts = (modality: Modality, positions: Readonly<Record<string, readonly Position[]>>) =>
  Object.fromEntries(Object.entries(positions).map(([name, where]) => [name, output(modality, where)]));

const labelRule = ({ modality, item, where, good, bad, alsoBad = {}, zh, en }: Labelled): Rule =>
  defineRule({
    id: `cn-aigc-labeling/4/${modality}`,
    instrument: cnAigcLabeling,
    provision: { article: '4', paragraph: 1, item },
    title: { zh: zh.title, en: en.title },
    duty: { zh: zh.duty, en: en.duty },
    domain: 'labeling',
    phase: 'operate',
    severity: 'error',
    checkability: 'manifest',
    forEach: 'ai.outputs',
    applies: all(is(generativeAiProvider), equals('ai.outputs[].modality', modality), yes('ai.outputs[].mayConfuse')),
    requires: all(inPlace(path), where),
    penalty: handledUnderOtherLaw,
    remedy: { zh: zh.remedy, en: en.remedy },
    reviewedOn: '2026-11-24',
    note: 'Visible labels are owed where article 17, paragraph 1, of the deep synthesis provisions is met: one of its five kinds of service, and possible confusion of the public. The fact mayConfuse states both.',
    given: service,
    cases: examples({
      met: facts(modality, good),
      unmet: {
        'no label': bare(modality),
        'a label at another place only': output(modality, bad),
        ...facts(modality, alsoBad),
        'a position named, no label in place': {
          ai: {
            outputs: [
              {
                modality,
                mayConfuse: true,
                explicitLabel: { inPlace: false, positions: Object.values(good)[0] ?? [] },
              },
            ],
          },
        },
      },
      open: { 'outputs are not declared': {}, 'the label is not declared': output(modality) },
      otherwise: {
        'the public cannot confuse it': output(modality, bad, false),
        'another modality': output('other', bad),
        'not offered to the public': { service: { audience: { mainlandPublic: false } }, ...bare(modality) },
        'nothing is generated': { ai: { ...bare(modality).ai, roles: [] } },
      },
      first: '2025-09-01',
    }),
  });

const anywhere = includesAny(`${path}.positions`, 'start', 'middle', 'end', 'interface', 'surroundings');

export const labelOnText = labelRule({
  modality: 'text',
  item: 1,
  where: anywhere,
  good: {
    'at the beginning': ['start'],
    'in the middle': ['middle'],
    'at the end': ['end'],
    'in the interface': ['interface'],
    'around the text': ['surroundings'],
  },
  bad: ['player-surroundings'],
  zh: {
    title: '生成文本的显式标识',
    duty: '生成的文本要在开头、结尾或者中间带有文字、符号提示，或者在界面、文字旁边有醒目提示。',
    remedy: '在文本首尾、中间或者界面、文字周边加提示，再在清单写明 explicitLabel 及其 positions。',
  },
  en: {
    title: 'Visible label on generated text',
    duty: 'Generated text carries a word or symbol at its beginning, middle or end, or a conspicuous notice in the interface or around it.',
    remedy:
      'Add the notice to the text, the interface or around the text, then declare explicitLabel with its positions.',
  },
});

export const labelOnAudio = labelRule({
  modality: 'audio',
  item: 2,
  where: includesAny(`${path}.positions`, 'start', 'middle', 'end', 'interface'),
  good: {
    'at the beginning': ['start'],
    'in the middle': ['middle'],
    'at the end': ['end'],
    'in the interface': ['interface'],
  },
  bad: ['surroundings'],
  zh: {
    title: '生成音频的显式标识',
    duty: '生成的音频要在开头、结尾或者中间带有语音或者节奏提示，或者在界面有醒目提示。',
    remedy: '在音频首尾、中间加语音或者节奏提示，或者在界面加提示，再写明 explicitLabel 及其 positions。',
  },
  en: {
    title: 'Audible or visible label on generated audio',
    duty: 'Generated audio carries a spoken or rhythmic prompt at its beginning, middle or end, or a conspicuous notice in the interface.',
    remedy:
      'Add the prompt to the audio or the notice to the interface, then declare explicitLabel with its positions.',
  },
});

export const labelOnImage = labelRule({
  modality: 'image',
  item: 3,
  where: includes(`${path}.positions`, 'on-content'),
  good: { 'on the picture': ['on-content'] },
  bad: ['interface'],
  zh: {
    title: '生成图片的显式标识',
    duty: '生成的图片要在画面适当位置带有醒目提示。',
    remedy: '把提示加在图片画面上，再写明 explicitLabel，positions 含 on-content。',
  },
  en: {
    title: 'Visible label on generated images',
    duty: 'Generated images carry a conspicuous notice at a suitable place of the picture.',
    remedy: 'Put the notice on the picture itself, then declare explicitLabel with the position on-content.',
  },
});

export const labelOnVideo = labelRule({
  modality: 'video',
  item: 4,
  where: includesAll(`${path}.positions`, 'starting-frame', 'player-surroundings'),
  good: { 'on the starting frame and around the player': ['starting-frame', 'player-surroundings'] },
  bad: ['starting-frame'],
  alsoBad: { 'around the player only': ['player-surroundings'] },
  zh: {
    title: '生成视频的显式标识',
    duty: '生成的视频要在起始画面和播放器周边都有醒目提示；末尾和中间可以另加。',
    remedy: '起始画面与播放周边都加提示，再写明 explicitLabel 的两个 positions。',
  },
  en: {
    title: 'Visible label on generated video',
    duty: 'Generated video carries a conspicuous notice both on its starting frame and around the player; end and middle are optional.',
    remedy: 'Add both notices, then declare explicitLabel with the two positions.',
  },
});

export const labelOnVirtualScene = labelRule({
  modality: 'virtual-scene',
  item: 5,
  where: includes(`${path}.positions`, 'starting-frame'),
  good: { 'on the starting frame': ['starting-frame'] },
  bad: ['interface'],
  zh: {
    title: '虚拟场景的显式标识',
    duty: '呈现虚拟场景时起始画面要有醒目提示；持续过程中可以另加。',
    remedy: '在起始画面加提示，再写明 explicitLabel，positions 含 starting-frame。',
  },
  en: {
    title: 'Visible label on virtual scenes',
    duty: 'A virtual scene carries a conspicuous notice on its starting frame; showing it further on is optional.',
    remedy: 'Add the notice to the starting frame, then declare explicitLabel with the position starting-frame.',
  },
});

/** The video rule has two places; the second one alone is not enough either. */
export const explicitLabelRules: readonly Rule[] = [
  labelOnText,
  labelOnAudio,
  labelOnImage,
  labelOnVideo,
  labelOnVirtualScene,
];
