import { describe, expect, it } from 'vitest';
import { ManifestError } from '../../src/index.js';
import { readManifestText } from '../../src/yaml.js';

const problems = (text: string, file?: string) => {
  try {
    readManifestText(text, file === undefined ? {} : { file });
  } catch (error) {
    if (error instanceof ManifestError) return error.problems;
    throw error;
  }
  return [];
};

describe('readManifestText', () => {
  it('says where each fact stands', () => {
    const { positions } = readManifestText('guiju: 1\nsecurity:\n  backup: true\n', { file: 'a.yaml' });
    expect(positions('/security/backup/inPlace')).toEqual({ file: 'a.yaml', line: 3, column: 3, exact: true });
    expect(positions('/security/rules')).toEqual({ file: 'a.yaml', line: 2, column: 1, exact: false });
  });

  it('places every problem', () => {
    expect(
      problems('guiju: 1\nservise: {}\nsecurity:\n  backup: maybe\n').map(({ line, code }) => [line, code]),
    ).toEqual([
      [2, 'unknown-key'],
      [4, 'wrong-type'],
    ]);
    expect(problems('guiju: [1\n', 'b.yaml')[0]).toMatchObject({ code: 'syntax', file: 'b.yaml' });
    expect(problems('  \n')[0]?.code).toBe('empty');
    expect(problems(`guiju: 1\n# ${'x'.repeat(1_048_576)}`)[0]?.code).toBe('too-large');
  });

  it('refuses what it would have to read from another file', () => {
    expect(problems('guiju: 1\nextends: ./company.yaml\n')).toMatchObject([
      { code: 'extends-unread', line: 2, column: 1 },
    ]);
    expect(problems('guiju: 1\nextends: null\n')[0]?.code).not.toBe('extends-unread');
  });
});
