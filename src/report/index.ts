export { coveragePage } from './coverage.js';
export { formatJson } from './json.js';
export { formatText, type Paint, type TextOptions } from './text.js';
