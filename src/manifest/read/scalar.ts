import {
  boolCoreTag,
  floatCoreTag,
  getScalarValue,
  intCoreTag,
  NOT_RESOLVED,
  nullCoreTag,
  SCALAR_STYLE,
  type ScalarEvent,
  type ScalarTagDefinition,
  strTag,
} from 'js-yaml';

type Tag = ScalarTagDefinition<unknown>;

const implicit: readonly Tag[] = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag];

const named: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  ['!', strTag],
  ['!!str', strTag],
  ['!!null', nullCoreTag],
  ['!!bool', boolCoreTag],
  ['!!int', intCoreTag],
  ['!!float', floatCoreTag],
]);

/** What a text without quotes means in the core schema of YAML 1.2. */
const plainValue = (source: string): unknown => {
  for (const tag of implicit) {
    const value = tag.resolve(source, false, tag.tagName);
    if (value !== NOT_RESOLVED) return value;
  }
  return source;
};

/** The value of a scalar; undefined where it has a tag that is none of the core schema, or that does not fit it. */
export const scalarValue = (text: string, event: ScalarEvent): unknown => {
  const source = getScalarValue(text, event);
  if (event.tagStart < 0) return event.style === SCALAR_STYLE.PLAIN ? plainValue(source) : source;
  const tag = named.get(text.slice(event.tagStart, event.tagEnd));
  const value = tag?.resolve(source, true, tag.tagName);
  return value === NOT_RESOLVED ? undefined : value;
};

/** The bar or the angle of a text in a block, whose content begins in the line below. */
const blockStart = (text: string, content: number): number => {
  const line = text.lastIndexOf('\n', content - 2) + 1;
  const header = text.slice(line, content).search(/[|>][-+\d]*[ \t]*(?:#[^\r\n]*)?\r?\n?$/);
  return header < 0 ? content : line + header;
};

/** Where a scalar stands, its quotes included; undefined for one that is empty. */
export const scalarStart = (text: string, { style, valueStart }: ScalarEvent): number | undefined => {
  if (valueStart < 0) return undefined;
  if (style === SCALAR_STYLE.PLAIN) return valueStart;
  const inBlock = style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK;
  return inBlock ? blockStart(text, valueStart) : valueStart - 1;
};
