/**
 * A browser is another program on a machine that may be busy: a test of the browser project that
 * fails is tried twice more, and the log names the first failure.
 */
jest.retryTimes(2, { logErrorsBeforeRetry: true });
