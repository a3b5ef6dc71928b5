export { manifestJsonSchema, type SchemaOptions } from './manifest/json-schema.js';
export { type ReadManifest, type ReadOptions, readManifest } from './manifest/read/file.js';
export { limits } from './manifest/read/limits.js';
