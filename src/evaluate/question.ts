import { askedField, type Field, fieldAt, parametersOf } from '../manifest/field-index.js';
import type { Severity } from '../rule/rule.js';
import type { Bilingual } from '../text.js';
import { once } from './once.js';
import type { AnswerType, Finding, LocatedMissing, MeasureParameter, Question } from './report.js';

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

const answerTo = (field: Field | undefined): AnswerType => ({
  kind: field?.kind ?? 'text',
  ...(field?.values !== undefined && { values: field.values }),
  ...(field?.meta.unit !== undefined && { unit: field.meta.unit }),
  ...(field?.whole && { whole: field.whole }),
});

const textOf = (path: string, field: Field | undefined): Bilingual => {
  const { zh, en } = field?.meta.question ?? field?.meta ?? { zh: path, en: path };
  return { zh, en };
};

const parameterOf = (field: Field): MeasureParameter => ({
  path: field.path,
  text: textOf(field.path, field),
  ...answerTo(field),
});

const severitiesOf = (findings: readonly Finding[]): Question['severities'] => {
  const count = (wanted: Severity): number => findings.filter(({ severity }) => severity === wanted).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
};

const citationsOf = (findings: readonly Finding[]): readonly Bilingual[] => [
  ...new Map(findings.map(({ citation }) => [citation.text.zh, citation.text])).values(),
];

const provisionsOf = (asked: Field | undefined, findings: readonly Finding[]): readonly string[] => {
  const cited = findings.map(({ citation }) => `${citation.instrument}/${citation.article}`);
  return [...new Set([...(asked?.meta.for ?? []), ...cited])];
};

const question = (path: string, { missing, pointers, findings }: Waiting): Question => {
  const field = fieldAt(path);
  const asked = askedField(path);
  const parameters = asked?.kind === 'measure' ? parametersOf(asked.path).map(parameterOf) : [];
  const sorted = [...findings].sort((a, b) => weight[b.severity] - weight[a.severity]);
  const provisions = once(() => provisionsOf(asked, sorted));
  const citations = once(() => citationsOf(sorted));
  return {
    path,
    pointers: [...pointers],
    text: textOf(path, asked),
    ...answerTo(field),
    ...(parameters.length > 0 && { parameters }),
    rules: [...new Set(sorted.map(({ rule }) => rule))],
    settles: findings.length,
    severities: severitiesOf(findings),
    get provisions() {
      return provisions();
    },
    get citations() {
      return citations();
    },
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
    .map(([path, waiting]) => ({ path, waiting, rank: score(waiting) }))
    .sort((a, b) => b.rank - a.rank || (a.path < b.path ? -1 : 1))
    .map(({ path, waiting }) => question(path, waiting));
};
