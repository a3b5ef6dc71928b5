import { all, defineRule, equals, examples, inPlace, is, not, yes } from '../../src/rule/index.js';
import { generativeAiProvider } from '../definitions/generative-ai-provider.js';
import { cnAigcLabeling } from './instrument.js';
import { handledUnderOtherLaw } from './penalty.js';

const service = { ai: { roles: ['generates'] }, service: { audience: { mainlandPublic: true } } } as const;

export const labelOnOther = defineRule({
  id: 'cn-aigc-labeling/4/other',
  instrument: cnAigcLabeling,
  provision: { article: '4', paragraph: 1, item: 6 },
  title: { zh: '其他生成合成场景的显式标识', en: 'Visible label in other generating services' },
  duty: {
    zh: '前五项以外的生成合成场景，也要按自身特点加醒目提示。',
    en: 'Generating services beyond the five kinds also carry a conspicuous notice that suits them.',
  },
  domain: 'labeling',
  phase: 'operate',
  severity: 'error',
  checkability: 'judgment',
  forEach: 'ai.outputs',
  applies: all(is(generativeAiProvider), equals('ai.outputs[].modality', 'other'), yes('ai.outputs[].mayConfuse')),
  requires: inPlace('ai.outputs[].explicitLabel'),
  penalty: handledUnderOtherLaw,
  remedy: {
    zh: '按场景特点加提示，由专人判断其位置是否合适并记录结论。',
    en: 'Add a notice that suits the service, have a person judge whether its place is right, and record the conclusion.',
  },
  reviewedOn: '2026-11-24',
  note: 'That there is a label is a fact; whether it suits the service is judged.',
  given: {
    ...service,
    ai: { roles: ['generates'], outputs: [{ modality: 'other', mayConfuse: true, explicitLabel: true }] },
  },
  cases: examples({
    judged: 'cn-aigc-labeling/4/other',
    met: { 'there is a label': {} },
    unmet: { 'no label': { ai: { outputs: [{ modality: 'other', mayConfuse: true, explicitLabel: false }] } } },
    open: { 'the label is not declared': { ai: { outputs: [{ modality: 'other', mayConfuse: true }] } } },
    otherwise: {
      'one of the five kinds': { ai: { outputs: [{ modality: 'text', mayConfuse: true, explicitLabel: false }] } },
      'the public cannot confuse it': {
        ai: { outputs: [{ modality: 'other', mayConfuse: false, explicitLabel: false }] },
      },
      'not offered to the public': { service: { audience: { mainlandPublic: false } } },
    },
    first: '2025-09-01',
  }),
});

const exported = (inExportedFile?: boolean, more: { export?: boolean; mayConfuse?: boolean } = {}) => ({
  ai: {
    outputs: [
      {
        modality: 'image' as const,
        mayConfuse: true,
        export: true,
        ...more,
        explicitLabel: { inPlace: true, ...(inExportedFile !== undefined && { inExportedFile }) },
      },
    ],
  },
});

export const labelInExportedFile = defineRule({
  id: 'cn-aigc-labeling/4/export',
  instrument: cnAigcLabeling,
  provision: { article: '4', paragraph: 2 },
  title: { zh: '导出文件含显式标识', en: 'Visible label in exported files' },
  duty: {
    zh: '提供下载、复制、导出的，文件本身要带有合格的显式标识，只在界面提示不够。',
    en: 'Where content can be downloaded, copied or exported, the file itself carries a proper visible label; one in the interface alone is not enough.',
  },
  domain: 'labeling',
  phase: 'operate',
  severity: 'error',
  checkability: 'manifest',
  forEach: 'ai.outputs',
  applies: all(
    is(generativeAiProvider),
    yes('ai.outputs[].mayConfuse'),
    yes('ai.outputs[].export'),
    not(yes('labeling.unlabelled.offered')),
  ),
  requires: yes('ai.outputs[].explicitLabel.inExportedFile'),
  penalty: handledUnderOtherLaw,
  remedy: {
    zh: '把显式标识写进导出的文件，再将 explicitLabel.inExportedFile 设为 true。',
    en: 'Write the visible label into exported files, then set explicitLabel.inExportedFile to true.',
  },
  reviewedOn: '2026-11-24',
  note: 'Where files without a visible label are given at the request of users, article 9 has its own conditions and its own rules.',
  given: { ...service, labeling: { unlabelled: { offered: false } } },
  cases: examples({
    met: { 'the file carries it': exported(true) },
    unmet: { 'the file does not': exported(false) },
    open: { 'not said of the file': exported() },
    otherwise: {
      'no export': exported(false, { export: false }),
      'the public cannot confuse it': exported(false, { mayConfuse: false }),
      'given unlabelled under article 9': { ...exported(false), labeling: { unlabelled: { offered: true } } },
      'not offered to the public': { ...exported(false), service: { audience: { mainlandPublic: false } } },
    },
    first: '2025-09-01',
  }),
});
