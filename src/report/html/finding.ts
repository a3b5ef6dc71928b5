import type { Finding } from '../../evaluate/report.js';
import type { Citation } from '../../rule/citation.js';
import type { Penalty } from '../../rule/rule.js';
import type { Bilingual } from '../../text.js';
import { adviceTexts } from '../advice.js';
import { dateText, leftText } from '../due.js';
import { fleetWords } from '../fleet/services.js';
import { isFault, knownText, suppressionText } from '../suppression.js';
import {
  authority,
  checkabilityWords,
  confidenceWords,
  labels,
  outcomeMarks,
  outcomeWords,
  phaseWords,
  severityWords,
} from '../words.js';
import type { Context } from './context.js';
import { factTable, missingList } from './fact.js';
import { both, say } from './language.js';
import { html, type Markup } from './markup.js';

/** A mark and a word for an outcome, in its colour. */
export const badge = (outcome: Finding['outcome']): Markup =>
  html`<span class="badge ${outcome}"><span aria-hidden="true">${outcomeMarks[outcome]}</span> ${both(outcomeWords[outcome])}</span>`;

const part = (label: Bilingual, content: Markup | undefined): Markup | undefined =>
  content && html`<div class="part"><dt>${both(label)}</dt><dd>${content}</dd></div>`;

/** A provision with a link to the official page, where it has one. */
const cited = (citation: Citation, { pages }: Context): Markup => {
  const page = pages.get(citation.instrument);
  const text = both(citation.text);
  return page === undefined || !/^https?:/.test(page) ? text : html`<a href="${page}" rel="noreferrer">${text}</a>`;
};

const since = ({ from, until }: Citation): Markup | undefined => {
  if (from === undefined) return undefined;
  if (until === undefined) return html` <span class="quiet">${say(`自 ${from} 起`, `since ${from}`)}</span>`;
  return html` <span class="quiet">${from} – ${until}</span>`;
};

const provisions = ({ citation, also }: Finding, context: Context): Markup =>
  html`${cited(citation, context)}${since(citation)}${also.map((one) => html`<br><span class="quiet">${both(labels.also)}</span> ${cited(one, context)}`)}<br><span class="quiet">${both(authority)}</span>`;

const penaltyOf = ({ text, suspension }: Penalty): Markup =>
  html`${both(text)}${suspension ? html`<br><span class="quiet">${say('可能暂停或者终止服务。', 'The service may be suspended or closed.')}</span>` : undefined}`;

/** When something is due, and how long that is. */
export const dueOf = (finding: Finding): Markup | undefined => {
  const { outcome, dueOn, inForceFrom, provisional } = finding;
  if (outcome === 'upcoming' && inForceFrom !== undefined)
    return say(`自 ${inForceFrom} 起施行`, `in force from ${inForceFrom}`);
  if (dueOn === undefined || (outcome !== 'pending' && outcome !== 'violated')) return undefined;
  const sure = provisional ? say('（节假日安排尚未公布）', ' (holidays not published yet)') : undefined;
  return html`<time datetime="${dueOn}">${both(dateText(dueOn))}</time> · ${both(leftText(finding))}${sure}`;
};

const remedyOf = (finding: Finding): Markup | undefined => {
  const { outcome, remedy } = finding;
  if (outcome === 'satisfied' || outcome === 'not-applicable') return undefined;
  const advice = adviceTexts(finding);
  if (advice.length === 0) return both(remedy);
  return html`${both(remedy)}<ul class="notes">${advice.map((text) => html`<li>${both(text)}</li>`)}</ul>`;
};

const attested = ({ attestation }: Finding): Markup | undefined =>
  attestation &&
  html`${attestation.by} · ${attestation.on}${attestation.note === undefined ? undefined : ` · ${attestation.note}`}`;

const body = (finding: Finding, context: Context, concerns: string | undefined): Markup => {
  const { outcome, penalty, note, confidence, error, rule, checkability, phase } = finding;
  const accepted = suppressionText(finding);
  const inert = outcome === 'not-applicable';
  return html`<dl>
${part(fleetWords.concerns, concerns === undefined ? undefined : html`${concerns}`)}
${part(labels.duty, both(finding.duty))}
${part(labels.why, error === undefined ? both(finding.message) : html`${both(finding.message)} <code>${error.message}</code>`)}
${part(labels.accepted, accepted && both(accepted))}
${part(labels.remedy, remedyOf(finding))}
${part(labels.due, dueOf(finding))}
${part(labels.provision, provisions(finding, context))}
${part(labels.penalty, inert || penalty === undefined ? undefined : penaltyOf(penalty))}
${part(labels.facts, factTable(finding.facts, context.name))}
${part(labels.missing, missingList(finding.missing))}
${part(labels.attestation, attested(finding))}
${part(labels.note, note === undefined ? undefined : html`<span lang="en-US">${note}</span>`)}
${part(labels.rule, html`<code>${rule}</code> · ${both(phaseWords[phase])} · ${both(checkabilityWords[checkability])}${confidence === 'high' ? undefined : html` · ${both(labels.confidence)}: ${both(confidenceWords[confidence])}`}`)}
</dl>`;
};

/** A finding that opens down to its facts, its article and what to do; of one of an organisation, whom it concerns. */
export const findingBlock = (
  finding: Finding,
  services: readonly number[],
  context: Context,
  concerns?: string,
): Markup => {
  const { outcome, severity, domain, phase, title, subjectName } = finding;
  const due = dueOf(finding);
  const open = isFault(finding);
  const known = finding.baselined && html` · ${both(knownText)}`;
  const subject = subjectName === undefined ? undefined : html` <span class="subject">${subjectName}</span>`;
  const weight = severity === 'error' ? undefined : html` · ${both(severityWords[severity])}`;
  return html`<details class="finding ${outcome}" id="${context.anchors.get(finding) ?? ''}" data-outcome="${outcome}" data-severity="${severity}" data-domain="${domain}" data-phase="${phase}" data-service="${services.join(' ')}"${open ? html` open` : undefined}>
<summary><span class="head">${badge(outcome)} <span class="title">${both(title)}${subject}</span></span><span class="sub">${both(finding.citation.text)}${weight}${known}${due && html` · <strong>${due}</strong>`}</span></summary>
${body(finding, context, concerns)}
</details>
`;
};
