const width = 120;
const plainKey = /^[A-Za-z_$][\w$]*$/;

const quoted = (text: string): string =>
  text.includes("'") && !text.includes('"')
    ? `"${text.replaceAll('\\', '\\\\')}"`
    : `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** Code that stands in a value as it is: a call, a name. */
export class Code {
  constructor(readonly text: string) {}
}

const flat = (value: unknown): string => {
  if (value instanceof Code) return value.text;
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map(flat).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).map(([key, one]) => `${plainKey.test(key) ? key : quoted(key)}: ${flat(one)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
};

const broken = (items: readonly string[], indent: string, [open, close]: readonly [string, string]): string =>
  `${open}\n${items.map((item) => `${indent}  ${item},\n`).join('')}${indent}${close}`;

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Code);

/** A value as it is written in a program: on one line where it fits, else an entry a line. */
export const printed = (value: unknown, indent = '', before = 0, open = false): string => {
  const line = flat(value);
  const several = Array.isArray(value) && value.length > 1 && value.every(isRecord);
  if (!open && !several && indent.length + before + line.length + 1 <= width) return line;
  if (Array.isArray(value)) {
    return broken(
      value.map((one) => printed(one, `${indent}  `)),
      indent,
      ['[', ']'],
    );
  }
  if (!isRecord(value)) return line;
  const items = Object.entries(value).map(([key, one]) => {
    const name = `${plainKey.test(key) ? key : quoted(key)}: `;
    const text = printed(one, `${indent}  `, name.length);
    const long = typeof one === 'string' && indent.length + 2 + name.length + text.length + 1 > width;
    return long ? `${name.trimEnd()}\n${indent}    ${text}` : `${name}${text}`;
  });
  return broken(items, indent, ['{', '}']);
};
