import { outcomes } from '../src/evaluate/summary.js';
import { domainWords, phaseWords, severityWords } from '../src/report/words.js';

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string' };
const count: Schema = { type: 'integer', minimum: 0 };
const day: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const moment: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}' };
const list = (items: Schema): Schema => ({ type: 'array', items });
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const choice = (values: readonly string[]): Schema => ({ enum: values });
const described = (description: string, schema: Schema): Schema => ({ description, ...schema });

/** An object with properties that are always there and some that may be left out. */
const object = (
  required: Readonly<Record<string, Schema>>,
  optional: Readonly<Record<string, Schema>> = {},
): Schema => ({ type: 'object', required: Object.keys(required), properties: { ...required, ...optional } });

const truth = choice(['true', 'false', 'unknown']);
const provision = { article: text };
const provisionParts = { component: text, paragraph: count, item: count };
const fact = { path: text, pointer: text };

const answer = {
  values: { type: 'object', additionalProperties: ref('bilingual') },
  unit: text,
  whole: { const: true },
};
const waiver = { rule: text, reason: text, owner: text, approver: text, from: day };
const waiverMore = { subject: text, service: text, until: day, position: ref('position') };
const entry = object({ rule: text, fingerprint: text }, { service: text, subject: text });

const definitions: Readonly<Record<string, Schema>> = {
  bilingual: described('A text in Chinese, which is the authority, and in English.', object({ zh: text, en: text })),
  position: described(
    'A place in a file; lines and columns are counted from 1. `exact`: the fact itself, not what stands around it.',
    object({
      file: text,
      line: { type: 'integer', minimum: 1 },
      column: { type: 'integer', minimum: 1 },
      exact: { type: 'boolean' },
    }),
  ),
  citation: described(
    'A provision as it is cited on the as-of date, with the days on which it has this number.',
    object({ instrument: text, ...provision, text: ref('bilingual') }, { ...provisionParts, from: day, until: day }),
  ),
  fact: described('A fact that decided.', object({ ...fact, value: {} }, { position: ref('position') })),
  missing: described('A fact that is not declared.', object(fact, { position: ref('position') })),
  penalty: object(
    { provision: object(provision, { instrument: text, ...provisionParts }), text: ref('bilingual') },
    {
      maxFine: described('CNY, on the organisation', { type: 'number' }),
      maxTurnoverPercent: described('percent of the turnover of the year before', { type: 'number' }),
      maxPersonFine: described('CNY, on a person', { type: 'number' }),
      suspension: described('whether the service may be suspended, closed or lose its licence', { type: 'boolean' }),
    },
  ),
  change: object({ ...fact, to: {}, field: ref('bilingual') }, { from: {}, position: ref('position') }),
  advice: described(
    'A smallest set of changes of facts with which the duty is met; `patch` is a JSON Patch (RFC 6902).',
    object({
      outcome: choice(['satisfied', 'pending']),
      changes: list(ref('change')),
      patch: list(object({ op: choice(['add', 'replace']), path: text, value: {} })),
      text: ref('bilingual'),
    }),
  ),
  finding: object(
    {
      rule: text,
      outcome: choice(outcomes),
      severity: choice(Object.keys(severityWords)),
      domain: choice(Object.keys(domainWords)),
      phase: choice(Object.keys(phaseWords)),
      checkability: choice(['manifest', 'evidence', 'judgment']),
      subject: described('JSON pointer into the manifest; empty for the service', text),
      title: ref('bilingual'),
      duty: ref('bilingual'),
      message: described('why the outcome is what it is', ref('bilingual')),
      remedy: ref('bilingual'),
      citation: ref('citation'),
      also: list(ref('citation')),
      conditions: object({ applies: truth, requires: truth }),
      facts: list(ref('fact')),
      missing: list(ref('missing')),
      grounds: described(
        'the other facts on which the outcome rests: what made the rule apply; without a value: not declared',
        list(object(fact, { value: {} })),
      ),
      confidence: choice(['high', 'medium', 'low']),
      fingerprint: described('identifies rule and subject; stable when texts, order or file names change', text),
    },
    {
      subjectName: text,
      dueOn: described('day or moment on which something is due', moment),
      daysLeft: described('days until `dueOn`, from the as-of date or from when it was done; negative: late', {
        type: 'number',
      }),
      hoursLeft: described('the same in hours, where both ends are moments', { type: 'number' }),
      provisional: described('`dueOn` rests on working days that are not published yet', { const: true }),
      inForceFrom: day,
      penalty: ref('penalty'),
      attestation: object({ outcome: choice(['met', 'not-met']), by: text, on: day }, { note: text }),
      note: text,
      error: object({ code: text, message: text }),
      advice: list(ref('advice')),
      waiver: described('for `waived`: who accepted it, and what it would be without', ref('applied')),
      baselined: described('a baseline knows this violation: it does not count for the exit status', { const: true }),
    },
  ),
  parameter: object({ path: text, text: ref('bilingual'), kind: text }, answer),
  waiver: object(waiver, waiverMore),
  applied: object({ ...waiver, outcome: choice(outcomes) }, waiverMore),
  question: object(
    {
      path: text,
      pointers: list(text),
      text: ref('bilingual'),
      kind: text,
      rules: list(text),
      settles: described('how many findings wait for it', count),
      severities: object(Object.fromEntries(Object.keys(severityWords).map((severity) => [severity, count]))),
      provisions: list(text),
      citations: list(ref('bilingual')),
    },
    { ...answer, parameters: list(ref('parameter')), position: ref('position') },
  ),
  report: object(
    {
      format: { const: 1 },
      asOf: described('day or moment whose law was applied', moment),
      catalogue: object({ name: text, version: text, rules: count }),
      manifest: object(
        {
          digest: described('SHA-256 of the manifest as it was evaluated', {
            type: 'string',
            pattern: '^[0-9a-f]{64}$',
          }),
        },
        {
          file: text,
          service: text,
          name: text,
          extends: described('the files that it extends, the nearest first, as positions name them', list(text)),
        },
      ),
      counts: object(Object.fromEntries(outcomes.map((outcome) => [outcome, count]))),
      findings: list(ref('finding')),
      waiverProblems: list(
        object(
          { code: text, severity: choice(['error', 'warning']), message: ref('bilingual'), waiver: ref('waiver') },
          { nearest: text, position: ref('position') },
        ),
      ),
      questions: list(ref('question')),
      exposure: described(
        'The highest single ceiling among the penalties of the violated rules; nothing is added up.',
        object(
          {
            ceilings: list(
              object(
                { rule: text },
                {
                  maxFine: { type: 'number' },
                  maxTurnoverPercent: { type: 'number' },
                  maxPersonFine: { type: 'number' },
                },
              ),
            ),
            suspension: list(text),
          },
          {
            maxFine: object({ amount: { type: 'number' }, rule: text }),
            maxTurnoverPercent: object({ percent: { type: 'number' }, rule: text }),
          },
        ),
      ),
      notice: ref('bilingual'),
    },
    { baseline: object({ known: count, new: count, fixed: list(entry) }) },
  ),
};

/**
 * The JSON Schema of what `guiju check --format json` prints: a report, or a list where several manifests were checked.
 * Readers ignore properties that they do not know: later versions may add some.
 */
export const reportJsonSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'guiju report',
  anyOf: [ref('report'), list(ref('report'))],
  $defs: definitions,
};
