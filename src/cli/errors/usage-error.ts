/** The command was called wrongly; `message` is a Chinese sentence that says how to call it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
