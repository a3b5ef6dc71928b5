import { describe, expect, it } from 'vitest';
import { codeBlocks } from './support/code-blocks.js';

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  it.each(['ts', 'yaml', 'console', 'sh'])('shows %s, which test/docs/guides.test.ts runs', (language) => {
    expect(codeBlocks(file).some((block) => block.language === language)).toBe(true);
  });
});
