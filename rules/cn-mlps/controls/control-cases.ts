import { type Case, commencement, examples } from '../../../src/rule/index.js';

type Facts = Case['facts'];
/** The first level that asks for something, or the first and the last. */
type Asked = number | readonly [first: number, last: number];

/** What proves a rule of one control point. */
export interface ControlExamples {
  /** What the rule reads of the system, each with the levels that ask for it: `'technicalControls.zones': 2`. */
  readonly asked: Readonly<Record<string, Asked>>;
  /** Technical facts that all situations share. */
  readonly shared?: Readonly<Record<string, unknown>>;
  /** Situations in which the control does not apply, by what differs from a system of the highest level. */
  readonly otherwise?: Readonly<Record<string, { readonly service?: Facts; readonly technical?: Facts | object }>>;
  /** Situations of the service in which it is not met, though the system has all that is asked. */
  readonly unmet?: Readonly<Record<string, Facts>>;
  /** The standard says that it may be done: no penalty. */
  readonly optional?: true;
}

const isAsked = (asked: Asked, level: number): boolean =>
  typeof asked === 'number' ? level >= asked : level >= asked[0] && level <= asked[1];
const firstOf = (asked: Asked): number => (typeof asked === 'number' ? asked : asked[0]);
const lastOf = (asked: Asked): number => (typeof asked === 'number' ? asked : asked[1] + 1);

/** A system, from the facts that are written `group.measure` or `group.measure.flag`. */
const controls = (values: Readonly<Record<string, boolean>>) => {
  const groups: Record<string, Record<string, Record<string, boolean>>> = {};
  for (const [path, value] of Object.entries(values)) {
    const [group = '', measure = '', fact = 'inPlace'] = path.split('.');
    groups[group] ??= {};
    groups[group][measure] ??= {};
    groups[group][measure][fact] = value;
  }
  return groups;
};

/** The last day of the old fines, and the first of those since 2026. */
export const penaltyCases = (facts: Facts, outcome: 'violated' | 'review'): readonly Case[] =>
  commencement('2026-01-01', { facts, before: { outcome, penalty: '59' }, expect: { outcome, penalty: '61' } });

/**
 * The cases of a control: at each level the least that it asks, each fact missing alone at the level that first asks
 * for it, the level below, systems that do not run, and the penalties before and since 2026-01-01.
 */
export const controlCases = (given: ControlExamples): readonly Case[] => {
  const { asked, shared = {}, otherwise = {}, unmet = {}, optional } = given;
  const all = Object.entries(asked);
  const first = Math.min(...all.map(([, one]) => firstOf(one)));
  const last = Math.max(...all.map(([, one]) => lastOf(one)));
  const levels = Array.from({ length: last - first + 1 }, (_, i) => first + i);

  const system = (
    level: number | undefined,
    holds: (path: string, one: Asked) => boolean,
    more: Readonly<Record<string, unknown>> = {},
    technical: object = {},
  ): Facts => {
    const groups = controls(Object.fromEntries(all.map(([path, one]) => [path, holds(path, one)])));
    return {
      security: {
        systems: [
          {
            ...(level !== undefined && { level }),
            running: true,
            ...more,
            ...groups,
            technicalControls: { ...shared, ...groups.technicalControls, ...technical },
          },
        ],
      },
    };
  };
  const nothing = () => false;
  const everything = () => true;
  const least = (level: number) => system(level, (_, one) => isAsked(one, level));
  const without = ([missing, range]: readonly [string, Asked]) =>
    system(firstOf(range), (path, one) => path !== missing && isAsked(one, firstOf(range)));
  const failing = system(last, nothing);

  return [
    ...examples({
      met: Object.fromEntries(levels.map((level) => [`level ${level}, what it asks and no more`, least(level)])),
      unmet: {
        ...Object.fromEntries(all.map((one) => [`level ${firstOf(one[1])}, without ${one[0]}`, without(one)])),
        ...Object.fromEntries(
          Object.entries(unmet).map(([name, { security, ...service }]) => [
            name,
            { ...service, security: { ...security, ...system(last, everything).security } },
          ]),
        ),
      },
      open: {
        'nothing is known of it': {},
        'whether it runs is not known': system(last, nothing, { running: null }),
        ...(first > 1 && { 'the level is not known': system(undefined, nothing) }),
      },
      otherwise: {
        'no system': { security: { systems: [] } },
        'switched off': system(last, nothing, { running: false }),
        ...(first > 1 && { [`level ${first - 1}`]: system(first - 1, nothing) }),
        ...Object.fromEntries(
          Object.entries(otherwise).map(([name, { service, technical }]) => [
            name,
            { ...service, ...system(last, nothing, {}, technical) },
          ]),
        ),
      },
      first: '2019-12-01',
    }),
    ...(optional ? [] : penaltyCases(failing, 'violated')),
  ];
};
