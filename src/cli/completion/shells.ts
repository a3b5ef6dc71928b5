/** The shells for which there is a script. */
export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;

/** One of them. */
export type Shell = (typeof shells)[number];
