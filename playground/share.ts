/** What a link, or a manifest in it, may have at most: a link beyond it is refused before it is unpacked. */
const most = { fragment: 400_000, text: 1_500_000 } as const;

const toBase64 = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
};

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = new Uint8Array(plain.length);
  for (let i = 0; i < plain.length; i++) bytes[i] = plain.charCodeAt(i);
  return bytes;
};

/** Everything that comes out of a stream, given up beyond the limit. */
const drain = async (stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(next.value);
    size += next.value.length;
    if (size > most.text) {
      await reader.cancel();
      throw new RangeError('the link holds too much');
    }
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
};

const through = (bytes: Uint8Array<ArrayBuffer>, stream: ReadableWritablePair<Uint8Array, BufferSource>) =>
  drain(new Blob([bytes]).stream().pipeThrough(stream));

/** Data as the fragment of an address, packed; undefined where it is too large for one. */
export const fragmentOf = async (data: unknown): Promise<string | undefined> => {
  const bytes = new TextEncoder().encode(JSON.stringify(data));
  if (bytes.length > most.text) return undefined;
  const fragment = `#z=${toBase64(await through(bytes, new CompressionStream('deflate-raw')))}`;
  return fragment.length > most.fragment ? undefined : fragment;
};

/** The data of a fragment; undefined where there is none, `damaged` where it cannot be read. */
export const dataOf = async (fragment: string): Promise<unknown> => {
  const packed = /^#z=([\w-]+)$/.exec(fragment)?.[1];
  if (packed === undefined) return fragment.startsWith('#z=') ? damaged : undefined;
  if (packed.length > most.fragment) return damaged;
  try {
    const bytes = await through(fromBase64(packed), new DecompressionStream('deflate-raw'));
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return damaged;
  }
};

/** Stands for a link that cannot be read. */
export const damaged = Symbol('damaged');
