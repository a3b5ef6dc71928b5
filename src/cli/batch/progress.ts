const width = 30;
const everyMs = 100;

/** Shows how far a batch has come. */
export interface Progress {
  readonly show: (bytes: number, lines: number) => void;
  readonly clear: () => void;
}

const bar = (share: number): string => {
  const full = Math.round(share * width);
  return `${'█'.repeat(full)}${'░'.repeat(width - full)} ${String(Math.floor(share * 100)).padStart(3)} %`;
};

/** A bar on a terminal, nothing on anything else; without a size, the lines alone are counted. */
export const progressOn = (stream: NodeJS.WriteStream, size: number | undefined): Progress => {
  if (!stream.isTTY) return { show: () => {}, clear: () => {} };
  let next = 0;
  return {
    show: (bytes, lines) => {
      const now = performance.now();
      if (now < next) return;
      next = now + everyMs;
      const share = size === undefined || size === 0 ? '' : `${bar(Math.min(1, bytes / size))}  `;
      stream.write(`\r\u001b[K${share}${lines.toLocaleString('en')}`);
    },
    clear: () => stream.write('\r\u001b[K'),
  };
};
