import type { Question } from '../../src/evaluate/report.js';
import { unitWords } from '../../src/manifest/unit.js';
import type { Bilingual } from '../../src/text.js';
import { say } from '../locale.js';
import { words } from '../words.js';
import { button, type Child, h } from './dom.js';

/** Puts a value in the place of the question; `place` puts in the start of one and goes there. */
export interface AnswerActs {
  readonly answer: (pointer: string, value: unknown) => void;
  readonly place: (pointer: string, value: unknown) => void;
}

const typed = (
  question: Question,
  id: string,
  input: HTMLInputElement,
  read: () => unknown,
  { answer }: AnswerActs,
): readonly Child[] => {
  const unit = question.unit === undefined ? undefined : unitWords[question.unit];
  const submit = (event: Event): void => {
    event.preventDefault();
    const value = read();
    if (value !== undefined) answer(question.pointers[0] ?? '', value);
  };
  input.setAttribute('aria-labelledby', id);
  input.required = true;
  return [
    h('form', { class: 'answer', submit }, [
      input,
      unit !== undefined && say(unit),
      h('button', { type: 'submit', 'aria-describedby': id }, [say(words.set)]),
    ]),
  ];
};

const several = (question: Question, id: string, pointer: string, { answer }: AnswerActs): readonly Child[] => {
  const boxes = Object.entries(question.values ?? {}).map(([value, text]) => ({
    value,
    text,
    box: h('input', { type: 'checkbox' }),
  }));
  const set = (): void =>
    answer(
      pointer,
      boxes.filter(({ box }) => box.checked).map(({ value }) => value),
    );
  return [
    h('fieldset', { class: 'several', 'aria-labelledby': id }, [
      ...boxes.map(({ box, text }) => h('label', {}, [box, ` ${say(text)}`])),
    ]),
    button(say(words.set), set, { 'aria-describedby': id }),
  ];
};

const numberOf = (input: HTMLInputElement): number | undefined =>
  input.value === '' || !Number.isFinite(input.valueAsNumber) ? undefined : input.valueAsNumber;

/** The controls with which a question is answered: buttons where there are few answers, a field where there are many. */
export const answerControls = (question: Question, id: string, acts: AnswerActs): readonly Child[] => {
  const { kind, pointers, values = {}, whole } = question;
  const pointer = pointers[0] ?? '';
  const choose = (text: Bilingual, value: unknown): HTMLElement =>
    button(say(text), () => acts.answer(pointer, value), { 'aria-describedby': id });
  switch (kind) {
    case 'flag':
    case 'measure':
      return [choose(words.yes, true), choose(words.no, false)];
    case 'choice':
      return Object.entries(values).map(([value, text]) => choose(text, value));
    case 'choices':
      return several(question, id, pointer, acts);
    case 'count': {
      const input = h('input', { type: 'number', min: '0', step: whole ? '1' : 'any' });
      return typed(question, id, input, () => numberOf(input), acts);
    }
    case 'date': {
      const input = h('input', { type: 'date' });
      return typed(question, id, input, () => input.value || undefined, acts);
    }
    case 'instant': {
      const input = h('input', { type: 'datetime-local' });
      return typed(question, id, input, () => (input.value === '' ? undefined : `${input.value}:00+08:00`), acts);
    }
    case 'text': {
      const input = h('input', { type: 'text', maxlength: '2000' });
      return typed(question, id, input, () => input.value.trim() || undefined, acts);
    }
    case 'list':
    case 'texts':
      return [
        choose(words.empty, []),
        button(say(words.write), () => acts.place(pointer, kind === 'list' ? [{}] : []), { 'aria-describedby': id }),
      ];
    case 'group':
      return [button(say(words.write), () => acts.place(pointer, {}), { 'aria-describedby': id })];
  }
};
