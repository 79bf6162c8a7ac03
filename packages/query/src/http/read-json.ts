import { refused } from './problem.ts';

/** The JSON value in the body of a request of at most so many bytes, that has come to its end before the signal. */
export async function readJson(request: Request, maxBytes: number, signal: AbortSignal): Promise<unknown> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/(?:[a-z0-9.-]{1,60}\+)?json *(?:;|$)/i.test(type)) {
    throw refused(415, 'http/unsupported-media-type', 'The body must be application/json.', {
      'accept-post': 'application/json',
    });
  }
  const bytes = await readBytes(request, maxBytes, signal);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) {
      throw refused(400, 'http/bad-request', 'The body is not JSON in UTF-8.');
    }
    throw error;
  }
}

/** Reads no further than the limit, whatever the length that the request claims, and lets go of it at the signal. */
async function readBytes({ body, headers }: Request, maxBytes: number, signal: AbortSignal): Promise<Uint8Array> {
  const tooLarge = () => refused(413, 'http/too-large', `The body may have at most ${maxBytes} bytes.`);
  if (Number(headers.get('content-length') ?? 0) > maxBytes) throw tooLarge();
  signal.throwIfAborted();
  const bytes = new Uint8Array(maxBytes);
  let length = 0;
  const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = body?.getReader();
  const letGo = () => reader?.cancel(signal.reason).catch(() => undefined);
  signal.addEventListener('abort', letGo);
  try {
    for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read()) {
      if (length + part.value.length > maxBytes) {
        await reader?.cancel();
        throw tooLarge();
      }
      bytes.set(part.value, length);
      length += part.value.length;
    }
  } finally {
    signal.removeEventListener('abort', letGo);
  }
  // A body that was let go of has an end that is none.
  signal.throwIfAborted();
  return bytes.subarray(0, length);
}
