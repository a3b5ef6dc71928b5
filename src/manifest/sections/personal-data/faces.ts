import { count, date, flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  used: flag({
    zh: '是否应用人脸识别技术',
    en: 'Whether face recognition is applied',
    for: ['cn-face-recognition/2', 'cn-data-classification-sensitive/6.1'],
    given: true,
  }),
  researchOnly: flag({
    zh: '是否仅用于研发、算法训练',
    en: 'Whether only for research or training',
    for: ['cn-face-recognition/2'],
    given: true,
  }),
  necessity: measure({
    zh: '特定目的和充分必要性',
    en: 'A specific purpose and need',
    for: ['cn-face-recognition/3', 'cn-face-recognition/4'],
  }),
  notice: measure({
    zh: '处理前告知各项内容',
    en: 'All items told before processing',
    for: ['cn-face-recognition/5'],
  }),
  changesTold: measure({ zh: '变更告知', en: 'Changes are told', for: ['cn-face-recognition/5'] }),
  accessible: measure({
    zh: '便利老年人、残疾人',
    en: 'Convenient for elderly and disabled',
    for: ['cn-face-recognition/5'],
  }),
  basisIsConsent: flag({
    zh: '是否基于同意',
    en: 'Whether based on consent',
    for: ['cn-face-recognition/6'],
    given: true,
  }),
  separateConsent: measure({ zh: '单独同意', en: 'Separate consent', for: ['cn-face-recognition/6'] }),
  withdrawal: measure({ zh: '撤回同意', en: 'Withdrawal', for: ['cn-face-recognition/6'] }),
  children: flag({
    zh: '是否处理不满 14 周岁者的人脸信息',
    en: 'Whether faces of children under 14 are processed',
    for: ['cn-face-recognition/7'],
    given: true,
  }),
  guardianConsent: measure({ zh: '监护人同意', en: 'Guardian consent', for: ['cn-face-recognition/7'] }),
  childrenRules: measure({
    zh: '儿童人脸信息的专门规则',
    en: 'Rules for faces of children',
    for: ['cn-face-recognition/7'],
  }),
  localStorage: measure({
    zh: '存储于设备内，不对外传输',
    en: 'Stored in the device, not sent outside',
    for: ['cn-face-recognition/8'],
  }),
  minimalRetention: measure({ zh: '最短保存期限', en: 'Kept no longer than needed', for: ['cn-face-recognition/8'] }),
  impactAssessment: measure(
    { zh: '影响评估', en: 'Impact assessment', for: ['cn-face-recognition/9'] },
    {
      years: count({
        zh: '报告保存年数',
        en: 'Years for which it is kept',
        unit: 'years',
        for: ['cn-face-recognition/9'],
      }),
      renewed: flag({
        zh: '变化后是否重新评估',
        en: 'Whether made anew after changes',
        for: ['cn-face-recognition/9'],
      }),
    },
  ),
  alternatives: measure({
    zh: '提供其他验证方式',
    en: 'Other ways are offered',
    for: ['cn-face-recognition/10', 'cn-data-classification-sensitive/6.1'],
  }),
  nationalIdentity: measure({
    zh: '优先使用国家身份认证公共服务',
    en: 'National identity services come first',
    for: ['cn-face-recognition/11'],
  }),
  forced: flag({
    zh: '是否误导、欺诈、胁迫',
    en: 'Whether people are misled or forced',
    for: ['cn-face-recognition/12'],
  }),
  publicPlaces: flag({
    zh: '是否在公共场所安装',
    en: 'Whether devices stand in public places',
    for: ['cn-face-recognition/13'],
    given: true,
  }),
  publicSigns: measure({
    zh: '公共安全所必需、设置提示标识',
    en: 'Needed for public security, with signs',
    for: ['cn-face-recognition/13'],
  }),
  privateSpaces: flag({
    zh: '是否安装在客房、浴室等私密空间',
    en: 'Whether in private spaces',
    for: ['cn-face-recognition/13'],
  }),
  systemSecurity: measure({
    zh: '加密、审计、访问控制、授权、入侵检测',
    en: 'Encryption, audit, access control, authorisation, detection',
    for: ['cn-face-recognition/14'],
  }),
  storedPeople: count({
    zh: '存储人脸信息的人数',
    en: 'People whose faces are stored',
    unit: 'people',
    for: ['cn-face-recognition/15'],
    given: true,
  }),
  reachedOn: date({
    zh: '达到 10 万人之日',
    en: 'The day 100,000 people were reached',
    for: ['cn-face-recognition/15'],
    given: true,
  }),
  filedOn: date({ zh: '备案之日', en: 'The day of filing', for: ['cn-face-recognition/15'] }),
  changedOn: date({
    zh: '备案信息变更之日',
    en: 'The day filed information changed',
    for: ['cn-face-recognition/15'],
    given: true,
  }),
  changeFiledOn: date({ zh: '变更备案之日', en: 'The day the change was filed', for: ['cn-face-recognition/15'] }),
  endedOn: date({ zh: '终止应用之日', en: 'The day its use ended', for: ['cn-face-recognition/15'], given: true }),
  deregisteredOn: date({ zh: '注销之日', en: 'The day of deregistration', for: ['cn-face-recognition/15'] }),
  cooperation: measure({ zh: '配合检查', en: 'Inspections are met', for: ['cn-face-recognition/16'] }),
};

/** The type of `faces`, by name, so that what is built on it stays small. */
export interface Faces extends GroupOf<typeof fields> {}

/** Face recognition. */
export const faces: Faces = group({ zh: '人脸识别', en: 'Face recognition', for: ['cn-face-recognition/2'] }, fields);
