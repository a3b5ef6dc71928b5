import { own } from '../pointer.js';
import { inlineFacts, manifestFacts } from './declared.js';
import type { Found } from './imported.js';
import { join } from './join.js';
import { placeIn, type SourceDocument } from './source.js';
import { branch, leaf } from './tree.js';

/** Reads a package.json: its key `guiju` (facts, or the path of a manifest), and its name as the id of the service. */
export const readPackage = async (document: SourceDocument): Promise<Found> => {
  const { value } = document;
  const given = own(value, 'guiju');
  const declared =
    given === undefined
      ? branch([])
      : typeof given === 'string'
        ? await manifestFacts(given, document, '/guiju')
        : inlineFacts(given, (pointer) => placeIn(document, `/guiju${pointer}`));
  const name = own(value, 'name');
  const plain =
    typeof name === 'string' && name !== ''
      ? branch([['service', branch([['id', leaf(name, [placeIn(document, '/name')])]])]])
      : branch([]);
  const { tree } = join(declared, plain);
  const note = {
    message: {
      zh: '没有 guiju 键：它可含事实，或清单的路径',
      en: 'there is no key "guiju": it could hold facts, or the path of a manifest',
    },
    from: placeIn(document, ''),
  };
  return { tree: tree.kind === 'map' ? tree : branch([]), notes: given === undefined ? [note] : [] };
};
