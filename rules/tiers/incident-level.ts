import { all, any, atLeast, type Condition, defineStatus, defineTier, equals, oneOf } from '../../src/rule/index.js';

const none = {
  site: 'none',
  outageHours: 0,
  infrastructureOutageMinutes: 0,
  infrastructureFunctionMinutes: 0,
  affectedPeople: 0,
  provincePercent: 0,
  prefecturePercent: 0,
  leakedPeople: 0,
  dataThreat: 'none',
  homePageMinutes: 0,
  otherPageHours: 0,
  reposts: 0,
  views: 0,
  loss: 0,
  otherThreat: 'none',
} as const;

const withFacts = (facts: object) => ({ incidents: [{ severity: { ...none, ...facts } }] });

interface Marks {
  readonly infrastructureOutageMinutes: number;
  readonly infrastructureFunctionMinutes: number;
  readonly affectedPeople: number;
  readonly leakedPeople: number;
  readonly loss: number;
}

const counted = (marks: Marks): readonly Condition[] => [
  atLeast('incidents[].severity.infrastructureOutageMinutes', marks.infrastructureOutageMinutes),
  atLeast('incidents[].severity.infrastructureFunctionMinutes', marks.infrastructureFunctionMinutes),
  atLeast('incidents[].severity.affectedPeople', marks.affectedPeople),
  atLeast('incidents[].severity.leakedPeople', marks.leakedPeople),
  atLeast('incidents[].severity.loss', marks.loss),
];

const spread = (homePageMinutes: number, otherPageHours: number, reposts: number, views: number): Condition =>
  any(
    atLeast('incidents[].severity.homePageMinutes', homePageMinutes),
    atLeast('incidents[].severity.otherPageHours', otherPageHours),
    atLeast('incidents[].severity.reposts', reposts),
    atLeast('incidents[].severity.views', views),
  );

const especiallyMajor = any(
  ...counted({
    infrastructureOutageMinutes: 360,
    infrastructureFunctionMinutes: 1440,
    affectedPeople: 10_000_000,
    leakedPeople: 100_000_000,
    loss: 100_000_000,
  }),
  all(equals('incidents[].severity.site', 'top-portal'), atLeast('incidents[].severity.outageHours', 24)),
  atLeast('incidents[].severity.provincePercent', 50),
  equals('incidents[].severity.dataThreat', 'especially-serious'),
  all(oneOf('incidents[].severity.site', 'top-portal', 'top-platform'), spread(360, 24, 100_000, 1_000_000)),
  equals('incidents[].severity.otherThreat', 'especially-serious'),
);

const major = any(
  ...counted({
    infrastructureOutageMinutes: 60,
    infrastructureFunctionMinutes: 180,
    affectedPeople: 1_000_000,
    leakedPeople: 10_000_000,
    loss: 20_000_000,
  }),
  all(oneOf('incidents[].severity.site', 'top-portal', 'high-portal'), atLeast('incidents[].severity.outageHours', 6)),
  atLeast('incidents[].severity.prefecturePercent', 50),
  equals('incidents[].severity.dataThreat', 'serious'),
  all(
    oneOf('incidents[].severity.site', 'top-portal', 'top-platform', 'high-portal', 'large-platform'),
    spread(120, 12, 10_000, 100_000),
  ),
  equals('incidents[].severity.otherThreat', 'serious'),
);

const relativelyMajor = any(
  ...counted({
    infrastructureOutageMinutes: 10,
    infrastructureFunctionMinutes: 30,
    affectedPeople: 100_000,
    leakedPeople: 1_000_000,
    loss: 5_000_000,
  }),
  all(oneOf('incidents[].severity.site', 'top-portal', 'high-portal'), atLeast('incidents[].severity.outageHours', 2)),
  atLeast('incidents[].severity.prefecturePercent', 30),
  equals('incidents[].severity.dataThreat', 'fairly-serious'),
  spread(30, 2, 1_000, 10_000),
  equals('incidents[].severity.otherThreat', 'fairly-serious'),
);

const levels = ['general', 'relatively-major', 'major', 'especially-major'] as const;

/** Both sides of the three marks of one fact. */
const bothSides = (key: string, marks: readonly [number, number, number], more: object = {}) =>
  marks.flatMap((mark, i) => [
    { name: `${key} ${mark}`, facts: withFacts({ ...more, [key]: mark }), expect: levels[i + 1] ?? 'general' },
    { name: `${key} ${mark - 1}`, facts: withFacts({ ...more, [key]: mark - 1 }), expect: levels[i] ?? 'general' },
  ]);

/** Both sides of the mark from which an incident is reported. */
const reached = (key: string, mark: number, where = 'none') =>
  [mark, mark - 1].map((n) => ({
    name: `${key} ${n}${where === 'none' ? '' : ` at a ${where}`}`,
    facts: withFacts({ level: 'general', site: where, [key]: n }),
    expect: n === mark,
  }));

const site = (name: string) => ({ site: name });

/** The level of an incident by the annex of the reporting measures. */
export const incidentLevel = defineTier({
  id: 'incident-level',
  title: { zh: '网络安全事件的等级', en: 'Level of a cybersecurity incident' },
  meaning: {
    zh: '按附件的定量指标判断，达到任一指标即为该等级，各“以上”均含本数。',
    en: 'By the marks of the annex: one of them is enough; each number is included.',
  },
  provisions: [{ instrument: 'cn-incident-reporting', article: '4', paragraph: 1 }],
  forEach: 'incidents',
  tiers: levels,
  steps: [
    { when: especiallyMajor, tier: 'especially-major' },
    { when: major, tier: 'major' },
    { when: relativelyMajor, tier: 'relatively-major' },
  ],
  otherwise: 'general',
  note: 'The marks are those that usually decide ("通常情况下"); threats without a number are judged by the operator and declared. A finding by an authority that content spread widely is declared as the threat that it stands for.',
  reviewedOn: '2026-11-24',
  cases: [
    { name: 'nothing of the list', facts: withFacts({}), expect: 'general' },
    { name: 'nothing is known', facts: { incidents: [{}] }, expect: 'unknown' },
    ...bothSides('infrastructureOutageMinutes', [10, 60, 360]),
    ...bothSides('infrastructureFunctionMinutes', [30, 180, 1440]),
    ...bothSides('affectedPeople', [100_000, 1_000_000, 10_000_000]),
    ...bothSides('leakedPeople', [1_000_000, 10_000_000, 100_000_000]),
    ...bothSides('loss', [5_000_000, 20_000_000, 100_000_000]),
    ...bothSides('outageHours', [2, 6, 24], site('top-portal')),
    {
      name: 'a portal of a prefecture for a day',
      facts: withFacts({ site: 'high-portal', outageHours: 24 }),
      expect: 'major',
    },
    {
      name: 'the same for two hours',
      facts: withFacts({ site: 'high-portal', outageHours: 2 }),
      expect: 'relatively-major',
    },
    { name: 'a platform for a day', facts: withFacts({ site: 'top-platform', outageHours: 24 }), expect: 'general' },
    { name: 'half of a province', facts: withFacts({ provincePercent: 50 }), expect: 'especially-major' },
    { name: 'less of a province', facts: withFacts({ provincePercent: 49 }), expect: 'general' },
    { name: 'half of a prefecture', facts: withFacts({ prefecturePercent: 50 }), expect: 'major' },
    { name: 'less of a prefecture', facts: withFacts({ prefecturePercent: 49 }), expect: 'relatively-major' },
    { name: 'three tenths of a prefecture', facts: withFacts({ prefecturePercent: 30 }), expect: 'relatively-major' },
    { name: 'less than that', facts: withFacts({ prefecturePercent: 29 }), expect: 'general' },
    ...(['dataThreat', 'otherThreat'] as const).flatMap((key) => [
      { name: `${key} especially serious`, facts: withFacts({ [key]: 'especially-serious' }), expect: levels[3] },
      { name: `${key} serious`, facts: withFacts({ [key]: 'serious' }), expect: levels[2] },
      { name: `${key} fairly serious`, facts: withFacts({ [key]: 'fairly-serious' }), expect: levels[1] },
    ]),
    ...bothSides('homePageMinutes', [30, 120, 360], site('top-portal')),
    ...bothSides('otherPageHours', [2, 12, 24], site('top-platform')),
    ...bothSides('reposts', [1_000, 10_000, 100_000], site('top-platform')),
    ...bothSides('views', [10_000, 100_000, 1_000_000], site('top-portal')),
    {
      name: 'a million views on a portal of a prefecture',
      facts: withFacts({ site: 'high-portal', views: 1_000_000 }),
      expect: 'major',
    },
    { name: 'on a large platform', facts: withFacts({ site: 'large-platform', views: 1_000_000 }), expect: 'major' },
    { name: 'on another platform', facts: withFacts({ site: 'other', views: 1_000_000 }), expect: 'relatively-major' },
  ],
});

/** Whether an incident has to be reported: relatively major or more, by the marks or as judged. */
export const reportableIncident = defineStatus({
  id: 'reportable-incident',
  title: { zh: '较大以上网络安全事件', en: 'Relatively major incident or more' },
  meaning: {
    zh: '达到附件较大以上任一指标，或者运营者研判为较大以上的事件。',
    en: 'An incident that reaches a mark of the annex, or that the operator judged as relatively major or more.',
  },
  provisions: [{ instrument: 'cn-incident-reporting', article: '4', paragraph: 1 }],
  forEach: 'incidents',
  when: any(
    oneOf('incidents[].severity.level', 'relatively-major', 'major', 'especially-major'),
    relativelyMajor,
    atLeast('incidents[].severity.provincePercent', 50),
    oneOf('incidents[].severity.dataThreat', 'serious', 'especially-serious'),
    oneOf('incidents[].severity.otherThreat', 'serious', 'especially-serious'),
  ),
  note: 'The marks of the higher levels lie above those of a relatively major incident, but for a share of a province and for threats without a number.',
  reviewedOn: '2026-11-24',
  cases: [
    { name: 'nothing of the list', facts: withFacts({ level: 'general' }), expect: false },
    { name: 'nothing is known', facts: { incidents: [{}] }, expect: 'unknown' },
    ...(['relatively-major', 'major', 'especially-major'] as const).map((level) => ({
      name: `judged as ${level}, nothing else known`,
      facts: { incidents: [{ severity: { level } }] },
      expect: true,
    })),
    ...reached('infrastructureOutageMinutes', 10),
    ...reached('infrastructureFunctionMinutes', 30),
    ...reached('affectedPeople', 100_000),
    ...reached('leakedPeople', 1_000_000),
    ...reached('loss', 5_000_000),
    ...reached('outageHours', 2, 'top-portal'),
    ...reached('outageHours', 2, 'high-portal'),
    ...reached('prefecturePercent', 30),
    ...reached('provincePercent', 50),
    ...reached('homePageMinutes', 30),
    ...reached('otherPageHours', 2),
    ...reached('reposts', 1_000),
    ...reached('views', 10_000),
    {
      name: 'another site for a day',
      facts: withFacts({ level: 'general', site: 'other', outageHours: 24 }),
      expect: false,
    },
    ...(['dataThreat', 'otherThreat'] as const).flatMap((key) =>
      (['fairly-serious', 'serious', 'especially-serious'] as const).map((threat) => ({
        name: `${key} ${threat}`,
        facts: withFacts({ level: 'general', [key]: threat }),
        expect: true,
      })),
    ),
  ],
});
