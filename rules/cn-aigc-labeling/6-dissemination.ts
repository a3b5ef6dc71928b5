import { defineRule, examples, includesAll, inPlace, is, type MeasurePath, type Rule } from '../../src/rule/index.js';
import { contentDisseminationPlatform } from '../definitions/content-dissemination-platform.js';
import { cnAigcLabeling } from './instrument.js';
import { handledUnderOtherLaw } from './penalty.js';

const platform = { service: { features: { publishing: true }, audience: { mainlandPublic: true } } };
const elsewhere = {
  'users cannot publish': { service: { features: { publishing: false } } },
  'not for the public': { service: { audience: { mainlandPublic: false } } },
};

const shared = {
  instrument: cnAigcLabeling,
  domain: 'labeling',
  phase: 'operate',
  severity: 'error',
  checkability: 'manifest',
  applies: is(contentDisseminationPlatform),
  penalty: handledUnderOtherLaw,
  reviewedOn: '2026-11-24',
  given: platform,
} as const;

const step = (
  key: 'metadataCheck' | 'declared' | 'suspected' | 'userFunction',
  item: number,
  slug: string,
  texts: Pick<Rule, 'title' | 'duty' | 'remedy'>,
): Rule => {
  const measure: MeasurePath = `labeling.dissemination.${key}`;
  const set = (value: boolean) => ({ labeling: { dissemination: { [key]: value } } });
  return defineRule({
    ...shared,
    ...texts,
    id: `cn-aigc-labeling/6/${slug}`,
    provision: { article: '6', paragraph: 1, item },
    requires: inPlace(measure),
    cases: examples({
      met: { 'it is done': set(true) },
      unmet: { 'it is not done': set(false) },
      otherwise: elsewhere,
      first: '2025-09-01',
    }),
  });
};

export const metadataCheck = step('metadataCheck', 1, 'metadata-check', {
  title: { zh: '核验元数据并提示属于生成合成', en: 'Metadata are verified and marked content is shown as generated' },
  duty: {
    zh: '平台要查看文件元数据里有没有隐式标识；其中写明是生成合成的，在内容旁边醒目地告诉公众。',
    en: 'The platform verifies file metadata; content marked as generated gets a conspicuous notice around it that says so.',
  },
  remedy: {
    zh: '上传时读取元数据中的隐式标识，命中的在内容周边加“属于”提示。',
    en: 'Read the metadata label at upload and show the notice "is generated" around what carries it.',
  },
});

export const declaredContent = step('declared', 2, 'declared', {
  title: { zh: '用户声明的提示可能为生成合成', en: 'Declared content is shown as possibly generated' },
  duty: {
    zh: '没有核验到隐式标识但用户声明的，在内容周边醒目提示可能为生成合成。',
    en: 'Content without a metadata label that its user declares gets a conspicuous notice that it may be generated.',
  },
  remedy: {
    zh: '收集用户声明，并据此加“可能”提示。',
    en: 'Collect the declaration of users and show the notice "may be generated".',
  },
});

export const suspectedContent = step('suspected', 3, 'suspected', {
  title: { zh: '有痕迹的提示疑似生成合成', en: 'Content with traces is shown as suspected' },
  duty: {
    zh: '既无隐式标识也无声明，但检测到显式标识或者其他痕迹的，提示疑似生成合成。',
    en: 'Content without label and declaration in which a visible label or other traces are detected gets a conspicuous notice that it is suspected to be generated.',
  },
  remedy: {
    zh: '建立痕迹检测，并据此加“疑似”提示。',
    en: 'Detect traces and show the notice "suspected to be generated".',
  },
});

export const userLabelFunction = step('userFunction', 4, 'user-function', {
  title: { zh: '向用户提供标识功能并提醒声明', en: 'Labelling function and reminder for users' },
  duty: {
    zh: '平台要提供标识功能，并提醒用户主动声明所发内容是否含生成合成内容。',
    en: 'The platform offers a labelling function and reminds users to declare whether their content is generated.',
  },
  remedy: { zh: '在发布流程中加标识选项和提醒。', en: 'Add the option and the reminder to the way of publishing.' },
});

type Element = 'attribute' | 'platform' | 'content-number';
const written = (...metadataElements: readonly Element[]) => ({ labeling: { dissemination: { metadataElements } } });

export const disseminationElements = defineRule({
  ...shared,
  id: 'cn-aigc-labeling/6/elements',
  provision: { article: '6', paragraph: 2 },
  title: { zh: '写入传播要素', en: 'Dissemination elements in the metadata' },
  duty: {
    zh: '对属于、可能、疑似三种情形的内容，平台要把生成合成属性、平台名称或者编码、内容编号写入元数据。',
    en: 'For content that is, may be or is suspected to be generated, the platform writes the attribute, its own name or code and a content number into the metadata.',
  },
  requires: includesAll('labeling.dissemination.metadataElements', 'attribute', 'platform', 'content-number'),
  remedy: {
    zh: '转码或者存储时写入三项传播要素，再写明 metadataElements。',
    en: 'Write the three elements when files are stored or transcoded, then declare metadataElements.',
  },
  cases: examples({
    met: { 'all three': written('attribute', 'platform', 'content-number') },
    unmet: {
      none: written(),
      'without the attribute': written('platform', 'content-number'),
      'without the platform': written('attribute', 'content-number'),
      'without the number': written('attribute', 'platform'),
    },
    otherwise: elsewhere,
    first: '2025-09-01',
  }),
});
