import { once } from 'node:events';

/** Nobody reads the output any more. */
export class OutputClosedError extends Error {
  override readonly name = 'OutputClosedError';
  readonly code = 'output-closed';
}

/** Writes to a stream no faster than it is read. Rejects with {@link OutputClosedError} once nobody reads it. */
export const sinkTo = (stream: NodeJS.WriteStream): ((data: string | Uint8Array) => Promise<void>) => {
  let closed = false;
  stream.on('error', () => {
    closed = true;
  });
  return async (data) => {
    if (closed) throw new OutputClosedError('the output was closed');
    if (data.length === 0 || stream.write(data)) return;
    await Promise.race([once(stream, 'drain'), once(stream, 'close')]).catch(() => {
      closed = true;
    });
    if (closed) throw new OutputClosedError('the output was closed');
  };
};
