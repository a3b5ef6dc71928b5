// Hooks of pre-commit are packed from a clone, which has no dist: it is built then.
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';

if (!existsSync('dist/cli.cjs')) execSync('npm run --silent build', { stdio: 'inherit' });
