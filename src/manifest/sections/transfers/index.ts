import { group } from '../../field.js';

/** TODO(section owner) */
export const transfers = group({ zh: '', en: '' }, {});
