import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { own } from '../../pointer.js';
import { bad, type Check, ok } from './check.js';

const numbers = (version: string): readonly number[] => version.split('.').map(Number);

/** Whether a version is the lowest one that is asked for, or a later one. */
const isAtLeast = (version: string, lowest: string): boolean => {
  const [have, want] = [numbers(version), numbers(lowest)];
  for (const [i, number] of want.entries()) if (have[i] !== number) return (have[i] ?? 0) > number;
  return true;
};

/** Whether Node is new enough: `engines` is that of the package, as in `>=20.20`. */
export const checkNode = (version: string, engines: string): Check => {
  const lowest = engines.replace('>=', '');
  if (isAtLeast(version, lowest))
    return ok('node', `Node ${version}（需要 ${lowest} 以上）`, `Node ${version} (${lowest} or newer is needed)`);
  return bad(
    'node',
    'problem',
    { zh: `Node ${version} 太旧`, en: `Node ${version} is too old` },
    { zh: `请安装 Node ${lowest} 或更新的版本`, en: `install Node ${lowest} or newer` },
  );
};

interface Copy {
  readonly folder: string;
  readonly version: string;
}

const copyIn = (folder: string): readonly Copy[] => {
  try {
    const found: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const version = own(found, 'version');
    if (own(found, 'name') !== 'guiju' || typeof version !== 'string') return [];
    return [{ folder: realpathSync(folder), version }];
  } catch {
    return [];
  }
};

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
};

/** The packages of a `node_modules`, those in scopes included. */
const packagesIn = (modules: string): readonly string[] =>
  namesIn(modules).flatMap((name) =>
    name.startsWith('@')
      ? namesIn(join(modules, name)).map((below) => join(modules, name, below))
      : [join(modules, name)],
  );

/** Every copy of guiju that a program in a folder may get: here and above, and one level down in other packages. */
export const copiesFrom = (folder: string): readonly Copy[] => {
  const found: Copy[] = [];
  for (let at = resolve(folder); ; at = dirname(at)) {
    const modules = join(at, 'node_modules');
    if (existsSync(modules)) {
      found.push(...copyIn(join(modules, 'guiju')));
      for (const other of packagesIn(modules)) found.push(...copyIn(join(other, 'node_modules', 'guiju')));
    }
    if (dirname(at) === at) break;
  }
  const byFolder = new Map(found.map((copy) => [copy.folder, copy]));
  return [...byFolder.values()];
};

/** Whether one version of guiju is installed, and whether it is the one that runs. */
export const checkCopies = (running: string, copies: readonly Copy[]): Check => {
  const others = copies.filter(({ version }) => version !== running);
  if (others.length === 0)
    return ok('installation', `guiju ${running}，没有其他版本`, `guiju ${running}, and no other version`);
  const listed = others.map(({ folder, version }) => `${version} (${folder})`);
  return bad(
    'installation',
    'problem',
    {
      zh: `正在运行 guiju ${running}，但另有 ${listed.join('、')}`,
      en: `guiju ${running} is running, and there is also ${listed.join(', ')}`,
    },
    {
      zh: '请只留一个版本：npm ls guiju 可看出由谁带来；用 npx guiju 运行项目中的版本',
      en: 'keep one version: npm ls guiju tells who brings it; npx guiju runs that of the project',
    },
  );
};
