/** The as-of date is neither a calendar day nor a moment. */
export class AsOfError extends RangeError {
  override readonly name = 'AsOfError';
  readonly code = 'as-of';
  constructor(readonly found: string) {
    super(
      `asOf must be a day that exists, such as 2026-11-24, or a moment with its offset, such as 2026-11-24T09:00:00+08:00; found ${JSON.stringify(found)}`,
    );
  }
}
