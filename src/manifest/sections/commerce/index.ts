import { group } from '../../field.js';

/** TODO(section owner) */
export const commerce = group({ zh: '', en: '' }, {});
