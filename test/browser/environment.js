const playwright = require('playwright-core');
const KeptEnvironment = require('../kept/environment.js');

/** Where browser tests run: with the driver, too, loaded once for all files of a worker. */
module.exports = class BrowserEnvironment extends KeptEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.playwright = playwright;
  }
};
