import { posix } from 'node:path';

/** A link of a page. */
export interface Link {
  readonly from: string;
  readonly to: string;
}

/** What came out of looking at every link of a site. */
export interface LinkReport {
  /** Links within the site to a page, or a part of one, that is not there. */
  readonly dead: readonly Link[];
  /** The addresses outside of the site, each once. */
  readonly outside: readonly string[];
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
};
const plain = (text: string): string => text.replace(/&(amp|quot|#39|lt|gt);/g, (found) => entities[found] ?? found);

const hrefs = (page: string): readonly string[] =>
  [...page.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, href = '']) => plain(href));

const anchors = (page: string): ReadonlySet<string> =>
  new Set([...page.matchAll(/\s(?:id|name)="([^"]*)"/g)].map(([, id = '']) => plain(id)));

const isOutside = (href: string): boolean => /^[a-z][a-z+.-]*:/i.test(href);

/** Follows every link of the files of a site without leaving it; `exists` knows the files that are not given. */
export const checkLinks = (files: ReadonlyMap<string, string>, exists: (place: string) => boolean): LinkReport => {
  const known = new Map<string, ReadonlySet<string>>();
  const anchorsOf = (place: string): ReadonlySet<string> => {
    const found = known.get(place) ?? anchors(files.get(place) ?? '');
    known.set(place, found);
    return found;
  };
  const dead: Link[] = [];
  const outside = new Set<string>();
  for (const [from, page] of files) {
    if (!from.endsWith('.html')) continue;
    for (const to of new Set(hrefs(page))) {
      if (isOutside(to)) {
        if (!to.startsWith('data:')) outside.add(to);
        continue;
      }
      const [path = '', anchor = ''] = to.split('#');
      const place = path === '' ? from : posix.join(posix.dirname(from), decodeURIComponent(path.replace(/\?.*$/, '')));
      const there = files.has(place)
        ? anchor === '' || anchorsOf(place).has(decodeURIComponent(anchor))
        : exists(place);
      if (!there) dead.push({ from, to });
    }
  }
  return { dead, outside: [...outside].sort() };
};
