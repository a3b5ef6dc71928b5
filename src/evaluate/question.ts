import { fieldAt } from '../manifest/field-index.js';
import type { Severity } from '../rule/rule.js';
import type { Finding, LocatedMissing, Question } from './report.js';

const weight: Readonly<Record<Severity, number>> = { error: 100, warning: 10, info: 1 };

interface Waiting {
  readonly missing: LocatedMissing;
  readonly pointers: Set<string>;
  readonly findings: Finding[];
}

const score = ({ findings }: Waiting): number =>
  findings.reduce(
    (sum, { severity, missing, conditions }) =>
      sum + (weight[severity] * (conditions.requires === 'true' ? 0.2 : 1)) / missing.length,
    0,
  );

const question = (path: string, { missing, pointers, findings }: Waiting): Question => {
  const field = fieldAt(path);
  const rules = [...findings].sort((a, b) => weight[b.severity] - weight[a.severity]).map(({ rule }) => rule);
  const asked = path.endsWith('.inPlace') ? fieldAt(path.slice(0, -'.inPlace'.length)) : field;
  const text = asked?.meta.question ?? asked?.meta ?? { zh: path, en: path };
  return {
    path,
    pointers: [...pointers],
    text: { zh: text.zh, en: text.en },
    kind: field?.kind ?? 'text',
    ...(field?.values !== undefined && { values: field.values }),
    rules: [...new Set(rules)],
    settles: findings.length,
    ...(missing.position !== undefined && { position: missing.position }),
  };
};

/** The missing facts of the unknown findings as questions: those that settle most first. */
export const questionsOf = (findings: readonly Finding[]): readonly Question[] => {
  const byPath = new Map<string, Waiting>();
  for (const finding of findings) {
    if (finding.outcome !== 'unknown') continue;
    for (const missing of finding.missing) {
      const waiting = byPath.get(missing.path) ?? { missing, pointers: new Set<string>(), findings: [] };
      byPath.set(missing.path, waiting);
      waiting.pointers.add(missing.pointer);
      waiting.findings.push(finding);
    }
  }
  return [...byPath]
    .sort(([a, x], [b, y]) => score(y) - score(x) || (a < b ? -1 : 1))
    .map(([path, waiting]) => question(path, waiting));
};
