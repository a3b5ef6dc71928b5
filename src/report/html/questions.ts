import type { Question, Report } from '../../evaluate/report.js';
import { both, say } from './language.js';
import { html, type Markup } from './markup.js';

const first = 5;

const item = ({ text, path, settles }: Question): Markup =>
  html`<li>${both(text)} <code class="path">${path}</code> <span class="quiet">${say(`关系到 ${settles} 项`, `decides ${settles}`)}</span></li>`;

/** The facts to ask for, those that settle most first, the rest folded; of many services only some of the rest. */
export const questionList = ({ questions }: Report, most: number): Markup => {
  if (questions.length === 0) return html`<p class="quiet">${say('没有未回答的问题。', 'No open questions.')}</p>`;
  const rest = questions.slice(first, most);
  const left = questions.length - first - rest.length;
  const further =
    left <= 0
      ? undefined
      : html`<p class="quiet">${say(`另有 ${left} 个问题未列出`, `${left} more are not listed`)}</p>`;
  const folded = html`<details class="more"><summary>${say(`另有 ${rest.length} 个问题`, `${rest.length} more questions`)}</summary><ol class="questions" start="${first + 1}">${rest.map(item)}</ol>${further}</details>`;
  return html`<ol class="questions">${questions.slice(0, first).map(item)}</ol>${rest.length === 0 ? undefined : folded}`;
};
