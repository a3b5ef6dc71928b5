import * as z from 'zod/mini';
import { isDateText, isDay } from '../../logic/date.js';
import { isDuration } from '../../logic/duration.js';
import { once } from '../../once.js';
import type { AnyDefinition } from '../define.js';
import type { Instrument } from '../instrument.js';
import type { Rule } from '../rule.js';

/** A rule as it stands in a document: its instrument is named by its id. */
export interface RuleDocument extends Omit<Rule, 'instrument'> {
  readonly instrument: string;
  /** Written by `catalogueDocument` for those who read it elsewhere; worked out anew here. */
  readonly citations?: unknown;
}

/** A catalogue as one JSON document. */
export interface CatalogueDocument {
  readonly name: string;
  readonly version: string;
  readonly instruments?: readonly Instrument[];
  readonly definitions?: readonly AnyDefinition[];
  readonly rules?: readonly RuleDocument[];
}

const build = () => {
  const filled = z.string().check(z.minLength(1));
  const bilingual = z.strictObject({ zh: filled, en: filled });
  const day = z.string().check(z.refine((value) => isDateText(value) && isDay(value), { error: 'a calendar day' }));
  const provision = z.strictObject({
    article: filled,
    component: z.optional(filled),
    paragraph: z.optional(z.int()),
    item: z.optional(z.int()),
    instrument: z.optional(filled),
    from: z.optional(day),
    until: z.optional(day),
  });
  const duration = z.string().check(z.refine(isDuration, { error: 'a duration such as P30D or PT4H' }));
  const within = z.union([duration, z.strictObject({ workingDays: z.int().check(z.minimum(0)) })]);
  const monthAndDay = z
    .string()
    .check(z.refine((value) => isDateText(`2001-${value}`) && isDay(`2001-${value}`), { error: 'a month and day' }));
  const again = {
    last: filled,
    since: z.optional(filled),
    done: z.optional(filled),
    startsOn: z.optional(day),
  };
  const penalty = z.strictObject({
    provision,
    text: bilingual,
    maxFine: z.optional(z.number()),
    maxTurnoverPercent: z.optional(z.number()),
    maxPersonFine: z.optional(z.number()),
    suspension: z.optional(z.boolean()),
  });
  const anything = z.unknown();
  const confidence = z.enum(['high', 'medium', 'low']);

  const outcome = z.enum([
    'satisfied',
    'violated',
    'unknown',
    'pending',
    'upcoming',
    'review',
    'waived',
    'not-applicable',
    'error',
  ]);
  const expectation = z.union([
    outcome,
    z.strictObject({
      outcome,
      article: z.optional(filled),
      missing: z.optional(z.array(filled)),
      dueOn: z.optional(filled),
      penalty: z.optional(z.nullable(filled)),
    }),
  ]);

  const rule = z.strictObject({
    id: filled,
    instrument: filled,
    provision,
    also: z.optional(z.array(provision)),
    provisionWhen: z.optional(z.array(z.strictObject({ when: anything, provision }))),
    citations: z.optional(z.array(provision)),
    title: bilingual,
    duty: bilingual,
    domain: z.enum([
      'ai',
      'labeling',
      'algorithms',
      'security',
      'incidents',
      'data',
      'personal-data',
      'cross-border',
      'minors',
      'platform',
      'commerce',
      'filings',
    ]),
    phase: z.enum(['design', 'launch', 'operate', 'incident', 'exit']),
    severity: z.enum(['error', 'warning', 'info']),
    checkability: z.enum(['manifest', 'evidence', 'judgment']),
    confidence: z.optional(confidence),
    forEach: z.optional(filled),
    applies: anything,
    requires: z.optional(anything),
    deadline: z.optional(z.strictObject({ from: filled, within, doneOn: filled, done: z.optional(filled) })),
    recurs: z.optional(
      z.union([
        z.strictObject({ every: duration, ...again }),
        z.strictObject({ eachYear: z.strictObject({ by: monthAndDay }), ...again }),
      ]),
    ),
    periods: z.optional(
      z.array(
        z.strictObject({
          from: day,
          until: z.optional(day),
          provision: z.optional(provision),
          also: z.optional(z.array(provision)),
          applies: z.optional(anything),
          requires: z.optional(anything),
          penalty: z.optional(z.nullable(penalty)),
        }),
      ),
    ),
    penalty: z.optional(penalty),
    remedy: bilingual,
    tags: z.optional(z.array(filled)),
    locked: z.optional(z.boolean()),
    evidence: z.optional(z.array(filled)),
    reviewedOn: day,
    note: z.optional(z.string()),
    given: z.optional(z.record(z.string(), anything)),
    cases: z.array(
      z.strictObject({
        name: filled,
        asOf: z.optional(z.string().check(z.refine(isDateText, { error: 'a calendar day or a moment' }))),
        facts: z.record(z.string(), anything),
        expect: z.union([expectation, z.array(expectation)]),
      }),
    ),
  });

  const editions = z.array(
    z.strictObject({
      from: day,
      until: z.optional(day),
      articles: z.union([z.int(), z.array(filled)]),
    }),
  );

  const instrument = z.looseObject({
    id: filled,
    title: bilingual,
    kind: filled,
    issuers: z.array(z.string()),
    editions,
    components: z.optional(z.array(z.looseObject({ id: filled, title: bilingual, kind: filled, editions }))),
    officialPage: filled,
    reviewedOn: day,
  });

  const definition = z.looseObject({
    id: filled,
    kind: z.enum(['status', 'number', 'tier']),
    title: bilingual,
    meaning: bilingual,
    provisions: z.array(provision),
    reviewedOn: day,
    gaps: z.optional(z.array(z.looseObject({ at: z.number(), reason: bilingual }))),
    cases: z.array(z.looseObject({ name: filled })),
  });

  const catalogue = z.strictObject({
    specificationVersion: z.optional(filled),
    name: filled,
    version: filled,
    instruments: z.optional(z.array(instrument)),
    definitions: z.optional(z.array(definition)),
    rules: z.optional(z.array(rule)),
  });
  return { catalogue, rule };
};

/** The schemas, made when a document is first read. */
const schemas = once(build);

/** The issues of a document whose fields do not fit. */
export const documentIssues = (value: unknown): readonly z.core.$ZodIssue[] =>
  z.safeParse(schemas().catalogue, value, { jitless: true }).error?.issues ?? [];

/** Whether every field of a document fits; its conditions are looked at apart. */
export const isCatalogueDocument = (value: unknown): value is CatalogueDocument => documentIssues(value).length === 0;

/** The names of the fields of a rule, for the nearest of a misspelt one. */
export const ruleFields = (): readonly string[] => Object.keys(schemas().rule.def.shape);
