import { type Encoding, encodingOf, wideEncodingOf } from './encoding.ts';

/** A line without its end, and the encoding that it was read in. */
export interface Line {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * The lines of a stream, one at a time, without byte order mark. Each is looked at by itself, since a stream cannot be
 * read twice and may hold lines of several sources; only UTF-16, which says so at its start, holds to the end.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let wide: Encoding | undefined;
  let decoder: ReturnType<typeof decoderOf>;
  let begun: Uint8Array[] | undefined;
  for await (const chunk of chunks) {
    if (begun === undefined) {
      begun = [];
      wide = wideEncodingOf(chunk);
      decoder = decoderOf(wide);
    }
    const bytes = decoder === undefined ? chunk : UTF_8.encode(decoder.decode(chunk, { stream: true }));
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      yield lineOf([...begun, bytes.subarray(start, end)], wide);
      begun = [];
      start = end + 1;
    }
    begun.push(bytes.subarray(start));
  }
  yield lineOf(begun ?? [], wide);
}

const LINE_FEED = 0x0a;
const UTF_8 = new TextEncoder();

function decoderOf(encoding: Encoding | undefined) {
  return encoding && new TextDecoder(encoding);
}

function lineOf(parts: readonly Uint8Array[], wide: Encoding | undefined): Line {
  const bytes = Buffer.concat(parts);
  const encoding = encodingOf(bytes);
  return { text: new TextDecoder(encoding).decode(bytes), encoding: wide ?? encoding };
}
