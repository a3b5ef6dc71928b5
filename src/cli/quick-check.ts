import { parseArgs } from 'node:util';
import { china } from '../../rules/index.js';
import { type CheckOptions, check } from './check.js';
import { names } from './names.js';

/** The options of `guiju check` that its quick parser knows: those that need nothing but the check itself. */
export const quickOptions = {
  'as-of': { type: 'string' },
  only: { type: 'string', multiple: true },
  skip: { type: 'string', multiple: true },
  config: { type: 'string' },
  'no-config': { type: 'boolean' },
  evidence: { type: 'boolean' },
  'cross-check': { type: 'boolean' },
  'fail-on': { type: 'string' },
  baseline: { type: 'string' },
  'write-baseline': { type: 'string' },
  format: { type: 'string', multiple: true },
  locale: { type: 'string' },
  all: { type: 'boolean' },
} as const;

const listed = (given: readonly string[] = []): readonly string[] => given.flatMap((value) => names(value));

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: quickOptions, allowPositionals: true });
  } catch {
    return undefined;
  }
};

/** The files and options of a call; undefined where the argument parser of all commands has to say what it means. */
export const quickly = (
  args: readonly string[],
): { readonly files: readonly string[]; readonly options: CheckOptions } | undefined => {
  const call = parsed(args);
  if (call === undefined) return undefined;
  const { values, positionals } = call;
  const { 'as-of': asOf, 'fail-on': failOn, 'write-baseline': writeBaseline, 'cross-check': crossCheck } = values;
  const { config, 'no-config': bare, evidence, baseline, format, locale, all } = values;
  if (config !== undefined && bare) return undefined;
  const options = {
    only: listed(values.only),
    skip: listed(values.skip),
    ...(asOf !== undefined && { asOf }),
    ...(bare && { config: false as const }),
    ...(config !== undefined && { config }),
    ...(evidence && { evidence }),
    ...(crossCheck && { crossCheck }),
    ...(failOn !== undefined && { failOn }),
    ...(baseline !== undefined && { baseline }),
    ...(writeBaseline !== undefined && { writeBaseline }),
    ...(format !== undefined && { format: listed(format) }),
    ...(locale !== undefined && { locale }),
    ...(all && { all }),
  };
  return { files: positionals, options };
};

/**
 * `guiju check` without the parser of all commands, which has to be loaded and built first; undefined for a call that
 * it is needed for.
 */
export const quickCheck = (args: readonly string[]): Promise<number> | undefined => {
  const call = quickly(args);
  return call && check(call.files, call.options, china);
};
