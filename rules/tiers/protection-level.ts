import { type Condition, defineNumber, derived, equals, type Operand, yes } from '../../src/rule/index.js';

type Harmed = 'citizens' | 'society' | 'state';
type Harm = 'general' | 'serious' | 'especially-serious';

/** The matrix, a row for each harmed object; the columns are the degrees of harm. */
const matrix = (harmed: (object: Harmed) => Condition, harm: (degree: Harm) => Condition): Operand => ({
  if: [
    harmed('citizens'),
    { if: [harm('general'), 1, 2] },
    harmed('society'),
    { if: [harm('general'), 2, harm('serious'), 3, 4] },
    { if: [harm('general'), 3, harm('serious'), 4, 5] },
  ],
});

const cells: readonly (readonly [Harmed, Harm, number])[] = [
  ['citizens', 'general', 1],
  ['citizens', 'serious', 2],
  ['citizens', 'especially-serious', 2],
  ['society', 'general', 2],
  ['society', 'serious', 3],
  ['society', 'especially-serious', 4],
  ['state', 'general', 3],
  ['state', 'serious', 4],
  ['state', 'especially-serious', 5],
];

const graded = (...systems: readonly object[]) => ({ security: { systems: systems.map((grading) => ({ grading })) } });

const unread =
  'The cells agree in all copies that were read; the standard itself was not at hand. Especially serious harm to citizens and organisations is level 2: level 3 stood in GA/T 1389-2017 and in the draft of 2018.';

const shared = {
  provisions: [
    { instrument: 'cn-mlps', component: 'gbt-22240-2020', article: '4.3' },
    { instrument: 'cn-mlps', component: 'gbt-22240-2020', article: '6.4' },
  ],
  forEach: 'security.systems',
  note: unread,
  reviewedOn: '2026-11-24',
} as const;

/** S: the level by what happens when the information is destroyed, leaked or altered. */
export const informationSecurityLevel = defineNumber({
  ...shared,
  id: 'information-security-level',
  title: { zh: '业务信息安全保护等级（S）', en: 'Level of business information security (S)' },
  meaning: {
    zh: '按业务信息受到破坏时侵害的客体和程度查表。',
    en: 'Read from the matrix by whom a compromise of the information harms, and how gravely.',
  },
  value: matrix(
    (object) => equals('security.systems[].grading.informationHarmedObject', object),
    (degree) => equals('security.systems[].grading.informationHarm', degree),
  ),
  cases: [
    ...cells.map(([informationHarmedObject, informationHarm, expect]) => ({
      name: `${informationHarm} harm to ${informationHarmedObject}`,
      facts: graded({ informationHarmedObject, informationHarm }),
      expect,
    })),
    {
      name: 'the degree is not known',
      facts: graded({ informationHarmedObject: 'society' }),
      expect: 'unknown',
    },
    {
      name: 'of each system its own',
      facts: graded({ informationHarmedObject: 'state', informationHarm: 'serious' }, {}),
      expect: [4, 'unknown'],
    },
  ],
});

/** A: the level by what happens when the service stops or fails. */
export const serviceSecurityLevel = defineNumber({
  ...shared,
  id: 'service-security-level',
  title: { zh: '系统服务安全保护等级（A）', en: 'Level of system service security (A)' },
  meaning: {
    zh: '按系统服务受到破坏时侵害的客体和程度查表。',
    en: 'Read from the matrix by whom a failure of the service harms, and how gravely.',
  },
  value: matrix(
    (object) => equals('security.systems[].grading.serviceHarmedObject', object),
    (degree) => equals('security.systems[].grading.serviceHarm', degree),
  ),
  cases: [
    ...cells.map(([serviceHarmedObject, serviceHarm, expect]) => ({
      name: `${serviceHarm} harm to ${serviceHarmedObject}`,
      facts: graded({ serviceHarmedObject, serviceHarm }),
      expect,
    })),
    { name: 'nothing is known', facts: graded({}), expect: 'unknown' },
  ],
});

const both = (information: Harm, service: Harm, cloudPlatform: boolean, highestHosted?: number) =>
  graded({
    informationHarmedObject: 'society',
    informationHarm: information,
    serviceHarmedObject: 'society',
    serviceHarm: service,
    cloudPlatform,
    ...(highestHosted !== undefined && { highestHosted }),
  });

/** The protection level: the higher of S and A, for a platform no lower than what it hosts. */
export const protectionLevel = defineNumber({
  ...shared,
  id: 'protection-level',
  title: { zh: '网络安全保护等级', en: 'Protection level' },
  meaning: {
    zh: '取 S 与 A 中较高者；云平台等原则上不低于所承载对象的最高等级。',
    en: 'The higher of S and A; a platform is in principle no lower than the highest level that it hosts.',
  },
  provisions: [...shared.provisions, { instrument: 'cn-mlps', component: 'gbt-22240-2020', article: '7' }],
  value: {
    max: [
      derived(informationSecurityLevel),
      derived(serviceSecurityLevel),
      {
        if: [
          yes('security.systems[].grading.cloudPlatform'),
          { var: 'security.systems[].grading.highestHosted' },
          derived(informationSecurityLevel),
        ],
      },
    ],
  },
  confidence: 'medium',
  note: `${unread} The floor of clause 7 holds in principle.`,
  cases: [
    { name: 'S3A2', facts: both('serious', 'general', false), expect: 3 },
    { name: 'S2A3', facts: both('general', 'serious', false), expect: 3 },
    { name: 'S2A2 on a platform that hosts level 3', facts: both('general', 'general', true, 3), expect: 3 },
    { name: 'S3A2 on a platform that hosts level 2', facts: both('serious', 'general', true, 2), expect: 3 },
    { name: 'what is hosted does not count elsewhere', facts: both('general', 'general', false, 3), expect: 2 },
    { name: 'what it hosts is not known', facts: both('general', 'general', true), expect: 'unknown' },
  ],
});
