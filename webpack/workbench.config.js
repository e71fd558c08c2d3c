const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const { IgnorePlugin } = require('webpack');
const { OTHER_LANGUAGES } = require('./other-languages.js');
const { ROOT, WORKBENCH_BROWSERS, bureauFile, shared, page } = require('./shared.config.js');

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
    // Readers of documents that are no .xlsx come as scripts of their own, which file:// allows.
    output: { ...base.output, chunkFilename: 'read-[name].js' },
    optimization: {
      ...base.optimization,
      splitChunks: {
        cacheGroups: {
          default: false,
          defaultVendors: false,
          grid: {
            test: /[\\/]node_modules[\\/](@univerjs|@wendellhu|rxjs|opentype\.js)[\\/]/,
            name: 'grid',
            chunks: 'initial',
            enforce: true,
          },
        },
      },
    },
    module: {
      rules: [
        ...base.module.rules,
        { test: /engine-render[\\/]lib[\\/]es[\\/]/, parser: { dynamicImportMode: 'eager' } },
        {
          test: /samples[\\/]embedded\.ts$/,
          enforce: 'pre',
          loader: require.resolve('./samples-loader.js'),
        },
      ],
    },
    plugins: [
      ...base.plugins,
      new IgnorePlugin(OTHER_LANGUAGES),
      new CopyPlugin({ patterns: [bureauFile()] }),
      page({
        template: 'src/workbench/index.html',
        filename: 'index.html',
        chunks: ['grid', 'workbench'],
      }),
    ],
  };
};
