import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { beijingDay } from '../../logic/date.js';

/** The version of OSCAL that the documents are written in. */
export const oscalVersion = '1.1.3';

const namespace = '5f0f7a53-6f31-5b0e-9d0b-6f2f6c5d8f11';
const propertyNamespace = 'urn:guiju:oscal';

/** A UUID of version 5 that is the same for the same name. */
export const uuidOf = (name: string): string => {
  const hash = sha1(new Uint8Array([...hexToBytes(namespace.replaceAll('-', '')), ...utf8ToBytes(name)]));
  const hex = bytesToHex(hash.slice(0, 16));
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20)}`;
};

/** An id as an OSCAL token: `cn-csl/23/logs` becomes `cn-csl_23_logs`. */
export const tokenOf = (id: string): string => id.replace(/[^\p{L}\p{N}._-]/gu, '_').replace(/^(?![\p{L}_])/u, '_');

/** A text on one line without space around it, as OSCAL wants its titles and values. */
export const lineOf = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** A property in the namespace of this package; none where there is no value. */
export const property = (name: string, value: string | undefined) => {
  const line = lineOf(value ?? '');
  return line === '' ? [] : [{ name, ns: propertyNamespace, value: line }];
};

/** A day or moment as a moment with its offset: a day begins at midnight in Beijing. */
export const momentOf = (asOf: string): string => {
  if (!/T/.test(asOf)) return `${beijingDay(asOf)}T00:00:00+08:00`;
  return new Date(asOf).toISOString();
};

/** A file as a URI reference, with a line of it. */
export const referenceOf = (file: string, line?: number): string =>
  `${encodeURI(file.replaceAll('\\', '/')).replaceAll('#', '%23').replaceAll('?', '%3F')}${line === undefined ? '' : `#L${line}`}`;
