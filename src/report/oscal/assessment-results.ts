import type { Finding, Report } from '../../evaluate/report.js';
import type { Outcome } from '../../rule/outcome.js';
import { version } from '../../version.js';
import { adviceTexts } from '../advice.js';
import { serviceFingerprint, serviceOf } from '../heading.js';
import type { ReportOptions } from '../options.js';
import { suppressionText } from '../suppression.js';
import { labels, outcomeWords } from '../words.js';
import { lineOf, momentOf, oscalVersion, property, referenceOf, tokenOf, uuidOf } from './values.js';

interface Context {
  readonly report: Report;
  readonly locale: 'zh' | 'en';
  readonly name: (file: string) => string;
}

const concluded: ReadonlySet<Outcome> = new Set(['satisfied', 'violated', 'waived']);

const keyOf = ({ report, name }: Context, finding: Finding): string =>
  `${report.asOf}#${report.manifest.digest}#${serviceFingerprint(finding, report, name)}`;

const titleOf = (finding: Finding, locale: Context['locale']): string =>
  lineOf(`${finding.title[locale]}${finding.subjectName === undefined ? '' : ` [${finding.subjectName}]`}`);

const evidenceOf = (finding: Finding, { name }: Context) =>
  finding.facts.map(({ pointer, value, position }) => ({
    ...(position !== undefined && { href: referenceOf(name(position.file), position.line) }),
    description: `${pointer} = ${JSON.stringify(value) ?? 'null'}`,
  }));

const observationOf = (finding: Finding, context: Context) => {
  const { locale, report } = context;
  const evidence = evidenceOf(finding, context);
  return {
    uuid: uuidOf(`observation#${keyOf(context, finding)}`),
    title: titleOf(finding, locale),
    description: finding.error?.message ?? finding.message[locale],
    props: [
      ...property('outcome', finding.outcome),
      ...property('rule', finding.rule),
      ...property('subject', finding.subject),
      ...property('due-on', finding.dueOn),
      ...finding.missing.flatMap(({ pointer }) => property('missing-fact', pointer)),
    ],
    methods: [finding.attestation === undefined ? 'TEST' : 'INTERVIEW'],
    types: ['control-objective'],
    ...(evidence.length > 0 && { 'relevant-evidence': evidence }),
    collected: momentOf(report.asOf),
  };
};

const riskOf = (finding: Finding, context: Context) => {
  const { locale } = context;
  const accepted = suppressionText(finding);
  return {
    uuid: uuidOf(`risk#${keyOf(context, finding)}`),
    title: titleOf(finding, locale),
    description: finding.duty[locale],
    statement: finding.penalty?.text[locale] ?? finding.message[locale],
    props: [
      ...property('severity', finding.severity),
      ...property('max-fine-cny', finding.penalty?.maxFine?.toString()),
      ...property('max-turnover-percent', finding.penalty?.maxTurnoverPercent?.toString()),
    ],
    ...(accepted !== undefined && {
      'mitigating-factors': [{ uuid: uuidOf(`acceptance#${keyOf(context, finding)}`), description: accepted[locale] }],
    }),
    status: finding.outcome === 'waived' ? 'deviation-approved' : 'open',
    remediations: [
      {
        uuid: uuidOf(`remediation#${keyOf(context, finding)}`),
        lifecycle: 'recommendation',
        title: labels.remedy[locale],
        description: [...adviceTexts(finding), finding.remedy].map((text) => text[locale]).join('\n\n'),
      },
    ],
  };
};

const findingOf = (finding: Finding, context: Context) => {
  const { locale } = context;
  const satisfied = finding.outcome === 'satisfied';
  return {
    uuid: uuidOf(`finding#${keyOf(context, finding)}`),
    title: titleOf(finding, locale),
    description: `${finding.duty[locale]}\n\n${finding.citation.text[locale]}`,
    props: [
      ...property('outcome', finding.outcome),
      ...property('severity', finding.severity),
      ...property('citation', finding.citation.text.zh),
    ],
    target: {
      type: 'statement-id',
      'target-id': `${tokenOf(finding.rule)}_smt`,
      title: finding.rule,
      description: outcomeWords[finding.outcome][locale],
      status: { state: satisfied ? 'satisfied' : 'not-satisfied', reason: satisfied ? 'pass' : 'fail' },
    },
    'related-observations': [{ 'observation-uuid': uuidOf(`observation#${keyOf(context, finding)}`) }],
    ...(!satisfied && { 'related-risks': [{ 'risk-uuid': uuidOf(`risk#${keyOf(context, finding)}`) }] }),
  };
};

const some = <T>(key: string, list: readonly T[]) => (list.length === 0 ? {} : { [key]: list });

const resultOf = (context: Context) => {
  const { report, locale, name } = context;
  const { manifest, asOf, catalogue } = report;
  const seen = report.findings.filter(({ outcome }) => outcome !== 'not-applicable');
  const controls = [...new Set(seen.map(({ rule }) => tokenOf(rule)))].map((id) => ({ 'control-id': id }));
  const faults = seen.filter(({ outcome }) => outcome === 'violated' || outcome === 'waived');
  return {
    uuid: uuidOf(`result#${asOf}#${manifest.digest}#${manifest.file === undefined ? '' : name(manifest.file)}`),
    title: lineOf(serviceOf(report, name)) || manifest.digest,
    description: report.notice[locale],
    start: momentOf(asOf),
    end: momentOf(asOf),
    props: [
      ...property('as-of', asOf),
      ...property('catalogue', `${catalogue.name} ${catalogue.version}`),
      ...property('manifest-sha256', manifest.digest),
      ...property('not-applicable', String(report.counts['not-applicable'])),
    ],
    'reviewed-controls': {
      'control-selections': [controls.length === 0 ? { 'include-all': {} } : { 'include-controls': controls }],
    },
    ...some(
      'observations',
      seen.map((finding) => observationOf(finding, context)),
    ),
    ...some(
      'risks',
      faults.map((finding) => riskOf(finding, context)),
    ),
    ...some(
      'findings',
      seen.filter(({ outcome }) => concluded.has(outcome)).map((finding) => findingOf(finding, context)),
    ),
  };
};

/**
 * The reports as assessment results of OSCAL 1.1 in JSON, a result for each. Satisfied, violated and waived duties are
 * findings; what is open or left to judgement is an observation alone. The control ids are those of
 * {@link oscalCatalogue}. UUIDs are made from the contents, so the same reports give the same bytes.
 *
 * @example
 * ```ts
 * import { evaluate, parseManifest } from 'guiju';
 * import { formatOscal } from 'guiju/report';
 * import { china } from 'guiju/rules';
 *
 * const report = evaluate(parseManifest({ guiju: 1 }), china, { asOf: '2026-11-24' });
 * const { metadata } = JSON.parse(formatOscal([report]))['assessment-results'];
 * console.log(metadata['last-modified']); // 2026-11-24T00:00:00+08:00
 * ```
 */
export const formatOscal = (reports: readonly Report[], options: ReportOptions = {}): string => {
  const { locale = 'zh', name = String } = options;
  const digests = reports.map(({ manifest, asOf }) => `${asOf}#${manifest.digest}`).join('\n');
  const plan = uuidOf('assessment-plan');
  const latest =
    reports
      .map(({ asOf }) => momentOf(asOf))
      .sort()
      .at(-1) ?? momentOf('1970-01-01');
  const document = {
    'assessment-results': {
      uuid: uuidOf(`assessment-results#${locale}#${digests}`),
      metadata: {
        title: { zh: '规矩合规检查结果', en: 'guiju: results of the compliance check' }[locale],
        'last-modified': latest,
        version,
        'oscal-version': oscalVersion,
      },
      'import-ap': { href: `#${plan}` },
      results: reports.map((report) => resultOf({ report, locale, name })),
      'back-matter': {
        resources: [
          {
            uuid: plan,
            title: 'guiju check',
            description: {
              zh: '没有单独的评估计划：清单按目录的全部规则检查。',
              en: 'There is no assessment plan of its own: the manifest is checked against every rule of the catalogue.',
            }[locale],
          },
        ],
      },
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
};
