import type { Question } from '../../evaluate/report.js';
import type { Interview } from '../../interview/interview.js';
import { valueAt } from '../../place.js';
import { keysOf } from '../../pointer.js';
import type { Locale } from '../../text.js';
import type { Prompter } from '../prompts/prompter.js';
import { putQuestion } from './reply.js';
import { questionText, settledText } from './screen.js';
import type { AnsweredFile } from './store.js';

/** One question at one place. */
interface Step {
  readonly question: Question;
  readonly pointer: string;
}

/** What came of a session. */
export interface Outcome {
  readonly answered: number;
  /** Whether every question was asked; otherwise the person stopped, or the most that were wanted are answered. */
  readonly finished: boolean;
  /** Files that hold lists about which questions are left. */
  readonly elsewhere: ReadonlySet<string>;
}

/** How the questions are asked. */
export interface SessionOptions {
  readonly locale: Locale;
  /** How many questions are asked at most. */
  readonly max: number;
}

const fieldPointer = (pointer: string): string => pointer.replace(/\/inPlace$/, '');

const stepsOf = (state: Interview): readonly Step[] =>
  state.questions.flatMap((question) => question.pointers.map((pointer) => ({ question, pointer })));

/** The next step: what lies below the last answer first (the months of a measure, the facts of an element). */
const nextOf = (open: readonly Step[], about: string): Step | undefined =>
  open.find(({ pointer }) => about !== '' && pointer.startsWith(`${about}/`)) ?? open[0];

/** Asks one question after the other, and writes each answer before the next is asked. */
export const runSession = async (
  prompter: Prompter,
  file: AnsweredFile,
  { locale, max }: SessionOptions,
): Promise<Outcome> => {
  const passed = new Set<string>();
  const later: Step[] = [];
  const elsewhere = new Set<string>();
  const history: Step[] = [];
  const answered = new Set<string>();
  let about = '';
  let again: Step | undefined;
  let asked = 0;
  const openSteps = (state: Interview): readonly Step[] =>
    stepsOf(state).filter(({ pointer }) => {
      const other = file.elsewhere(pointer);
      if (other !== undefined) elsewhere.add(other);
      return other === undefined && !passed.has(pointer);
    });
  for (;;) {
    const state = await file.state();
    const open = openSteps(state);
    const step = again ?? nextOf(open, about) ?? later.shift();
    const stopped = { answered: answered.size, finished: false, elsewhere };
    if (step === undefined) return { ...stopped, finished: true };
    if (again === undefined && asked >= max) return stopped;
    const { question, pointer } = step;
    const current = valueAt(state.manifest, keysOf(pointer)) ?? undefined;
    const reply = await putQuestion(
      prompter,
      { ...question, pointer },
      {
        message: questionText(question, pointer, state, locale, asked + 1),
        locale,
        current,
        canGoBack: history.length > 0,
        canWait: true,
      },
    );
    if (reply.kind === 'stop') return stopped;
    if (reply.kind === 'back') {
      again = history.pop();
      asked = Math.max(0, asked - 1);
      continue;
    }
    again = undefined;
    asked += 1;
    history.push(step);
    passed.add(pointer);
    if (reply.kind === 'later') later.push(step);
    if (reply.kind !== 'answer' && current === undefined) continue;
    const put = await file.put(pointer, reply.kind === 'answer' ? reply.value : undefined);
    const now = await file.state();
    if (put === 'theirs') {
      prompter.tell(
        locale === 'zh'
          ? `文件已被他处修改，${pointer} 保留文件中的内容`
          : `the file was changed meanwhile and has another value at ${pointer}: it stays`,
      );
    } else if (reply.kind === 'answer') {
      answered.add(pointer);
      prompter.done(settledText(state.counts, now.counts, locale));
    } else answered.delete(pointer);
    about = reply.kind === 'answer' ? (pointer.endsWith('/inPlace') ? fieldPointer(pointer) : pointer) : about;
  }
};
