export { readBaseline } from './config/baseline-file.js';
export { type Config, defineConfig } from './config/config.js';
export { ConfigError, type ConfigProblem, type ConfigProblemCode } from './config/error.js';
export { findConfig } from './config/find.js';
export { type ReadConfig, readConfig } from './config/read.js';
export { readWaivers } from './config/waivers-file.js';
export { manifestJsonSchema } from './manifest/json-schema.js';
export { type ReadManifest, type ReadOptions, readManifest } from './manifest/read/file.js';
export { limits } from './manifest/read/limits.js';
