import type { Catalogue } from '../../rule/catalogue.js';
import { cite } from '../../rule/citation.js';
import type { Instrument } from '../../rule/instrument.js';
import type { Rule } from '../../rule/rule.js';
import { versionsOf } from '../../rule/version.js';
import type { Locale } from '../../text.js';
import { labels } from '../words.js';
import { lineOf, momentOf, oscalVersion, property, tokenOf, uuidOf } from './values.js';

const controlOf = (rule: Rule, instruments: ReadonlyMap<string, Instrument>, locale: Locale) => {
  const id = tokenOf(rule.id);
  const citations = versionsOf(rule, rule.reviewedOn).map((version) => ({
    ...version,
    text: cite(rule.instrument, version.provision, instruments).text,
  }));
  return {
    id,
    class: 'obligation',
    title: lineOf(rule.title[locale]),
    props: [
      ...property('rule', rule.id),
      ...property('domain', rule.domain),
      ...property('phase', rule.phase),
      ...property('severity', rule.severity),
      ...property('checkability', rule.checkability),
      ...property('confidence', rule.confidence ?? 'high'),
      ...property('reviewed-on', rule.reviewedOn),
      ...citations.flatMap(({ text, from, until }) =>
        property('citation', `${text[locale]} (${from} – ${until ?? ''})`.replace(' – )', ' –)')),
      ),
    ],
    links: [{ href: `#${uuidOf(`instrument#${rule.instrument.id}`)}`, rel: 'reference' }],
    parts: [
      { id: `${id}_smt`, name: 'statement', prose: rule.duty[locale] },
      { id: `${id}_gdn`, name: 'guidance', title: labels.remedy[locale], prose: rule.remedy[locale] },
      ...(rule.penalty === undefined
        ? []
        : [{ id: `${id}_pen`, name: 'penalty', title: labels.penalty[locale], prose: rule.penalty.text[locale] }]),
    ],
  };
};

const resourceOf = (instrument: Instrument, locale: Locale) => ({
  uuid: uuidOf(`instrument#${instrument.id}`),
  title: lineOf(instrument.title[locale]),
  props: [
    ...property('instrument', instrument.id),
    ...property('kind', instrument.kind),
    ...property('number', instrument.number),
    ...property('in-force-from', instrument.editions[0]?.from),
  ],
  citation: { text: lineOf([instrument.title.zh, instrument.number].filter(Boolean).join(' ')) },
  rlinks: [{ href: instrument.officialPage }],
});

/**
 * A catalogue as an OSCAL 1.1 catalog in JSON, for tools of governance, risk and compliance: a group for each instrument,
 * a control for each rule with its duty as the statement, and the instruments with their official pages as resources.
 * `last-modified` is the latest day on which an instrument was held against its text.
 *
 * @example
 * ```ts
 * import { oscalCatalogue } from 'guiju/report';
 * import { china } from 'guiju/rules';
 *
 * const { catalog } = JSON.parse(oscalCatalogue(china, { locale: 'en' }));
 * console.log(catalog.groups.some(({ id }: { id: string }) => id === 'cn-csl')); // true
 * ```
 */
export const oscalCatalogue = (catalogue: Catalogue, options: { readonly locale?: Locale } = {}): string => {
  const { locale = 'zh' } = options;
  const { name, version, rules } = catalogue;
  const instruments = new Map(catalogue.instruments.map((instrument) => [instrument.id, instrument]));
  const groups = catalogue.instruments.flatMap((instrument) => {
    const controls = rules
      .filter((rule) => rule.instrument.id === instrument.id)
      .map((rule) => controlOf(rule, instruments, locale));
    return controls.length === 0
      ? []
      : [{ id: tokenOf(instrument.id), class: 'instrument', title: lineOf(instrument.title[locale]), controls }];
  });
  const reviewed =
    catalogue.instruments
      .map(({ reviewedOn }) => reviewedOn)
      .sort()
      .at(-1) ?? '1970-01-01';
  const document = {
    catalog: {
      uuid: uuidOf(`catalogue#${name}#${version}#${locale}`),
      metadata: {
        title: { zh: `规则目录 ${name}`, en: `Catalogue of rules ${name}` }[locale],
        'last-modified': momentOf(reviewed),
        version,
        'oscal-version': oscalVersion,
      },
      ...(groups.length > 0 && { groups }),
      ...(catalogue.instruments.length > 0 && {
        'back-matter': { resources: catalogue.instruments.map((instrument) => resourceOf(instrument, locale)) },
      }),
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
};
