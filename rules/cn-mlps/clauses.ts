const under = (category: string, ...points: readonly number[]): readonly string[] =>
  points.map((point) => `${category}.${point}`);

const chapters = ['6', '7', '8', '9'] as const;
/** Levels 3 and 4 have the same control points in the same order. */
const high = ['8', '9'] as const;

/** The clauses of GB/T 22239-2019 that no rule encodes, by why that is so. */
export const clausesNotEncoded = {
  physical: chapters.map((chapter) => `${chapter}.1.1`),
  trusted: ['6.1.2.2', '6.1.3.3', ...['7', ...high].flatMap((chapter) => [`${chapter}.1.2.3`, `${chapter}.1.3.6`])],
  management: [
    '6.1.5',
    '6.1.6',
    ...under('6.1.7', 1, 4),
    '6.1.8',
    '6.1.9',
    '7.1.7.2',
    ...['7', ...high].flatMap((chapter) => [
      ...under(`${chapter}.1.6`, 2, 3, 4),
      ...under(`${chapter}.1.7`, 3, 4, 5),
      ...under(`${chapter}.1.8`, 1, 4),
      ...under(`${chapter}.1.9`, 2, 3, 4, 5, 6, 8, 10),
      ...under(`${chapter}.1.10`, 1, 3, 4, 5, 7, 8, 11, 14),
    ]),
    '7.1.10.6',
    ...high.map((chapter) => `${chapter}.1.5.3`),
  ],
  cloud: chapters.map((chapter) => `${chapter}.2`),
  mobile: chapters.map((chapter) => `${chapter}.3`),
  things: chapters.map((chapter) => `${chapter}.4`),
  industrial: chapters.map((chapter) => `${chapter}.5`),
  level4: ['9.1'],
  level5: ['10'],
} as const;

/** The clauses of GB/T 22239-2019 that rules cite, or that are named as not encoded. */
export const controlClauses: readonly string[] = [
  ...under('6.1.2', 1),
  ...under('6.1.3', 1, 2),
  ...under('6.1.4', 1, 2, 3, 4, 5, 6, 7),
  ...under('6.1.7', 2, 3),
  ...under('7.1.2', 1, 2),
  ...under('7.1.3', 1, 2, 3, 4, 5),
  ...under('7.1.4', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
  ...under('7.1.5', 1, 2),
  ...under('7.1.6', 1),
  ...under('7.1.7', 1),
  ...under('7.1.8', 2, 3),
  ...under('7.1.9', 1, 7, 9),
  ...under('7.1.10', 2, 9, 10, 12, 13),
  '7.2.1.1',
  '7.2.2.1',
  '7.2.4.3',
  ...high.flatMap((chapter) => [
    ...under(`${chapter}.1.2`, 1, 2),
    ...under(`${chapter}.1.3`, 1, 2, 3, 4, 5),
    ...under(`${chapter}.1.4`, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
    ...under(`${chapter}.1.5`, 1, 2, 4),
    ...under(`${chapter}.1.6`, 1),
    ...under(`${chapter}.1.7`, 1, 2),
    ...under(`${chapter}.1.8`, 2, 3),
    ...under(`${chapter}.1.9`, 1, 7, 9),
    ...under(`${chapter}.1.10`, 2, 6, 9, 10, 12, 13),
    `${chapter}.2.1.1`,
    `${chapter}.2.2.1`,
    `${chapter}.2.4.5`,
  ]),
  ...Object.values(clausesNotEncoded).flat(),
];
