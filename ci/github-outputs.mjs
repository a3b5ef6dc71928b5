// What the action hands on: outputs, the summary of the job, and SARIF whose paths begin at the workspace.
import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

const { env } = process;
const scratch = env.GUIJU_SCRATCH ?? '.';
const workspace = env.GITHUB_WORKSPACE || process.cwd();

/** @param {string} file */
const inWorkspace = (file) => relative(workspace, resolve(file)).split(sep).join('/');
/** @param {string} file */
const written = (file) => file !== '' && existsSync(file);

/** Paths are relative to the working directory; code scanning wants them from the root of the repository. */
const readSarif = () => {
  const file = env.INPUT_SARIF_FILE ?? '';
  if (!written(file)) return undefined;
  const sarif = JSON.parse(readFileSync(file, 'utf8'));
  const prefix = inWorkspace('.');
  if (prefix === '') return sarif;
  const notes = sarif.runs.flatMap(({ invocations }) => invocations.flatMap((one) => one.toolExecutionNotifications));
  for (const { locations } of [...sarif.runs.flatMap(({ results }) => results), ...notes]) {
    for (const { physicalLocation } of locations) {
      const place = physicalLocation?.artifactLocation;
      if (place !== undefined) place.uri = `${encodeURI(prefix)}/${place.uri}`;
    }
  }
  writeFileSync(file, `${JSON.stringify(sarif, null, 2)}\n`);
  return sarif;
};

/** The further reports that were asked for and are there. */
const reports = (env.INPUT_FORMATS ?? '')
  .split(/\r?\n/)
  .flatMap((line) => (line.includes(':') ? [line.slice(line.indexOf(':') + 1)] : []))
  .filter(written)
  .map(inWorkspace);

const json = join(scratch, 'report.json');
const checked = existsSync(json) ? [JSON.parse(readFileSync(json, 'utf8'))].flat() : [];
const sarif = readSarif();
const open = (sarif?.runs ?? [])
  .flatMap(({ results }) => results)
  .filter(({ kind, suppressions }) => kind === 'fail' && suppressions === undefined);
/** @param {string} level */
const count = (level) => String(open.filter((result) => result.level === level).length);

const outputs = {
  status: env.GUIJU_STATUS ?? '2',
  sarif: sarif === undefined ? '' : inWorkspace(env.INPUT_SARIF_FILE ?? ''),
  comment: written(env.INPUT_COMMENT_FILE ?? '') ? inWorkspace(env.INPUT_COMMENT_FILE ?? '') : '',
  reports: reports.join('\n'),
  manifests: String(checked.length),
  errors: count('error'),
  warnings: count('warning'),
  notes: count('note'),
};
if (env.GITHUB_OUTPUT) {
  for (const [name, value] of Object.entries(outputs)) {
    const end = randomUUID();
    appendFileSync(env.GITHUB_OUTPUT, `${name}<<${end}\n${value}\n${end}\n`);
  }
}

if (env.GITHUB_STEP_SUMMARY && env.INPUT_SUMMARY !== 'false') {
  const comment = env.GUIJU_COMMENT ?? '';
  const said = readFileSync(join(scratch, 'stderr.txt'), 'utf8').trim().replaceAll('`', "'");
  const problems = said === '' ? '' : `\n\`\`\`text\n${said}\n\`\`\`\n`;
  const text = written(comment) ? readFileSync(comment, 'utf8') : '## 规矩 guiju\n';
  appendFileSync(env.GITHUB_STEP_SUMMARY, `${text}${problems}`);
}
