import { describe, expect, it } from 'vitest';
import { china } from '../../rules/index.js';
import { coveragePage } from '../../src/report/index.js';

describe('the coverage page', () => {
  const page = coveragePage(china);

  it('names every rule and every provision without one', () => {
    for (const { id } of china.rules) expect(page).toContain(`\`${id}\``);
    for (const { notEncoded = [] } of china.instruments) {
      for (const { note } of notEncoded) expect(page).toContain(note.en);
    }
  });

  it('cites as a lawyer does', () => {
    expect(page).toContain('《中华人民共和国网络安全法》第二十三条');
    expect(page).toContain('Personal Information Protection Law, article 66');
  });

  it('says what is only cited', () => {
    expect(page).toMatch(/`cn-cbdt-2024` · 0 条规则[\s\S]*?not encoded yet/);
  });
});
