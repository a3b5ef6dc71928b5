/** A text of a manifest on one line of a terminal: what would move the cursor, change colours or break the line is a space. */
export const visible = (text: string): string => text.replaceAll(/\p{Cc}/gu, ' ');
