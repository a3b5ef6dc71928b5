import { china } from '../rules/index.js';
import { catalogueDocument } from '../src/rule/index.js';

process.stdout.write(`${JSON.stringify(catalogueDocument(china), null, 2)}\n`);
