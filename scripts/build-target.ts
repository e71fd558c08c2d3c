import { built } from './built';

/** Builds what webpack.config.js names, unless it is newer than its sources: `tsx scripts/build-target.ts cli`. */
built(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
