import type { Finding } from '../../src/evaluate/report.js';
import type { ManifestChange } from '../../src/manifest/edit/edit.js';
import { adviceOf } from '../advice.js';
import type { Result } from '../check.js';
import { say } from '../locale.js';
import { words } from '../words.js';
import { button, type Child, h } from './dom.js';

/** The smallest changes that meet a duty, each with a button that writes it into the manifest. */
export const adviceButtons = (
  result: Result,
  finding: Finding,
  edit: (changes: readonly ManifestChange[]) => boolean,
): readonly Child[] => {
  const advice = adviceOf(result, finding);
  if (advice.length === 0) return [];
  return [
    h(
      'ul',
      { class: 'plain advice' },
      advice.map(({ text, patch }) =>
        h('li', {}, [`${say(text)} `, button(say(words.apply), () => edit(patch), { 'data-apply': finding.rule })]),
      ),
    ),
  ];
};
