import type { SettingsOptions } from '../settings.js';

/** The options of `guiju watch`, as the argument parser gives them. */
export interface WatchOptions extends SettingsOptions {
  readonly asOf?: string;
  readonly baseline?: string;
  readonly evidence?: boolean;
  readonly locale?: string;
  readonly all?: boolean;
  /** `false` for `--no-clear`. */
  readonly clear: boolean;
}
