/** One thing to choose. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** What a text is asked with. */
export interface TextPrompt {
  readonly placeholder?: string;
  readonly initial?: string;
  /** What is wrong with a text, if anything. */
  readonly problem?: (text: string) => string | undefined;
}

/** Asks a person. What comes back is undefined when the person wants to stop. */
export interface Prompter {
  readonly begin: (title: string) => void;
  /** Something to read, between the questions. */
  readonly tell: (text: string) => void;
  readonly done: (text: string) => void;
  readonly end: (text: string) => void;
  readonly one: (message: string, choices: readonly Choice[], initial?: string) => Promise<string | undefined>;
  readonly several: (
    message: string,
    choices: readonly Choice[],
    initial: readonly string[],
  ) => Promise<readonly string[] | undefined>;
  readonly text: (message: string, prompt?: TextPrompt) => Promise<string | undefined>;
}
