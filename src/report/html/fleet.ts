import type { Report } from '../../evaluate/report.js';
import { ceilingText } from '../exposure.js';
import { serviceOf } from '../heading.js';
import { labels, outcomeWords } from '../words.js';
import { bar } from './bar.js';
import type { Context } from './context.js';
import { both, say } from './language.js';
import { html, type Markup } from './markup.js';

const row = (report: Report, index: number, { name }: Context): Markup => {
  const { counts, exposure } = report;
  const ceiling = ceilingText(exposure);
  return html`<tr><th scope="row"><a href="#s${index}">${serviceOf(report, name) || String(index + 1)}</a>${bar(counts)}</th><td>${counts.violated}</td><td>${counts.pending}</td><td>${counts.unknown}</td><td>${ceiling && both(ceiling)}</td></tr>`;
};

/** All services of a page, each on a line. */
export const fleet = (reports: readonly Report[], context: Context): Markup =>
  html`<section class="service"><h2>${say(`${reports.length} 个服务`, `${reports.length} services`)}</h2>
<div class="scroll" role="region" tabindex="0" aria-label="服务 Services"><table class="fleet"><thead><tr><th scope="col">${both(labels.service)}</th><th scope="col">${both(outcomeWords.violated)}</th><th scope="col">${both(outcomeWords.pending)}</th><th scope="col">${both(outcomeWords.unknown)}</th><th scope="col">${say('最高罚款上限', 'Highest ceiling of a fine')}</th></tr></thead>
<tbody>${reports.map((report, index) => row(report, index, context))}</tbody></table></div></section>`;
