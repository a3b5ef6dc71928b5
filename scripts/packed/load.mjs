// Runs in the command line: loads a file of the package as it was compiled before, where that is kept.
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import Module from 'node:module';
import { basename, dirname, join } from 'node:path';
import vm from 'node:vm';

const isFolder = (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** The folder for what is kept: in the `node_modules` that the package stands in or beside; undefined without one. */
const folderFrom = (folder) => {
  for (let at = folder; dirname(at) !== at; at = dirname(at)) {
    if (basename(at) === 'node_modules') return join(at, '.cache', 'guiju');
    if (isFolder(join(at, 'node_modules'))) return join(at, 'node_modules', '.cache', 'guiju');
  }
  return undefined;
};

const keep = (file, bytes) => {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const beside = `${file}.${process.pid}`;
    writeFileSync(beside, bytes);
    renameSync(beside, file);
  } catch {
    // A folder that cannot be written keeps nothing: the next call compiles again.
  }
};

const kept = (file) => {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
};

/** What Node 20 does not do by itself: it has no compile cache. */
const loadKept = (path, folder, otherwise) => {
  const dynamic = vm.constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER;
  if (dynamic === undefined) return otherwise();
  const { mtimeMs, size } = statSync(path);
  const file = join(folder, `${basename(path)}-${process.version}-${process.arch}-${size}-${Math.round(mtimeMs)}`);
  const cachedData = kept(file);
  const script = new vm.Script(Module.wrap(readFileSync(path, 'utf8')), {
    filename: path,
    importModuleDynamically: dynamic,
    ...(cachedData && { cachedData }),
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, Module.createRequire(path), module, path, dirname(path));
  if (cachedData === undefined || script.cachedDataRejected)
    process.once('exit', () => keep(file, script.createCachedData()));
  return module.exports;
};

/** Loads a file of the package: `require`, with what compiling it gave kept for the next call. */
export const load = (folder, name, require) => {
  const at = process.env.NODE_DISABLE_COMPILE_CACHE ? undefined : folderFrom(folder);
  if (at === undefined) return require(name);
  if (Module.enableCompileCache === undefined) return loadKept(join(folder, name), at, () => require(name));
  Module.enableCompileCache(at);
  return require(name);
};
