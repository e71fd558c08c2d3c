const { join, sep } = require('node:path');
const { default: Runtime } = require('jest-runtime');

const ROOT = join(__dirname, '../..');
/** The product and what it takes; what tests share among themselves is loaded for each file. */
const KEPT = ['src', 'node_modules'].map((name) => join(ROOT, name) + sep);
const isKept = ([path]) => KEPT.some((folder) => path.startsWith(folder));

/** By path, from the first test file on that asks for them. */
const modules = new Map();
const sourceMaps = new Map();
/**
 * How Jest loads modules, but that of the product once for all test files of a process that do not need
 * it for themselves (environment.js): a file pays neither for evaluating some 250 modules nor for the
 * engine's finding out anew how they are best run.
 */
class KeptRuntime extends Runtime {
  /** The one whose test file is running. */
  static current;

  constructor(config, environment, ...rest) {
    super(config, environment, ...rest);
    this.keeps = environment.isKept === true;
    if (!this.keeps) return;
    KeptRuntime.current = this;
    for (const [path, module] of modules) this.registries.moduleRegistry.set(path, module);
    for (const [path, map] of sourceMaps) this.getSourceMaps().set(path, map);
  }

  /** What a kept module asks for while it runs is asked for by the file that is running. */
  requireModuleOrMock(from, name) {
    const { current } = KeptRuntime;
    if (this.keeps && this !== current) return current.requireModuleOrMock(from, name);
    return super.requireModuleOrMock(from, name);
  }

  teardown() {
    if (this.keeps) this.keep();
    super.teardown();
  }

  keep() {
    const loaded = [...this.registries.moduleRegistry].filter(([, { loaded }]) => loaded);
    for (const [path, module] of loaded.filter(isKept)) modules.set(path, module);
    for (const [path, map] of [...this.getSourceMaps()].filter(isKept)) sourceMaps.set(path, map);
  }
}

module.exports = KeptRuntime;
module.exports.default = KeptRuntime;
