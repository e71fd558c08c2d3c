const swc = { '^.+\\.tsx?$': '@swc/jest' };

/**
 * What the language brings, as parameters of every module: looked up in Jest's global object each use costs
 * a third of a microsecond. Not those that a test puts its own in place of (Date, Function, RegExp).
 */
const INJECTED = [
  ...['Array', 'ArrayBuffer', 'BigInt', 'Boolean', 'DataView', 'Error', 'Float64Array', 'Infinity'],
  ...['Int32Array', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Promise', 'Proxy'],
  ...['RangeError', 'Reflect', 'Set', 'String', 'Symbol', 'TypeError', 'Uint8Array', 'Uint16Array'],
  ...['Uint32Array', 'WeakMap', 'WeakSet', 'isFinite', 'isNaN', 'parseFloat', 'parseInt'],
];

/** Where tests and what they load are: the rest, built bundles above all, need not be looked through. */
const roots = ['<rootDir>/src', '<rootDir>/test', '<rootDir>/scripts'];

/** One run, two kinds of tests: everything that needs only Node, and everything that drives a browser. */
module.exports = {
  projects: [
    {
      displayName: 'node',
      roots,
      testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', '\\.browser\\.test\\.ts$'],
      testEnvironment: '<rootDir>/test/kept/environment.js',
      runtime: '<rootDir>/test/kept/runtime.js',
      setupFiles: ['<rootDir>/test/steady-seed.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/no-unhandled.ts'],
      transform: swc,
      sandboxInjectedGlobals: INJECTED,
    },
    {
      displayName: 'browser',
      roots,
      testMatch: ['<rootDir>/test/**/*.browser.test.ts'],
      testEnvironment: '<rootDir>/test/browser/environment.js',
      runtime: '<rootDir>/test/kept/runtime.js',
      globalSetup: '<rootDir>/test/browser/setup.ts',
      globalTeardown: '<rootDir>/test/browser/teardown.ts',
      transform: swc,
      sandboxInjectedGlobals: INJECTED,
    },
  ],
  filter: '<rootDir>/test/one-load.js',
  testSequencer: '<rootDir>/test/longest-first.js',
  testTimeout: 180_000,
  // Jest leaves one core idle by default, which is half of a small machine.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '1GB',
};
