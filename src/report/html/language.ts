import type { Bilingual } from '../../text.js';
import { html, type Markup } from './markup.js';

/** A text in both languages, of which the page shows one. */
export const both = ({ zh, en }: Bilingual): Markup =>
  zh === en ? html`${zh}` : html`<span lang="zh-CN">${zh}</span><span lang="en">${en}</span>`;

/** Both languages from a text that is made of parts. */
export const say = (zh: string, en: string): Markup => both({ zh, en });

/** An option of a list, whose text the script changes with the language. */
export const option = (value: string, { zh, en }: Bilingual): Markup =>
  html`<option value="${value}" data-zh="${zh}" data-en="${en}">${zh} ${en}</option>`;
