export { isAlias, isMap, isNode, isScalar, isSeq, parseAllDocuments } from 'yaml';
