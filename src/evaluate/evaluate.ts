import type { Manifest } from '../manifest/schema.js';
import { once } from '../once.js';
import { own } from '../pointer.js';
import type { Catalogue } from '../rule/catalogue.js';
import type { Bilingual } from '../text.js';
import { canonicalJson, digest } from './digest.js';
import { compiledFor, load, serviceOf, testingOf } from './prepare.js';
import { questionsOf } from './question.js';
import type { Positions, Report } from './report.js';
import { findingsOf } from './rule.js';
import { countsOf, exposureOf } from './summary.js';

/** How a manifest is evaluated. */
export interface EvaluateOptions {
  /**
   * The day whose law is applied, `2026-11-24`, or the moment, `2026-10-03T05:00:00+08:00`, for deadlines in hours. The
   * law of a moment is that of its day in Beijing. The library never reads the clock.
   */
  readonly asOf: string;
  /** Where facts stand in files, as `readManifest` gives it. */
  readonly positions?: Positions;
  /** The file of the manifest, for the report. */
  readonly file?: string;
  /** The file as positions name it, then those that it extends, as `readManifest` gives them. */
  readonly files?: readonly string[];
  /** Demand evidence for the measures of rules that a document proves: without it they stay unknown. */
  readonly evidence?: 'declared' | 'demanded';
  /** Run json-logic-js beside this engine and make any disagreement an `error`. */
  readonly crossCheck?: boolean;
}

/** What every document says of itself. */
export const notice: Bilingual = {
  zh: '本报告提供合规信息，不构成法律意见。法律以中文官方文本为准。',
  en: 'This report is compliance information, not legal advice. The official Chinese texts are authoritative.',
};

const name = (manifest: Manifest, key: string): string | undefined => {
  const value = own(own(manifest, 'service'), key);
  return typeof value === 'string' ? value : undefined;
};

/**
 * Evaluates a manifest against a catalogue as the law stands on a day: every rule in force gets an outcome, and those
 * still to come are named as upcoming. Pure: the same inputs give the same report. What explains a finding (facts, missing
 * facts, message), the questions and the digest are worked out when they are first read: who reads outcomes alone does not
 * pay for them.
 *
 * @throws {@link AsOfError} when `asOf` is neither a day that exists nor a moment.
 * @example
 * ```ts
 * import { evaluate, parseManifest } from 'guiju';
 * import { china } from 'guiju/rules';
 *
 * const manifest = parseManifest({ guiju: 1, security: { logRetention: { inPlace: true, months: 3 } } });
 * const report = evaluate(manifest, china, { asOf: '2026-11-24' });
 * const logs = report.findings.find(({ rule }) => rule === 'cn-csl/23/logs');
 * console.log(logs?.outcome); // violated
 * ```
 */
export const evaluate = (manifest: Manifest, catalogue: Catalogue, options: EvaluateOptions): Report => {
  const { asOf: now, positions, file, files = [], evidence, crossCheck = false } = options;
  const compiled = compiledFor(catalogue, now);
  const { asOf } = compiled;
  const testing = testingOf(compiled);
  const service = testing === 'compiled' ? load(manifest, compiled) : serviceOf(manifest, compiled);
  const ruleOptions = { asOf, now, positions, crossCheck, demandEvidence: evidence === 'demanded', testing };
  const findings = compiled.rules.flatMap((rule) => findingsOf(compiled, rule, service, ruleOptions));
  const id = name(manifest, 'id');
  const title = name(manifest, 'name');
  const sha256 = once(() => digest(canonicalJson(manifest)));
  const questions = once(() => questionsOf(findings));
  return {
    format: 1,
    asOf: now,
    catalogue: { name: catalogue.name, version: catalogue.version, rules: catalogue.rules.length },
    manifest: {
      ...(file !== undefined && { file }),
      ...(id !== undefined && { service: id }),
      ...(title !== undefined && { name: title }),
      ...(files.length > 1 && { extends: files.slice(1) }),
      get digest() {
        return sha256();
      },
    },
    counts: countsOf(findings),
    findings,
    waiverProblems: [],
    get questions() {
      return questions();
    },
    exposure: exposureOf(findings),
    notice,
  };
};
