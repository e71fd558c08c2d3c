/**
 * Rule tests by the hundred are over sooner than the product is loaded for each of them. A run of
 * everything therefore loads it once, in test/rules/every-rule.test.ts; a run that names a room or
 * a file of rules (`npx jest test/rules/score`) runs those files as they are.
 */
const namesRules = process.argv.some((argument) =>
  /rules[\\/](?!every-rule|catalogue)\w/.test(argument),
);
const rulesApart = namesRules ? 'every-rule\\.test\\.ts$' : '/test/rules/\\w+/';

const swc = { '^.+\\.tsx?$': '@swc/jest' };

/** One run, two kinds of tests: everything that needs only Node, and everything that drives a browser. */
module.exports = {
  projects: [
    {
      displayName: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', '\\.browser\\.test\\.ts$', rulesApart],
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
  testSequencer: '<rootDir>/test/longest-first.js',
  testTimeout: 180_000,
  // Jest leaves one core idle by default, which is half of a small machine.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '1GB',
};
