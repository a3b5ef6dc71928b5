import { h } from './view/dom.js';

/** On paper the manifest stands as plain text: the editor draws only the lines that are in view. */
export const printing = (root: HTMLElement, text: () => string): void => {
  const copy = h('pre', { class: 'on-paper' });
  root.append(copy);
  addEventListener('beforeprint', () => {
    copy.textContent = text();
  });
};
