import type { Domain } from '../rule/rule.js';

/** Where the pages lie below the folder of a language. */
export const rulePlace = (id: string): string => `rules/${id}.html`;
export const definitionPlace = (id: string): string => `definitions/${id}.html`;
export const instrumentPlace = (id: string): string => `instruments/${id}.html`;
export const domainPlace = (id: Domain): string => `domains/${id}.html`;

/** The page of the section of the manifest in which a field lies. */
export const sectionPlace = (section: string): string => `fields/${section}.html`;

/** The name of a field within the page of its section: `transfers.people`. */
export const fieldAnchor = (path: string): string => path.replace(/\.inPlace$/, '').replaceAll('[]', '');

/** The place of a field: the page of its section, at its path. */
export const fieldPlace = (path: string): string => `${sectionPlace(path.split(/[.[]/)[0] ?? '')}#${fieldAnchor(path)}`;

/** The way from one page to another, both below the folder of a language. */
export const wayTo = (from: string, to: string): string => `${'../'.repeat(from.split('/').length - 1)}${to}`;
