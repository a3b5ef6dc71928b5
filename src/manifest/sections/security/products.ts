import { flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  offered: flag({
    zh: '是否向境内他人提供网络产品（硬件、软件）',
    en: 'Whether it provides network products, hardware or software, to others in mainland China',
    for: ['cn-product-vulnerabilities/2', 'cn-product-vulnerabilities/7'],
    given: true,
  }),
  vulnerabilityHandling: measure(
    {
      zh: '缺陷、漏洞的补救、告知和报告程序',
      en: 'A procedure to remedy, announce and report defects and vulnerabilities',
      for: ['cn-csl/24', 'cn-product-vulnerabilities/7'],
    },
    {
      tellsUsers: flag({ zh: '是否及时告知用户', en: 'Whether users are told in time', for: ['cn-csl/24'] }),
      reports: flag({ zh: '是否向主管部门报告', en: 'Whether the authority is told', for: ['cn-csl/24'] }),
    },
  ),
  maintenance: measure({
    zh: '在规定或者约定期限内持续提供安全维护',
    en: 'Security maintenance throughout the period that is prescribed or agreed',
    for: ['cn-csl/24'],
  }),
  maliciousPrograms: flag({
    zh: '是否设置恶意程序',
    en: 'Whether malicious programs are put in',
    for: ['cn-csl/24', 'cn-csl/50'],
  }),
  criticalEquipment: flag({
    zh: '是否销售或者提供目录内的网络关键设备、网络安全专用产品',
    en: 'Whether it sells or provides critical network equipment or dedicated security products of the catalogue',
    for: ['cn-csl/25'],
    given: true,
  }),
  certified: measure({
    zh: '安全认证合格或者检测符合要求',
    en: 'Certified or tested as meeting the requirements',
    for: ['cn-csl/25'],
  }),
};

/** The type of `products`, by name, so that what is built on it stays small. */
export interface Products extends GroupOf<typeof fields> {}

/** Network products and services that the operator provides. */
export const products: Products = group(
  { zh: '提供的网络产品、服务', en: 'Network products and services that are provided' },
  fields,
);
