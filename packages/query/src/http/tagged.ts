import { AS_IT_SAYS } from './as-it-says.ts';

/** A response with JSON and its tag, or 304 where the reader has it already. */
export async function taggedJson(request: Request, value: unknown, cacheControl: string): Promise<Response> {
  const body = JSON.stringify(value);
  const tag = `"${await digest(body)}"`;
  const headers = { etag: tag, 'cache-control': cacheControl, vary: 'accept-encoding' };
  if (isKnown(request.headers.get('if-none-match'), tag)) return new Response(null, { status: 304, headers });
  return new Response(request.method === 'HEAD' ? null : body, {
    headers: { ...headers, ...AS_IT_SAYS, 'content-type': 'application/json' },
  });
}

/** Bytes of a tag, of which each two make different texts the same once in 2 ** 96. */
const TAG_BYTES = 12;

async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes.subarray(0, TAG_BYTES), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Whether a tag is among those that the reader holds; weak ones count too.
 *
 * @see RFC 9110, 13.1.2
 */
function isKnown(ifNoneMatch: string | null, tag: string): boolean {
  const held = (ifNoneMatch ?? '').split(',').map((one) => one.trim());
  return held.some((one) => one === '*' || one === tag || one === `W/${tag}`);
}
