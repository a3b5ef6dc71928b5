import type { Bilingual } from '../text.js';
import type { Component, Instrument, InstrumentKind } from './instrument.js';
import { chineseNumeral } from './numeral.js';
import type { ForeignProvision, Provision } from './provision.js';

/** A provision with its instrument, ready to be shown. */
export interface Citation extends Provision {
  readonly instrument: string;
  /** The title of the instrument, the article, the paragraph and the item, as they are cited. */
  readonly text: Bilingual;
  /** The first day on which the provision had this number. */
  readonly from?: string;
  /** The last day on which it has it. */
  readonly until?: string;
}

const articleZh = (article: string): string => {
  const [number = '', ...insertions] = article.split('-');
  if (!/^\d+$/.test(number)) return article;
  return `第${chineseNumeral(Number(number))}条${insertions.map((n) => `之${chineseNumeral(Number(n))}`).join('')}`;
};

/** The document in which a provision stands: a component of the instrument, or the instrument itself. */
export const documentOf = (instrument: Instrument, { component }: Provision): Instrument | Component =>
  instrument.components?.find(({ id }) => id === component) ?? instrument;

const standards: ReadonlySet<InstrumentKind> = new Set([
  'mandatory-standard',
  'recommended-standard',
  'technical-document',
]);

/** The article of a notice that has no articles: it is cited as a whole. */
export const wholeText = 'whole';

/** How a provision is cited: 《网络安全法》第二十三条第三项, Cybersecurity Law, article 23(3). */
export const citationText = (instrument: Instrument, provision: Provision): Bilingual => {
  const { article, paragraph, item } = provision;
  const { title, number, kind } = documentOf(instrument, provision);
  if (article === wholeText) return { zh: `《${title.zh}》`, en: title.en };
  const question = /^Q(\d+)$/.exec(article)?.[1];
  if (question !== undefined)
    return { zh: `《${title.zh}》第 ${question} 问`, en: `${title.en}, question ${question}` };
  if (standards.has(kind)) {
    return { zh: `${number ?? title.zh} 第 ${article} 条`, en: `${number ?? title.en}, clause ${article}` };
  }
  const zh = [
    `《${title.zh}》${articleZh(article)}`,
    paragraph === undefined ? '' : `第${chineseNumeral(paragraph)}款`,
    item === undefined ? '' : `第${chineseNumeral(item)}项`,
  ].join('');
  const en = [
    `${title.en}, article ${article}`,
    paragraph === undefined ? '' : `, paragraph ${paragraph}`,
    item === undefined ? '' : `, item ${item}`,
  ].join('');
  return { zh, en };
};

/** A provision of an instrument, or of another one that a catalogue knows, as a citation. */
export const cite = (
  instrument: Instrument,
  provision: Provision | ForeignProvision,
  instruments: ReadonlyMap<string, Instrument>,
  period: { readonly from?: string; readonly until?: string } = {},
): Citation => {
  const id = 'instrument' in provision ? provision.instrument : instrument.id;
  const source = id === instrument.id ? instrument : instruments.get(id);
  const { article, paragraph, item, component } = provision;
  return {
    instrument: id,
    article,
    ...(component !== undefined && { component }),
    ...(paragraph !== undefined && { paragraph }),
    ...(item !== undefined && { item }),
    ...(period.from !== undefined && { from: period.from }),
    ...(period.until !== undefined && { until: period.until }),
    text:
      source === undefined
        ? { zh: `${id} 第${article}条`, en: `${id}, article ${article}` }
        : citationText(source, provision),
  };
};
