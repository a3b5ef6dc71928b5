import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { china } from '../../rules/index.js';
import { evaluate, type Manifest, ManifestError, outcomesOf, parseManifest, type Report } from '../../src/index.js';
import { limits, readManifest } from '../../src/node.js';
import * as formatters from '../../src/report/index.js';
import { withoutSome } from './value.js';

const asOf = '2026-11-24';
const folder = mkdtempSync(join(tmpdir(), 'guiju-fuzz-'));
writeFileSync(join(folder, 'package.json'), '{}');

const refuse = (condition: boolean, message: string): void => {
  if (condition) throw new Error(message);
};

const tell = (error: unknown): void => {
  if (!(error instanceof ManifestError)) throw error;
  refuse(error.problems.length === 0, 'refused without a problem');
  refuse(error.problems.length > 2 * limits.aliases + 400, `${error.problems.length} problems at once`);
  for (const { message } of error.problems) {
    refuse(message.zh === '' || message.en === '', 'a problem without words');
    refuse(message.en.length > 4000, `a problem of ${message.en.length} characters`);
  }
};

const controls = /[^\n\P{Cc}]/u;

const format = (report: Report): void => {
  refuse(
    JSON.stringify(JSON.parse(formatters.formatJson([report]))) !== JSON.stringify(report),
    'JSON reads otherwise',
  );
  for (const locale of ['zh', 'en'] as const) {
    const text = formatters.formatText(report, { locale, all: true });
    refuse(/\bundefined\b|\bNaN\b|\[object /.test(text), 'text shows a value that is none');
    refuse(controls.test(text), 'text holds control characters');
  }
};

const elementsIn = (value: unknown): number => {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, one) => sum + elementsIn(one), 1);
};

const decided: ReadonlySet<string> = new Set(['satisfied', 'violated', 'not-applicable']);

/** Evaluates a manifest that fits, formats it, and takes facts away: what was decided without them must stand. */
const judge = (manifest: Manifest, drop: readonly number[]): void => {
  const report = evaluate(manifest, china, { asOf });
  const failed = report.findings.find(({ outcome }) => outcome === 'error');
  refuse(failed !== undefined, `${failed?.rule}: ${failed?.error?.message}`);
  refuse(report.findings.length > china.rules.length * elementsIn(manifest), 'more findings than elements');
  refuse(
    outcomesOf(manifest, china, { asOf }).some(({ outcome }, i) => outcome !== report.findings[i]?.outcome),
    'quick outcomes differ',
  );
  format(report);
  const after = new Map(report.findings.map(({ rule, subject, outcome }) => [`${rule} ${subject}`, outcome]));
  for (const { rule, subject, outcome } of evaluate(parseManifest(withoutSome(manifest, drop)), china, { asOf })
    .findings) {
    const now = after.get(`${rule} ${subject}`);
    refuse(
      now !== undefined && decided.has(outcome) && now !== outcome,
      `${rule} ${subject}: ${outcome} became ${now} when facts were added`,
    );
  }
};

/** What is done with a value: it is refused with words, or judged. */
export const tryValue = (value: unknown, drop: readonly number[]): 'refused' | 'judged' => {
  let manifest: Manifest;
  try {
    manifest = parseManifest(value);
  } catch (error) {
    tell(error);
    return 'refused';
  }
  judge(manifest, drop);
  return 'judged';
};

/** What is done with a file: it is refused with words, or judged. */
export const tryFile = async (bytes: Uint8Array, drop: readonly number[]): Promise<'refused' | 'judged'> => {
  const file = join(folder, 'guiju.yaml');
  writeFileSync(file, bytes);
  let read: Awaited<ReturnType<typeof readManifest>>;
  try {
    read = await readManifest(file);
  } catch (error) {
    tell(error);
    return 'refused';
  }
  judge(read.manifest, drop);
  return 'judged';
};
