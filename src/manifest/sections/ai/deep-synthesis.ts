import { choice, choices, flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  role: choice(
    {
      provider: ['服务提供者', 'Provider of the service'],
      supporter: ['技术支持者', 'Technical supporter'],
      both: ['两者', 'Both'],
      none: ['均不是', 'Neither'],
    },
    { zh: '所处角色', en: 'Role', for: ['cn-deep-synthesis/19', 'cn-deep-synthesis/22'], given: true },
  ),
  news: flag({
    zh: '是否涉及新闻信息',
    en: 'Whether news is made or spread with it',
    for: ['cn-deep-synthesis/6'],
    given: true,
  }),
  management: measure({
    zh: '各项管理制度和技术措施',
    en: 'Management systems and technical measures',
    for: ['cn-deep-synthesis/7'],
  }),
  rules: measure({
    zh: '公开的管理规则、平台公约和服务协议',
    en: 'Published rules, convention and agreement',
    for: ['cn-deep-synthesis/8'],
  }),
  identity: measure({ zh: '使用者真实身份认证', en: "Users' identity is verified", for: ['cn-deep-synthesis/9'] }),
  review: measure({
    zh: '审核输入数据和合成结果',
    en: 'Inputs and results are reviewed',
    for: ['cn-deep-synthesis/10'],
  }),
  logs: measure({ zh: '留存网络日志', en: 'Logs are kept', for: ['cn-deep-synthesis/10', 'cn-deep-synthesis/16'] }),
  illegalContent: measure({
    zh: '违法和不良信息处置、记录、报告',
    en: 'Unlawful and undesirable information is handled, recorded, reported',
    for: ['cn-deep-synthesis/10'],
  }),
  rumours: measure({ zh: '辟谣机制', en: 'A mechanism against rumours', for: ['cn-deep-synthesis/11'] }),
  trainingSecurity: measure({
    zh: '训练数据管理和安全',
    en: 'Training data are managed and safe',
    for: ['cn-deep-synthesis/14'],
  }),
  editsFaceOrVoice: flag({
    zh: '是否编辑人脸、人声等生物识别信息',
    en: 'Whether it edits face, voice or other biometrics',
    for: ['cn-deep-synthesis/14', 'cn-deep-synthesis/15'],
    given: true,
  }),
  consentPrompt: measure({
    zh: '提示取得被编辑者单独同意',
    en: 'Users are told to get the separate consent of the person',
    for: ['cn-deep-synthesis/14'],
  }),
  sensitiveObjects: flag({
    zh: '是否可生成涉及国家安全、公共利益的物体场景',
    en: 'Whether it can make objects or scenes that touch national security or the public interest',
    for: ['cn-deep-synthesis/15'],
    given: true,
  }),
  toolAssessment: measure({
    zh: '模型、模板的安全评估',
    en: 'Assessment of models and templates',
    for: ['cn-deep-synthesis/15'],
  }),
  kinds: choices(
    {
      dialogue: ['智能对话、写作', 'Dialogue and writing'],
      voice: ['合成人声、仿声', 'Synthetic or imitated voices'],
      face: ['人脸生成、替换、操控', 'Faces made, swapped or moved'],
      scene: ['沉浸式拟真场景', 'Immersive realistic scenes'],
      other: ['其他显著改变信息内容', 'Others that change information markedly'],
    },
    { zh: '具有的深度合成功能', en: 'Functions of deep synthesis', for: ['cn-deep-synthesis/17'], given: true },
  ),
  labelFunction: measure({
    zh: '提供显著标识功能',
    en: 'A function for clear labels',
    for: ['cn-deep-synthesis/17'],
  }),
  removesLabels: flag({
    zh: '是否删除、篡改、隐匿标识',
    en: 'Whether labels are removed or altered',
    for: ['cn-deep-synthesis/18'],
  }),
  supporterFiling: measure({
    zh: '技术支持者备案',
    en: 'Filed as technical supporter',
    for: ['cn-deep-synthesis/19'],
  }),
  filingShown: measure({ zh: '公示备案编号', en: 'Filing number shown', for: ['cn-deep-synthesis/19'] }),
  suspendable: measure({
    zh: '可暂停更新、注册或者服务',
    en: 'Updates, registration or service can be suspended',
    for: ['cn-deep-synthesis/21'],
  }),
  otherLicensed: flag({
    zh: '是否同时属于出版、文化、视听服务',
    en: 'Whether it is publishing, culture or audio-visual too',
    for: ['cn-deep-synthesis/24'],
    given: true,
  }),
};

/** The type of `deepSynthesis`, by name, so that what is built on it stays small. */
export interface DeepSynthesis extends GroupOf<typeof fields> {}

/** Deep synthesis. */
export const deepSynthesis: DeepSynthesis = group({ zh: '深度合成', en: 'Deep synthesis' }, fields);
