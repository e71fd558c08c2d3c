const { TestEnvironment } = require('jest-environment-node');
const playwright = require('playwright-core');

/** Where browser tests run: with the driver loaded once for all files of a worker, not anew for each. */
module.exports = class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.playwright = playwright;
  }
};
