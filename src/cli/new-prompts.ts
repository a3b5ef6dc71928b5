import { autocomplete, cancel, intro, isCancel, select, text } from '@clack/prompts';
import type { Locale } from '../text.js';
import type { Answers, Choice, NewQuestion } from './new-questions.js';
import { UsageError } from './usage-error.js';

const few = 8;

const ask = async (question: NewQuestion, answers: Answers, locale: Locale): Promise<unknown> => {
  const { text: words, choices, fits, example, flag } = question;
  const message = `${words[locale]}  (${flag})`;
  if (choices === undefined) {
    const wrong = locale === 'zh' ? `例如 ${example ?? ''}` : `Such as ${example ?? 'some text'}`;
    return text({
      message,
      ...(example !== undefined && { placeholder: example }),
      validate: (value) => (value && (fits === undefined || fits(value)) ? undefined : wrong),
    });
  }
  const shown = (choice: Choice) => ({ value: choice.value, label: choice.value, hint: choice[locale] });
  const options = choices(answers).map(shown);
  return options.length <= few ? select({ message, options }) : autocomplete({ message, options, maxItems: few });
};

/** Asks on the terminal, one question after the other, as long as `open` finds one. */
export const promptFor = async (
  given: Answers,
  open: (answers: Answers) => NewQuestion | undefined,
  locale: Locale,
): Promise<Answers> => {
  intro(locale === 'zh' ? '新规则' : 'A new rule');
  let answers = given;
  for (let question = open(answers); question !== undefined; question = open(answers)) {
    const value = await ask(question, answers, locale);
    if (isCancel(value) || typeof value !== 'string') {
      cancel(locale === 'zh' ? '已取消，没有写入任何文件' : 'Cancelled, nothing was written');
      throw new UsageError('cancelled');
    }
    answers = { ...answers, [question.key === '<id>' ? 'id' : question.key]: value };
  }
  return answers;
};
