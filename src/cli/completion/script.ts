import { oneOf } from '../one-of.js';
import { bash } from './bash.js';
import { fish } from './fish.js';
import { powershell } from './powershell.js';
import { type Shell, shells } from './shells.js';
import { zsh } from './zsh.js';

const scripts: Readonly<Record<Shell, string>> = { bash, zsh, fish, powershell };

/** The script of a shell. */
export const script = (shell: string): string => scripts[oneOf('the shell', shells, shell)];
