import type { Finding } from '../evaluate/report.js';
import type { Bilingual } from '../text.js';

/** The smallest changes of facts that meet the duty, each in words, where they were asked for. */
export const adviceTexts = ({ advice = [] }: Finding): readonly Bilingual[] => advice.map(({ text }) => text);
