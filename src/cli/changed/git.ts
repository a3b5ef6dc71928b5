import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { Locale } from '../../text.js';
import { UsageError } from '../usage-error.js';

/** What git knows of a working tree since a commit. Paths are absolute. */
export interface Changes {
  /** Files that were added, changed or deleted, with both names of a renamed one. */
  readonly changed: ReadonlySet<string>;
  /** Files that git keeps track of. */
  readonly tracked: ReadonlySet<string>;
}

interface Ran {
  readonly status: number | 'absent';
  readonly stdout: string;
  readonly stderr: string;
}

const most = 256 * 1024 * 1024;

const git = (cwd: string, ...args: readonly string[]): Promise<Ran> =>
  new Promise((done) => {
    execFile('git', args, { cwd, encoding: 'utf8', maxBuffer: most }, (error, stdout, stderr) => {
      const status = error === null ? 0 : typeof error.code === 'number' ? error.code : 'absent';
      done({ status, stdout, stderr });
    });
  });

const names = (top: string, { stdout }: Ran): ReadonlySet<string> =>
  new Set(
    stdout
      .split('\0')
      .filter((name) => name !== '')
      .map((name) => join(top, name)),
  );

/**
 * What changed since the merge base of HEAD and a commit: committed, staged or only in the working tree.
 *
 * @throws {@link UsageError} when there is no git, no repository, no such commit, or no common ancestor.
 */
export const changesSince = async (ref: string, folder: string, locale: Locale): Promise<Changes> => {
  const refuse = (zh: string, en: string, { stderr }: Partial<Ran> = {}) => {
    const said = stderr?.trim().split('\n')[0] ?? '';
    return new UsageError(`--changed-since: ${locale === 'zh' ? zh : en}${said === '' ? '' : ` (${said})`}`);
  };
  const root = await git(folder, 'rev-parse', '--show-toplevel');
  if (root.status === 'absent') {
    throw refuse(
      '未找到 git，请先安装，或者去掉此选项检查全部清单',
      'git was not found: install it, or check every manifest without this option',
    );
  }
  if (root.status !== 0) {
    throw refuse(`${folder} 不是可用的 git 仓库`, `${folder} is in no git repository that can be used`, root);
  }
  const top = root.stdout.replace(/\r?\n$/, '');
  const commit = await git(top, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
  if (ref === '' || commit.status !== 0) {
    throw refuse(
      `没有提交或分支 "${ref}"；持续集成的浅克隆请先取得它（actions/checkout 设 fetch-depth: 0，GitLab 设 GIT_DEPTH: 0）`,
      `there is no commit or branch "${ref}"; in a shallow clone of a pipeline, fetch it first (fetch-depth: 0 of actions/checkout, GIT_DEPTH: 0 in GitLab)`,
    );
  }
  const base = await git(top, 'merge-base', commit.stdout.trim(), 'HEAD');
  if (base.status !== 0) {
    throw refuse(
      `"${ref}" 与 HEAD 没有共同祖先；浅克隆请取得更多历史`,
      `"${ref}" and HEAD have no common ancestor; in a shallow clone, fetch more of the history`,
      base,
    );
  }
  const diff = await git(top, 'diff', '--name-only', '--no-renames', '--no-ext-diff', '-z', base.stdout.trim(), '--');
  const files = await git(top, 'ls-files', '-z');
  const failed = [diff, files].find(({ status }) => status !== 0);
  if (failed !== undefined) throw refuse('git 出错', 'git failed', failed);
  return { changed: names(top, diff), tracked: names(top, files) };
};
