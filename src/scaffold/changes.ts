import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Bilingual } from '../text.js';
import { ScaffoldError } from './error.js';

/** A file that is written, or written anew with something added. */
export interface Change {
  /** Relative to the project. */
  readonly path: string;
  readonly text: string;
  /** Whether the file is there already, and keeps what stands in it. */
  readonly edited?: true;
}

/** What is written for a rule, and what a person has to do by hand. */
export interface Plan {
  readonly changes: readonly Change[];
  readonly byHand: readonly Bilingual[];
  /** Commands with which to go on. */
  readonly next: readonly string[];
}

/** Writes every file of a plan: none where one of the new ones is there already. */
export const writePlan = ({ changes }: Plan, root: string): void => {
  const there = changes.filter(({ path, edited }) => !edited && existsSync(join(root, path)));
  if (there.length > 0) {
    throw new ScaffoldError(
      there.map(({ path }) => ({
        zh: `${path} 已存在，不会覆盖：请换一个标识`,
        en: `${path} is there already and is not overwritten: choose another id`,
      })),
    );
  }
  const beside = (path: string): string => join(root, `${path}.guiju-new`);
  try {
    for (const { path, text } of changes) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(beside(path), text);
    }
  } catch (error) {
    for (const { path } of changes) rmSync(beside(path), { force: true });
    const why = error instanceof Error ? error.message : String(error);
    throw new ScaffoldError([{ zh: `无法写入：${why}`, en: `cannot be written: ${why}` }]);
  }
  for (const { path } of changes) renameSync(beside(path), join(root, path));
};
