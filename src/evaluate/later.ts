const source = Symbol('what later properties are worked out from');

/** How each property is worked out from what an object was made of. */
type Readers<Source, Values> = { readonly [Name in keyof Values]-?: (from: Source) => Values[Name] };

/** Gives an object properties that are worked out when they are read. */
export type WithLater<Source, Values> = <Base extends object>(
  object: Base,
  from: Source,
) => asserts object is Base & Readonly<Values>;

/**
 * Own, enumerable properties that are worked out when they are read. Their getters are the same for all objects, which
 * keeps an object with many of them as small and as quick to make as one without.
 */
export const withLater = <Source, Values>(readers: Readers<Source, Values>): WithLater<Source, Values> => {
  const properties: PropertyDescriptorMap = {};
  for (const name in readers) {
    const read = readers[name];
    properties[name] = {
      get(this: { readonly [source]: Source }) {
        return read(this[source]);
      },
      enumerable: true,
    };
  }
  return (object, from) => {
    if (!(source in object)) Object.defineProperty(object, source, { value: from });
    Object.defineProperties(object, properties);
  };
};
