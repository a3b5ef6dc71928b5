// Runs in the command line: makes of packed data what it was made of, without parsing what is not asked for.

/** Reads lines of JSON by their first byte, each parsed once. */
export const readerOf = (bytes) => {
  const known = new Map();
  return (from) => {
    if (!known.has(from)) known.set(from, JSON.parse(bytes().toString('utf8', from, bytes().indexOf('\n', from))));
    return known.get(from);
  };
};

/** Own properties of an object that are read when they are asked for: `{...object}` has them, too. */
const lazy = (getters) =>
  Object.fromEntries(
    Object.entries(getters).map(([name, read]) => [
      name,
      {
        get() {
          return read(this);
        },
        enumerable: true,
        configurable: true,
      },
    ]),
  );

const once = (make) => {
  let made;
  return () => {
    made ??= make();
    return made;
  };
};

const property = (object, name, get) => Object.defineProperty(object, name, { get, enumerable: true });

/** An object of some keys that is made when one of them is first read. */
export const later = (keys, make) => {
  const whole = once(make);
  return keys.reduce((object, name) => property(object, name, () => whole()[name]), {});
};

/** The nodes that `Nodes` took apart: equal ones are one object. */
const linkNodes = ({ operators, values, parts }) => {
  const nodes = [];
  for (let i = 0; i < operators.length; i++) {
    const part = parts[i];
    let value = values[i];
    if (typeof part === 'number') value = nodes[part];
    else if (part !== null) for (let k = 0; k < part.length; k += 2) value[part[k]] = nodes[part[k + 1]];
    nodes.push({ [operators[i]]: value });
  }
  return nodes;
};

/** The catalogue that `packCatalogue` packed. */
export const linkCatalogue = ({ nodes: packed, applies, requires, penalties, texts, notes, catalogue }, read) => {
  const nodes = linkNodes(packed);
  const instruments = new Map(catalogue.instruments.map((one) => [one.id, one]));
  const places = new Map();
  const textsOf = (rule) => read(texts[places.get(rule)]);
  const said = lazy({
    title: (rule) => textsOf(rule).title,
    duty: (rule) => textsOf(rule).duty,
    remedy: (rule) => textsOf(rule).remedy,
  });
  const noted = lazy({ note: (rule) => read(notes[places.get(rule)]) });
  const punished = lazy({ penalty: (rule) => read(penalties[places.get(rule)]) });
  const condition = (place) => (typeof place === 'number' ? nodes[place] : place);
  const linkPeriod = (period) => {
    if (period.applies !== undefined) period.applies = condition(period.applies);
    if (period.requires !== undefined) period.requires = condition(period.requires);
    const { penalty } = period;
    if (typeof penalty === 'number') Object.defineProperties(period, lazy({ penalty: () => read(penalty) }));
  };
  const { rules } = catalogue;
  for (let i = 0; i < rules.length; i++) {
    const rule = rules[i];
    rule.instrument = instruments.get(rule.instrument);
    rule.applies = condition(applies[i]);
    if (requires[i] !== -1) rule.requires = condition(requires[i]);
    places.set(rule, i);
    Object.defineProperties(rule, said);
    if (notes[i] >= 0) Object.defineProperties(rule, noted);
    if (penalties[i] >= 0) Object.defineProperties(rule, punished);
    if (rule.periods !== undefined) for (const period of rule.periods) linkPeriod(period);
  }
  return catalogue;
};

/** The sections of a manifest that `packFields` packed: a field is made when it is first looked at. */
export const linkFields = ({ specs, common, sections }, read) => {
  const made = new Map();
  const shapeOf = (places) => Object.fromEntries(Object.entries(places).map(([key, place]) => [key, specOf(place)]));
  const specOf = (place) => {
    const known = made.get(place);
    if (known !== undefined) return known;
    const [kind, meta, whole, values, shape] = specs[place];
    const spec = { kind };
    if (whole) spec.whole = true;
    property(spec, 'meta', () => read(meta));
    if (values) property(spec, 'values', () => read(values));
    if (shape) {
      const below = kind === 'measure' ? { inPlace: shape.inPlace, ...common, ...shape } : shape;
      property(
        spec,
        'shape',
        once(() => shapeOf(below)),
      );
    }
    made.set(place, spec);
    return spec;
  };
  return shapeOf(sections);
};
