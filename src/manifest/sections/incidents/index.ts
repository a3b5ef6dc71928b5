import { group } from '../../field.js';

/** TODO(section owner) */
export const incidents = group({ zh: '', en: '' }, {});
