/** A value that an operator cannot take: the condition or the facts are of a wrong type. */
export class LogicTypeError extends TypeError {
  override readonly name = 'LogicTypeError';
  readonly code = 'logic-type';
  constructor(
    /** What was expected. */
    readonly expected: string,
    /** The value that came instead. */
    readonly found: unknown,
  ) {
    super(`expected ${expected}, found ${typeof found}`);
  }
}

/** A condition that is not in the language of `docs/logic.md`. */
export class LogicSyntaxError extends SyntaxError {
  override readonly name = 'LogicSyntaxError';
  readonly code = 'logic-syntax';
  constructor(
    message: string,
    /** Where in the condition, as a JSON pointer. */
    readonly pointer = '',
  ) {
    super(message);
  }
}
