import type { Catalogue } from '../rule/catalogue.js';

/** The last day on which anything in a catalogue was held against its text: a day that does not depend on the clock. */
export const lastReview = ({ rules, definitions, instruments }: Catalogue): string =>
  [...rules, ...definitions, ...instruments]
    .map(({ reviewedOn }) => reviewedOn)
    .sort()
    .at(-1) ?? '0001-01-01';
