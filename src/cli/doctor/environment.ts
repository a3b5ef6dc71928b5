import { accessSync, constants, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Locale } from '../../text.js';
import { bad, type Check, ok } from './check.js';

/** Whether reports can be written into a folder. */
export const checkReports = (folder: string): Check => {
  const path = resolve(folder);
  const failed = (zh: string, en: string, todoZh: string, todoEn: string): Check =>
    bad('reports', 'problem', { zh, en }, { zh: todoZh, en: todoEn }, { file: path });
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return failed('没有这个文件夹', 'there is no such folder', '请先建立它', 'make it first');
  if (!found.isDirectory()) return failed('这不是文件夹', 'this is no folder', '请指明一个文件夹', 'name a folder');
  try {
    accessSync(path, constants.W_OK);
    return ok('reports', '报告可以写入', 'reports can be written', { file: path });
  } catch {
    return failed(
      '不能写入',
      'cannot be written to',
      '请更改其权限，或用 --format json:其他/路径',
      'change its rights, or write elsewhere: --format json:other/path',
    );
  }
};

/** The language, and where it comes from. */
export const checkLocale = (locale: Locale, asked: string | undefined, environment: NodeJS.ProcessEnv): Check => {
  const name = ['LC_ALL', 'LC_MESSAGES', 'LANG'].find((one) => environment[one]);
  const [zh, en] =
    asked !== undefined
      ? ['来自 --locale', 'from --locale']
      : name === undefined
        ? ['环境未设定语言，默认为英文', 'the environment sets none: English']
        : [`来自 ${name}=${environment[name]}`, `from ${name}=${environment[name]}`];
  return ok('locale', `语言 ${locale}（${zh}）`, `language ${locale} (${en})`);
};

const dayHere = (now: Date): string => {
  const pad = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
};

/** That the day is that of Beijing, and whether it is another one here. */
export const checkTime = (now: Date, beijing: string): Check => {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const here = dayHere(now);
  return ok(
    'time',
    `按北京时间，今天是 ${beijing}${here === beijing ? '' : `；本机（${zone}）为 ${here}`}`,
    `today is ${beijing}: the day of Beijing counts${here === beijing ? '' : `; here (${zone}) it is ${here}`}`,
  );
};

/** Whether the terminal shows colours, and why not. */
export const checkColours = (stream: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv): Check => {
  if (stream.isTTY !== true) return ok('colours', '输出不是终端：没有颜色', 'the output is no terminal: no colours');
  if (environment.NO_COLOR) return ok('colours', '设有 NO_COLOR：没有颜色', 'NO_COLOR is set: no colours');
  if (environment.TERM === 'dumb') return ok('colours', 'TERM=dumb：没有颜色', 'TERM=dumb: no colours');
  return ok('colours', '终端有颜色', 'the terminal shows colours');
};
