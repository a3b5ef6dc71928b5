/** What stands below the options of a command. */
export interface HelpParts {
  /** What cannot be said in a line of an option. */
  readonly more?: string;
  /** Where values come from that the call does not give. */
  readonly defaults?: string;
  /** What each exit status means. */
  readonly status: Readonly<Record<number, string>>;
  /** Calls that can be copied. */
  readonly examples: readonly string[];
  /** Commands that are used beside this one. */
  readonly see: readonly string[];
}

/** The defaults of the commands that read a configuration. */
export const configDefaults = 'the call, then guiju.config.* beside the manifest or above it, then what is said above';

/** The exit statuses of the commands that evaluate and do not judge. */
export const showStatus: Readonly<Record<number, string>> = {
  0: 'done',
  2: 'the call, the configuration or a manifest was wrong',
  3: 'a rule could not be evaluated',
};

const width = 80;

/** Lines that are cut between words at the width of a terminal. */
const wrapped = (text: string): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
};

/** Text in lines; what is indented keeps its lines. */
const paragraphs = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\n(?=\s)|(?<=\n\s.*)\n/)
    .flatMap((part) => (/^\s/.test(part) ? [part] : wrapped(part)));

/** The end of a help text: exit statuses, examples, neighbours, the same for every command. */
export const helpText = ({ more, defaults, status, examples, see }: HelpParts): string =>
  [
    '',
    ...(more === undefined ? [] : [...paragraphs(more), '']),
    ...(defaults === undefined ? [] : [...wrapped(`Defaults: ${defaults}.`), '']),
    'Exit status:',
    ...Object.entries(status).map(([code, meaning]) => `  ${code}  ${meaning}`),
    '',
    'Examples:',
    ...examples.map((example) => `  ${example}`),
    '',
    `See also: ${see.map((name) => `guiju ${name}`).join(', ')}`,
    '',
  ].join('\n');
