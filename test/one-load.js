const { basename, join, relative, sep } = require('node:path');
const { needsOwnLoad } = require('./kept/own-load.js');
const { SECONDS } = require('./longest-first.js');

/*
 * Most tests are over sooner than the product is loaded for them. Where a run takes a whole room, the
 * room's every.test.ts loads it once for all of them; a run that names a file runs that file as it is.
 */
const ENTRY = 'every.test.ts';

/** The entry of the room a test is in, whether or not there is one. */
function entryOf(path) {
  const [room] = relative(__dirname, path).split(sep);
  return join(__dirname, room, ENTRY);
}

/** Long files go beside others. */
function sharesLoad(path) {
  const name = relative(__dirname, path).replaceAll(sep, '/');
  if (basename(path) === ENTRY || /\.browser\.test\.ts$/.test(name) || name in SECONDS)
    return false;
  return !needsOwnLoad(path);
}

/** Jest's filter: of all tests that are asked for, those that are started as files. */
module.exports = (paths) => {
  const asked = new Set(paths);
  return { filtered: paths.filter((path) => !asked.has(entryOf(path)) || !sharesLoad(path)) };
};
module.exports.sharesLoad = sharesLoad;
