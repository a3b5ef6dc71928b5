import type { Finding } from '../evaluate/report.js';
import { own } from '../pointer.js';
import type { Bilingual } from '../text.js';

const bilingual = (value: unknown): readonly Bilingual[] => {
  const zh = own(value, 'zh');
  const en = own(value, 'en');
  return typeof zh === 'string' && typeof en === 'string' ? [{ zh, en }] : [];
};

/** The smallest changes of facts that meet the duty, each in words, where the finding carries them. */
export const adviceTexts = (finding: Finding): readonly Bilingual[] => {
  const advice = own(finding, 'advice');
  return Array.isArray(advice) ? advice.flatMap((one: unknown) => bilingual(own(one, 'text'))) : [];
};
