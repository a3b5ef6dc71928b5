import { canonicalJson } from '../evaluate/digest.js';
import type { Finding } from '../evaluate/report.js';
import { nameOf } from '../evaluate/subject.js';
import type { FactReason } from './difference.js';
import { type FactSource, factReasons, isAtOrBelow } from './facts.js';
import { bareOutcome } from './waiver.js';

/** The finding on an element of which only one side speaks. */
const loneOf = (before: Finding | undefined, after: Finding | undefined): Finding | undefined => {
  const [old, current] = [before, after].map((finding) => (finding?.subject ? finding : undefined));
  return old === undefined ? current : current === undefined ? old : undefined;
};

const listOf = (subject: string): string => subject.slice(0, subject.lastIndexOf('/'));

const elementReason = (lone: Finding, isNew: boolean): FactReason => {
  const { subject, subjectName = subject } = lone;
  return { kind: 'fact', pointer: subject, ...(isNew ? { after: subjectName } : { before: subjectName }) };
};

/** Whether a place holds the one element of its name in both of two lists. */
const isKept = (lists: readonly unknown[], index: number): boolean => {
  const names = lists.map((list) => (Array.isArray(list) ? list.map(nameOf) : []));
  const [name] = new Set(names.map((all) => all[index]));
  return (
    name !== undefined &&
    names.every((all) => all[index] === name && all.filter((other) => other === name).length === 1)
  );
};

/**
 * What is different about an element of which one side does not speak, and about the facts around it. Where that side has
 * the element at the same place, its facts are compared.
 */
const loneReasons = (
  lone: Finding,
  other: Finding | undefined,
  isNew: boolean,
  read: readonly FactReason[],
  lists: { readonly before: unknown; readonly after: unknown } | undefined,
): readonly FactReason[] => {
  if (other === undefined) return [elementReason(lone, isNew)];
  const { subject } = lone;
  const list = listOf(subject);
  const around = read.filter(({ pointer }) => pointer !== list && !isAtOrBelow(pointer, subject));
  if (lists === undefined) {
    const isAnother = around.length === 0 || read.some(({ pointer }) => pointer === list);
    return [...around, ...(isAnother ? [elementReason(lone, isNew)] : [])];
  }
  const { before, after } = lists;
  if (canonicalJson(before) === canonicalJson(after)) return around;
  if (isKept([before, after], Number(subject.slice(list.length + 1)))) return read;
  return [...around, elementReason(lone, isNew)];
};

const wasAsked = (finding: Finding | undefined): boolean =>
  finding?.attestation !== undefined || finding?.outcome === 'review';

/** What a person judged, as a fact: where both sides asked for it, or both manifests are at hand. */
const judgementReason = (
  before: Finding | undefined,
  after: Finding | undefined,
  then: FactSource,
  now: FactSource,
): readonly FactReason[] => {
  const pointer = '/attestations';
  const [old, current] = [before?.attestation, after?.attestation];
  if (canonicalJson(old) === canonicalJson(current)) return [];
  const [was, is] = [then(pointer), now(pointer)];
  const known = was !== undefined && is !== undefined;
  if (known ? canonicalJson(was) === canonicalJson(is) : !(wasAsked(before) && wasAsked(after))) return [];
  return [
    {
      kind: 'fact',
      pointer,
      ...(old !== undefined && { before: old }),
      ...(current !== undefined && { after: current }),
    },
  ];
};

/**
 * The facts that explain why one finding is another one. Each finding names the facts that keep its outcome as it is, so
 * that two that differ disagree about at least one fact that both name.
 */
export const factualReasons = (
  before: Finding | undefined,
  after: Finding | undefined,
  then: FactSource,
  now: FactSource,
): readonly FactReason[] => {
  if (bareOutcome(before) === bareOutcome(after)) return [];
  const read = factReasons(before, after, then, now);
  const lone = loneOf(before, after);
  const isNew = lone === after;
  const [was, is] = lone === undefined ? [] : [then(listOf(lone.subject)), now(listOf(lone.subject))];
  const lists = was === undefined || is === undefined ? undefined : { before: was.value, after: is.value };
  const found = lone === undefined ? read : loneReasons(lone, isNew ? before : after, isNew, read, lists);
  return [...found, ...judgementReason(before, after, then, now)];
};
