import type { Locale } from '../../text.js';

const english = {
  yes: 'Yes',
  no: 'No',
  unknown: 'I do not know',
  unknownHint: 'it stays open',
  later: 'Later',
  laterHint: 'asked again at the end',
  back: 'Back',
  backHint: 'to the question before',
  none: 'None of these',
  noneOfList: 'None: there is nothing of the kind',
  keep: 'As they stand in the file',
  some: 'There are some: name them',
  namesOf: 'Their names, separated by commas (short identifiers, such as analytics, support)',
  howMany: 'How many?',
  keys: 'Enter alone: I do not know · < back · > later',
  alone: 'choose it alone',
  now: 'now',
  intro: 'Each answer is written into the file at once. Ctrl+C stops; run the command again to go on.',
  why: 'Why',
  also: 'more',
  example: 'such as',
  number: 'a number',
  wrongNumber: 'a number is expected',
  whole: 'a whole number is expected, zero or more',
};

type Key = keyof typeof english;

const chinese: Readonly<Record<Key, string>> = {
  yes: '是',
  no: '否',
  unknown: '不知道',
  unknownHint: '暂不填写',
  later: '稍后',
  laterHint: '最后再问',
  back: '返回',
  backHint: '上一个问题',
  none: '以上都没有',
  noneOfList: '没有',
  keep: '保持文件中的内容',
  some: '有：逐一命名',
  namesOf: '各项的标识，用逗号分隔（如 analytics, support）',
  howMany: '有几项？',
  keys: '直接回车：不知道 · < 返回 · > 稍后',
  alone: '请单独选择',
  now: '当前',
  intro: '每个回答立即写入文件。Ctrl+C 停止；再次运行即可继续。',
  why: '原因',
  also: '等',
  example: '如',
  number: '数字',
  wrongNumber: '应为数字',
  whole: '应为不小于零的整数',
};

/** A text of the questions. */
export const word = (key: Key, locale: Locale): string => (locale === 'zh' ? chinese : english)[key];
