/**
 * Does a library's work without what that prints about a broken file, which no officer can use. Only
 * work that ends before it returns: nothing of our own is printed meanwhile, and what is thrown is thrown.
 */
export function quietly<T>(work: () => T): T {
  const { error, log, warn } = console;
  const silent = () => {};
  Object.assign(console, { error: silent, log: silent, warn: silent });
  try {
    return work();
  } finally {
    Object.assign(console, { error, log, warn });
  }
}
