const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const swc = require('@swc/jest');

const transformer = swc.createTransformer();

/** Jest's transform, with the source of one file taken from another place; see try-mutants.cjs. */
function told(source, file) {
  const { MUTANT_OF, MUTANT_SOURCE } = process.env;
  return file === MUTANT_OF ? readFileSync(MUTANT_SOURCE, 'utf8') : source;
}

module.exports = {
  canInstrument: false,
  // Of the source alone: the configuration differs from mutant to mutant, the other files do not.
  getCacheKey: (source, file) =>
    createHash('sha256').update(told(source, file)).update(`\0${file}\0mutate`).digest('hex'),
  process: (source, file, options) => transformer.process(told(source, file), file, options),
};
