/** Nobody reads the output any more. */
export class OutputClosedError extends Error {
  override readonly name = 'OutputClosedError';
  readonly code = 'output-closed';
}

/** Writes to a stream, and is done when the bytes are. Rejects with {@link OutputClosedError} once nobody reads it. */
export const sinkTo = (stream: NodeJS.WriteStream): ((data: Uint8Array) => Promise<void>) => {
  stream.on('error', () => {});
  return (data) =>
    new Promise((resolve, reject) => {
      stream.write(data, (error) => (error ? reject(new OutputClosedError('the output was closed')) : resolve()));
    });
};
