import { group } from '../../field.js';

/** TODO(section owner) */
export const ai = group({ zh: '', en: '' }, {});
