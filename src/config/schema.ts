import * as z from 'zod/mini';
import type { Baseline } from '../evaluate/baseline/baseline.js';
import type { Waiver } from '../evaluate/waiver/waiver.js';
import { once } from '../once.js';
import { isMap } from '../pointer.js';
import type { Catalogue } from '../rule/catalogue.js';
import type { Config } from './config.js';

/** Whether a value looks like a catalogue that a program made. */
export const isCatalogue = (value: unknown): value is Catalogue =>
  isMap(value) &&
  typeof value.name === 'string' &&
  typeof value.version === 'string' &&
  [value.rules, value.definitions, value.instruments].every(Array.isArray);

const build = () => {
  const filled = z.string().check(z.minLength(1), z.maxLength(2000));
  const severity = z.enum(['error', 'warning', 'info']);
  const ownRules = z
    .unknown()
    .check(z.refine((one) => (typeof one === 'string' && one !== '') || isCatalogue(one), 'catalogue'));
  const waiver = z.strictObject({
    rule: filled,
    subject: z.optional(filled),
    service: z.optional(filled),
    reason: filled,
    owner: filled,
    approver: filled,
    from: z.iso.date(),
    until: z.optional(z.iso.date()),
  });
  const config = z.strictObject({
    $schema: z.optional(filled),
    extends: z.optional(filled),
    catalogues: z.optional(z.array(ownRules)),
    only: z.optional(z.array(filled)),
    skip: z.optional(z.array(filled)),
    severity: z.optional(z.record(z.string(), severity)),
    failOn: z.optional(z.enum(['error', 'warning', 'info', 'never'])),
    locale: z.optional(z.enum(['zh', 'en'])),
    waivers: z.optional(z.array(waiver)),
    baseline: z.optional(filled),
  });
  const entry = z.strictObject({
    service: z.optional(filled),
    rule: filled,
    subject: z.optional(filled),
    fingerprint: filled,
  });
  return {
    config: { whole: config, part: waiver },
    waivers: { whole: z.strictObject({ waivers: z.array(waiver) }), part: waiver },
    baseline: { whole: z.strictObject({ guijuBaseline: z.literal(1), findings: z.array(entry) }), part: entry },
  };
};

const schemas = once(build);

/** What is wrong with a value, in the words of zod. */
export type Issues = readonly z.core.$ZodIssue[];

/** One kind of file: its check, and the names of its fields at the top and further down. */
export interface Kind<T> {
  readonly issues: (value: unknown) => Issues;
  readonly is: (value: unknown) => value is T;
  readonly names: (depth: number) => readonly string[];
}

const kind = <T>(name: keyof ReturnType<typeof build>): Kind<T> => {
  const issues = (value: unknown): Issues =>
    z.safeParse(schemas()[name].whole, value, { jitless: true }).error?.issues ?? [];
  return {
    issues,
    is: (value): value is T => issues(value).length === 0,
    names: (depth) => Object.keys(schemas()[name][depth === 0 ? 'whole' : 'part'].def.shape),
  };
};

/** `guiju.config.*` */
export const configKind = kind<Config>('config');
/** `guiju.waivers.yaml` */
export const waiversKind = kind<{ readonly waivers: readonly Waiver[] }>('waivers');
/** The file of a baseline. */
export const baselineKind = kind<Baseline>('baseline');
