import { canonicalJson } from '../evaluate/digest.js';
import type { Finding, Report } from '../evaluate/report.js';
import type { Manifest } from '../manifest/schema.js';
import { isMap } from '../pointer.js';
import type { FactReason } from './difference.js';

/** What one side knows of its facts: a value, undefined for one that is known to be missing, or that nothing says it. */
export type FactSource = (pointer: string) => { readonly value: unknown } | undefined;

const step = (value: unknown, key: string): unknown => {
  if (Array.isArray(value)) {
    const elements: readonly unknown[] = value;
    return elements[Number(key)];
  }
  return isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
};

const unescapeKey = (key: string): string => key.replaceAll('~1', '/').replaceAll('~0', '~');

/** The facts of a manifest. */
export const factsOfManifest =
  (manifest: Manifest): FactSource =>
  (pointer) => ({
    value: pointer.split('/').slice(1).map(unescapeKey).reduce<unknown>(step, manifest) ?? undefined,
  });

/** The facts that the findings of a report name. */
export const factsOfReport = ({ findings }: Report): FactSource => {
  const values = new Map<string, unknown>();
  for (const { facts, missing, grounds = [] } of findings) {
    for (const { pointer } of missing) values.set(pointer, undefined);
    for (const { pointer, value } of [...grounds, ...facts]) values.set(pointer, value);
  }
  return (pointer) => (values.has(pointer) ? { value: values.get(pointer) } : undefined);
};

const isBelow = (pointer: string, above: string): boolean => above !== '' && pointer.startsWith(`${above}/`);

/** Whether a pointer is another one or lies below it. */
export const isAtOrBelow = (pointer: string, above: string): boolean => pointer === above || isBelow(pointer, above);

const moved = (pointer: string, from: string, to: string): string =>
  from !== '' && to !== '' && isAtOrBelow(pointer, from) ? `${to}${pointer.slice(from.length)}` : pointer;

const tellsGrounds = (finding: { readonly grounds?: Finding['grounds'] }): boolean => finding.grounds !== undefined;

/** Whether one of two reports was read from a file that does not name the grounds of its findings. */
export const isSilent = (before: Report, after: Report): boolean =>
  [before, after].some(({ findings }) => !findings.every(tellsGrounds));

const pointersOf = ({ facts, missing, grounds = [] }: Finding): readonly string[] =>
  [...facts, ...missing, ...grounds].map(({ pointer }) => pointer);

const isLongAs = (a: unknown, b: unknown): boolean => Array.isArray(a) && Array.isArray(b) && a.length === b.length;

/** Leaves out lists of which only elements changed that are reasons themselves. */
const withoutOuter = (reasons: readonly FactReason[]): readonly FactReason[] =>
  reasons.filter(
    ({ pointer, before, after }) =>
      !isLongAs(before, after) || !reasons.some((inner) => isBelow(inner.pointer, pointer)),
  );

/** The facts on which two findings on the same subject rest and which are not the same on both sides. */
export const factReasons = (
  before: Finding | undefined,
  after: Finding | undefined,
  then: FactSource,
  now: FactSource,
): readonly FactReason[] => {
  const from = before?.subject ?? after?.subject ?? '';
  const to = after?.subject ?? from;
  const pointers = new Set([
    ...(before === undefined ? [] : pointersOf(before)).map((pointer) => moved(pointer, from, to)),
    ...(after === undefined ? [] : pointersOf(after)),
  ]);
  const found = [...pointers].sort().flatMap((pointer): readonly FactReason[] => {
    if (pointer === '/asOf') return [];
    const old = then(moved(pointer, to, from));
    const current = now(pointer);
    if (old === undefined || current === undefined) return [];
    if (canonicalJson(old.value) === canonicalJson(current.value)) return [];
    return [
      {
        kind: 'fact',
        pointer,
        ...(old.value !== undefined && { before: old.value }),
        ...(current.value !== undefined && { after: current.value }),
      },
    ];
  });
  return withoutOuter(found);
};
