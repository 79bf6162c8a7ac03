/** A call that the command line cannot carry out as written; ends in exit code 2 with its message and where to look. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
