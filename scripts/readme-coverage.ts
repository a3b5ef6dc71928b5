import { readFileSync, writeFileSync } from 'node:fs';
import { china } from '../rules/index.js';
import { coverageTable } from '../src/report/index.js';

const readmes = [
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh'],
] as const;

for (const [file, locale] of readmes) {
  const before = readFileSync(file, 'utf8');
  const table = `<!-- coverage -->\n\n${coverageTable(china, locale)}\n\n<!-- /coverage -->`;
  const after = before.replace(/<!-- coverage -->[\s\S]*<!-- \/coverage -->/, () => table);
  if (after !== before) writeFileSync(file, after);
  console.log(`${file}  ${after === before ? 'as it was' : 'counts the rules of today'}`);
}
