import * as fs from 'node:fs';
import { promisify } from 'node:util';

// As in node:fs/promises, which brings much along that a check does not need.

export const stat = promisify(fs.stat);
export const open = promisify(fs.open);
export const read = promisify(fs.read);
export const close = promisify(fs.close);
export const realpath = promisify(fs.realpath.native);
