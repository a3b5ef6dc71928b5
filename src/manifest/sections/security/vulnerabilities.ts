import { count, date, flag, type GroupOf, group, instant, measure } from '../../field.js';

const fields = {
  channel: measure(
    { zh: '公布的漏洞接收渠道', en: 'Published channel for reports', for: ['cn-product-vulnerabilities/5'] },
    {
      months: count({
        zh: '接收日志留存月数',
        en: 'Months for which its log is kept',
        unit: 'months',
        for: ['cn-product-vulnerabilities/5'],
      }),
    },
  ),
  verification: measure({
    zh: '验证、评估、通知上游',
    en: 'Verified, assessed, passed upstream',
    for: ['cn-product-vulnerabilities/7'],
  }),
  found: flag({
    zh: '是否发现或者获知过所提供产品的漏洞',
    en: 'Whether a vulnerability of a product was ever found or learned of',
    for: ['cn-product-vulnerabilities/7'],
    given: true,
  }),
  learnedAt: instant({
    zh: '发现或者获知的时刻，只在第二日报送时需要',
    en: 'The moment it was learned of; needed only where the report was made on the second day',
    for: ['cn-product-vulnerabilities/7'],
    given: true,
  }),
  reported: measure({
    zh: '最近一次漏洞已向工信部平台报送',
    en: 'The last one was reported to the MIIT platform',
    for: ['cn-product-vulnerabilities/7'],
  }),
  reportedAt: instant({
    zh: '报送的时刻，只在第二日报送时需要',
    en: 'The moment of that report; needed only where it was made on the second day',
    for: ['cn-product-vulnerabilities/7'],
  }),
  reportComplete: measure({
    zh: '报送内容含产品名称、型号、版本和漏洞的技术特点、危害、影响范围',
    en: 'Reports hold name, model and version of the product, and nature, harm and extent of the vulnerability',
    for: ['cn-product-vulnerabilities/7'],
  }),
  learnedOn: date({
    zh: '最近一次发现或者获知产品漏洞之日',
    en: 'The day a vulnerability of a product was last learned of',
    for: ['cn-product-vulnerabilities/7'],
    given: true,
  }),
  reportedOn: date({
    zh: '向工信部平台报送之日',
    en: 'The day it was reported to the MIIT platform',
    for: ['cn-product-vulnerabilities/7'],
  }),
  patching: measure({
    zh: '及时修补并告知用户',
    en: 'Mended in time, users told',
    for: ['cn-product-vulnerabilities/7', 'cn-network-data/10'],
  }),
  bounty: measure({ zh: '奖励机制', en: 'Reward for finders', for: ['cn-product-vulnerabilities/7'] }),
  ownSystems: measure({
    zh: '自身网络、系统的漏洞及时验证修补',
    en: 'Those of its own network are mended',
    for: ['cn-product-vulnerabilities/8'],
  }),
  publishes: flag({
    zh: '是否向社会发布漏洞信息',
    en: 'Whether it publishes vulnerabilities',
    for: ['cn-product-vulnerabilities/9'],
    given: true,
  }),
  publishedWithFix: measure({
    zh: '不早于修补措施发布，同步发布修补',
    en: 'Published not before, and together with, the fix',
    for: ['cn-product-vulnerabilities/9'],
  }),
  earlyPublication: measure({
    zh: '提前发布的，先与产品提供者评估协商，并向工信部、公安部报告后由其评估',
    en: 'Publication before a fix is assessed with the provider first, and reported to MIIT and the police, who assess it',
    for: ['cn-product-vulnerabilities/9'],
  }),
  remediesTogether: measure({
    zh: '发布漏洞时同步发布修补或者防范措施',
    en: 'Repair or prevention is published together with the vulnerability',
    for: ['cn-product-vulnerabilities/9'],
  }),
  majorEvents: measure({
    zh: '国家举办重大活动期间未经公安部同意不发布',
    en: 'Nothing is published during major national events without the consent of the police',
    for: ['cn-product-vulnerabilities/9'],
  }),
  exaggerates: flag({
    zh: '是否炒作、发布细节或者利用程序',
    en: 'Whether it hypes, or publishes details or exploits',
    for: ['cn-product-vulnerabilities/9'],
  }),
  sharesAbroad: flag({
    zh: '是否向境外提供未公开漏洞',
    en: 'Whether undisclosed ones are given abroad',
    for: ['cn-product-vulnerabilities/9'],
  }),
  runsPlatform: flag({
    zh: '是否运营漏洞收集平台',
    en: 'Whether it runs a collecting platform',
    for: ['cn-product-vulnerabilities/10'],
    given: true,
  }),
  platformFiled: measure({ zh: '平台备案', en: 'The platform is filed', for: ['cn-product-vulnerabilities/10'] }),
  collectionRules: measure({
    zh: '收集漏洞的内部管理',
    en: 'Internal rules for collected ones',
    for: ['cn-product-vulnerabilities/11'],
  }),
  handlesOthers: flag({
    zh: '是否处理他人产品的漏洞信息',
    en: 'Whether it handles those of others',
    for: ['cn-product-vulnerabilities/4'],
    given: true,
  }),
  nationalSecurityReport: measure(
    {
      zh: '危及国家安全的 24 小时内报告',
      en: 'Reported within 24 hours where national security is endangered',
      for: ['cn-network-data/10'],
    },
    {
      endangers: flag({
        zh: '最近发现的缺陷、漏洞是否涉及危害国家安全、公共利益',
        en: 'Whether the last defect or vulnerability found endangers national security or the public interest',
        for: ['cn-network-data/10'],
        given: true,
      }),
      foundAt: instant({
        zh: '发现的时刻',
        en: 'The moment it was found',
        for: ['cn-network-data/10'],
        given: true,
      }),
      reportedAt: instant({
        zh: '向主管部门报告的时刻',
        en: 'When the authority was told',
        for: ['cn-network-data/10'],
      }),
    },
  ),
};

/** The type of `vulnerabilities`, by name, so that what is built on it stays small. */
export interface Vulnerabilities extends GroupOf<typeof fields> {}

/** Vulnerabilities. */
export const vulnerabilities: Vulnerabilities = group({ zh: '漏洞管理', en: 'Vulnerabilities' }, fields);
