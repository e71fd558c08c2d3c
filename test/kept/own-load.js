const { readFileSync } = require('node:fs');

/** Whether a test file needs the product loaded for it alone: it puts modules of its own in place, or counts what the product does. */
module.exports.needsOwnLoad = (path) =>
  /jest\.(?:mock|isolateModules)\(|\/steps-of'/.test(readFileSync(path, 'utf8'));
