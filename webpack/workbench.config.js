const path = require('node:path');
const { IgnorePlugin } = require('webpack');
const { ROOT, WORKBENCH_BROWSERS, shared, page } = require('./shared.config.js');

/** The grid would load a table per European language to break words at line ends; forms have none. */
const HYPHENATION_TABLES = {
  resourceRegExp: /^\.\/[a-z]{2,3}(-[\w-]+)?-[\w-]{8}\.js$/,
  contextRegExp: /engine-render[\\/]lib[\\/]es$/,
};

/** The workbench: a static folder that works from any web server and from file://. */
module.exports = ({ production }) => {
  const base = shared({
    name: 'workbench',
    production,
    browsers: WORKBENCH_BROWSERS,
    transpileModules: false,
  });
  return {
    ...base,
    entry: { workbench: path.join(ROOT, 'src/workbench/main.tsx') },
    optimization: {
      ...base.optimization,
      splitChunks: {
        cacheGroups: {
          grid: {
            test: /[\\/]node_modules[\\/](@univerjs|@wendellhu|rxjs|opentype\.js)[\\/]/,
            name: 'grid',
            chunks: 'initial',
            enforce: true,
          },
        },
      },
    },
    plugins: [
      ...base.plugins,
      new IgnorePlugin(HYPHENATION_TABLES),
      page({
        template: 'src/workbench/index.html',
        filename: 'index.html',
        chunks: ['grid', 'workbench'],
      }),
    ],
  };
};
