import { group } from '../../field.js';

/** TODO(section owner) */
export const platform = group({ zh: '', en: '' }, {});
