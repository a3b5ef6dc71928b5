// A file of its own in the package: what is written for machines is loaded by those alone who ask for it.
export { formatCsv } from '../report/csv.js';
export { formatGitlab } from '../report/gitlab.js';
export { formatHtml } from '../report/html/page.js';
export { formatJson } from '../report/json.js';
export { formatJunit } from '../report/junit.js';
export { formatMarkdown } from '../report/markdown.js';
export { formatOscal } from '../report/oscal/assessment-results.js';
export { formatSarif } from '../report/sarif.js';
