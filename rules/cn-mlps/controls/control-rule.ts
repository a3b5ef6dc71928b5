import {
  all,
  any,
  atLeast,
  type Condition,
  defineRule,
  inPlace,
  lessThan,
  type MeasurePath,
  moreThan,
  type Penalty,
  type Rule,
  yes,
} from '../../../src/rule/index.js';
import { operatorBefore, operatorNow } from '../../cn-csl/penalties.js';
import { cnMlps } from '../instrument.js';

type Below<Path, Prefix extends string> = Path extends `${Prefix}${infer Rest}` ? Rest : never;
type FlagPath = Parameters<typeof yes>[0];
type Technical = 'security.systems[].technicalControls.';
type Management = 'security.systems[].managementControls.';

/** The technical control is in place. */
export const technical = (name: Below<MeasurePath, Technical>): Condition =>
  inPlace(`security.systems[].technicalControls.${name}` as const);
/** The fact about a technical control holds. */
export const technicalFlag = (name: Below<FlagPath, Technical>): Condition =>
  yes(`security.systems[].technicalControls.${name}` as const);
/** The control of management is in place. */
export const management = (name: Below<MeasurePath, Management>): Condition =>
  inPlace(`security.systems[].managementControls.${name}` as const);
/** The fact about a control of management holds. */
export const managementFlag = (name: Below<FlagPath, Management>): Condition =>
  yes(`security.systems[].managementControls.${name}` as const);

/** Asked from this protection level on. */
export const from = (level: number, condition: Condition): Condition =>
  any(lessThan('security.systems[].level', level), condition);

/** Asked at this protection level alone. */
export const only = (level: number, condition: Condition): Condition =>
  any(lessThan('security.systems[].level', level), moreThan('security.systems[].level', level), condition);

/** A case of the trial guide by which assessors judge what counts as high risk. */
export interface HighRisk {
  readonly case: string;
  /** The level from which it counts. */
  readonly from: number;
  /** Which part of the control it is about, and where it is narrower. */
  readonly when?: string;
}

type Fixed = 'instrument' | 'provision' | 'also' | 'periods' | 'penalty' | 'reviewedOn' | 'forEach' | 'applies';

/** A control of GB/T 22239-2019 as it is written here. */
export interface ControlRule extends Omit<Rule, Fixed | 'domain' | 'phase' | 'severity' | 'tags'> {
  /** The clause of the level at which the control starts, then those of the higher levels: each system is cited its own. */
  readonly clauses: readonly [first: string, ...higher: readonly string[]];
  /** Narrows it to some systems. */
  readonly when?: Condition;
  readonly domain?: Rule['domain'];
  readonly phase?: Rule['phase'];
  /** `info`: the standard says that it may be done. */
  readonly severity?: 'error' | 'info';
  readonly highRisk?: readonly HighRisk[];
}

const standing =
  'A recommended standard that article 23 of the Cybersecurity Law (21 before 2026) makes binding and assessors test against. Read by the level that is declared for the system, not by the two partial levels of annex A. Numbers of clauses follow the order of the control points and were not held against a print. What level 4 adds is not encoded unless the rule says so.';

const riskNote = (risks: readonly HighRisk[]): string => {
  const cases = risks.map(
    ({ case: number, from: level, when }) =>
      `case ${number} from level ${level}${when === undefined ? '' : `, ${when}`}`,
  );
  return `High risk in the trial guide for assessors, which also lists what mitigates: ${cases.join('; ')}.`;
};

const inCsl = (penalty: Penalty): Penalty => ({
  ...penalty,
  provision: { instrument: 'cn-csl', article: penalty.provision.article },
});

/** The protection level to whose chapter a clause belongs: chapter 6 is level 1. */
const levelOf = (clause: string): number => Number(clause.split('.')[0]) - 5;

/** Makes a rule of one control point: for each system that runs, from the level of its first clause on. */
export const controlRule = (control: ControlRule): Rule => {
  const { clauses, when, highRisk = [], note, severity = 'error', ...rule } = control;
  const [first, ...higher] = clauses;
  const level = levelOf(first);
  const clause = (article: string) => ({ component: 'gbt-22239-2019', article });
  const byLevel = [...higher]
    .reverse()
    .map((article) => ({ when: atLeast('security.systems[].level', levelOf(article)), provision: clause(article) }));
  const running = yes('security.systems[].running');
  const conditions = [
    ...(level === 1 ? [] : [atLeast('security.systems[].level', level)]),
    running,
    ...(when === undefined ? [] : [when]),
  ];
  return defineRule({
    domain: 'security',
    phase: 'operate',
    ...rule,
    severity,
    instrument: cnMlps,
    provision: clause(first),
    ...(byLevel.length > 0 && { provisionWhen: byLevel }),
    also: severity === 'info' ? [] : [{ instrument: 'cn-csl', article: '23' }],
    forEach: 'security.systems',
    applies: conditions.length === 1 ? running : all(...conditions),
    ...(severity !== 'info' && {
      penalty: inCsl(operatorNow),
      periods: [
        {
          from: '2019-12-01',
          until: '2025-12-31',
          also: [{ instrument: 'cn-csl', article: '21' }],
          penalty: inCsl(operatorBefore),
        },
        { from: '2026-01-01' },
      ],
    }),
    tags: ['gbt-22239', `level-${level}`, ...(highRisk.length > 0 ? ['high-risk'] : [])],
    reviewedOn: '2026-11-24',
    note: [...(note === undefined ? [] : [note]), ...(highRisk.length > 0 ? [riskNote(highRisk)] : []), standing].join(
      ' ',
    ),
  });
};
