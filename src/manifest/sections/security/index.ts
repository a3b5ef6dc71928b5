import { group } from '../../field.js';

/** TODO(section owner) */
export const security = group({ zh: '', en: '' }, {});
