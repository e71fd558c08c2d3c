/*
 * No test of the hosts or of the session may leave a rejection that nobody handles: in the pane it
 * would be an action that failed without a word.
 */

/** Some tests put a clock of their own in its place. */
const soon = setImmediate;
const unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);

const { testPath = '' } = expect.getState();
if (/[\\/]test[\\/](hosts|session)[\\/]/.test(testPath)) {
  beforeEach(() => void process.on('unhandledRejection', note));
  afterEach(async () => {
    // Node tells of a rejection once all that was promised has had its turn.
    await new Promise((resolve) => soon(resolve));
    process.off('unhandledRejection', note);
    expect(unhandled.splice(0)).toEqual([]);
  });
}
