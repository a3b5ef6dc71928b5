import { fieldAt } from '../manifest/field-index.js';
import type { RuleRequest } from './request.js';

/** A condition as data, and as it is written in a program with the functions that it calls. */
export interface Written {
  readonly data: unknown;
  readonly code: string;
  readonly calls: readonly string[];
}

/** What a requirement reads, with a value that meets it and one that does not. */
export interface Requirement {
  readonly condition: Written;
  readonly path: string;
  readonly met: unknown;
  readonly unmet: unknown;
}

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** The fact is true. */
export const isTrue = (path: string): Written => ({
  data: { '===': [{ var: path }, true] },
  code: `yes(${quoted(path)})`,
  calls: ['yes'],
});

/** The requirement of a rule: something must be in place, be so, be enough, or be chosen. */
export const requirementOf = ({ fact, value = '' }: RuleRequest): Requirement => {
  const field = fieldAt(fact);
  const other = Object.keys(field?.values ?? {}).find((one) => one !== value) ?? '';
  switch (field?.kind) {
    case 'measure':
      return {
        condition: {
          data: { '===': [{ var: `${fact}.inPlace` }, true] },
          code: `inPlace(${quoted(fact)})`,
          calls: ['inPlace'],
        },
        path: fact,
        met: true,
        unmet: false,
      };
    case 'count':
      return {
        condition: {
          data: { '>=': [{ var: fact }, Number(value)] },
          code: `atLeast(${quoted(fact)}, ${Number(value)})`,
          calls: ['atLeast'],
        },
        path: fact,
        met: Number(value),
        unmet: Number(value) - 1,
      };
    case 'choice':
      return {
        condition: {
          data: { '===': [{ var: fact }, value] },
          code: `equals(${quoted(fact)}, ${quoted(value)})`,
          calls: ['equals'],
        },
        path: fact,
        met: value,
        unmet: other,
      };
    case 'choices':
      return {
        condition: {
          data: { in: [value, { var: fact }] },
          code: `includes(${quoted(fact)}, ${quoted(value)})`,
          calls: ['includes'],
        },
        path: fact,
        met: [value],
        unmet: [other],
      };
    default:
      return { condition: isTrue(fact), path: fact, met: true, unmet: false };
  }
};
