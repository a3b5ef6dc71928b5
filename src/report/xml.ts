const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const isAllowed = (code: number): boolean =>
  code === 9 ||
  code === 10 ||
  code === 13 ||
  (code >= 0x20 && code < 0xd800) ||
  (code > 0xdfff && code < 0xfffe) ||
  code > 0xffff;

/** A text for an element or a quoted attribute of XML or HTML; characters that XML forbids become U+FFFD. */
export const escapeXml = (text: string): string =>
  Array.from(text, (character) =>
    isAllowed(character.codePointAt(0) ?? 0) ? (escapes[character] ?? character) : '\uFFFD',
  ).join('');
