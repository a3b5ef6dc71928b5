import type { InstrumentCoverage, ProvisionCoverage } from '../report/law/provisions.js';
import { reasonWords } from '../report/reason-words.js';
import { citationText } from '../rule/citation.js';
import type { Instrument } from '../rule/instrument.js';
import { articleAnchor } from './anchor.js';
import { type Html, html, type Part } from './html.js';
import type { Scribe } from './page.js';
import { definitionLink, table } from './parts.js';
import { rulePlace, wayTo } from './place.js';
import { provisionStateWords } from './state-words.js';

const reasons = (
  { locale, say }: Scribe,
  { instrument, notEncoded }: ProvisionCoverage & { instrument: Instrument },
): Part =>
  notEncoded.map(({ provision, reason, note }) => {
    const one = 'article' in provision ? provision : provision[0];
    const where = one === undefined ? '' : citationText(instrument, one)[locale];
    return html`<p><strong>${say(reasonWords[reason])}</strong> ${note[locale]} <small>${where}</small></p>`;
  });

const content = (scribe: Scribe, place: string, instrument: Instrument, one: ProvisionCoverage): Html => {
  const { locale, say } = scribe;
  const { rules, definitions, citedBy } = one;
  const own = rules.map(
    ({ id, title }) =>
      html`<li><a href="${wayTo(place, rulePlace(id))}">${title[locale]}</a> <small><code>${id}</code></small></li>`,
  );
  const rest =
    citedBy.length > 0 &&
    rules.length === 0 &&
    say({
      zh: `${citedBy.length} 条规则以它为据或者依它处罚`,
      en: `${citedBy.length} rules rest on it or punish by it`,
    });
  return html`${own.length > 0 && html`<ul class="plain">${own}</ul>`}${
    definitions.length > 0 &&
    html`<p>${say({ zh: '定义：', en: 'Definitions: ' })}${definitions.map((definition, i) => html`${i > 0 && say({ zh: '、', en: ', ' })}${definitionLink(scribe, place, definition)}`)}</p>`
  }${reasons(scribe, { ...one, instrument })}${rest !== false && html`<p>${rest}</p>`}`;
};

/** The articles of an instrument with what the catalogue says of each. */
export const provisionTable = (
  scribe: Scribe,
  place: string,
  { instrument, provisions }: InstrumentCoverage,
  anchors: boolean,
): Html => {
  const { locale, say } = scribe;
  const rows = provisions.map((one): readonly Part[] => [
    anchors
      ? html`<span id="${articleAnchor(one.provision)}">${citationText(instrument, one.provision)[locale]}</span>`
      : citationText(instrument, one.provision)[locale],
    html`<span class="state ${one.state}">${say(provisionStateWords[one.state])}</span>`,
    content(scribe, place, instrument, one),
  ]);
  return table(
    say({ zh: `条款：${instrument.title.zh}`, en: `Provisions: ${instrument.title.en}` }),
    [
      say({ zh: '条款', en: 'Provision' }),
      say({ zh: '状态', en: 'State' }),
      say({ zh: '内容', en: 'What the catalogue says' }),
    ],
    rows,
  );
};
