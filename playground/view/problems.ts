import type { ManifestProblem } from '../../src/manifest/error.js';
import { say } from '../locale.js';
import { words } from '../words.js';
import { button, h } from './dom.js';

/** What is wrong with the manifest, each with the way to its line. */
export const problemList = (goTo: (line: number, column: number) => void) => {
  const element = h('div', { class: 'problems', hidden: true });
  const show = (problems: readonly ManifestProblem[], stale: boolean): void => {
    element.hidden = problems.length === 0;
    element.replaceChildren(
      h('p', {}, [
        h('strong', {}, [say(words.problems(problems.length))]),
        ' ',
        say(stale ? words.stale : words.invalid),
      ]),
      h(
        'ul',
        { class: 'plain' },
        problems
          .slice(0, 20)
          .map(({ line, column = 1, message }) =>
            h('li', {}, [
              line !== undefined &&
                button(say(words.line).replace('{}', String(line)), () => goTo(line, column), { class: 'link' }),
              ' ',
              say(message),
            ]),
          ),
      ),
    );
  };
  return { element, show };
};
