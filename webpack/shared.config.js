const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const TerserPlugin = require('terser-webpack-plugin');

const { LicencesPlugin } = require('./licences-plugin.js');

const ROOT = path.resolve(__dirname, '..');

/** What the panes must run in: the oldest Chromium inside a WPS that is still installed. */
const PANE_BROWSERS = 'chrome >= 69';
/** What the workbench must run in: its grid needs this much whatever we do. */
const WORKBENCH_BROWSERS = 'chrome >= 94';

/** The panes are made of much the same modules, built in the same way. */
const PANES = ['wps', 'excel'];

/**
 * What every bundle has in common.
 * @param {object} options
 * @param {string} options.name folder under dist/
 * @param {string[]} [options.cachedWith] targets, this one among them, that share a build cache: each
 *   module both have is built once
 * @param {boolean} options.production
 * @param {string} options.browsers a browserslist query; `PANE_BROWSERS` for a pane
 * @param {boolean} options.transpileModules whether node_modules are compiled for `browsers` too
 * @returns {import('webpack').Configuration} to be spread, with `entry` and more plugins
 */
function shared({ name, cachedWith = [name], production, browsers, transpileModules }) {
  return {
    name,
    context: ROOT,
    mode: production ? 'production' : 'development',
    devtool: production ? false : 'source-map',
    target: transpileModules ? ['web', 'es2018'] : 'web',
    output: {
      path: path.join(ROOT, 'dist', name),
      filename: '[name].js',
      publicPath: '',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js', '.json'] },
    module: { rules: [...scriptRules(browsers, transpileModules), styleRule(), imageRule()] },
    plugins: [new MiniCssExtractPlugin({ filename: '[name].css' }), new LicencesPlugin()],
    optimization: {
      minimizer: [
        new TerserPlugin({
          minify: TerserPlugin.swcMinify,
          extractComments: false,
          terserOptions: {
            compress: { ecma: transpileModules ? 2018 : 2020 },
            format: { comments: 'some', ecma: transpileModules ? 2018 : 2020 },
          },
        }),
      ],
    },
    performance: { hints: false },
    cache: {
      type: 'filesystem',
      cacheDirectory: path.join(ROOT, '.cache/webpack'),
      name: `${cachedWith.join('-')}-${production ? 'production' : 'development'}`,
      buildDependencies: { config: [__filename, ...cachedWith.map(configOf)] },
    },
    stats: 'errors-warnings',
  };
}

function configOf(target) {
  return path.join(__dirname, `${target}.config.js`);
}

/** An HTML page with the scripts of `chunks` as classic scripts, so that it also opens from file://. */
function page({ template, filename, chunks, parameters = {} }) {
  return new HtmlWebpackPlugin({
    template: path.join(ROOT, template),
    filename,
    chunks,
    chunksSortMode: 'manual',
    scriptLoading: 'blocking',
    inject: 'body',
    minify: false,
    templateParameters: parameters,
  });
}

function scriptRules(browsers, transpileModules) {
  const rules = [
    { test: /\.tsx?$/, exclude: /node_modules/, use: swcLoader(browsers, 'typescript') },
    // Some packages import files without their extension from ES modules.
    { test: /\.m?js$/, resolve: { fullySpecified: false } },
    {
      test: /\.js$/,
      include: /node_modules[\\/]@fluentui[\\/]react-(?!icons)/,
      loader: require.resolve('./icons-loader.js'),
    },
  ];
  if (transpileModules) {
    rules.push({
      test: /\.m?js$/,
      include: /node_modules/,
      exclude: /node_modules[\\/]core-js/,
      use: swcLoader(browsers, 'ecmascript'),
    });
  }
  return rules;
}

function swcLoader(browsers, syntax) {
  return {
    loader: 'swc-loader',
    options: {
      swcrc: false,
      configFile: false,
      isModule: 'unknown',
      env: { targets: browsers },
      jsc: {
        parser: { syntax, tsx: syntax === 'typescript', jsx: false },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'es6' },
    },
  };
}

function styleRule() {
  return { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] };
}

function imageRule() {
  return { test: /\.(png|svg|woff2?)$/, type: 'asset/inline' };
}

/** The file a bureau sets its defaults in travels beside every build as it is, comments included. */
function bureauFile() {
  return { from: 'packaging/bureau.js', to: 'bureau.js', info: { minimized: true } };
}

module.exports = { ROOT, PANE_BROWSERS, PANES, WORKBENCH_BROWSERS, bureauFile, shared, page };
