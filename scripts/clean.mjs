import { rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
rmSync('.metafiles', { recursive: true, force: true });
