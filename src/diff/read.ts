import * as z from 'zod/mini';
import type { Report } from '../evaluate/report.js';
import { outcomes } from '../evaluate/summary.js';
import { isDateText } from '../logic/date.js';

/** A document is no report of this library. */
export class ReportError extends Error {
  override readonly name = 'ReportError';
  readonly code = 'report';
  constructor(
    /** Where in the document, as a JSON pointer. */
    readonly pointer: string,
    problem: string,
  ) {
    super(`${pointer || 'report'}: ${problem}`);
  }
}

const text = z.string();
const bilingual = z.looseObject({ zh: text, en: text });
const facts = z.array(z.looseObject({ path: text, pointer: text }));

const finding = z.looseObject({
  rule: text,
  fingerprint: text,
  outcome: z.enum(outcomes),
  severity: z.enum(['error', 'warning', 'info']),
  domain: text,
  subject: text,
  title: bilingual,
  message: bilingual,
  citation: z.looseObject({ instrument: text, article: text, text: bilingual }),
  facts,
  missing: facts,
});

const report = z.looseObject({
  format: z.literal(1),
  asOf: text.check(z.refine(isDateText, { error: 'a day or a moment' })),
  catalogue: z.looseObject({ name: text, version: text, rules: z.number() }),
  manifest: z.looseObject({ digest: text }),
  findings: z.array(finding),
});

const issueOf = (value: unknown) => z.safeParse(report, value, { jitless: true }).error?.issues[0];

const isReport = (value: unknown): value is Report => issueOf(value) === undefined;

/**
 * Reads a report that comes as JSON, as `guiju check --format json` writes it. What a comparison reads is checked.
 *
 * @throws {@link ReportError} with the first place that does not fit.
 * @example
 * ```ts
 * import { evaluate, parseManifest, parseReport } from 'guiju';
 * import { china } from 'guiju/rules';
 *
 * const report = evaluate(parseManifest({ guiju: 1 }), china, { asOf: '2026-11-24' });
 * console.log(parseReport(JSON.parse(JSON.stringify(report))).asOf); // 2026-11-24
 * ```
 */
export const parseReport = (value: unknown): Report => {
  if (isReport(value)) return value;
  const issue = issueOf(value);
  const pointer = (issue?.path ?? []).map((key) => `/${String(key)}`).join('');
  throw new ReportError(pointer, issue?.message ?? 'no report');
};
