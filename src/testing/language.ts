import type { Bilingual } from '../text.js';
import type { Defect } from './defect.js';

const han = /\p{Script=Han}/u;

/** Texts that lack a language, or hold the other one. */
export const languageDefects = (id: string, texts: Readonly<Record<string, Bilingual>>): readonly Defect[] =>
  Object.entries(texts).flatMap(([name, { zh, en }]): readonly Defect[] => [
    ...(han.test(zh) ? [] : [{ id, code: 'language' as const, message: `${name} has no Chinese text` }]),
    ...(en.trim() !== '' && !han.test(en.replace(/[《》「」“”].*?[》」”]/g, ''))
      ? []
      : [{ id, code: 'language' as const, message: `${name} has no English text` }]),
  ]);
