import type { Bilingual } from '../text.js';
import type { Instrument } from './instrument.js';
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

const isStandard = (instrument: Instrument): boolean =>
  instrument.kind === 'mandatory-standard' ||
  instrument.kind === 'recommended-standard' ||
  instrument.kind === 'technical-document';

/** The article of a notice that has no articles: it is cited as a whole. */
export const wholeText = 'whole';

/** How a provision is cited: 《网络安全法》第二十三条第三项, Cybersecurity Law, article 23(3). */
export const citationText = (instrument: Instrument, { article, paragraph, item }: Provision): Bilingual => {
  if (article === wholeText) return { zh: `《${instrument.title.zh}》`, en: instrument.title.en };
  if (isStandard(instrument)) {
    const name = instrument.number ?? instrument.title.zh;
    return { zh: `${name} 第 ${article} 条`, en: `${instrument.number ?? instrument.title.en}, clause ${article}` };
  }
  const zh = [
    `《${instrument.title.zh}》${articleZh(article)}`,
    paragraph === undefined ? '' : `第${chineseNumeral(paragraph)}款`,
    item === undefined ? '' : `第${chineseNumeral(item)}项`,
  ].join('');
  const en = [
    `${instrument.title.en}, article ${article}`,
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
  const { article, paragraph, item } = provision;
  return {
    instrument: id,
    article,
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
