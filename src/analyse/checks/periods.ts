import { addDays } from '../../logic/date.js';
import type { Catalogue } from '../../rule/catalogue.js';
import type { LintFinding } from '../finding.js';

interface Span {
  readonly from: string;
  readonly until?: string;
}

const between = (id: string, before: Span, after: Span): readonly LintFinding[] => {
  const about = { id, from: after.from };
  if (after.from <= before.from)
    return [
      {
        ...about,
        code: 'period-order',
        message: {
          zh: `自 ${after.from} 起的期间排在自 ${before.from} 起的期间之后：应按时间先后排列`,
          en: `the period from ${after.from} stands after that from ${before.from}: the oldest comes first`,
        },
      },
    ];
  if (before.until === undefined || before.until >= after.from)
    return [
      {
        ...about,
        code: 'period-overlap',
        message: {
          zh: `自 ${before.from} 起的期间与自 ${after.from} 起的期间重叠：前者应止于 ${addDays(after.from, -1)}`,
          en: `the period from ${before.from} overlaps that from ${after.from}: end it on ${addDays(after.from, -1)}`,
        },
      },
    ];
  const next = addDays(before.until, 1);
  return next === after.from
    ? []
    : [
        {
          ...about,
          code: 'period-gap',
          message: {
            zh: `自 ${next} 至 ${addDays(after.from, -1)} 不属于任何期间`,
            en: `no period covers ${next} to ${addDays(after.from, -1)}`,
          },
        },
      ];
};

const spansFindings = (id: string, spans: readonly Span[]): readonly LintFinding[] => [
  ...spans.flatMap(({ from, until }): readonly LintFinding[] =>
    until !== undefined && until < from
      ? [
          {
            code: 'period-order',
            id,
            from,
            message: {
              zh: `自 ${from} 起的期间止于 ${until}，早于其开始`,
              en: `the period from ${from} ends on ${until}, before it begins`,
            },
          },
        ]
      : [],
  ),
  ...spans.slice(1).flatMap((span, i) => between(id, spans[i] ?? span, span)),
];

/** Periods of rules, definitions and instruments that overlap, leave days out, or are not in order. */
export const periodFindings = ({ rules, definitions, instruments }: Catalogue): readonly LintFinding[] => [
  ...instruments.flatMap(({ id, editions, components = [] }) => [
    ...spansFindings(id, editions),
    ...components.flatMap((component) => spansFindings(`${id}/${component.id}`, component.editions)),
  ]),
  ...definitions.flatMap((one) => spansFindings(one.id, one.kind === 'tier' ? [] : (one.periods ?? []))),
  ...rules.flatMap(({ id, periods = [] }) => spansFindings(id, periods)),
];
