import { isMap, own } from '../src/pointer.js';
import type { Session } from './settings.js';

const name = 'guiju-playground';

/**
 * Keeps what is written for as long as the tab is open, so that a reload or the other language does not lose it. It
 * belongs to the address that it began from: another link opens as it is.
 */
export const keepDraft = (session: Session): void => {
  try {
    sessionStorage.setItem(name, JSON.stringify({ from: location.hash, session }));
  } catch {
    // A page without storage works, it only forgets.
  }
};

/** What was written at this address before a reload. */
export const draft = (): unknown => {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(name) ?? 'null');
    return isMap(kept) && own(kept, 'from') === location.hash ? own(kept, 'session') : undefined;
  } catch {
    return undefined;
  }
};
