import { isInteractive, terminalPrompter } from '../prompts/clack.js';
import { UsageError } from '../usage-error.js';
import { runSession, type SessionOptions } from './session.js';
import type { AnsweredFile } from './store.js';
import { word } from './words.js';

/** Runs something that a signal to stop ends in good order: the question that is open closes, as with Ctrl+C. */
export const untilStopped = async <T>(run: (signal: AbortSignal) => Promise<T>): Promise<T> => {
  const stop = new AbortController();
  const abort = (): void => stop.abort();
  process.once('SIGINT', abort).once('SIGTERM', abort);
  try {
    return await run(stop.signal);
  } finally {
    process.off('SIGINT', abort).off('SIGTERM', abort);
  }
};

/** Asks in the terminal until nothing is open or the person stops. Returns the exit status. */
export const askInTerminal = async (file: AnsweredFile, { locale, max }: SessionOptions): Promise<number> => {
  if (!isInteractive()) {
    throw new UsageError(
      'ask needs a terminal. Without one: --list prints the questions, --answer path=value writes an answer',
    );
  }
  const begun = await file.state();
  return untilStopped(async (signal) => {
    const prompter = terminalPrompter({ input: process.stdin, output: process.stderr, signal });
    const { counts, questions } = begun;
    prompter.begin(
      locale === 'zh'
        ? `guiju · ${file.into} · ${counts.unknown} 项义务待定，${questions.length} 个问题`
        : `guiju · ${file.into} · ${counts.unknown} rules open, ${questions.length} questions`,
    );
    prompter.tell(word('intro', locale));
    const { answered, finished, elsewhere } = await runSession(prompter, file, { locale, max });
    for (const other of elsewhere) {
      prompter.tell(
        locale === 'zh'
          ? `有些问题涉及 ${other} 中的列表：用 guiju ask ${file.file} --into ${other} 回答`
          : `some questions are about lists in ${other}: answer them with guiju ask ${file.file} --into ${other}`,
      );
    }
    const { counts: after } = await file.state();
    const open = after.unknown;
    const end =
      locale === 'zh'
        ? `${finished ? '问题已问完' : '已停止'}：${answered} 个回答已写入 ${file.into}，${open} 项待定，${after.violated} 项未履行。下一步：guiju check ${file.file}`
        : `${finished ? 'No more questions' : 'Stopped'}: ${answered} answers are in ${file.into}, ${open} rules open, ${after.violated} violated. Next: guiju check ${file.file}`;
    prompter.end(end);
    return 0;
  });
};
