import type { Report } from '../../evaluate/report.js';
import { outcomes } from '../../evaluate/summary.js';
import type { Outcome } from '../../rule/outcome.js';
import { dateText } from '../due.js';
import { serviceOf } from '../heading.js';
import { knownText } from '../suppression.js';
import { outcomeMarks, outcomeWords } from '../words.js';
import type { Context } from './context.js';
import { domainTable } from './domain-table.js';
import { exposureBlock } from './exposure.js';
import { both, say } from './language.js';
import { html, type Markup } from './markup.js';
import { questionList } from './questions.js';
import { timeline } from './timeline.js';

const verdict = (report: Report): Markup => {
  const { counts, questions } = report;
  const bad = counts.violated;
  const open = questions.length;
  const zh = bad === 0 ? '未发现未履行的义务' : `${bad} 项义务未履行`;
  const en = bad === 0 ? 'No violated duty found' : `${bad} ${bad === 1 ? 'duty is' : 'duties are'} violated`;
  const known = report.baseline?.known ?? 0;
  const tail = [
    ...(known > 0 ? [{ zh: `其中 ${known} 项${knownText.zh}`, en: `${known} of them ${knownText.en}` }] : []),
    ...(counts.error > 0 ? [{ zh: `${counts.error} 条规则求值出错`, en: `${counts.error} rules failed` }] : []),
    ...(counts.pending > 0 ? [{ zh: `${counts.pending} 项有期限`, en: `${counts.pending} have a date to keep` }] : []),
    ...(counts.review > 0
      ? [{ zh: `${counts.review} 项待人工判断`, en: `${counts.review} wait for a person's judgement` }]
      : []),
    ...(open > 0
      ? [
          {
            zh: `${open} 项事实未知，${counts.unknown} 项因此未定`,
            en: `${open} unknown facts leave ${counts.unknown} open`,
          },
        ]
      : []),
  ];
  return say(`${[zh, ...tail.map((one) => one.zh)].join('；')}。`, `${[en, ...tail.map((one) => one.en)].join('; ')}.`);
};

const tile = (outcome: Outcome, count: number, isListed: boolean): Markup => {
  const text = html`<span class="number">${count}</span> <span><span aria-hidden="true">${outcomeMarks[outcome]}</span> ${both(outcomeWords[outcome])}</span>`;
  const inside = isListed ? html`<a href="#findings" data-show="${outcome}">${text}</a>` : html`<div>${text}</div>`;
  return html`<li class="${outcome}">${inside}</li>`;
};

const tiles = ({ counts, findings }: Report, { lists }: Context): Markup => {
  const listed = new Set(findings.filter(lists).map(({ outcome }) => outcome));
  return html`<ul class="tiles">${outcomes
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => tile(outcome, counts[outcome], listed.has(outcome)))}</ul>`;
};

const block = (title: Markup, content: Markup, kind: string): Markup =>
  html`<section class="block ${kind}"><h3>${title}</h3>${content}</section>`;

/** What a director reads of a service in a minute. */
export const overview = (report: Report, index: number, context: Context): Markup => {
  const { manifest, catalogue } = report;
  const day = dateText(report.asOf);
  const listed = new Set(report.findings.filter(context.lists).map(({ domain }) => domain));
  const file =
    manifest.file === undefined ? undefined : html` · <span class="place">${context.name(manifest.file)}</span>`;
  return html`<section class="service" id="s${index}" aria-labelledby="s${index}-title">
<h2 id="s${index}-title">${serviceOf(report, context.name) || say('服务', 'Service')}</h2>
<p class="meta">${say(`法律适用日：${day.zh}`, `Law as of ${day.en}`)} · ${catalogue.name} ${catalogue.version} · ${say(`${catalogue.rules} 条规则`, `${catalogue.rules} rules`)}${file}</p>
<p class="verdict">${verdict(report)}</p>
${tiles(report, context)}
<div class="columns">
${block(say('各领域状态', 'State by field of law'), domainTable(report, index, listed), 'fields')}
<div class="side">
${block(say('最高风险', 'Highest exposure'), exposureBlock(report, context), '')}
${block(say('最近的期限', 'Next dates'), timeline(report, context), '')}
${block(say('先回答这些问题', 'Answer these first'), questionList(report, context.mostQuestions), '')}
</div>
</div>
</section>`;
};
