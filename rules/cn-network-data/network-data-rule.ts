import {
  all,
  type Case,
  type Condition,
  defineRule,
  examples,
  type FactPath,
  is,
  type ListPath,
  type MeasurePath,
  no,
  type Rule,
  yes,
} from '../../src/rule/index.js';
import { tenMillionProcessor } from '../definitions/important-data-duties.js';
import { networkDataProcessor } from '../definitions/network-data-processor.js';
import { personalInformationProcessor } from '../definitions/personal-information-processor.js';
import { type Facts, put } from './facts.js';
import { cnNetworkData } from './instrument.js';

type FlagPath = Parameters<typeof yes>[0];

/** The first day of the regulations. */
export const first = '2025-01-01';

/** Whom a rule reaches: who processes network data, who processes personal information, or that of ten million people. */
export type Reach = 'data' | 'personal' | 'tenMillion';

interface Scope {
  readonly is: Condition;
  readonly inside: Facts;
  readonly outside: Facts;
}

/** The reaches, each with facts inside and outside it. */
export const reach: Readonly<Record<Reach, Scope>> = {
  data: {
    is: is(networkDataProcessor),
    inside: { 'data.inMainland': true },
    outside: { 'data.inMainland': false, 'personalData.processed': false },
  },
  personal: {
    is: is(personalInformationProcessor),
    inside: { 'personalData.processed': true, 'personalData.processedIn': 'mainland' },
    outside: { 'personalData.processed': false },
  },
  tenMillion: {
    is: is(tenMillionProcessor),
    inside: {
      'personalData.processed': true,
      'personalData.processedIn': 'mainland',
      'personalData.people': 10_000_000,
    },
    outside: { 'personalData.people': 9_999_999 },
  },
};

type Shared = 'instrument' | 'severity' | 'reviewedOn' | 'phase' | 'given';
type Own = Omit<Rule, Shared> & Partial<Pick<Rule, 'severity' | 'phase'>> & { readonly reach: Reach };

/** Makes a rule of the regulations. */
export const networkDataRule = ({ reach: whom, ...rule }: Own): Rule =>
  defineRule({
    severity: 'error',
    phase: 'operate',
    ...rule,
    instrument: cnNetworkData,
    given: put(reach[whom].inside),
    reviewedOn: '2026-11-24',
  });

/** A fact that is to be true or false. */
export interface Wanted {
  readonly path: FlagPath;
  readonly value: boolean;
}

/** The measure is to be in place. */
export const measured = (path: MeasurePath): Wanted => ({ path: `${path}.inPlace`, value: true });
/** The fact is to be `true`. */
export const isSo = (path: FlagPath): Wanted => ({ path, value: true });
/** The fact is to be `false`. */
export const isNotSo = (path: FlagPath): Wanted => ({ path, value: false });

type Written = 'applies' | 'requires' | 'cases';

/** A duty that applies when some facts are so, and that is met when others are. */
export interface Duty extends Omit<Own, Written | 'deadline' | 'recurs' | 'forEach'> {
  readonly forEach?: ListPath;
  readonly when?: readonly Wanted[];
  readonly needs: readonly Wanted[];
  /** A definition on which it hangs, beside the reach, with facts inside and outside it. */
  readonly status?: Scope;
  /** Facts in which nothing is known of it, where the shared ones alone say something. */
  readonly unknown?: Facts;
  /** Cases beside those that follow from the facts. */
  readonly cases?: readonly Case[];
}

const condition = ({ path, value }: Wanted): Condition => (value ? yes(path) : no(path));
const conditions = (wanted: readonly Wanted[]): Condition => {
  const [one, ...more] = wanted.map(condition);
  return one === undefined ? true : more.length === 0 ? one : all(one, ...more);
};
const factsOf = (wanted: readonly Wanted[], wrong?: FactPath | 'all'): Facts =>
  Object.fromEntries(
    wanted.map(({ path, value }) => [path, wrong === 'all' || wrong === path ? !value : value] as const),
  );

/** Makes a rule whose facts are each true or false, with its cases: every fact wrong on its own, every condition missing. */
export const duty = ({ when = [], needs, status, unknown = {}, cases = [], ...rule }: Duty): Rule => {
  const { forEach, reach: whom } = rule;
  const applying: Facts = { ...status?.inside, ...factsOf(when) };
  const unmet = { ...applying, ...factsOf(needs, 'all') };
  const elements: Facts = forEach === undefined ? {} : { [forEach]: [] };
  return networkDataRule({
    ...rule,
    applies: all(reach[whom].is, ...(status === undefined ? [] : [status.is]), ...when.map(condition)),
    requires: conditions(needs),
    cases: [
      ...examples({
        met: { 'all as it should be': put({ ...applying, ...factsOf(needs) }) },
        unmet: Object.fromEntries(
          needs.map(({ path, value }) => [`${path} is ${!value}`, put({ ...applying, ...factsOf(needs, path) })]),
        ),
        open: {
          'nothing is known of it': put(unknown),
          ...(when.length === 0 ? {} : { 'it applies, nothing else is known': put(applying) }),
        },
        otherwise: {
          'out of reach': put({ ...unmet, ...reach[whom].outside }),
          ...(status === undefined ? {} : { 'without the status': put({ ...unmet, ...status.outside }) }),
          ...Object.fromEntries(
            when.map(({ path, value }) => [`${path} is ${!value}`, put({ ...unmet, [path]: !value })]),
          ),
          ...(forEach === undefined ? {} : { 'there is none': put(elements) }),
        },
        first,
        ...(rule.checkability === 'judgment' && { judged: rule.id }),
      }),
      ...cases,
    ],
  });
};
