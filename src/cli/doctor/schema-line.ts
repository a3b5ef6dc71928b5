import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { bad, type Check, ok } from './check.js';

const line = /^#\s*yaml-language-server:\s*\$schema=(\S+)/;
const inPackage = ['node_modules', 'guiju', 'dist', 'manifest.schema.json'];

/** The schema of the nearest installed guiju, as a path from a folder. */
const nearestSchema = (folder: string): string | undefined => {
  for (let at = folder; ; at = dirname(at)) {
    const file = resolve(at, ...inPackage);
    if (existsSync(file)) {
      const path = relative(folder, file).split(sep).join('/');
      return path.startsWith('.') ? path : `./${path}`;
    }
    if (dirname(at) === at) return undefined;
  }
};

/** Whether the line that tells an editor the schema leads to one. */
export const checkSchemaLine = (file: string): readonly Check[] => {
  let lines: readonly string[];
  try {
    lines = readFileSync(file, 'utf8').split(/\r?\n/);
  } catch {
    return [];
  }
  const at = lines.findIndex((one) => line.test(one));
  const target = line.exec(lines[at] ?? '')?.[1];
  if (target === undefined) return [];
  const place = { file, line: at + 1, column: 1 };
  if (/^https?:/.test(target))
    return [
      ok(
        'schema',
        `编辑器由网络取得 ${target}（未查验）`,
        `editors get ${target} from the network (not looked at)`,
        place,
      ),
    ];
  const folder = dirname(resolve(file));
  if (existsSync(resolve(folder, target.replace(/^file:\/\//, ''))))
    return [ok('schema', '编辑器能找到 schema', 'editors find the schema', place)];
  const near = nearestSchema(folder);
  return [
    bad(
      'schema',
      'problem',
      { zh: `编辑器找不到 ${target}`, en: `editors do not find ${target}` },
      near === undefined
        ? {
            zh: '请在项目中安装 guiju：npm install --save-dev guiju',
            en: 'install guiju in the project: npm install --save-dev guiju',
          }
        : { zh: `请改为 $schema=${near}`, en: `write $schema=${near}` },
      place,
    ),
  ];
};
