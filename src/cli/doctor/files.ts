import { relative } from 'node:path';
import { readBaseline } from '../../config/baseline-file.js';
import { ConfigError } from '../../config/error.js';
import { findConfig } from '../../config/find.js';
import type { Report } from '../../evaluate/report.js';
import type { Catalogue } from '../../rule/catalogue.js';
import { accept } from '../accept.js';
import { type CheckedFile, checkFile, problemsIn } from '../check-file.js';
import { filesOf } from '../files.js';
import type { PlacedMessage } from '../problems.js';
import { type SettingsOptions, settingsFor } from '../settings.js';
import { UsageError } from '../usage-error.js';
import { bad, type Check, ok } from './check.js';
import { checkSchemaLine } from './schema-line.js';

const name = (file: string): string => relative(process.cwd(), file) || file;

const mend = { zh: '请改正该处', en: 'mend this place' };

const problemChecks = (problems: readonly PlacedMessage[], id: string): readonly Check[] =>
  problems.map(({ message, file, line, column, pointer }) =>
    bad(
      id,
      'problem',
      pointer === '' ? message : { zh: `${pointer}  ${message.zh}`, en: `${pointer}  ${message.en}` },
      mend,
      { ...(file && { file }), ...(line && { line }), ...(column && { column }) },
    ),
  );

/** The problems that an error carries; throws every other error again. */
const checksOf = (error: unknown, id: string): readonly Check[] => problemChecks(problemsIn(error), id);

const chain = ({ files }: CheckedFile): Check => {
  const names = files.map(name);
  const [zh, en] =
    names.length > 1
      ? [`有效，继承 ${names.slice(1).join(' → ')}`, `valid, extends ${names.slice(1).join(' → ')}`]
      : ['有效，不继承其他清单', 'valid, extends no other manifest'];
  return ok('manifest', zh, en, { file: files[0] ?? '' });
};

const configCheck = (files: readonly string[]): Check => {
  const [file, ...below] = files.map(name);
  if (file === undefined) return ok('config', '没有配置文件，使用默认值', 'no configuration: the defaults hold');
  const more = below.length === 0 ? '' : `: ${below.join(', ')}`;
  return ok('config', `配置有效${more}`, `the configuration is valid${more}`, { file: files[0] ?? file });
};

const waiverChecks = ({ waiverProblems }: Report): readonly Check[] =>
  waiverProblems.map(({ message, severity, position }) =>
    bad(
      'waivers',
      severity === 'error' ? 'problem' : 'warning',
      message,
      { zh: '请改正或删去这项豁免', en: 'mend this waiver, or take it out' },
      position === undefined ? {} : { file: position.file, line: position.line, column: position.column },
    ),
  );

const baselineChecks = ({ baseline }: Report, file: string | undefined): readonly Check[] => {
  if (baseline === undefined) return [];
  const { fixed } = baseline;
  const at = file === undefined ? {} : { file };
  if (fixed.length === 0)
    return [ok('baseline', '基线有效，没有多余条目', 'the baseline is valid, nothing in it is unused', at)];
  const rules = fixed
    .map(({ rule }) => rule)
    .slice(0, 5)
    .join(', ');
  return [
    bad(
      'baseline',
      'warning',
      { zh: `${fixed.length} 个条目已不再出现：${rules}`, en: `${fixed.length} entries no longer occur: ${rules}` },
      { zh: '请用 guiju check --write-baseline 重写', en: 'write it anew: guiju check --write-baseline' },
      at,
    ),
  ];
};

const acceptedChecks = async (checked: readonly CheckedFile[]): Promise<readonly Check[]> => {
  const files = new Set(checked.flatMap(({ settings: { baseline } }) => (baseline === undefined ? [] : [baseline])));
  for (const file of files) {
    try {
      await readBaseline(file);
    } catch (error) {
      return checksOf(error, 'baseline');
    }
  }
  const reports = await accept(checked, {});
  const count = checked.reduce((sum, { settings, beside }) => sum + settings.waivers.length + beside.length, 0);
  const waivers = reports.flatMap(waiverChecks);
  return [
    ...(count > 0 && waivers.length === 0
      ? [ok('waivers', `${count} 项豁免均有效且用到`, `${count} waivers, all valid and used`)]
      : waivers),
    ...reports.flatMap((report, i) => baselineChecks(report, checked[i]?.settings.baseline)),
  ];
};

const noManifest = (error: UsageError): Check =>
  bad(
    'manifest',
    'problem',
    { zh: `没有可检查的清单：${error.message}`, en: `no manifest to check: ${error.message}` },
    { zh: '请先写一份 guiju.yaml，或指明路径', en: 'write a guiju.yaml first, or name a path' },
  );

/** The configurations of some manifests, each once. */
const configChecks = async (files: readonly string[], options: SettingsOptions, catalogue: Catalogue) => {
  const checks: Check[] = [];
  const seen = new Set<string>();
  const settingsOf = settingsFor(options, catalogue);
  for (const file of files) {
    try {
      const found = options.config === false ? undefined : (options.config ?? findConfig(file));
      if (seen.has(found ?? '')) continue;
      seen.add(found ?? '');
      const { files: from = [] } = await settingsOf(file);
      checks.push(configCheck(from));
    } catch (error) {
      checks.push(...checksOf(error, 'config'));
    }
  }
  return { checks, settingsOf };
};

/** Looks at manifests, what they extend, their configuration, waivers and baseline. */
export const checkFiles = async (
  patterns: readonly string[],
  options: SettingsOptions,
  catalogue: Catalogue,
  asOf: string,
): Promise<readonly Check[]> => {
  let files: readonly string[];
  try {
    files = await filesOf(patterns);
  } catch (error) {
    if (error instanceof UsageError) return [noManifest(error)];
    throw error;
  }
  const { checks: configs, settingsOf } = await configChecks(files, options, catalogue);
  const broken = configs.some(({ state }) => state === 'problem');
  const settings = broken ? settingsFor({ ...options, config: false }, catalogue) : settingsOf;
  const checked: CheckedFile[] = [];
  const manifests: Check[] = [];
  for (const file of files) {
    try {
      const one = await checkFile(file, { asOf }, settings);
      checked.push(one);
      manifests.push(chain(one), ...checkSchemaLine(file));
    } catch (error) {
      // The configuration was read before: what is wrong here with a configuration are the waivers beside the manifest.
      manifests.push(...checksOf(error, error instanceof ConfigError ? 'waivers' : 'manifest'));
    }
  }
  return [...configs, ...manifests, ...(await acceptedChecks(checked))];
};
