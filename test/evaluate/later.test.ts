import { describe, expect, it, vi } from 'vitest';
import { type WithLater, withLater } from '../../src/evaluate/later.js';

describe('properties that are worked out when they are read', () => {
  const read = vi.fn((word: string) => word.length);
  const addLength: WithLater<string, { readonly length: number; readonly shout: string }> = withLater({
    length: read,
    shout: (word) => word.toUpperCase(),
  });
  const made = (word: string) => {
    const object = { word };
    addLength(object, word);
    return Object.assign(object, { last: true });
  };

  it('are not worked out before', () => {
    read.mockClear();
    const object = made('rule');
    expect(Object.keys(object)).toEqual(['word', 'length', 'shout', 'last']);
    expect(read).not.toHaveBeenCalled();
    expect(object.length).toBe(4);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('are copied and written as what they are', () => {
    expect({ ...made('law') }).toEqual({ word: 'law', length: 3, shout: 'LAW', last: true });
    expect(JSON.stringify(made('law'))).toBe('{"word":"law","length":3,"shout":"LAW","last":true}');
    expect(Object.getOwnPropertySymbols({ ...made('law') })).toEqual([]);
  });

  it('are those of each object by itself, with getters that all share', () => {
    const [one, other] = [made('law'), made('duty')];
    expect([one.length, other.length]).toEqual([3, 4]);
    const getter = (object: object) => Object.getOwnPropertyDescriptor(object, 'length')?.get;
    expect(getter(one)).toBeDefined();
    expect(getter(one)).toBe(getter(other));
  });
});
