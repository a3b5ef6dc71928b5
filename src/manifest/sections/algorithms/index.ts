import { group } from '../../field.js';

/** TODO(section owner) */
export const algorithms = group({ zh: '', en: '' }, {});
