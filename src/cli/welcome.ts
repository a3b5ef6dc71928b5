import { existsSync } from 'node:fs';
import { defaultFiles } from './files.js';

/** What somebody reads who calls `guiju` alone, of these commands. */
export const welcome = (commands: readonly string[]): string => {
  const found = defaultFiles.find((file) => existsSync(file));
  const first =
    found === undefined
      ? [
          'There is no guiju.yaml in this folder yet. To begin:',
          commands.includes('init')
            ? '  guiju init              write a manifest, question by question'
            : '  guiju check FILE        check a manifest',
        ]
      : [`This folder has a ${found}. To begin:`, '  guiju check             check it'];
  return [
    'guiju checks service manifests against the duties of Chinese internet, AI, data and security law.',
    '',
    ...first,
    '  guiju import FILE       facts that stand in catalog-info.yaml, an OpenAPI document or package.json',
    '  guiju doctor            see whether everything is in place',
    '  guiju --help            all commands',
    '',
  ].join('\n');
};
