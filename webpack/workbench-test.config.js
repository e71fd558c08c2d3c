const path = require('node:path');
const { ROOT } = require('./shared.config.js');
const workbench = require('./workbench.config.js');

/**
 * The workbench as it is, but for an entry through which tests reach the host in the page. It keeps what
 * is built of each module where the workbench does, so that only one of the two builds them.
 */
module.exports = (options) => {
  const config = workbench(options);
  return {
    ...config,
    name: 'workbench-test',
    entry: { workbench: path.join(ROOT, 'test/workbench/test-page.tsx') },
    output: { ...config.output, path: path.join(ROOT, 'dist/workbench-test') },
    optimization: { ...config.optimization, minimize: false },
  };
};
