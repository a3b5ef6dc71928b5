import { EVENT_ID, type Event, parseEvents, YAMLException } from 'js-yaml';
import { scalarStart, scalarValue } from './scalar.js';
import type { Step } from './step.js';

const tags = { map: new Set(['', '!', '!!map']), list: new Set(['', '!', '!!seq']) } as const;

const end: Step = { kind: 'end' };

const anchorOf = (text: string, event: Exclude<Event, { type: 1 | 6 }>): string | undefined =>
  event.anchorStart < 0 ? undefined : text.slice(event.anchorStart, event.anchorEnd);

/** The steps of one document, as long as its tags are those of the core schema. */
class Document {
  readonly steps: Step[] = [];
  readonly #anchors = new Map<string, number>();

  constructor(readonly text: string) {}

  /** Whether the event could be taken. */
  add(event: Exclude<Event, { type: 1 }>): boolean {
    const step = event.type === EVENT_ID.POP ? end : this.#step(event, anchorOf(this.text, event));
    if (step !== undefined) this.steps.push(step);
    return step !== undefined;
  }

  #step(event: Exclude<Event, { type: 1 | 6 }>, anchor: string | undefined): Step | undefined {
    const { text } = this;
    if (event.type === EVENT_ID.ALIAS) {
      const name = anchor ?? '';
      return { kind: 'alias', offset: event.anchorStart - 1, name, target: this.#anchors.get(name) };
    }
    if (anchor !== undefined) this.#anchors.set(anchor, this.steps.length);
    if (event.type === EVENT_ID.SCALAR) {
      const value = scalarValue(text, event);
      return value === undefined ? undefined : { kind: 'scalar', offset: scalarStart(text, event), value };
    }
    const kind = event.type === EVENT_ID.MAPPING ? 'map' : 'list';
    const tag = event.tagStart < 0 ? '' : text.slice(event.tagStart, event.tagEnd);
    return tags[kind].has(tag) ? { kind, offset: event.start } : undefined;
  }
}

/** Three hyphens behind a space are text, which the quick parser takes for the beginning of a document. */
const indentedMarker = /^[ \t]+---(?=\s|$)/m;

/**
 * The documents of a text as steps, by the quick parser; undefined where it finds the text at fault, or would misread it, or
 * where tags are none of the core schema.
 */
export const strictSteps = (text: string, depth: number): readonly (readonly Step[])[] | undefined => {
  if (indentedMarker.test(text)) return undefined;
  let events: readonly Event[];
  try {
    events = parseEvents(text, { maxDepth: depth });
  } catch (error) {
    if (error instanceof YAMLException) return undefined;
    throw error;
  }
  const documents: Document[] = [];
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) {
      if (event.directives.length > 0) return undefined;
      documents.push(new Document(text));
    } else if (documents.at(-1)?.add(event) === false) return undefined;
  }
  // The last event of a document ends the document itself.
  return documents.map(({ steps }) => steps.slice(0, -1));
};
