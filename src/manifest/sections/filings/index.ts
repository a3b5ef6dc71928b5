import { group } from '../../field.js';

/** TODO(section owner) */
export const filings = group({ zh: '', en: '' }, {});
