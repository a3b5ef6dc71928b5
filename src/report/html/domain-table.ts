import type { Report } from '../../evaluate/report.js';
import { countsOf, outcomes } from '../../evaluate/summary.js';
import type { Outcome } from '../../rule/outcome.js';
import type { Domain } from '../../rule/rule.js';
import type { Bilingual } from '../../text.js';
import { capital, domainWords, labels, outcomeWords } from '../words.js';
import { bar } from './bar.js';
import { both } from './language.js';
import { html, type Markup } from './markup.js';

interface State {
  readonly words: Bilingual;
  /** The outcome whose colour it has. */
  readonly colour: Outcome;
}

/** How a field of law stands, by the worst that was found in it. */
const stateOf = (counts: Readonly<Record<Outcome, number>>): State => {
  if (counts.violated > 0 || counts.error > 0)
    return { words: { zh: '须整改', en: 'to be mended' }, colour: 'violated' };
  if (counts.pending > 0) return { words: { zh: '有期限', en: 'dates running' }, colour: 'pending' };
  if (counts.unknown > 0) return { words: { zh: '待补充事实', en: 'facts missing' }, colour: 'unknown' };
  if (counts.review > 0) return { words: { zh: '待判断', en: 'to be judged' }, colour: 'review' };
  if (counts.upcoming > 0) return { words: { zh: '即将施行', en: 'law to come' }, colour: 'upcoming' };
  if (counts.satisfied + counts.waived > 0) return { words: { zh: '正常', en: 'in order' }, colour: 'satisfied' };
  return { words: { zh: '不适用', en: 'does not apply' }, colour: 'not-applicable' };
};

const shown = outcomes.filter((outcome) => outcome !== 'not-applicable');

const countsIn = (report: Report, domain: Domain) =>
  countsOf(report.findings.filter((finding) => finding.domain === domain));

const row = (domain: Domain, report: Report, index: number, isListed: boolean): Markup => {
  const counts = countsIn(report, domain);
  const { words, colour } = stateOf(counts);
  const numbers = shown
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => html`<li>${counts[outcome]} ${both(outcomeWords[outcome])}</li>`);
  const name = both(capital(domainWords[domain]));
  return html`<tr><th scope="row">${isListed ? html`<a href="#g${index}-${domain}">${name}</a>` : name}</th><td><span class="badge ${colour}">${both(words)}</span></td><td class="share">${bar(counts)}<ul class="numbers">${numbers}</ul></td></tr>`;
};

/** The state of each field of law, the worst first; those of which findings are listed lead to them. */
export const domainTable = (report: Report, index: number, listed: ReadonlySet<Domain>): Markup => {
  const domains = [...new Set(report.findings.map(({ domain }) => domain))];
  const rank = (domain: Domain) => outcomes.indexOf(stateOf(countsIn(report, domain)).colour);
  domains.sort((a, b) => rank(a) - rank(b));
  return html`<table class="domains"><caption class="hidden">${both({ zh: '各领域状态', en: 'State of each field of law' })}</caption>
<thead><tr><th scope="col">${both(labels.domain)}</th><th scope="col">${both({ zh: '状态', en: 'State' })}</th><th scope="col">${both({ zh: '规则结果', en: 'Rules by outcome' })}</th></tr></thead>
<tbody>${domains.map((domain) => row(domain, report, index, listed.has(domain)))}</tbody></table>`;
};
