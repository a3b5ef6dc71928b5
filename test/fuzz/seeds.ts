import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { parse } from 'yaml';

/** The texts of the manifests of the examples. */
export const seedTexts: readonly string[] = globSync('examples/**/*.yaml')
  .sort()
  .map((file) => readFileSync(file, 'utf8'))
  .filter((text) => text.includes('guiju: 1'))
  .map((text) => text.replace(/^extends:.*$/m, ''));

/** The same as plain data. */
export const seedValues: readonly unknown[] = seedTexts.map((text): unknown => parse(text));
