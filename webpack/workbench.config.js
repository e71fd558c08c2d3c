const path = require('node:path');
const { ROOT, WORKBENCH_BROWSERS, shared, page } = require('./shared.config.js');

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
      page({
        template: 'src/workbench/index.html',
        filename: 'index.html',
        chunks: ['grid', 'workbench'],
      }),
    ],
  };
};
