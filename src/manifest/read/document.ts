import { isMap } from '../../pointer.js';
import { ManifestError, type ManifestProblem, refused, refusedEmpty } from '../error.js';
import { mostProblems, withRest } from '../problem.js';
import { limits } from './limits.js';
import { lineIndex, type Spot } from './spot.js';
import { type Fault, isEmpty, type Step } from './step.js';
import { strictSteps } from './strict.js';
import { tolerantSteps } from './tolerant.js';
import { type DocumentOptions, type Source, Walker } from './walker.js';

/** A manifest file as plain data, with the place of each of its facts. */
export interface ReadDocument {
  readonly value: Readonly<Record<string, unknown>>;
  /** The place of the key (or of the list element) at each JSON pointer. */
  readonly spots: ReadonlyMap<string, Spot>;
}

/** How much deeper the parsers go than a walk does, which says where it becomes too deep. */
const allowance = 4;

const messageOf = ({ code, reason }: Fault): ManifestProblem['message'] =>
  code === 'tag'
    ? { zh: '不支持自定义标签', en: 'custom tags are not supported' }
    : { zh: `语法错误：${reason}`, en: `syntax error: ${reason}` };

const refusedFor = (faults: readonly Fault[], { file, spot }: Source, depth: number): ManifestError => {
  if (faults.some(({ code }) => code === 'too-deep')) {
    return refused('too-deep', file, `嵌套超过 ${depth} 层`, `nested more than ${depth} levels deep`);
  }
  const told = faults
    .slice(0, mostProblems)
    .map((fault) => ({ code: fault.code, pointer: '', file, ...spot(fault.offset), message: messageOf(fault) }));
  return new ManifestError(withRest(told, faults.length));
};

const documentsOf = (text: string, source: Source, depth: number): readonly (readonly Step[])[] => {
  const strict = strictSteps(text, depth * allowance);
  if (strict !== undefined) return strict;
  const { documents, faults } = tolerantSteps(text, depth * allowance);
  if (faults.length > 0) throw refusedFor(faults, source, depth);
  return documents;
};

const readOne = (source: Source, steps: readonly Step[], options: DocumentOptions): ReadDocument => {
  const walker = new Walker(source, steps, options);
  const value = walker.read();
  if (isMap(value)) return { value, spots: walker.spots };
  if (value === null) throw refusedEmpty(source.file);
  const [zh, en] = Array.isArray(value) ? ['列表', 'a list'] : ['单个值', 'a single value'];
  throw refused('wrong-type', source.file, `清单应为映射，实为${zh}`, `a manifest is a map, found ${en}`, {
    line: 1,
    column: 1,
  });
};

/** Parses a text of one document or of several, those that are empty left out. */
export const readDocuments = (text: string, file: string, options: DocumentOptions): readonly ReadDocument[] => {
  const source = { file, spot: lineIndex(text) };
  const documents = documentsOf(text, source, options.depth);
  return documents.filter((steps) => !isEmpty(steps)).map((steps) => readOne(source, steps, options));
};

/** Parses the text of a manifest, YAML or JSON, and notes where each fact stands. */
export const readDocument = (text: string, file: string): ReadDocument => {
  const source = { file, spot: lineIndex(text) };
  const [first, second] = documentsOf(text, source, limits.depth);
  if (first === undefined) throw refusedEmpty(file);
  if (second !== undefined) {
    throw refused(
      'several-documents',
      file,
      '一个文件只能有一份清单',
      'a file holds one manifest, this one has several documents',
    );
  }
  return readOne(source, first, limits);
};
