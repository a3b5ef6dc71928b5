import { addDays } from '../../logic/date.js';
import type { Catalogue } from '../../rule/catalogue.js';
import { citationText, documentOf } from '../../rule/citation.js';
import type { Instrument } from '../../rule/instrument.js';
import type { ForeignProvision, Provision } from '../../rule/provision.js';
import { versionsOf } from '../../rule/version.js';
import type { LintFinding } from '../finding.js';

interface Cited {
  readonly id: string;
  readonly from: string;
  /** The last day on which it is cited. */
  readonly until?: string;
  readonly home: Instrument | undefined;
  readonly provision: Provision | ForeignProvision;
}

const citedIn = ({ rules, definitions }: Catalogue): readonly Cited[] => [
  ...rules.flatMap((rule) =>
    versionsOf(rule, rule.reviewedOn).flatMap(({ from, until, provision, also, penalty }) =>
      [provision, ...also, ...(penalty === undefined ? [] : [penalty.provision])].map((one) => ({
        id: rule.id,
        from,
        ...(until !== undefined && { until }),
        home: rule.instrument,
        provision: one,
      })),
    ),
  ),
  ...definitions.flatMap((definition) => {
    const periods = definition.kind === 'tier' ? [] : (definition.periods ?? []);
    const own = periods.flatMap(({ from, until, provisions = [] }) =>
      provisions.map((provision) => ({
        id: definition.id,
        from,
        ...(until !== undefined && { until }),
        home: undefined,
        provision,
      })),
    );
    const last = periods.at(-1)?.until;
    const always = definition.provisions.map((provision) => ({
      id: definition.id,
      from: periods.at(-1)?.from ?? definition.reviewedOn,
      ...(last !== undefined && { until: last }),
      home: undefined,
      provision,
    }));
    return [...always, ...own];
  }),
];

const citedFindings = (cited: Cited, instruments: ReadonlyMap<string, Instrument>): readonly LintFinding[] => {
  const { id, from, until, home, provision } = cited;
  const foreign = 'instrument' in provision ? provision.instrument : undefined;
  const instrument = foreign === undefined || foreign === home?.id ? home : instruments.get(foreign);
  const about = { id, from };
  if (instrument === undefined) {
    const name = foreign ?? '';
    const message = { zh: `没有文件 “${name}”`, en: `there is no instrument "${name}"` };
    return [{ ...about, code: 'unknown-name', message }];
  }
  const { component } = provision;
  if (component !== undefined && !instrument.components?.some((one) => one.id === component)) {
    const message = {
      zh: `${instrument.id} 没有组成文件 “${component}”`,
      en: `${instrument.id} has no component "${component}"`,
    };
    return [{ ...about, code: 'unknown-name', message }];
  }
  const end = documentOf(instrument, provision).editions.at(-1)?.until;
  if (end === undefined || (until !== undefined && until <= end)) return [];
  const { zh, en } = citationText(instrument, provision);
  const since = from > end ? from : addDays(end, 1);
  return [
    {
      ...about,
      code: 'ended-instrument',
      message: {
        zh: `自 ${since} 起引用已于 ${end} 失效的 ${zh}`,
        en: `from ${since} on it cites ${en}, which ended on ${end}`,
      },
    },
  ];
};

/** Provisions that are cited past the end of their instrument, and instruments that do not exist. */
export const citationFindings = (catalogue: Catalogue): readonly LintFinding[] => {
  const instruments = new Map(catalogue.instruments.map((instrument) => [instrument.id, instrument]));
  const replaced = catalogue.instruments.flatMap(({ id, replacedBy, components = [] }): readonly LintFinding[] => [
    ...(replacedBy === undefined || instruments.has(replacedBy)
      ? []
      : [
          {
            id,
            code: 'unknown-name' as const,
            message: { zh: `没有文件 “${replacedBy}”`, en: `there is no instrument "${replacedBy}"` },
          },
        ]),
    ...components
      .filter((one) => one.replacedBy !== undefined && !components.some((other) => other.id === one.replacedBy))
      .map((one) => ({
        id,
        code: 'unknown-name' as const,
        message: {
          zh: `${id} 没有组成文件 “${one.replacedBy}”`,
          en: `${id} has no component "${one.replacedBy}"`,
        },
      })),
  ]);
  return [...replaced, ...citedIn(catalogue).flatMap((cited) => citedFindings(cited, instruments))];
};
