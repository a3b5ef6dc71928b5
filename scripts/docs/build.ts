import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { globSync } from 'tinyglobby';
import { china } from '../../rules/index.js';
import { isDay } from '../../src/logic/date.js';
import { siteFiles } from '../../src/pages/site.js';
import { version } from '../../src/version.js';
import { checkLinks } from './links.js';
import { playgroundFiles } from './playground.js';

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'docs/site' }, 'as-of': { type: 'string' } },
});
const { out, 'as-of': asOf } = values;
if (asOf !== undefined && !isDay(asOf)) {
  console.error(`--as-of is a day such as 2027-01-31, found "${asOf}"`);
  process.exit(2);
}

const files = new Map([
  ...siteFiles(china, { generator: `guiju ${version}`, ...(asOf !== undefined && { asOf }) }),
  ...(await playgroundFiles()),
]);
rmSync(out, { recursive: true, force: true });
for (const folder of new Set([...files.keys()].map((place) => dirname(join(out, place)))))
  mkdirSync(folder, { recursive: true });
for (const [place, text] of files) writeFileSync(join(out, place), text);

const api = 'docs/api';
if (existsSync(api)) cpSync(api, join(out, 'api'), { recursive: true });
else console.error(`${api} is not there: run typedoc first, or the links to the API lead nowhere`);

const apiPages = globSync('api/**/*.html', { cwd: out }).map((place): [string, string] => [
  place,
  readFileSync(join(out, place), 'utf8'),
]);
const { dead, outside } = checkLinks(new Map([...files, ...apiPages]), (place) => existsSync(join(out, place)));
for (const { from, to } of dead) console.error(`dead link in ${from}: ${to}`);
console.log(`${files.size} files in ${out}, ${outside.length} addresses outside, ${dead.length} dead links`);
process.exitCode = dead.length === 0 ? 0 : 1;
