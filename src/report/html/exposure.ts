import type { Report } from '../../evaluate/report.js';
import { ceilingText } from '../exposure.js';
import type { Context } from './context.js';
import { both, say } from './language.js';
import { html, type Markup } from './markup.js';

const linked = (rule: string, { findings }: Report, { anchors }: Context): Markup => {
  const finding = findings.find((one) => one.rule === rule && one.outcome === 'violated');
  return finding === undefined
    ? html`<code>${rule}</code>`
    : html`<a href="#${anchors.get(finding) ?? ''}">${both(finding.title)}</a>`;
};

/** What the violated rules can cost at most: the highest single ceiling, and what may be suspended. */
export const exposureBlock = (report: Report, context: Context): Markup => {
  const { exposure } = report;
  const ceiling = ceilingText(exposure);
  const rule = exposure.maxFine?.rule ?? exposure.maxTurnoverPercent?.rule ?? '';
  if (ceiling === undefined && exposure.suspension.length === 0)
    return html`<p class="quiet">${say('没有从未履行的义务得出的罚款或者停业风险。', 'No fine or suspension follows from a violated duty.')}</p>`;
  const money =
    ceiling &&
    html`<p><strong class="amount">${both(ceiling)}</strong><br><span class="quiet">${say('单项最高上限', 'highest single ceiling')} · ${linked(rule, report, context)}</span></p>`;
  const closing =
    exposure.suspension.length === 0
      ? undefined
      : html`<p>${say('可能暂停或者终止服务：', 'The service may be suspended or closed for: ')}</p><ul class="notes">${exposure.suspension.map((one) => html`<li>${linked(one, report, context)}</li>`)}</ul>`;
  return html`${money}${closing}<p class="quiet">${say('各项罚款不相加。', 'Ceilings are not added up: the law does not.')}</p>`;
};
