import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The tests of all rules over one load of the product; jest.config.js says when they run so. */
const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /[\\/].+\.test\.ts$/.test(name),
);

// eslint-disable-next-line @typescript-eslint/no-require-imports -- which files there are is known only now
for (const name of files) require(join(__dirname, name));
