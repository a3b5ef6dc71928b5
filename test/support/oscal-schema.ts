import * as z from 'zod/mini';

/**
 * The parts of OSCAL 1.1 that are written, as strict as the JSON Schemas of NIST are on them: no other property, no empty
 * list, its patterns of tokens, UUIDs, moments and lines. The outputs were also held against those schemas themselves,
 * `oscal_assessment-results_schema.json` and `oscal_catalog_schema.json` of release 1.2.1.
 */
const uuid = z
  .string()
  .check(z.regex(/^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[45][0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$/));
const token = z.string().check(z.regex(/^(\p{L}|_)(\p{L}|\p{N}|[.\-_])*$/u));
const line = z.string().check(z.regex(/^\S(.*\S)?$/u));
const moment = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/));
const reference = z.string().check(z.regex(/^[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]+$/));
const some = <T extends z.core.$ZodType>(item: T) => z.array(item).check(z.minLength(1));

const props = z.optional(some(z.strictObject({ name: token, ns: reference, value: line })));
const metadata = z.strictObject({
  title: line,
  'last-modified': moment,
  version: line,
  'oscal-version': z.string().check(z.regex(/^1\.1\.\d+$/)),
});
const observation = z.strictObject({
  uuid,
  title: line,
  description: z.string(),
  props,
  methods: some(z.enum(['EXAMINE', 'INTERVIEW', 'TEST'])),
  types: some(token),
  'relevant-evidence': z.optional(some(z.strictObject({ href: z.optional(reference), description: z.string() }))),
  collected: moment,
});
const risk = z.strictObject({
  uuid,
  title: line,
  description: z.string(),
  statement: z.string(),
  props,
  status: token,
  'mitigating-factors': z.optional(some(z.strictObject({ uuid, description: z.string() }))),
  remediations: some(z.strictObject({ uuid, lifecycle: token, title: line, description: z.string() })),
});
const finding = z.strictObject({
  uuid,
  title: line,
  description: z.string(),
  props,
  target: z.strictObject({
    type: z.enum(['statement-id', 'objective-id']),
    'target-id': token,
    title: line,
    description: z.string(),
    status: z.strictObject({ state: z.enum(['satisfied', 'not-satisfied']), reason: token }),
  }),
  'related-observations': some(z.strictObject({ 'observation-uuid': uuid })),
  'related-risks': z.optional(some(z.strictObject({ 'risk-uuid': uuid }))),
});
const selection = z.union([
  z.strictObject({ 'include-controls': some(z.strictObject({ 'control-id': token })) }),
  z.strictObject({ 'include-all': z.strictObject({}) }),
]);

export const assessmentResults = z.strictObject({
  'assessment-results': z.strictObject({
    uuid,
    metadata,
    'import-ap': z.strictObject({ href: reference }),
    results: some(
      z.strictObject({
        uuid,
        title: line,
        description: z.string(),
        start: moment,
        end: moment,
        props,
        'reviewed-controls': z.strictObject({ 'control-selections': some(selection) }),
        observations: z.optional(some(observation)),
        risks: z.optional(some(risk)),
        findings: z.optional(some(finding)),
      }),
    ),
    'back-matter': z.strictObject({
      resources: some(z.strictObject({ uuid, title: line, description: z.string() })),
    }),
  }),
});

const control = z.strictObject({
  id: token,
  class: token,
  title: line,
  props,
  links: some(z.strictObject({ href: reference, rel: token })),
  parts: some(z.strictObject({ id: token, name: token, title: z.optional(line), prose: z.string() })),
});

export const catalogDocument = z.strictObject({
  catalog: z.strictObject({
    uuid,
    metadata,
    groups: some(z.strictObject({ id: token, class: token, title: line, controls: some(control) })),
    'back-matter': z.strictObject({
      resources: some(
        z.strictObject({
          uuid,
          title: line,
          props,
          citation: z.strictObject({ text: line }),
          rlinks: some(z.strictObject({ href: reference })),
        }),
      ),
    }),
  }),
});
