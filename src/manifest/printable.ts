/** Tabs and line breaks, and nothing else that a terminal takes for an order. */
export const printable = /^(?:[\t\n\r]|\P{Cc})*$/u;
