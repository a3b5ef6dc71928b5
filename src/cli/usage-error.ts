/** The call itself was wrong: exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly code = 'usage';
}

const codes: readonly unknown[] = ['usage', 'as-of'];

/** Whether an error says that the call was wrong; commands that are files of their own bring classes of their own. */
export const isUsageError = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && codes.includes(error.code);
