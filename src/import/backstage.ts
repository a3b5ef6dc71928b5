import { isMap, own, pointerOf, readKeys } from '../pointer.js';
import { inlineFacts, joinedOrRefused, manifestFacts, textFacts } from './declared.js';
import { ImportError } from './error.js';
import type { Found, ImportNote } from './imported.js';
import { join } from './join.js';
import { placeIn, problemAt, type SourceDocument } from './source.js';
import { type Branch, branch, leaf, type Tree } from './tree.js';

const manifestKey = 'guiju/manifest';
const factsKey = 'guiju/facts';

/** Whether a document is an entity of a Backstage catalogue. */
export const isBackstage = ({ value }: SourceDocument): boolean => {
  const version = own(value, 'apiVersion');
  return typeof version === 'string' && version.startsWith('backstage.io/');
};

const annotationsOf = ({ value }: SourceDocument): unknown => readKeys(value, ['metadata', 'annotations']);

const carries = (document: SourceDocument): boolean =>
  [
    own(annotationsOf(document), manifestKey),
    own(annotationsOf(document), factsKey),
    readKeys(document.value, ['spec', 'guiju']),
  ].some((one) => one !== undefined);

const nameOf = ({ value }: SourceDocument): string => String(readKeys(value, ['metadata', 'name']) ?? '');

/** The entity that is meant: the one that is named, that carries facts, or the only component. */
const chosen = (documents: readonly SourceDocument[], wanted: string | undefined): SourceDocument => {
  const entities = documents.filter(isBackstage);
  const first = entities[0] ?? documents[0];
  if (first === undefined) throw new ImportError([]);
  const named = wanted === undefined ? entities : entities.filter((one) => nameOf(one) === wanted);
  const carrying = named.filter(carries);
  const components = named.filter(({ value }) => own(value, 'kind') === 'Component');
  const fitting = wanted !== undefined ? named : carrying.length > 0 ? carrying : components;
  const [one, ...others] = fitting;
  if (one !== undefined && others.length === 0) return one;
  const names = (fitting.length > 0 ? fitting : entities).map(nameOf).join(', ');
  const place = placeIn(first, '');
  throw new ImportError([
    one === undefined
      ? problemAt(
          place,
          'no-facts',
          `没有${wanted === undefined ? '组件' : `名为 ${wanted} 的实体`}：${names}`,
          `there is no ${wanted === undefined ? 'component' : `entity ${wanted}`}: ${names}`,
        )
      : problemAt(
          place,
          'several-entities',
          `有多个实体，请用 --entity 指明：${names}`,
          `there are several entities, name one with --entity: ${names}`,
        ),
  ]);
};

const declaredIn = async (document: SourceDocument): Promise<Branch> => {
  const at = (keys: readonly string[]) => (pointer: string) => placeIn(document, `${pointerOf('', keys)}${pointer}`);
  const inMetadata = (key: string) => ['metadata', 'annotations', key];
  const text = (key: string): string | undefined => {
    const value = own(annotationsOf(document), key);
    if (value === undefined || typeof value === 'string') return value;
    throw new ImportError([
      problemAt(at(inMetadata(key))(''), 'wrong-type', '注解应为文本', 'an annotation is a text'),
    ]);
  };
  const inline = readKeys(document.value, ['spec', 'guiju']);
  const [path, facts] = [text(manifestKey), text(factsKey)];
  const parts: readonly Tree[] = [
    ...(inline === undefined ? [] : [inlineFacts(inline, at(['spec', 'guiju']))]),
    ...(facts === undefined ? [] : [textFacts(facts, at(inMetadata(factsKey))(''))]),
    ...(path === undefined ? [] : [await manifestFacts(path, document, pointerOf('', inMetadata(manifestKey)))]),
  ];
  return parts.reduce<Branch>(joinedOrRefused, branch([]));
};

/** What every entity states and a manifest has a field for: its name, its title, and that it is in production. */
const plainFacts = (document: SourceDocument): Branch => {
  const { value } = document;
  const taken = (keys: readonly string[], field: string, put: (text: string) => string | undefined) => {
    const found = readKeys(value, keys);
    const fact = typeof found === 'string' && found.trim() !== '' ? put(found) : undefined;
    return fact === undefined ? [] : [[field, leaf(fact, [placeIn(document, pointerOf('', keys))])] as const];
  };
  const service = [
    ...taken(['metadata', 'name'], 'id', (name) => name),
    ...taken(['metadata', 'title'], 'name', (title) => title),
    ...taken(['spec', 'lifecycle'], 'lifecycle', (state) => (state === 'production' ? 'running' : undefined)),
  ];
  return service.length === 0 ? branch([]) : branch([['service', branch(service)]]);
};

const notesOf = (document: SourceDocument): readonly ImportNote[] => {
  const { value } = document;
  const note = (keys: readonly string[], zh: string, en: string): ImportNote => ({
    message: { zh, en },
    from: placeIn(document, pointerOf('', keys)),
  });
  const [owner, lifecycle] = [readKeys(value, ['spec', 'owner']), readKeys(value, ['spec', 'lifecycle'])];
  return [
    ...(carries(document)
      ? []
      : [
          note(
            ['metadata'],
            `实体没有清单：可加注解 ${manifestKey}: ./guiju.yaml`,
            `the entity carries no manifest: the annotation ${manifestKey}: ./guiju.yaml would lead to one`,
          ),
        ]),
    ...(owner === undefined
      ? []
      : [
          note(
            ['spec', 'owner'],
            '未采用 owner：团队不是法律上的运营者',
            'owner is not taken: a team is not the operator in law',
          ),
        ]),
    ...(lifecycle === undefined || lifecycle === 'production'
      ? []
      : [
          note(
            ['spec', 'lifecycle'],
            `未采用 lifecycle：${String(lifecycle)} 不说明服务是否仍可访问`,
            `lifecycle is not taken: "${String(lifecycle)}" does not say whether the service can be reached`,
          ),
        ]),
  ];
};

/** Reads an entity of a Backstage catalogue; what it declares as facts goes before what its name and title say. */
export const readBackstage = async (
  documents: readonly SourceDocument[],
  entity: string | undefined,
): Promise<Found> => {
  const document = chosen(documents, entity);
  if (!isMap(own(document.value, 'metadata')))
    throw new ImportError([
      problemAt(placeIn(document, ''), 'no-facts', '实体没有 metadata', 'the entity has no metadata'),
    ]);
  const { tree } = join(await declaredIn(document), plainFacts(document));
  return { tree: tree.kind === 'map' ? tree : branch([]), notes: notesOf(document) };
};
