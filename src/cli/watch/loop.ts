/** Runs a piece of work after things have been quiet for a moment, one at a time. */
export interface Loop {
  /** Something changed. */
  readonly nudge: (file: string) => void;
  /** Lets what runs come to its end, and starts nothing any more. */
  readonly stop: () => Promise<void>;
}

/** Gathers what changes until nothing did for `quiet` milliseconds, then does the work with the files that were touched. */
export const startLoop = (quiet: number, work: (touched: readonly string[]) => Promise<void>): Loop => {
  let touched = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let stopped = false;
  const fire = (): void => {
    const files = [...touched];
    touched = new Set();
    running = running.then(() => (stopped ? undefined : work(files)));
  };
  return {
    nudge: (file) => {
      if (stopped) return;
      if (file !== '') touched.add(file);
      clearTimeout(timer);
      timer = setTimeout(fire, quiet);
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
};
