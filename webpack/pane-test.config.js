const path = require('node:path');
const { ROOT, PANE_BROWSERS, page, shared } = require('./shared.config.js');

/** The pane over a workbook in the page, for tests: bundled as a pane is, but for the time minifying takes. */
module.exports = () => {
  const base = shared({
    name: 'pane-test',
    production: false,
    browsers: PANE_BROWSERS,
    transpileModules: false,
  });
  return {
    ...base,
    devtool: false,
    entry: { pane: path.join(ROOT, 'test/browser/pane-page/main.ts') },
    plugins: [
      ...base.plugins,
      page({
        template: 'test/browser/pane-page/index.html',
        filename: 'index.html',
        chunks: ['pane'],
      }),
    ],
  };
};
