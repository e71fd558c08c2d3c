const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { LimitChunkCountPlugin } = require('webpack').optimize;
const { ROOT, PANE_BROWSERS, PANES, bureauFile, shared } = require('./shared.config.js');
const { version } = require('../package.json');

/** Nothing from elsewhere, and nothing sent anywhere; `file:` is where an offline installation lives. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' file:",
  "style-src 'self' file: 'unsafe-inline'",
  "img-src 'self' file: data:",
  "font-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Before anything else, in this order: what old engines lack and no library supplies, then core-js. */
const FIRST = ['weak-ref', 'is-selector', 'inset-rule'].map((name) =>
  path.join(ROOT, `wps/shims/${name}.js`),
);
const MISSING = [
  'core-js/es',
  'core-js/web/queue-microtask',
  'core-js/web/structured-clone',
  'core-js/web/dom-collections',
];

/**
 * The add-in for WPS 表格 without its installers (scripts/build-wps.ts makes those): the shell as it
 * is and one classic script for the pane, which also opens from file:// in the oldest engines.
 */
module.exports = ({ production }) => {
  const base = shared({
    name: 'wps',
    cachedWith: PANES,
    production,
    browsers: PANE_BROWSERS,
    transpileModules: true,
  });
  return {
    ...base,
    entry: { taskpane: [...FIRST, ...MISSING, path.join(ROOT, 'src/taskpane/wps.tsx')] },
    output: { ...base.output, path: path.join(ROOT, 'dist/wps/addin') },
    plugins: [
      ...base.plugins,
      new LimitChunkCountPlugin({ maxChunks: 1 }),
      new HtmlWebpackPlugin({
        template: path.join(ROOT, 'wps/taskpane.html'),
        filename: 'taskpane.html',
        templateParameters: { version, policy: POLICY },
        inject: false,
        minify: false,
      }),
      new CopyPlugin({ patterns: shell() }),
    ],
  };
};

function shell() {
  const kept = { info: { minimized: true } };
  return [
    ...['index.html', 'main.js', 'ribbon.xml', 'manifest.xml', 'js/ribbon.js'].map((name) => ({
      from: `wps/${name}`,
      to: name,
      ...kept,
    })),
    { from: 'assets/{review,pane,clear,undo,logo}-{32,64}.png', to: 'images/[name][ext]' },
    bureauFile(),
    { from: 'LICENSE', to: 'LICENSE.txt', toType: 'file' },
  ];
}
