import { beijingDay } from '../logic/date.js';

/** Today in Beijing. */
export const today = (): string => beijingDay(new Date().toISOString());
