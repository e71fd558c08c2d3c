const path = require('node:path');
const { BannerPlugin } = require('webpack');
const { ROOT, shared } = require('./shared.config.js');

/** The oldest Node the command runs on. */
const NODE = 'node 20.11';

/** The command line as a folder of plain scripts: the command, and a reader per kind of document. */
module.exports = ({ production }) => {
  const base = shared({ name: 'cli', production, browsers: NODE, transpileModules: false });
  return {
    ...base,
    target: 'node20.11',
    entry: { main: path.join(ROOT, 'src/cli/main.ts') },
    devtool: false,
    output: { ...base.output, chunkFilename: '[name].js', chunkFormat: 'commonjs' },
    // A thread is started from the file of the command itself.
    node: { __filename: false, __dirname: false },
    module: {
      ...base.module,
      // One script that asks for nothing it is not given: parsing it would only take time.
      noParse: /xlsx\.full\.min\.js$/,
    },
    optimization: { ...base.optimization, chunkIds: 'named' },
    plugins: [
      ...base.plugins,
      new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: /^main\.js$/ }),
    ],
  };
};
