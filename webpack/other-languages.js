/**
 * The grid would load a table per European language, from a file of its own, to break words at line
 * ends. Of these only the English one is ever asked for; it travels with the grid.
 */
const OTHER_LANGUAGES = {
  resourceRegExp: /^\.\/(?!en-gb)[a-z]{2,3}(-[\w-]+)?-[\w-]{8}\.js$/,
  contextRegExp: /engine-render[\\/]lib[\\/]es$/,
};

module.exports = { OTHER_LANGUAGES };
