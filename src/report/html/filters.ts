import type { Finding, Report } from '../../evaluate/report.js';
import { countsOf, outcomes } from '../../evaluate/summary.js';
import type { Outcome } from '../../rule/outcome.js';
import type { Bilingual } from '../../text.js';
import { serviceOf } from '../heading.js';
import { domainWords, labels, outcomeMarks, outcomeWords, phaseWords, severityWords } from '../words.js';
import { both, option, say } from './language.js';
import { html, type Markup } from './markup.js';

const unseen: ReadonlySet<Outcome> = new Set(['unknown', 'satisfied', 'not-applicable']);
const any: Bilingual = { zh: '全部', en: 'all' };

const select = (name: string, label: Bilingual, choices: readonly (readonly [string, Bilingual])[]): Markup =>
  html`<label>${both(label)} <select name="${name}">${option('', any)}${choices.map(([value, words]) => option(value, words))}</select></label>`;

const present = (
  found: readonly string[],
  words: Readonly<Record<string, Bilingual>>,
): readonly (readonly [string, Bilingual])[] => {
  const known = new Set(found);
  return Object.entries(words).filter(([value]) => known.has(value));
};

/** The form that filters findings; without a script it stays away, and everything is shown. */
export const filters = (
  reports: readonly Report[],
  findings: readonly Finding[],
  name: (file: string) => string,
): Markup => {
  const counts = countsOf(findings);
  const there = outcomes.filter((outcome) => counts[outcome] > 0);
  const nothing = there.every((outcome) => unseen.has(outcome));
  const box = (outcome: Outcome) =>
    html`<label class="chip"><input type="checkbox" name="outcome" value="${outcome}"${unseen.has(outcome) && !nothing ? undefined : html` checked`}> <span aria-hidden="true">${outcomeMarks[outcome]}</span> ${both(outcomeWords[outcome])} <span class="count">${counts[outcome]}</span></label>`;
  const services = reports.map((report, index): readonly [string, Bilingual] => {
    const text = serviceOf(report, name) || String(index + 1);
    return [String(index), { zh: text, en: text }];
  });
  return html`<form id="filters" hidden>
<fieldset><legend>${both(labels.outcome)}</legend>${there.map(box)}</fieldset>
<div class="selects">
${reports.length > 1 ? select('service', labels.service, services) : undefined}
${select(
  'domain',
  labels.domain,
  present(
    findings.map(({ domain }) => domain),
    domainWords,
  ),
)}
${select(
  'phase',
  labels.phase,
  present(
    findings.map(({ phase }) => phase),
    phaseWords,
  ),
)}
${select(
  'severity',
  labels.severity,
  present(
    findings.map(({ severity }) => severity),
    severityWords,
  ),
)}
<label>${say('查找', 'Search')} <input type="search" name="text" autocomplete="off"></label>
<button type="reset">${say('重置', 'Reset')}</button>
</div>
<p role="status" id="shown"></p>
</form>`;
};
