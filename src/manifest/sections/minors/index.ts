import { group } from '../../field.js';

/** TODO(section owner) */
export const minors = group({ zh: '', en: '' }, {});
