const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { ROOT, PANE_BROWSERS, PANES, bureauFile, shared } = require('./shared.config.js');
const { version } = require('../package.json');

const CDN = 'https://appsforoffice.microsoft.com';

/** The files of office.js that Excel on Windows, on the Mac and on the web may ask for, unmodified. */
const OFFICE_FILES = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-win32-16.00.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
];
/** Folders of its texts: Chinese, and English for an Office in any other language. */
const OFFICE_LOCALES = ['zh-cn', 'zh-hk', 'zh-mo', 'zh-sg', 'zh-tw', 'en-us', 'en-gb'];

/**
 * The add-in for Excel: pages without inline scripts, office.js beside them.
 * `--env officeJs=cdn` takes office.js from Microsoft's network instead.
 */
module.exports = ({ production, env = {} }) => {
  const fromCdn = env.officeJs === 'cdn';
  const base = shared({
    name: 'excel',
    cachedWith: PANES,
    production,
    browsers: PANE_BROWSERS,
    transpileModules: true,
  });
  const parameters = {
    version,
    policy: policy(fromCdn),
    officeJs: fromCdn ? `${CDN}/lib/1/hosted/office.js` : 'office-js/office.js',
  };
  return {
    ...base,
    entry: {
      taskpane: path.join(ROOT, 'src/taskpane/excel.tsx'),
      commands: path.join(ROOT, 'src/commands/main.ts'),
    },
    plugins: [
      ...base.plugins,
      html('src/taskpane/excel.html', 'taskpane.html', { ...parameters, main: 'taskpane' }),
      html('src/commands/commands.html', 'commands.html', parameters),
      new CopyPlugin({ patterns: [...ownFiles(), ...(fromCdn ? [] : officeFiles())] }),
    ],
  };
};

function html(template, filename, templateParameters) {
  return new HtmlWebpackPlugin({
    template: path.join(ROOT, template),
    filename,
    templateParameters,
    inject: false,
    minify: false,
  });
}

/** Nothing from elsewhere, and nothing sent anywhere. */
function policy(fromCdn) {
  const scripts = fromCdn ? `'self' ${CDN}` : "'self'";
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function ownFiles() {
  return [
    { from: 'assets/*.png', to: 'assets/[name][ext]' },
    bureauFile(),
    {
      from: 'src/commands/ribbon-stubs.js',
      to: 'ribbon-stubs.js',
      info: { minimized: true },
    },
    { from: 'src/taskpane/support.js', to: 'support.js', info: { minimized: true } },
    { from: 'src/taskpane/styles/message.css', to: 'message.css' },
  ];
}

function officeFiles() {
  const from = 'node_modules/@microsoft/office-js';
  const files = [...OFFICE_FILES, ...OFFICE_LOCALES.map((locale) => `${locale}/office_strings.js`)];
  // `minimized` keeps the minimizer away: the files may only be passed on as they are.
  return [
    ...files.map((file) => ({
      from: `${from}/dist/${file}`,
      to: `office-js/${file}`,
      info: { minimized: true },
    })),
    { from: `${from}/LICENSE.md`, to: 'office-js/LICENSE.md' },
  ];
}
