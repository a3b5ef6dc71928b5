/** Collects the values of an option that may be repeated, or given as names separated by commas. */
export const names = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...value.split(',').map((part) => part.trim()),
];
