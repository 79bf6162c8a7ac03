/** Input that is not there or cannot be read; ends in exit code 2 with its message. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
