import { existsSync, writeFileSync } from 'node:fs';
import { readBaseline } from '../config/baseline-file.js';
import { applyBaseline } from '../evaluate/baseline/apply.js';
import type { Baseline } from '../evaluate/baseline/baseline.js';
import { baselineOf, baselineText } from '../evaluate/baseline/write.js';
import type { Report } from '../evaluate/report.js';
import { acrossReports } from '../evaluate/waiver/across.js';
import { applyWaivers } from '../evaluate/waiver/apply.js';
import type { Waiver } from '../evaluate/waiver/waiver.js';
import type { Manifest } from '../manifest/schema.js';
import type { Settings } from './settings.js';
import { UsageError } from './usage-error.js';

/** A report with what holds for its manifest. */
export interface Checked {
  readonly report: Report;
  readonly manifest: Manifest;
  readonly settings: Settings;
  /** The waivers that stand beside the manifest. */
  readonly beside: readonly Waiver[];
}

/** Which baseline the command line names. */
export interface BaselineOptions {
  readonly baseline?: string;
  readonly writeBaseline?: string;
}

const write = async (file: string, reports: readonly Report[], whole: Settings['whole']): Promise<Baseline> => {
  const previous = existsSync(file) ? await readBaseline(file) : undefined;
  const baseline = baselineOf(reports, whole, previous);
  try {
    writeFileSync(file, baselineText(baseline));
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  process.stderr.write(`guiju: ${baseline.findings.length} violations written to ${file}\n`);
  return baseline;
};

/** Applies waivers and the baseline to the reports of a run; writes the baseline first where that is asked for. */
export const accept = async (all: readonly Checked[], options: BaselineOptions): Promise<readonly Report[]> => {
  const waived = acrossReports(
    all.map(({ report, settings, beside }) => {
      const waivers = [...settings.waivers, ...beside];
      return waivers.length === 0 ? report : applyWaivers(report, waivers, settings.whole);
    }),
  );
  const { writeBaseline } = options;
  const whole = all[0]?.settings.whole;
  const written =
    writeBaseline === undefined || whole === undefined ? undefined : await write(writeBaseline, waived, whole);
  const known = new Map<string, Baseline>();
  const reports: Report[] = [];
  for (const [i, report] of waived.entries()) {
    const settings = all[i]?.settings;
    const file = options.baseline ?? settings?.baseline;
    if (settings === undefined || (written === undefined && file === undefined)) {
      reports.push(report);
      continue;
    }
    const baseline = written ?? known.get(file ?? '') ?? (await readBaseline(file ?? ''));
    known.set(file ?? '', baseline);
    reports.push(applyBaseline(report, baseline, settings.whole));
  }
  return reports;
};
