import type { Provision } from '../rule/provision.js';

/** The name of an article within the page of its instrument. */
export const articleAnchor = ({ component, article }: Provision): string =>
  component === undefined ? `article-${article}` : `${component}-${article}`;
