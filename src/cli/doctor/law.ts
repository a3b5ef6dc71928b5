import { publishedYears } from '../../evaluate/working-days.js';
import { plusTime } from '../../logic/date.js';
import type { Catalogue } from '../../rule/catalogue.js';
import { bad, type Check, ok } from './check.js';

const byDay = ({ reviewedOn: a }: { reviewedOn: string }, { reviewedOn: b }: { reviewedOn: string }): number =>
  a < b ? -1 : a > b ? 1 : 0;

/** How long ago the rules were held against the text of the law. */
export const checkCatalogue = (catalogue: Catalogue, day: string): Check => {
  const { name, version, rules, instruments } = catalogue;
  const sorted = [...rules].sort(byDay);
  const [oldest, newest] = [sorted[0]?.reviewedOn ?? '', sorted.at(-1)?.reviewedOn ?? ''];
  const stale = rules.filter(({ reviewedOn }) => reviewedOn < plusTime(day, -1, 'year')).length;
  const what = {
    zh: `${name} ${version}：${instruments.length} 部法律法规、${rules.length} 条规则，与原文核对于 ${oldest} 至 ${newest}`,
    en: `${name} ${version}: ${instruments.length} instruments, ${rules.length} rules, held against the text from ${oldest} to ${newest}`,
  };
  if (stale === 0) return ok('catalogue', what.zh, what.en);
  return bad(
    'catalogue',
    'warning',
    {
      zh: `${what.zh}；其中 ${stale} 条距今已逾一年`,
      en: `${what.en}; ${stale} of them more than a year ago`,
    },
    { zh: '请更新 guiju：npm install guiju@latest', en: 'update guiju: npm install guiju@latest' },
  );
};

/** Whether the arrangement of holidays of this year and the next is known. */
export const checkCalendar = (day: string, last = publishedYears.last): Check => {
  const year = Number(day.slice(0, 4));
  const update = {
    zh: '请更新 guiju；国务院办公厅一般在每年十一月公布次年安排',
    en: 'update guiju; the arrangement of the next year is usually published in November',
  };
  const until = { zh: `工作日安排已知至 ${last} 年`, en: `working days are known to the end of ${last}` };
  const weekday = {
    zh: '之后按周一至周五计，结果标为暂定',
    en: 'later ones are counted from Monday to Friday, and marked provisional',
  };
  if (last > year) return ok('calendar', until.zh, until.en);
  return bad(
    'calendar',
    last < year ? 'problem' : 'warning',
    { zh: `${until.zh}；${weekday.zh}`, en: `${until.en}; ${weekday.en}` },
    update,
  );
};
