import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BundledPackage } from './packages.js';

const licenceFile = /^(licen[cs]e|copying)(\.(md|txt))?$/i;
const noticeFile = /^notice(\.(md|txt))?$/i;

const textOf = (folder: string, pattern: RegExp): string | undefined => {
  const name = existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .find((file) => pattern.test(file))
    : undefined;
  return name === undefined ? undefined : readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim();
};

/** The licences of the code of others that stands inside files of ours. Throws where a package has none. */
export const noticesOf = (packages: readonly BundledPackage[]): string => {
  const parts = packages.map(({ name, version, license, folder, files }) => {
    const text = textOf(folder, licenceFile);
    if (text === undefined) throw new Error(`${name} ${version} is bundled and has no licence file`);
    const notice = textOf(folder, noticeFile);
    return [
      `${name} ${version} (${license}), in ${files.join(', ')}`,
      '',
      text,
      ...(notice === undefined ? [] : ['', notice]),
    ].join('\n');
  });
  const line = `\n\n${'-'.repeat(80)}\n\n`;
  const head = 'The files named below contain code of these packages, under these licences.';
  return `${[head, ...parts].join(line)}\n`;
};
