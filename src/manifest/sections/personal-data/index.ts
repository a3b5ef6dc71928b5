import { group } from '../../field.js';

/** TODO(section owner) */
export const personalData = group({ zh: '', en: '' }, {});
