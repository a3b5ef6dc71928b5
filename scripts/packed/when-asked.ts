import { join } from 'node:path';
import type { Options } from 'tsup';
import * as calendar from './asked/calendar.js';
import * as hashes from './asked/hashes.js';
import * as jsonLogic from './asked/json-logic.js';
import * as schemas from './asked/schemas.js';
import * as tolerant from './asked/tolerant.js';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** A package that lies in a file of its own, which is loaded when one of its functions is first called. */
interface Asked {
  readonly name: string;
  /** The module that imports it, where others have it within their own file. */
  readonly importer?: string;
  /** The file in the package. */
  readonly file: string;
  /** What the file hands on. */
  readonly members: object;
}

const digest = { importer: join('evaluate', 'digest.ts'), file: 'hashes.cjs', members: hashes };

const packages: readonly Asked[] = [
  { name: 'chinese-days', file: 'calendar.cjs', members: calendar },
  { name: 'json-logic-js', file: 'json-logic.cjs', members: jsonLogic },
  { name: 'zod/mini', file: 'schemas.cjs', members: schemas },
  { name: 'yaml', importer: join('manifest', 'read', 'tolerant.ts'), file: 'tolerant.cjs', members: tolerant },
  { name: '@noble/hashes/sha2.js', ...digest },
  { name: '@noble/hashes/utils.js', ...digest },
];

const folder = join('packed', 'asked');

/** A member as a function, or as an object of functions, that loads the file when it is called. */
const deferred = (at: string, member: unknown): string => {
  if (typeof member === 'function') return `(...given) => load()${at}(...given)`;
  const own = Object.entries(Object(member)).filter(([, one]) => typeof one === 'function');
  return `{ ${own.map(([key, one]) => `${key}: ${deferred(`${at}.${key}`, one)}`).join(', ')} }`;
};

const stub = ({ file, members }: Asked): string => {
  const lines = Object.entries(members).map(([name, member]) =>
    name === 'default'
      ? `export default ${deferred('.default', member)};`
      : `const _${name} = ${deferred(`.${name}`, member)};\nexport { _${name} as ${name} };`,
  );
  return [`const load = () => require('./${file}');`, ...lines].join('\n');
};

/**
 * Packages that most calls of the command line do without: what is wrong with a manifest is worded by one, a text that
 * the quick parser refuses is read by another, working days are counted by a third, and so on. Only functions can be put off, and a
 * name that an entry in `asked` does not hand on stops the build.
 */
export const packagesWhenAsked = (): Plugin => ({
  name: 'packages-when-asked',
  setup(build) {
    build.onResolve({ filter: /^[@\w]/ }, ({ path, importer }) => {
      const asked = packages.find(({ name }) => name === path);
      if (asked === undefined || importer.includes(folder)) return undefined;
      if (asked.importer !== undefined && !importer.endsWith(asked.importer)) return undefined;
      return { path: asked.file, namespace: 'asked' };
    });
    build.onResolve({ filter: /^\.\/.*\.cjs$/, namespace: 'asked' }, ({ path }) => ({ path, external: true }));
    build.onLoad({ filter: /.*/, namespace: 'asked' }, ({ path }) => {
      const asked = packages.find(({ file }) => file === path);
      return asked === undefined ? undefined : { contents: stub(asked) };
    });
  },
});
