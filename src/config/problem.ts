import { nearest, problemsOf } from '../manifest/problem.js';
import { pointerOf } from '../pointer.js';
import type { Bilingual } from '../text.js';
import type { ConfigProblem, ConfigProblemCode } from './error.js';
import type { Issues, Kind } from './schema.js';
import type { Source } from './source.js';

/** A problem at a pointer of a source, with its line where the source has lines. */
export const problemAt = (
  source: Source,
  code: ConfigProblemCode,
  pointer: string,
  message: Bilingual,
  near?: string,
): ConfigProblem => ({
  code,
  pointer,
  message,
  ...(near !== undefined && { nearest: near }),
  file: source.file,
  ...source.spot(pointer),
});

const unknownKey = (source: Source, known: readonly string[], pointer: string, key: string): ConfigProblem => {
  const near = nearest(key, known);
  const message = {
    zh: `没有名为 “${key}” 的字段${near === undefined ? '' : `，是否应为 “${near}”`}`,
    en: `there is no field "${key}"${near === undefined ? '' : `; did you mean "${near}"?`}`,
  };
  return problemAt(source, 'unknown-key', pointerOf(pointer, [key]), message, near);
};

const issueProblems = (source: Source, kind: Kind<unknown>, issue: Issues[number]): readonly ConfigProblem[] => {
  const keys = issue.path.map(String);
  const pointer = pointerOf('', keys);
  const at = (code: ConfigProblemCode, zh: string, en: string) => [problemAt(source, code, pointer, { zh, en })];
  if (issue.code === 'unrecognized_keys') {
    const known = kind.names(keys.length);
    return issue.keys.map((key) => unknownKey(source, known, pointer, key));
  }
  if ((issue.code === 'invalid_type' || issue.code === 'invalid_value') && !source.has(issue.path)) {
    const name = keys.at(-1) ?? '';
    return at('missing', `缺少 ${name}`, `"${name}" is missing`);
  }
  if (issue.code === 'too_small' && issue.origin === 'string')
    return at('wrong-value', '不得为空', 'must not be empty');
  if (issue.code === 'custom')
    return at('wrong-type', '应为 JSON 文件的路径或者目录对象', 'expected the path of a JSON file, or a catalogue');
  return problemsOf(issue, source.value).map(({ code, message, nearest: near }) =>
    problemAt(source, code, pointer, message, near),
  );
};

/** What is wrong with the value of a source. */
export const kindProblems = (source: Source, kind: Kind<unknown>): readonly ConfigProblem[] =>
  kind.issues(source.value).flatMap((issue) => issueProblems(source, kind, issue));
