import type { Argument, Command, Option } from 'commander';
import type { Catalogue } from '../../rule/catalogue.js';
import { type Candidate, noValues, type Values, valuesOf } from './values.js';

/** The placeholder between the brackets: `file` of `--config <file>`, `zh|en` of `--locale <zh|en>`. */
const placeholderOf = ({ flags }: Option): string => /[<[](.*?)(?:\.{3})?[>\]]$/.exec(flags)?.[1] ?? '';

const takesValue = (option: Option): boolean => option.required || option.optional;

const optionOf = (command: Command, word: string): Option | undefined =>
  command.options.find(({ long, short }) => word === long || word === short);

interface Place {
  readonly command: Command;
  /** How many arguments of the command stand before the cursor. */
  readonly arguments: number;
  /** The option whose value is at the cursor. */
  readonly option: Option | undefined;
  /** Whether `--` stands before: no options any more. */
  readonly onlyArguments: boolean;
  /** The options that stand there already. */
  readonly given: ReadonlySet<Option>;
}

const placeOf = (program: Command, words: readonly string[]): Place => {
  let command = program;
  let count = 0;
  let option: Option | undefined;
  let onlyArguments = false;
  const given = new Set<Option>();
  for (const word of words) {
    if (option !== undefined) option = undefined;
    else if (onlyArguments) count += 1;
    else if (word === '--') onlyArguments = true;
    else if (word.startsWith('-') && word !== '-') {
      const found = optionOf(command, word.split('=')[0] ?? word);
      if (found !== undefined) given.add(found);
      if (found !== undefined && takesValue(found) && !word.includes('=')) option = found;
    } else {
      const below = command.commands.find((one) => one.name() === word);
      if (below === undefined) count += 1;
      else command = below;
    }
  }
  return { command, arguments: count, option, onlyArguments, given };
};

const firstSentence = (text: string): string => text.split('\n')[0] ?? '';

const visibleCommands = (program: Command): readonly Candidate[] =>
  program
    .createHelp()
    .visibleCommands(program)
    .map((command) => ({ value: command.name(), about: command.description() }));

/** Those that may be repeated are told again: they gather their values. */
const optionsOf = ({ command, given }: Place): readonly Candidate[] =>
  command
    .createHelp()
    .visibleOptions(command)
    .flatMap((option) => {
      const { long } = option;
      const again = option.parseArg !== undefined;
      if (long === undefined || long === null || (given.has(option) && !again)) return [];
      return [{ value: long, about: firstSentence(option.description) }];
    });

const argumentAt = (command: Command, place: number): Argument | undefined => {
  const last = command.registeredArguments.at(-1);
  return command.registeredArguments[place] ?? (last?.variadic ? last : undefined);
};

const ofArgument = (place: Place, program: Command, current: string, catalogue: Catalogue): Values => {
  const { command } = place;
  if (command === program) return { ...noValues, candidates: visibleCommands(program) };
  const argument = argumentAt(command, place.arguments);
  if (argument === undefined) return noValues;
  if (argument.argChoices !== undefined)
    return { ...noValues, candidates: argument.argChoices.map((value) => ({ value })) };
  return valuesOf(argument.name(), current, catalogue);
};

const valuesAt = (program: Command, words: readonly string[], current: string, catalogue: Catalogue): Values => {
  const place = placeOf(program, words);
  if (place.option !== undefined) return valuesOf(placeholderOf(place.option), current, catalogue);
  if (!current.startsWith('-') || place.onlyArguments) return ofArgument(place, program, current, catalogue);
  const cut = current.indexOf('=');
  if (cut < 0) return { ...noValues, candidates: optionsOf(place) };
  const option = optionOf(place.command, current.slice(0, cut));
  if (option === undefined || !takesValue(option)) return noValues;
  const found = valuesOf(placeholderOf(option), current.slice(cut + 1), catalogue);
  const before = current.slice(0, cut + 1);
  return { ...found, candidates: found.candidates.map((one) => ({ ...one, value: `${before}${one.value}` })) };
};

/** One line, without what a shell or a terminal takes for an order. */
const plain = (text: string): string => text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();

/**
 * What the scripts of the shells read: a candidate on a line with what it means after a tab; `:files` where paths can stand,
 * `:nospace` where the word goes on.
 */
export const answer = (program: Command, words: readonly string[], current: string, catalogue: Catalogue): string => {
  const { candidates, files } = valuesAt(program, words, current, catalogue);
  const fitting = candidates.filter(({ value }) => value.startsWith(current));
  const open = fitting.length > 0 && fitting.every(({ value }) => value.endsWith(':'));
  return [
    ...fitting.map(({ value, about }) => (about === undefined ? value : `${value}\t${plain(about)}`)),
    ...(files ? [':files'] : []),
    ...(open ? [':nospace'] : []),
  ]
    .map((line) => `${line}\n`)
    .join('');
};
