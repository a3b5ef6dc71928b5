export { editManifest, type ManifestChange } from './manifest/edit/edit.js';
export { EditError } from './manifest/edit/error.js';
export type { PlacedManifest } from './manifest/read/layers.js';
export { readManifestText, type TextOptions } from './manifest/read/text.js';
