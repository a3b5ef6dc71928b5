import { nearest } from '../../manifest/problem.js';
import type { Rule } from '../rule.js';

/** Whether a text fits a pattern in which `*` stands for any characters, `/` included. */
export const fitsGlob = (text: string, glob: string): boolean => {
  const [first = '', ...rest] = glob.split('*');
  const last = rest.pop();
  if (last === undefined) return text === glob;
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= text.length - last.length;
};

/**
 * Whether a pattern picks a rule: its domain, instrument, phase or one of its tags; its id or the beginning of it up to
 * a slash; a glob over its id.
 */
export const picks = (pattern: string, rule: Rule): boolean =>
  pattern.includes('*')
    ? fitsGlob(rule.id, pattern)
    : rule.id === pattern ||
      rule.id.startsWith(`${pattern}/`) ||
      rule.instrument.id === pattern ||
      rule.domain === pattern ||
      rule.phase === pattern ||
      (rule.tags?.includes(pattern) ?? false);

/** The name that is nearest to a pattern which picks nothing. */
export const nearestPick = (pattern: string, rules: readonly Rule[]): string | undefined => {
  const groups = rules.flatMap(({ domain, phase, instrument, tags = [] }) => [instrument.id, domain, phase, ...tags]);
  const globs = pattern.includes('*') ? rules.map(({ instrument }) => `${instrument.id}/*`) : [];
  return nearest(pattern, [...new Set([...globs, ...groups, ...rules.map(({ id }) => id)])]);
};
