import { askedField, type Field, fieldAt, parametersOf } from '../manifest/field-index.js';
import type { Severity } from '../rule/rule.js';
import type { Bilingual } from '../text.js';
import { type WithLater, withLater } from './later.js';
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

/** What a question says beside its path: worked out when it is first read, as most questions are not shown. */
class Asked {
  private readonly path: string;
  private readonly findings: readonly Finding[];
  private readonly missing: LocatedMissing;
  private answered: AnswerType | undefined;
  private bySeverity: readonly Finding[] | undefined;
  private ruleIds: readonly string[] | undefined;

  constructor(path: string, findings: readonly Finding[], missing: LocatedMissing) {
    this.path = path;
    this.findings = findings;
    this.missing = missing;
  }

  get position(): Question['position'] {
    return this.missing.position;
  }

  get answer(): AnswerType {
    this.answered ??= answerTo(fieldAt(this.path));
    return this.answered;
  }

  get text(): Bilingual {
    return textOf(this.path, askedField(this.path));
  }

  get parameters(): readonly MeasureParameter[] | undefined {
    const asked = askedField(this.path);
    const found = asked?.kind === 'measure' ? parametersOf(asked.path).map(parameterOf) : [];
    return found.length > 0 ? found : undefined;
  }

  get sorted(): readonly Finding[] {
    this.bySeverity ??= [...this.findings].sort((a, b) => weight[b.severity] - weight[a.severity]);
    return this.bySeverity;
  }

  get rules(): readonly string[] {
    this.ruleIds ??= [...new Set(this.sorted.map(({ rule }) => rule))];
    return this.ruleIds;
  }

  get severities(): Question['severities'] {
    return severitiesOf(this.findings);
  }

  get provisions(): readonly string[] {
    return provisionsOf(askedField(this.path), this.sorted);
  }

  get citations(): readonly Bilingual[] {
    return citationsOf(this.sorted);
  }
}

const addAnswer: WithLater<
  Asked,
  Pick<Question, 'text' | 'kind' | 'values' | 'unit' | 'whole' | 'parameters' | 'rules'>
> = withLater({
  text: ({ text }) => text,
  kind: ({ answer }) => answer.kind,
  values: ({ answer }) => answer.values,
  unit: ({ answer }) => answer.unit,
  whole: ({ answer }) => answer.whole,
  parameters: ({ parameters }) => parameters,
  rules: ({ rules }) => rules,
});

const addLaw: WithLater<Asked, Pick<Question, 'severities' | 'provisions' | 'citations' | 'position'>> = withLater({
  severities: ({ severities }) => severities,
  provisions: ({ provisions }) => provisions,
  citations: ({ citations }) => citations,
  position: ({ position }) => position,
});

const question = (path: string, { missing, pointers, findings }: Waiting): Question => {
  const from = new Asked(path, findings, missing);
  const asked = { path, pointers: [...pointers] };
  addAnswer(asked, from);
  const settling = Object.assign(asked, { settles: findings.length });
  addLaw(settling, from);
  return settling;
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
