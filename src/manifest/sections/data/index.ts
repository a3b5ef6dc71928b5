import { group } from '../../field.js';

/** TODO(section owner) */
export const data = group({ zh: '', en: '' }, {});
