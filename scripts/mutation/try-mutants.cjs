const { writeFileSync } = require('node:fs');
const { resolve } = require('node:path');
const { runCLI } = require('@jest/core');

/** Runs tests with one file changed, as often as it is asked to: a process that stays spares the start. */
let run = 0;
const ROOT = resolve(__dirname, '../..');

process.on('message', async ({ file, source, tests }) => {
  process.env.MUTANT_OF = resolve(ROOT, file);
  process.env.MUTANT_SOURCE = resolve(ROOT, '.cache', `mutant-${process.pid}.ts`);
  writeFileSync(process.env.MUTANT_SOURCE, source);
  const { results } = await runCLI(
    {
      _: [],
      $0: 'mutate',
      config: JSON.stringify({
        rootDir: ROOT,
        roots: ['<rootDir>/src', '<rootDir>/test', '<rootDir>/scripts'],
        testRegex: tests.map((test) => `/${test}`),
        setupFiles: ['<rootDir>/test/steady-seed.ts'],
        transform: { '^.+\\.tsx?$': '<rootDir>/scripts/mutation/transform.cjs' },
        testTimeout: 20_000,
        // Jest keeps what it transformed by its configuration, so that has to be another one.
        globals: { run: run++ },
      }),
      runInBand: true,
      bail: 1,
      silent: true,
      reporters: [],
      watchman: false,
      ci: true,
    },
    [ROOT],
  );
  process.send({ passed: results.success, tests: results.numTotalTests });
});
