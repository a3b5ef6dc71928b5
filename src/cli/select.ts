import { nearest } from '../manifest/problem.js';
import { type Catalogue, defineCatalogue } from '../rule/catalogue.js';
import type { Rule } from '../rule/rule.js';
import { UsageError } from './usage-error.js';

const matches = (rule: Rule, pattern: string): boolean =>
  rule.domain === pattern || rule.instrument.id === pattern || rule.id === pattern || rule.id.startsWith(`${pattern}/`);

const checked = (catalogue: Catalogue, patterns: readonly string[], option: string): readonly string[] => {
  for (const pattern of patterns) {
    if (catalogue.rules.some((rule) => matches(rule, pattern))) continue;
    const names = catalogue.rules.flatMap((rule) => [rule.domain, rule.instrument.id, rule.id]);
    const near = nearest(pattern, [...new Set(names)]);
    throw new UsageError(
      `${option}: no domain, instrument or rule is called "${pattern}"${near ? `; did you mean "${near}"?` : ''}`,
    );
  }
  return patterns;
};

/** The catalogue with only some of its rules: by domain, instrument or rule id. */
export const selectRules = (catalogue: Catalogue, only: readonly string[], skip: readonly string[]): Catalogue => {
  if (only.length === 0 && skip.length === 0) return catalogue;
  const wanted = checked(catalogue, only, '--only');
  const unwanted = checked(catalogue, skip, '--skip');
  const rules = catalogue.rules.filter(
    (rule) =>
      (wanted.length === 0 || wanted.some((pattern) => matches(rule, pattern))) &&
      !unwanted.some((pattern) => matches(rule, pattern)),
  );
  if (rules.length === 0) throw new UsageError('--only and --skip leave no rule');
  return defineCatalogue({
    name: catalogue.name,
    version: catalogue.version,
    definitions: catalogue.definitions,
    instruments: catalogue.instruments,
    rules,
  });
};
