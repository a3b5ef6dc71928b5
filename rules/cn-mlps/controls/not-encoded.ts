import type { NotEncoded, Provision } from '../../../src/rule/index.js';
import { clausesNotEncoded } from '../clauses.js';

const clauses = (articles: readonly string[]): readonly Provision[] =>
  articles.map((article) => ({ component: 'gbt-22239-2019', article }));

/** The parts of GB/T 22239-2019 that have no rule. */
export const controlsNotEncoded: readonly NotEncoded[] = [
  {
    provision: clauses(clausesNotEncoded.physical),
    reason: 'out-of-scope',
    note: {
      zh: '安全物理环境：机房选址、出入、防火、供电等，服务清单不描述机房。',
      en: 'Physical environment: site, entry, fire, power and the like; a service manifest describes no machine room.',
    },
  },
  {
    provision: clauses(clausesNotEncoded.trusted),
    reason: 'permission',
    note: {
      zh: '通信设备和边界设备的可信验证：标准只说可以；计算设备的见 cn-mlps/6.1.4.5。',
      en: 'Trusted verification of communication and boundary devices: the standard says that it may be done; for computing devices see cn-mlps/6.1.4.5.',
    },
  },
  {
    provision: clauses(clausesNotEncoded.management),
    reason: 'unverified',
    note: {
      zh: '制度制定和修订、人员配备、授权审批、沟通检查、人员录用、外部人员、方案设计、采购、开发、实施、交付、供应商、环境、介质、设备、漏洞、配置、备份管理、外包运维，一级的管理要求，以及三级起的安全管理员：未取得标准全文核对，暂不编码。',
      en: 'Making and revising rules, staffing, approval, cooperation and checks, hiring, outsiders, design, procurement, development, building, delivery, suppliers, premises, media, devices, vulnerabilities, configuration, management of backups, contracted operation, the management of level 1, and the security administrator from level 3: not encoded until they are held against the full text of the standard.',
    },
  },
  {
    provision: clauses(clausesNotEncoded.cloud),
    reason: 'out-of-scope',
    note: {
      zh: '云计算扩展要求的其余部分：主要约束云服务商；基础设施位置、数据存储地和平台等级已编码。',
      en: 'The rest of the extension for clouds: mostly for those who run a platform; the place of infrastructure and data and the level of the platform are encoded.',
    },
  },
  {
    provision: clauses(clausesNotEncoded.mobile),
    reason: 'out-of-scope',
    note: {
      zh: '移动互联扩展要求：无线接入、移动终端和应用管控，服务清单不描述。',
      en: 'Extension for mobile networks: wireless access, terminals and their apps, which a service manifest does not describe.',
    },
  },
  {
    provision: clauses(clausesNotEncoded.things),
    reason: 'out-of-scope',
    note: {
      zh: '物联网扩展要求：感知节点和网关设备，服务清单不描述。',
      en: 'Extension for the internet of things: sensing nodes and gateways, which a service manifest does not describe.',
    },
  },
  {
    provision: clauses(clausesNotEncoded.industrial),
    reason: 'out-of-scope',
    note: {
      zh: '工业控制系统扩展要求：室外设备、分区隔离、拨号和无线控制，服务清单不描述。',
      en: 'Extension for industrial control: outdoor devices, isolation of zones, dial-up and wireless use, which a service manifest does not describe.',
    },
  },
  {
    provision: clauses(clausesNotEncoded.level4),
    reason: 'unverified',
    note: {
      zh: '第四级新增的要求（协议隔离、强制访问控制、异地灾备切换、硬件密码模块等）：四级系统只按三级检查。',
      en: 'What level 4 adds (isolation of protocols, mandatory access control, switching to an off-site disaster centre, hardware modules for cryptography and so on): a level 4 system is checked as far as level 3 goes.',
    },
  },
  {
    provision: clauses(clausesNotEncoded.level5),
    reason: 'unverified',
    note: {
      zh: '第五级要求未公布：按四级并参考关键信息基础设施测评要求。',
      en: 'The demands of level 5 are not published: assessed by level 4 with those for critical infrastructure.',
    },
  },
];
