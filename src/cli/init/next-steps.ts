import { relative } from 'node:path';
import type { Interview } from '../../interview/interview.js';
import type { Locale } from '../../text.js';

/** What was written. */
export interface Written {
  readonly file: string;
  /** The schema that was written beside it, if it was. */
  readonly schema: string | undefined;
  readonly text: string;
  readonly state: Interview;
}

/** One screen: what was written, what it comes to, and what to do next. */
export const nextSteps = ({ file, schema, text, state }: Written, locale: Locale): string => {
  const open = text.match(/^ *# [\w-]+: #/gm)?.length ?? 0;
  const { unknown, violated, 'not-applicable': none } = state.counts;
  const copy = schema === undefined ? undefined : relative(process.cwd(), schema);
  const lines =
    locale === 'zh'
      ? [
          `已写入 ${file}：其中 ${open} 个问题以注释形式待回答。`,
          ...(copy === undefined ? [] : [`已写入 ${copy}：供编辑器（YAML language server）补全和提示，可不提交。`]),
          `目前：${none} 项规则不适用，${violated} 项未履行，${unknown} 项待更多事实。`,
          '',
          '下一步：',
          `  guiju ask ${file}     按影响大小逐一回答问题，每个回答立即写入`,
          `  guiju check ${file}   查看法律对已知事实的结论`,
        ]
      : [
          `${file} is written, with ${open} questions left in it as comments.`,
          ...(copy === undefined
            ? []
            : [
                `${copy} is written for editors (completion and hover by the YAML language server); it need not be committed.`,
              ]),
          `So far: ${none} rules do not apply, ${violated} violated, ${unknown} wait for facts.`,
          '',
          'Next:',
          `  guiju ask ${file}     answer the questions that settle most; each answer is written at once`,
          `  guiju check ${file}   what the law finds in what is known`,
        ];
  return `${lines.join('\n')}\n`;
};
