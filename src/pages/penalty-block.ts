import { grouped } from '../amount.js';
import type { Instrument } from '../rule/instrument.js';
import type { Penalty } from '../rule/rule.js';
import { type Html, html, type Part } from './html.js';
import type { Scribe } from './page.js';
import { citation } from './parts.js';

const amounts = ({ say }: Scribe, penalty: Penalty): readonly string[] => {
  const { maxFine, maxTurnoverPercent, maxPersonFine, suspension } = penalty;
  return [
    maxFine !== undefined &&
      say({ zh: `单位最高 ${grouped(maxFine)} 元`, en: `organisation: up to CNY ${grouped(maxFine)}` }),
    maxTurnoverPercent !== undefined &&
      say({
        zh: `单位最高上一年度营业额 ${maxTurnoverPercent}%`,
        en: `organisation: up to ${maxTurnoverPercent}% of the turnover of the year before`,
      }),
    maxPersonFine !== undefined &&
      say({ zh: `个人最高 ${grouped(maxPersonFine)} 元`, en: `persons: up to CNY ${grouped(maxPersonFine)}` }),
    suspension === true &&
      say({ zh: '可以暂停、关闭或者吊销', en: 'suspension, closure or loss of a licence is possible' }),
  ].filter((text) => text !== false);
};

/** The amounts of a penalty in a few words. */
export const penaltyAmounts = (scribe: Scribe, penalty: Penalty | undefined): string =>
  penalty === undefined ? '—' : amounts(scribe, penalty).join(scribe.say({ zh: '；', en: '; ' })) || '—';

/** What may follow from a violation: in words, with the amounts and the provision. */
export const penaltyBlock = (scribe: Scribe, place: string, instrument: Instrument, penalty: Penalty): Html => {
  const list: Part = amounts(scribe, penalty).map((text) => html`<li>${text}</li>`);
  return html`<p>${penalty.text[scribe.locale]}</p>
<ul>${list}</ul>
<p>${citation(scribe, place, instrument, penalty.provision)}</p>`;
};
