import type { Report } from '../../evaluate/report.js';
import type { Fleet, FleetService } from '../../fleet/fleet.js';
import { dateText, leftText } from '../due.js';
import { ceilingText } from '../exposure.js';
import { fleetColumns, fleetWords } from '../fleet/services.js';
import { serviceOf } from '../heading.js';
import { bar } from './bar.js';
import type { Context } from './context.js';
import { findingBlock } from './finding.js';
import { both, say } from './language.js';
import { html, type Markup } from './markup.js';

const most = 10;

const row = (service: FleetService, reports: readonly Report[], { name }: Context): Markup | undefined => {
  const { report: index, violated, pending, review, unknown, nextDue } = service;
  const report = reports[index];
  if (report === undefined) return undefined;
  const ceiling = ceilingText(report.exposure);
  const numbers = [violated.error, violated.warning, violated.info, pending, review, unknown];
  return html`<tr><th scope="row"><a href="#s${index}">${serviceOf(report, name) || String(index + 1)}</a>${bar(report.counts)}</th>${numbers.map((number) => html`<td>${number}</td>`)}<td>${nextDue && both(dateText(nextDue))}</td><td>${ceiling && both(ceiling)}</td></tr>`;
};

const namesOf = (places: readonly number[], reports: readonly Report[], { name }: Context): string =>
  places
    .flatMap((place) => {
      const report = reports[place];
      return report === undefined ? [] : [serviceOf(report, name) || String(place + 1)];
    })
    .join(' · ');

const dates = ({ dates: all }: Fleet, reports: readonly Report[], context: Context): Markup | undefined => {
  if (all.length === 0) return undefined;
  const items = all.slice(0, most).map(({ finding, dueOn, reports: places }) => {
    const subject =
      finding.subjectName === undefined ? undefined : html` <span class="subject">${finding.subjectName}</span>`;
    return html`<li><span class="when"><time datetime="${dueOn}">${both(dateText(dueOn))}</time> · ${both(leftText(finding))}</span> <a href="#${context.anchors.get(finding) ?? ''}">${both(finding.title)}</a>${subject} <span class="quiet">${namesOf(places, reports, context)}</span></li>`;
  });
  const left = all.length - most;
  return html`<section class="block"><h3>${both(fleetWords.dates)}</h3><ol class="dates">${items}</ol>${left <= 0 ? undefined : html`<p class="quiet">${say(`另有 ${left} 项，见各服务`, `${left} more stand under the services`)}</p>`}</section>`;
};

const shared = ({ shared: all }: Fleet, reports: readonly Report[], context: Context): Markup | undefined =>
  all.length === 0
    ? undefined
    : html`<section class="block"><h3>${both(fleetWords.shared)}</h3><ul class="notes">${all.map(({ rule, title, reports: places }) => html`<li>${both(title)} <code>${rule}</code> <span class="quiet">${namesOf(places, reports, context)}</span></li>`)}</ul></section>`;

/** All services of a page, each on a line, the worst first; what is due next; what several of them violate. */
export const fleetSection = (fleet: Fleet, reports: readonly Report[], context: Context): Markup =>
  html`<section class="service"><h2>${say(`${reports.length} 个服务`, `${reports.length} services`)}</h2>
<div class="scroll" role="region" tabindex="0" aria-label="服务 Services"><table class="fleet"><thead><tr>${fleetColumns.map((column) => html`<th scope="col">${both(column)}</th>`)}<th scope="col">${say('最高罚款上限', 'Highest ceiling of a fine')}</th></tr></thead>
<tbody>${fleet.services.map((service) => row(service, reports, context))}</tbody></table></div>
${dates(fleet, reports, context)}${shared(fleet, reports, context)}
<p class="quiet">${say('本页只列出需要处理的项目；已履行、不适用和事实不足的规则只计数。完整清单见各服务自己的报告。', 'This page lists what somebody has to act on; satisfied, inapplicable and unknown rules are counted alone. The report of one service has them all.')}</p></section>`;

/** What the files of the organisation decide, each once, with the services that it concerns. */
export const organisationGroups = (
  { organisation }: Fleet,
  reports: readonly Report[],
  context: Context,
): readonly Markup[] =>
  [...new Set(organisation.map(({ file }) => file))].map(
    (
      file,
      index,
    ) => html`<section class="group" id="o${index}"><h3>${both(fleetWords.organisation)} · <span class="place">${context.name(file)}</span></h3>
${organisation
  .filter((one) => one.file === file)
  .map(({ finding, reports: places }) =>
    findingBlock(finding, places, context, namesOf(places, reports, context)),
  )}</section>
`,
  );
