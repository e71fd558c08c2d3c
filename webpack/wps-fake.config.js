const path = require('node:path');
const { ROOT, PANE_BROWSERS, shared } = require('./shared.config.js');

/** What takes the place of WPS in a page of the tests, as one classic script for the oldest engine. */
module.exports = () => ({
  ...shared({
    name: 'wps-fake',
    production: false,
    browsers: PANE_BROWSERS,
    transpileModules: true,
  }),
  devtool: false,
  entry: {
    fake: [
      'core-js/es/array',
      'core-js/es/object',
      path.join(ROOT, 'test/browser/wps-page/inject.ts'),
    ],
  },
});
