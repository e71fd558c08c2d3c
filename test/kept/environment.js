const { TestEnvironment } = require('jest-environment-node');
const { needsOwnLoad } = require('./own-load.js');

/**
 * One global object for all test files of a process, so that what they have loaded, and what the engine
 * has found out about it, serves the next (runtime.js). After each file it is put back as it was.
 */
module.exports = class KeptEnvironment extends TestEnvironment {
  /** The one of this process, once a test file has run in it. */
  static kept;

  constructor(config, context) {
    const isOwn = needsOwnLoad(context.testPath);
    if (KeptEnvironment.kept !== undefined && !isOwn) return KeptEnvironment.kept;
    super(config, context);
    this.isKept = !isOwn;
    if (isOwn) return;
    KeptEnvironment.kept = this;
    const { process } = this.global;
    this.before = [this.global, process, process.env].map((of) => [of, propertiesOf(of)]);
  }

  async teardown() {
    if (!this.isKept) return super.teardown();
    this.fakeTimers.useRealTimers();
    this.fakeTimersModern.useRealTimers();
    for (const [of, before] of this.before) putBack(of, before);
  }
};

function propertiesOf(of) {
  return new Map(Reflect.ownKeys(of).map((key) => [key, Object.getOwnPropertyDescriptor(of, key)]));
}

/** Takes away what was added to an object, and gives back what was changed or taken away. */
function putBack(of, before) {
  for (const key of Reflect.ownKeys(of)) {
    // what cannot be taken away is Jest's: the state of `expect`, set anew for each file
    const { configurable } = Object.getOwnPropertyDescriptor(of, key);
    if (!before.has(key) && configurable) delete of[key];
  }
  for (const [key, was] of before) {
    const is = Object.getOwnPropertyDescriptor(of, key);
    // a getter that has looked its value up holds the value now
    if (is === undefined || ('value' in was && is.value !== was.value))
      Object.defineProperty(of, key, was);
  }
}
