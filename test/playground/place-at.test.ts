import { describe, expect, it } from 'vitest';
import { placeAt } from '../../playground/text/place-at.js';

/** The place of the bar in a text. */
const at = (text: string) => placeAt(text.replace('|', ''), text.indexOf('|'));
const where = (text: string) => {
  const found = at(text);
  return found && [found.container, found.key, found.typed];
};

describe('placeAt', () => {
  it.each([
    ['se|', ['', undefined, 'se']],
    ['guiju: 1\n|', ['', undefined, '']],
    ['guiju: 1\nsecurity:\n  ru|', ['security', undefined, 'ru']],
    ['guiju: 1\nsecurity:\n  |', ['security', undefined, '']],
    ['guiju: 1\nsecurity:\n  rules: true\n  |', ['security', undefined, '']],
    ['guiju: 1\nsecurity:\n  rules: true\nda|', ['', undefined, 'da']],
    ['guiju: 1\nsecurity:\n  rules: t|', ['security', 'rules', 't']],
    ['guiju: 1\nsecurity:\n  rules: |', ['security', 'rules', '']],
    ['guiju: 1\nsecurity:\n  rules: |\n  backup: true\n', ['security', 'rules', '']],
    ['service:\n  channels: [web, a|]', ['service.channels[]', undefined, 'a']],
    ['service:\n  channels:\n    - web\n    - a|', ['service.channels[]', undefined, 'a']],
    ['service:\n  channels:\n  - a|', ['service.channels[]', undefined, 'a']],
    ['service:\n  channels:\n  - a\n  na|', ['service', undefined, 'na']],
    ['service:\n  audience: { minors: true, ma|', ['service.audience', undefined, 'ma']],
    ['service:\n  audience: { minors: |, x: 1 }', ['service.audience', 'minors', '']],
    ['service:\n  audience:\n    { minors: true,\n      ma| }', ['service.audience', undefined, 'ma']],
    ['ai:\n  outputs:\n    - id: x\n      mo|', ['ai.outputs[]', undefined, 'mo']],
    ['ai:\n  outputs:\n    - mo|', ['ai.outputs[]', undefined, 'mo']],
    ['ai:\n  outputs:\n    - { id: x } # done\n    - { modality: i|', ['ai.outputs[]', 'modality', 'i']],
    [
      'ai:\n  outputs:\n    - explicitLabel: { positions: [on|',
      ['ai.outputs[].explicitLabel.positions[]', undefined, 'on'],
    ],
    ['{ "ai": { "ro|', ['ai', undefined, '"ro']],
    ['a: |-\n', ['', 'a', '']],
    ['service:\n  name: "a: b, { #"\n  |', ['service', undefined, '']],
    ['service: # it: is\n  |', ['service', undefined, '']],
    ['service:\r\n  |', ['service', undefined, '']],
  ])('%j', (text, wanted) => expect(where(text)).toEqual(wanted));

  it('is nowhere in a comment', () => {
    expect(at('# se|')).toBeUndefined();
    expect(at('security: # se|')).toBeUndefined();
    expect(at('security: { # se|')?.typed ?? '').toBe('');
  });

  it('knows the keys that are there already, and the column of a new one', () => {
    expect(at('security:\n  rules: true\n  backup: true\n  |')).toMatchObject({
      siblings: ['rules', 'backup'],
      column: 2,
    });
    expect(at('security: { rules: true, |')).toMatchObject({ siblings: ['rules'], column: undefined });
  });

  it('reads no text over several lines as keys', () => {
    expect(where('service:\n  name: >\n    ai: x\n    b: y\n  |')).toEqual(['service', undefined, '']);
  });

  it('comes to an end at each place of any text', () => {
    const text = 'a: [{b: "c", d: [\n]}] # e\n- - f: {g\n h: \'i\n"j": |\n k\n- {\n';
    for (let i = 0; i <= text.length; i++) expect(placeAt(text, i)?.from ?? 0).toBeLessThanOrEqual(i);
  });
});
