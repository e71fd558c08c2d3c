const swc = { '^.+\\.tsx?$': '@swc/jest' };

/** One run, two kinds of tests: everything that needs only Node, and everything that drives a browser. */
module.exports = {
  projects: [
    {
      displayName: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', '\\.browser\\.test\\.ts$'],
      setupFiles: ['<rootDir>/test/steady-seed.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/no-unhandled.ts'],
      transform: swc,
    },
    {
      displayName: 'browser',
      testMatch: ['<rootDir>/test/**/*.browser.test.ts'],
      globalSetup: '<rootDir>/test/browser/setup.ts',
      globalTeardown: '<rootDir>/test/browser/teardown.ts',
      transform: swc,
    },
  ],
  filter: '<rootDir>/test/one-load.js',
  testSequencer: '<rootDir>/test/longest-first.js',
  testTimeout: 180_000,
  // Jest leaves one core idle by default, which is half of a small machine.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '1GB',
};
