const path = require('node:path');
const { BannerPlugin } = require('webpack');
const { CompiledPlugin } = require('./compiled-plugin.js');
const { ROOT, shared } = require('./shared.config.js');

/** The oldest Node the command runs on. */
const NODE = 'node 20.11';

/** What the command itself runs, what starts a thread of it, and the work a thread does. */
const ENTRIES = ['main', 'thread', 'work'];

/** The command line as a folder of plain scripts: the command, its threads, and a reader per kind of document. */
module.exports = ({ production }) => {
  const base = shared({ name: 'cli', production, browsers: NODE, transpileModules: false });
  return {
    ...base,
    target: 'node20.11',
    entry: Object.fromEntries(ENTRIES.map((name) => [name, path.join(ROOT, `src/cli/${name}.ts`)])),
    devtool: false,
    output: { ...base.output, chunkFilename: '[name].js', chunkFormat: 'commonjs' },
    // A thread is started from a file beside the command's.
    node: { __filename: false, __dirname: false },
    module: {
      ...base.module,
      // No module of the product does anything by being imported but an entry, so that a barrel brings
      // along only what is taken from it: the command's own thread loads a twentieth of the whole.
      rules: [...base.module.rules, { include: path.join(ROOT, 'src'), sideEffects: false }],
      // A thread gives its script the `require` of its own file, which webpack would take away.
      parser: { javascript: { createRequire: false } },
      // One script that asks for nothing it is not given: parsing it would only take time.
      noParse: /xlsx\.full\.min\.js$/,
    },
    optimization: { ...base.optimization, chunkIds: 'named', splitChunks: false },
    plugins: [
      ...base.plugins,
      new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: /^main\.js$/ }),
      ...(production ? [new CompiledPlugin()] : []),
    ],
  };
};
