export { editManifestText, type ManifestChange, ManifestEditError } from './manifest/edit/edit.js';
export type { PlacedManifest } from './manifest/read/layers.js';
export { readManifestText, type TextOptions } from './manifest/read/text.js';
