import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Waiver } from '../evaluate/waiver/waiver.js';
import { realpath } from '../manifest/read/disk.js';
import { pointerOf } from '../pointer.js';
import type { Catalogue } from '../rule/catalogue.js';
import { composeCatalogue } from '../rule/compose/compose.js';
import { CompositionError } from '../rule/compose/error.js';
import { adjustSeverity, type Severities } from '../rule/compose/severity.js';
import type { Locale } from '../text.js';
import type { Config } from './config.js';
import { ConfigError, type ConfigProblem } from './error.js';
import { extendCatalogue } from './own-catalogues.js';
import { kindProblems, problemAt } from './problem.js';
import { configKind } from './schema.js';
import { readSource, type Source } from './source.js';

/** A configuration that was read, ready to be used. */
export interface ReadConfig {
  /** The file itself, then those on which it builds: other configurations, catalogues of own rules in files. */
  readonly files: readonly string[];
  /** Everything: the catalogue that was given, with own rules and severities. */
  readonly whole: Catalogue;
  /** What `only` and `skip` leave of it. */
  readonly catalogue: Catalogue;
  readonly failOn?: NonNullable<Config['failOn']>;
  readonly locale?: Locale;
  readonly waivers: readonly Waiver[];
  /** The file of the baseline. */
  readonly baseline?: string;
}

interface Layer {
  readonly source: Source;
  readonly config: Config;
}

/** A configuration with those on which it builds, the lowest first. */
const layersOf = async (file: string, above: readonly Layer[]): Promise<readonly Layer[]> => {
  const source = await readSource(file);
  const { value } = source;
  if (!configKind.is(value)) throw new ConfigError(kindProblems(source, configKind));
  const layers = [{ source, config: value }, ...above];
  if (value.extends === undefined) return layers;
  const next = resolve(dirname(file), value.extends);
  if (!existsSync(next)) {
    const message = {
      zh: `extends 指向的文件不存在：${value.extends}`,
      en: `extends names a file that does not exist: ${value.extends}`,
    };
    throw new ConfigError([problemAt(source, 'not-found', '/extends', message)]);
  }
  const real = await realpath(next);
  if (layers.some((layer) => layer.source.file === real)) {
    const message = { zh: 'extends 形成循环', en: 'extends goes in a circle' };
    throw new ConfigError([problemAt(source, 'extends-loop', '/extends', message)]);
  }
  return layersOf(real, layers);
};

/** The layer, uppermost first, in which a pointer stands. */
const holder = (layers: readonly Layer[], pointer: string): Source | undefined => {
  const key = pointer.split('/')[1] ?? '';
  return layers.findLast(({ source }) => source.has([key]))?.source;
};

const compositionProblems = (
  error: CompositionError,
  layers: readonly Layer[],
  top: Source,
): readonly ConfigProblem[] =>
  error.problems.map(({ code, list, pointer, message, nearest, pattern }) => {
    const inSeverity = layers.findLast(({ source }) => source.has(['severity', pattern ?? '']))?.source;
    const source = (list === 'severity' ? inSeverity : holder(layers, `/${list}`)) ?? top;
    return problemAt(source, code, pointer === '' ? `/${list}` : pointer, message, nearest);
  });

const catalogueFiles = ({ source, config }: Layer): readonly string[] =>
  (config.catalogues ?? []).flatMap((own) => (typeof own === 'string' ? [resolve(dirname(source.file), own)] : []));

const waiversOf = ({ source, config }: Layer): readonly Waiver[] =>
  (config.waivers ?? []).map((waiver, i) => ({ ...waiver, position: source.position(pointerOf('', ['waivers', i])) }));

/** Severities over others: the upper ones come last and count. */
const over = (lower: Severities, upper: Severities): Severities => ({
  ...Object.fromEntries(Object.entries(lower).filter(([pattern]) => !Object.hasOwn(upper, pattern))),
  ...upper,
});

/** The last of some values that is there. */
const last = <T>(values: readonly (T | undefined)[]): T | undefined => values.findLast((value) => value !== undefined);

/**
 * Reads a configuration and applies it to a catalogue: own rules, severities, picks.
 *
 * @throws {@link ConfigError} with every problem at once: file, line, column, what was expected, the nearest known name.
 * @example
 * ```ts
 * import { readConfig } from 'guiju/node';
 * import { china } from 'guiju/rules';
 *
 * const { catalogue, waivers } = await readConfig('examples/programs/adopting/guiju.config.yaml', china);
 * console.log(catalogue.rules.some(({ id }) => id === 'blue-bridge-handbook/1.2'), waivers.length); // true 1
 * ```
 */
export const readConfig = async (file: string, catalogue: Catalogue): Promise<ReadConfig> => {
  const path = resolve(file);
  const layers = await layersOf(existsSync(path) ? await realpath(path) : path, []);
  const problems: ConfigProblem[] = [];
  let base = catalogue;
  for (const { source, config } of layers) {
    const extended = await extendCatalogue(base, config.catalogues ?? [], source);
    base = extended.catalogue;
    problems.push(...extended.problems);
  }
  if (problems.length > 0) throw new ConfigError(problems);
  const configs = layers.map(({ config }) => config);
  const only = last(configs.map((config) => config.only));
  const skip = last(configs.map((config) => config.skip));
  const severity = configs.reduce<Severities>((lower, config) => over(lower, config.severity ?? {}), {});
  const failOn = last(configs.map((config) => config.failOn));
  const locale = last(configs.map((config) => config.locale));
  const baseline = last(
    layers.map(({ config, source }) => config.baseline && resolve(dirname(source.file), config.baseline)),
  );
  const top = layers.at(-1)?.source;
  try {
    return {
      files: [...layers.map(({ source }) => source.file).reverse(), ...layers.flatMap(catalogueFiles)],
      catalogue: composeCatalogue(base, { severity, ...(only && { only }), ...(skip && { skip }) }),
      whole: adjustSeverity(base, severity),
      waivers: layers.flatMap(waiversOf),
      ...(failOn !== undefined && { failOn }),
      ...(locale !== undefined && { locale }),
      ...(baseline !== undefined && { baseline }),
    };
  } catch (error) {
    if (!(error instanceof CompositionError) || top === undefined) throw error;
    throw new ConfigError(compositionProblems(error, layers, top));
  }
};
