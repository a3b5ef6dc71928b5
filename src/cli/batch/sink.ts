/** Nobody reads the output any more. */
export class OutputClosedError extends Error {
  override readonly name = 'OutputClosedError';
  readonly code = 'output-closed';
}

/** Waits until a stream can take more, or will take no more. */
const ready = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      for (const event of ['drain', 'close', 'error']) stream.off(event, done);
      resolve();
    };
    for (const event of ['drain', 'close', 'error']) stream.on(event, done);
  });

/** Writes to a stream no faster than it is read. Rejects with {@link OutputClosedError} once nobody reads it. */
export const sinkTo = (stream: NodeJS.WriteStream): ((data: Uint8Array) => Promise<void>) => {
  let closed = false;
  stream.on('error', () => {
    closed = true;
  });
  return async (data) => {
    if (!closed && data.length > 0 && !stream.write(data)) await ready(stream);
    if (closed) throw new OutputClosedError('the output was closed');
  };
};
