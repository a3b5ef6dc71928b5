import { outcomes } from '../../evaluate/summary.js';
import type { Outcome } from '../../rule/outcome.js';
import { html, type Markup } from './markup.js';

/** How many findings have each outcome, as a bar; for the eye alone, the numbers stand beside it. */
export const bar = (counts: Readonly<Record<Outcome, number>>): Markup => {
  const shown = outcomes.filter((outcome) => outcome !== 'not-applicable' && counts[outcome] > 0);
  const all = shown.reduce((sum, outcome) => sum + counts[outcome], 0);
  let from = 0;
  const parts = shown.map((outcome) => {
    const width = Math.round((counts[outcome] / all) * 10_000) / 100;
    const rect = html`<rect class="${outcome}" x="${from}" y="0" width="${width}" height="4"/>`;
    from += width;
    return rect;
  });
  return html`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">${parts}</svg>`;
};
