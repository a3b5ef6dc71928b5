// A file of its own in the package: most calls name their files.
export { glob } from 'tinyglobby';
