import colors from 'picocolors';
import type { Paint } from '../report/paint.js';

/** Colours for a terminal, none for anything else or where `NO_COLOR` is set. */
export const paintFor = (stream: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv): Paint => {
  const wanted = stream.isTTY === true && !environment.NO_COLOR && environment.TERM !== 'dumb';
  const { bold, dim, red, yellow, green, cyan } = colors.createColors(wanted);
  return { bold, dim, red, yellow, green, cyan };
};
