import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { isMap } from '../pointer.js';

/** JSON with its keys in order, so that equal values give equal texts. */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, v]) => v !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${canonicalJson(v)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
};

/** A text that is the same for values which differ in the order of keys or of list elements only. */
export const orderlessJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(orderlessJson).sort().join(',')}]`;
  if (!isMap(value)) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined && inner !== null);
  return `{${entries
    .map(([key, inner]) => `${JSON.stringify(key)}:${orderlessJson(inner)}`)
    .sort()
    .join(',')}}`;
};

/** The SHA-256 digest of a text, in hexadecimal. */
export const digest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** A short name for a text, 16 hexadecimal digits: FNV-1a twice with different seeds. It identifies, it does not protect. */
export const shortName = (text: string): string => {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    a = Math.imul(a ^ c, 0x01000193);
    b = Math.imul(b ^ c, 0x85ebca6b);
  }
  return [a, b].map((n) => (n >>> 0).toString(16).padStart(8, '0')).join('');
};
