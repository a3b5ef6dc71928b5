import { describe, expect, it } from 'vitest';
import { Compiler } from '../../src/logic/compile/compiler.js';
import { T, U } from '../../src/logic/truth.js';
import type { Condition } from '../../src/logic/types.js';

/** Facts that count how often `flag` is read when they are tested, not when they are loaded. */
const counted = () => {
  let reads = 0;
  const among = {
    includes: (value: unknown) => {
      reads += 1;
      return value === 'red';
    },
  };
  const colours = Object.assign([], { length: 1, includes: among.includes });
  return { facts: { colours }, reads: () => reads };
};

const isRed: Condition = { in: ['red', { var: 'colours' }] };

const equal = (): Condition => JSON.parse(JSON.stringify(isRed));

describe('a compiler', () => {
  it('keeps the result of a cheap test from the second condition on that asks for it', () => {
    const compiler = new Compiler();
    const first = compiler.test(equal());
    const alone = counted();
    compiler.load(alone.facts);
    expect([first(), first()]).toEqual([T, T]);
    expect(alone.reads()).toBe(2);

    const second = compiler.test(equal());
    const third = compiler.test(equal());
    const shared = counted();
    compiler.load(shared.facts);
    expect([second(), third(), second()]).toEqual([T, T, T]);
    expect(shared.reads()).toBe(1);
  });

  it('forgets a kept result with the next manifest', () => {
    const compiler = new Compiler();
    compiler.test(equal());
    const kept = compiler.test(equal());
    compiler.load({ colours: ['red'] });
    expect(kept()).toBe(T);
    compiler.load({});
    expect(kept()).toBe(U);
  });

  it('keeps no result of a test that reads the element at hand', () => {
    const compiler = new Compiler();
    const items: Condition = { in: [{ var: 'items[].colour' }, ['red']] };
    compiler.test(items);
    const test = compiler.test(JSON.parse(JSON.stringify(items)));
    const at = compiler.frame.list('items');
    compiler.load({});
    compiler.frame.elements[at] = { colour: 'red' };
    expect(test()).toBe(T);
    compiler.frame.elements[at] = {};
    expect(test()).toBe(U);
  });
});
