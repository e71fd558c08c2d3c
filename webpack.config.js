/**
 * `webpack --mode production` builds the workbench; `--env target=excel|wps|cli` one of the others.
 * Each target is a function in webpack/<target>.config.js: ({ production, env }) => configuration.
 */
module.exports = (env = {}, argv = {}) => {
  const target = env.target ?? 'workbench';
  const build = require(`./webpack/${target}.config.js`);
  return build({ production: argv.mode !== 'development', env });
};
