import type { Question, Report } from '../../src/evaluate/report.js';
import { fieldPlace } from '../../src/pages/place.js';
import { shownPointer } from '../../src/pointer.js';
import { say } from '../locale.js';
import { words } from '../words.js';
import { type AnswerActs, answerControls } from './answer.js';
import { button, h } from './dom.js';

const step = 12;

/** The questions of a report, those that settle most first, each with what answers it. */
export const questionList = (acts: AnswerActs) => {
  const element = h('div', { class: 'questions' });
  let most = step;

  const item = (question: Question, index: number): HTMLElement => {
    const { text, path, pointers, settles } = question;
    const id = `question-${index}`;
    return h('li', { 'data-path': path }, [
      h('p', { id }, [say(text)]),
      h('p', { class: 'quiet' }, [
        h('a', { href: fieldPlace(path), target: '_blank' }, [h('code', {}, [shownPointer(pointers[0] ?? '')])]),
        ` · ${say(words.settles(settles))}`,
      ]),
      h('div', { class: 'controls' }, answerControls(question, id, acts)),
    ]);
  };

  const show = ({ questions }: Pick<Report, 'questions'>): void => {
    const rest = Math.min(step, questions.length - most);
    element.replaceChildren(
      questions.length === 0
        ? h('p', { class: 'quiet' }, [say(words.noQuestions)])
        : h('ol', {}, questions.slice(0, most).map(item)),
    );
    if (rest <= 0) return;
    const more = button(say(words.more(rest)), () => {
      most += step;
      show({ questions });
    });
    element.append(more);
  };
  return { element, show };
};
