export { coveragePage } from './coverage.js';
export { type DiffTextOptions, formatDiff } from './diff-text.js';
export { formatJson } from './json.js';
export type { Paint } from './paint.js';
export { formatText, type TextOptions } from './text.js';
export { formatTimeline, type TimelineTextOptions } from './timeline-text.js';
