import { speaking } from '../report/wording/condition.js';
import { operandInWords } from '../report/wording/operand.js';
import type { Wording, WordingPiece } from '../report/wording/wording.js';
import type { Condition, Operand } from '../rule/conditions.js';
import { type Html, html, type Part } from './html.js';
import type { Scribe } from './page.js';
import { json } from './parts.js';
import { definitionPlace, fieldPlace, wayTo } from './place.js';

const piece = (scribe: Scribe, place: string, one: WordingPiece): Part => {
  if (typeof one === 'string') return one;
  if ('field' in one) {
    if (one.field === 'asOf') return one.text;
    return html`<a class="fact" href="${wayTo(place, fieldPlace(one.field))}" title="${one.field}">${one.text}</a>`;
  }
  return scribe.context.definitions.has(one.definition)
    ? html`<a href="${wayTo(place, definitionPlace(one.definition))}">${one.text}</a>`
    : one.text;
};

/** A wording as a sentence with the list that it introduces. */
export const wordingBlock = (scribe: Scribe, place: string, { pieces, parts }: Wording): Html =>
  html`${pieces.map((one) => piece(scribe, place, one))}${
    parts.length > 0 && html`<ul>${parts.map((part) => html`<li>${wordingBlock(scribe, place, part)}</li>`)}</ul>`
  }`;

/** A condition in words, and as JSON. */
export const conditionBlock = (scribe: Scribe, place: string, condition: Condition): Html => {
  const words = speaking(scribe.locale, scribe.context.catalogue.definitions).condition(condition);
  return html`<div class="condition">${wordingBlock(scribe, place, words)}</div>
${json(scribe, condition)}`;
};

/** A value in words, and as JSON. */
export const operandBlock = (scribe: Scribe, place: string, operand: Operand): Html => {
  const words = operandInWords(speaking(scribe.locale, scribe.context.catalogue.definitions), operand);
  return html`<div class="condition">${wordingBlock(scribe, place, words)}</div>
${json(scribe, operand)}`;
};
