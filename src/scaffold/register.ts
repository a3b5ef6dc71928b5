/** Puts an import below the last one of a program. */
const withImport = (source: string, line: string): string => {
  const imports = [...source.matchAll(/^import [\s\S]*?;\n/gm)];
  const last = imports.at(-1);
  const at = last === undefined ? 0 : last.index + last[0].length;
  return `${source.slice(0, at)}${line}\n${source.slice(at)}`;
};

const listAfter = (source: string, start: RegExp): { readonly open: number; readonly close: number } | undefined => {
  const found = start.exec(source);
  if (found === null) return undefined;
  const open = found.index + found[0].length;
  const close = source.indexOf(']', open);
  return close === -1 || source.slice(open, close).includes('[') ? undefined : { open, close };
};

const withElement = (source: string, { open, close }: { open: number; close: number }, element: string): string => {
  const inside = source.slice(open, close);
  if (inside.includes('\n')) {
    const indent = /\n( *)\S/.exec(inside)?.[1] ?? '  ';
    const body = inside.trimEnd().replace(/,?$/, ',');
    const outer = /( *)$/.exec(inside)?.[1] ?? '';
    return `${source.slice(0, open)}${body}\n${indent}${element},\n${outer}${source.slice(close)}`;
  }
  const joined = inside.trim() === '' ? element : `${inside.trim()}, ${element}`;
  return `${source.slice(0, open)}${joined}${source.slice(close)}`;
};

/** What a list in a program gets: a value of another file. */
export interface Entry {
  readonly name: string;
  readonly from: string;
}

/** A name that a program does not use yet. */
const freeName = (source: string, name: string): string => {
  const used = (one: string): boolean => new RegExp(`\\b${one}\\b`).test(source);
  if (!used(name)) return name;
  let number = 2;
  while (used(`${name}${number}`)) number++;
  return `${name}${number}`;
};

/** Puts a value of another file into the first list after some text; undefined where the program looks otherwise. */
export const registered = (
  source: string,
  start: RegExp,
  { name, from }: Entry,
  spread = false,
): string | undefined => {
  const list = listAfter(source, start);
  if (list === undefined) return undefined;
  const modules = source.slice(list.close).startsWith('].flatMap(');
  const local = freeName(source, name);
  const element = spread ? `...${local}` : local;
  const imported = local === name ? name : `${name} as ${local}`;
  const line = modules ? `import * as ${local} from '${from}';` : `import { ${imported} } from '${from}';`;
  return withImport(withElement(source, list, element), line);
};

/** Puts an article into the list of the articles of an instrument; undefined where it looks otherwise. */
export const withArticle = (source: string, article: string): string | undefined => {
  const list = listAfter(source, /\barticles: \[/);
  if (list === undefined) return /\barticles: \d+/.test(source) ? source : undefined;
  const known = source.slice(list.open, list.close);
  if (known.includes(`'${article}'`)) return source;
  return withElement(source, list, `'${article}'`);
};
