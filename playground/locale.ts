import type { Bilingual, Locale } from '../src/text.js';

/** The language of the page. */
export const locale: Locale = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';

/** A text in the language of the page. */
export const say = ({ zh, en }: Bilingual): string => (locale === 'zh' ? zh : en);
