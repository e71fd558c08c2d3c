const { existsSync, readFileSync } = require('node:fs');
const Module = require('node:module');
const { join, resolve } = require('node:path');
const { performance } = require('node:perf_hooks');
const { transformSync } = require('@swc/core');
const circus = require('jest-circus');
const { expect } = require('expect');
const mocks = require('jest-mock');

/*
 * Runs tests with one file changed, as often as it is asked to. Jest starts anew for each run, which
 * takes most of the time of a small test; here its test functions run without the rest of it, on
 * modules that are compiled once and evaluated for each mutant.
 */
const ROOT = resolve(__dirname, '../..');
const OWN = ['src', 'test', 'scripts'].map((folder) => join(ROOT, folder) + '/');
for (const name of ['describe', 'test', 'it', 'beforeAll', 'beforeEach', 'afterAll', 'afterEach'])
  global[name] = circus[name];
global.expect = expect;
// no fake clock and no mocked modules: a test that needs them fails before anything is changed
global.jest = { fn: mocks.fn, spyOn: mocks.spyOn };

/** Compiled sources by path. */
const compiled = new Map();
let mutant = { path: '', source: '' };

function codeOf(path) {
  const known = compiled.get(path);
  if (path !== mutant.path && known !== undefined) return known;
  const source = path === mutant.path ? mutant.source : readFileSync(path, 'utf8');
  const { code } = transformSync(source, { filename: path, sourceMaps: false });
  if (path !== mutant.path) compiled.set(path, code);
  return code;
}

for (const ending of ['.ts', '.tsx'])
  Module._extensions[ending] = (module, path) => module._compile(codeOf(path), path);
// as Jest looks for them: kinds.ts before kinds.json
const json = Module._extensions['.json'];
delete Module._extensions['.json'];
Module._extensions['.json'] = json;

function forget() {
  for (const path of Object.keys(require.cache))
    if (OWN.some((folder) => path.startsWith(folder)) && path !== __filename)
      delete require.cache[path];
}

function fileOf(test) {
  return ['.ts', '.tsx']
    .map((ending) => join(ROOT, test + ending))
    .find((path) => existsSync(path));
}

/** What went wrong first, null where every test passed. */
async function runFile(path) {
  circus.resetState();
  circus.setState({ ...circus.getState(), testTimeout: 20_000 });
  expect.setState({ testPath: path, assertionCalls: 0 });
  require(join(ROOT, 'test/steady-seed.ts'));
  try {
    require(path);
  } catch (error) {
    return String(error);
  }
  const { testResults, unhandledErrors } = await circus.run();
  if (testResults.length === 0) return 'it has no tests';
  const errors = [...testResults.flatMap((one) => one.errors), ...unhandledErrors];
  return errors.length > 0 ? String(errors[0]) : null;
}

process.on('message', async ({ file, source, tests }) => {
  mutant = { path: resolve(ROOT, file), source };
  const start = performance.now();
  let failure = null;
  for (const path of tests.map(fileOf)) {
    forget();
    failure ??= await runFile(path);
  }
  process.send({ failure, took: performance.now() - start });
});
