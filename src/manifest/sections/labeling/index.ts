import { group } from '../../field.js';

/** TODO(section owner) */
export const labeling = group({ zh: '', en: '' }, {});
