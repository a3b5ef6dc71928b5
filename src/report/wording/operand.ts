import { asCondition, asOperand } from '../../logic/node.js';
import type { Condition, Operand, TimeUnit } from '../../logic/types.js';
import type { Bilingual } from '../../text.js';
import { quantity } from './field.js';
import { listInWords, ofList } from './list.js';
import type { Speaker } from './speaker.js';
import { sentence, type Wording, type WordingPiece } from './wording.js';

const unitWords: Readonly<Record<TimeUnit, Bilingual>> = {
  year: { zh: '年', en: 'year' },
  month: { zh: '个月', en: 'month' },
  day: { zh: '日', en: 'day' },
  hour: { zh: '小时', en: 'hour' },
};

const span = ({ locale }: Speaker, amount: number, unit: TimeUnit): string => {
  const n = Math.abs(amount);
  return locale === 'zh' ? `${n} ${unitWords[unit].zh}` : `${n} ${unitWords[unit].en}${n === 1 ? '' : 's'}`;
};

const moved = (speaker: Speaker, from: Operand, amount: number, unit: TimeUnit): Wording => {
  const { pieces, parts } = operandInWords(speaker, from);
  if (amount === 0) return { pieces, parts };
  const length = span(speaker, amount, unit);
  return speaker.locale === 'zh'
    ? sentence([...pieces, amount > 0 ? `之后 ${length}` : `之前 ${length}`], parts)
    : sentence([amount > 0 ? `${length} after ` : `${length} before `, ...pieces], parts);
};

const joined = (speaker: Speaker, operands: readonly Operand[], before: string, between: string, after: string) => {
  const all = operands.map((one) => operandInWords(speaker, one));
  const pieces = all.flatMap(({ pieces: own }, i): readonly WordingPiece[] => (i === 0 ? own : [between, ...own]));
  return sentence(
    [before, ...pieces, after].filter((piece) => piece !== ''),
    all.flatMap(({ parts }) => parts),
  );
};

const step = (speaker: Speaker, when: Condition, value: Operand): Wording => {
  const then = operandInWords(speaker, value);
  return sentence(
    [...then.pieces, speaker.say({ zh: '，如果：', en: ', if:' })],
    [speaker.condition(when), ...then.parts],
  );
};

const byCase = (speaker: Speaker, args: readonly (Condition | Operand)[]): Wording => {
  const steps = Array.from({ length: Math.floor(args.length / 2) }, (_, i) =>
    step(speaker, asCondition(args[2 * i]), asOperand(args[2 * i + 1])),
  );
  const last = operandInWords(speaker, asOperand(args.at(-1)));
  const otherwise = sentence([speaker.say({ zh: '其他情形：', en: 'otherwise: ' }), ...last.pieces], last.parts);
  return sentence(
    [speaker.say({ zh: '以下第一个相符的情形', en: 'the first of these that fits' })],
    [...steps, otherwise],
  );
};

/** A value in words. */
export const operandInWords = (speaker: Speaker, operand: Operand): Wording => {
  const zh = speaker.locale === 'zh';
  if (typeof operand === 'string') return sentence([operand]);
  if (typeof operand === 'number') return sentence([quantity(operand, undefined, speaker.locale)]);
  if (typeof operand === 'boolean')
    return sentence([speaker.say(operand ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' })]);
  if ('var' in operand) return sentence([speaker.field(operand.var)]);
  if ('value' in operand) return sentence([speaker.definition(operand.value)]);
  if ('plusTime' in operand) return moved(speaker, ...operand.plusTime);
  if ('startOf' in operand) {
    const [of, unit] = operand.startOf;
    const { pieces: own, parts } = operandInWords(speaker, of);
    const pieces = own.length === 1 ? own : [zh ? '（' : '(', ...own, zh ? '）' : ')'];
    const words = unitWords[unit].en;
    return zh
      ? sentence([...pieces, unit === 'year' ? '所在年度的第一日' : '所在月份的第一日'], parts)
      : sentence([`the first day of the ${words} of `, ...pieces], parts);
  }
  if ('count' in operand) {
    const [list, condition] = operand.count;
    const which =
      condition === true
        ? { zh: '{}的项数', en: 'the number of {}' }
        : { zh: '{}中符合以下条件的项数', en: 'the number of {} for which' };
    return ofList(speaker, which, list, condition);
  }
  if ('sum' in operand) {
    const list = listInWords(speaker, operand.sum[0]);
    const each = operandInWords(speaker, operand.sum[1]);
    const parts = [...list.parts, ...each.parts];
    return zh
      ? sentence([...list.pieces, '各项之和：', ...each.pieces], parts)
      : sentence(['the sum over ', ...list.pieces, ' of: ', ...each.pieces], parts);
  }
  if ('+' in operand) return joined(speaker, operand['+'], '', zh ? ' 加 ' : ' plus ', '');
  if ('-' in operand) return joined(speaker, operand['-'], '', zh ? ' 减 ' : ' minus ', '');
  if ('max' in operand)
    return joined(speaker, operand.max, zh ? '以下各数中最大的：' : 'the greatest of: ', zh ? '；' : '; ', '');
  if ('min' in operand)
    return joined(speaker, operand.min, zh ? '以下各数中最小的：' : 'the least of: ', zh ? '；' : '; ', '');
  return byCase(speaker, operand.if);
};
