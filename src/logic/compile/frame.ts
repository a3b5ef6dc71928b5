import { isMap, own, readKeys } from '../../pointer.js';
import { cutPath } from '../path.js';

/** Reads a value; undefined where it is unknown. */
export type Read = () => unknown;

/** Whether a map without this key of its own may still answer to it. */
export const inherited = (key: string): boolean => key in Object.prototype;

/** The slots of what lies right in the map of another slot; in the service itself where `parent` is negative. */
interface Group {
  readonly parent: number;
  readonly slots: number[];
}

const noGroup: Group = { parent: -1, slots: [] };

/**
 * Where compiled conditions find their facts: each path of the service itself is loaded once a manifest into a slot;
 * facts of list elements are read from the element at hand.
 */
export class Frame {
  /** The values at hand, one for each slot. */
  readonly slots: unknown[] = [];
  /** The element at hand of each list. */
  readonly elements: unknown[] = [];
  readonly #keys: string[] = [];
  readonly #guarded: boolean[] = [];
  readonly #parents: number[] = [];
  /** The slots right below the service itself and below those slots that have any, from the top down. */
  readonly #groups: Group[] = [];
  readonly #groupByParent = new Map<number, Group>();
  readonly #byPath = new Map<string, number>([['', -1]]);
  readonly #lists = new Map<string, number>();
  #facts: unknown;
  #asOf: string | undefined;

  /** The slot of a path outside lists. */
  slot(path: string): number {
    const known = this.#byPath.get(path);
    if (known !== undefined) return known;
    const cut = path.lastIndexOf('.');
    const parent = this.slot(cut < 0 ? '' : path.slice(0, cut));
    const slot = this.#keys.length;
    const key = cut < 0 ? path : path.slice(cut + 1);
    this.#keys.push(key);
    this.#guarded.push(inherited(key));
    this.#parents.push(parent);
    this.#byPath.set(path, slot);
    this.#groupBelow(parent).slots.push(slot);
    this.slots.push(path === 'asOf' ? this.#asOf : this.#valueOf(slot));
    return slot;
  }

  #groupBelow(parent: number): Group {
    const known = this.#groupByParent.get(parent);
    if (known !== undefined) return known;
    const group = { parent, slots: [] };
    this.#groups.push(group);
    this.#groupByParent.set(parent, group);
    return group;
  }

  /** The number by which a list is bound. */
  list(path: string): number {
    const known = this.#lists.get(path);
    if (known !== undefined) return known;
    const list = this.#lists.size;
    this.#lists.set(path, list);
    this.elements.push(undefined);
    return list;
  }

  /** A function that reads the fact at a path. */
  read(path: string): Read {
    const { slots, elements } = this;
    const { list, keys } = cutPath(path);
    if (list === undefined) {
      const slot = this.slot(path);
      return () => slots[slot];
    }
    const at = this.list(list);
    const [key] = keys;
    if (keys.length !== 1 || key === undefined) return () => readKeys(elements[at], keys);
    if (inherited(key)) return () => own(elements[at], key) ?? undefined;
    return () => {
      const element = elements[at];
      return isMap(element) ? (element[key] ?? undefined) : undefined;
    };
  }

  #valueOf(slot: number): unknown {
    const parent = this.#parents[slot] ?? -1;
    const map = parent < 0 ? this.#facts : this.slots[parent];
    const key = this.#keys[slot] ?? '';
    return !isMap(map) || (this.#guarded[slot] === true && !Object.hasOwn(map, key))
      ? undefined
      : (map[key] ?? undefined);
  }

  /** Loads the facts of a manifest, each path once. A path that is first asked for later is loaded then. */
  load(facts: unknown, asOf: string | undefined): void {
    this.#facts = facts;
    this.#asOf = asOf;
    const { slots } = this;
    const keys = this.#keys;
    const guarded = this.#guarded;
    slots.fill(undefined);
    for (let i = 0; i < this.#groups.length; i++) {
      const { parent, slots: children } = this.#groups[i] ?? noGroup;
      const map = parent < 0 ? facts : slots[parent];
      if (map === undefined || !isMap(map)) continue;
      for (let j = 0; j < children.length; j++) {
        const slot = children[j] ?? 0;
        const key = keys[slot] ?? '';
        if (guarded[slot] === true && !Object.hasOwn(map, key)) continue;
        slots[slot] = map[key] ?? undefined;
      }
    }
    const clock = this.#byPath.get('asOf');
    if (clock !== undefined) this.slots[clock] = asOf;
  }
}
