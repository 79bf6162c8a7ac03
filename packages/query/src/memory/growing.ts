/** Whole numbers, in two bytes each as long as none needs more. */
export type Codes = Uint16Array | Uint32Array;

/** An array that gets longer at its end; what lies beyond `length` means nothing. */
export interface Growing<Numbers extends Uint8Array | Codes | Float64Array> {
  /** The numbers, with room for more. */
  data: Numbers;
  /** How many of them count. */
  length: number;
}

const LEAST_ROOM = 16;

/** An empty list of whole numbers from 0 on. */
export function integers(): Growing<Uint32Array> {
  return { data: new Uint32Array(LEAST_ROOM), length: 0 };
}

/** An empty list of codes. */
export function codes(): Growing<Codes> {
  return { data: new Uint16Array(LEAST_ROOM), length: 0 };
}

/** An empty list of bytes. */
export function bytes(): Growing<Uint8Array> {
  return { data: new Uint8Array(LEAST_ROOM), length: 0 };
}

/** An empty list of numbers. */
export function floats(): Growing<Float64Array> {
  return { data: new Float64Array(LEAST_ROOM), length: 0 };
}

/** From so many numbers on a list grows by a quarter, before that it doubles. */
const LONG = 2 ** 12;

function roomAfter(length: number): number {
  return length < LONG ? Math.max(LEAST_ROOM, length * 2) : Math.ceil(length * 1.25);
}

/** Adds a number at the end. */
export function push(list: Growing<Codes> | Growing<Uint32Array> | Growing<Float64Array>, value: number): void {
  if (list.length === list.data.length) list.data = longer(list.data, roomAfter(list.length));
  list.data[list.length] = value;
  list.length += 1;
}

/** The greatest whole number in two bytes. */
const GREATEST_SHORT = 2 ** 16 - 1;

/** Adds a code at the end; the first that needs more room gives more to all. */
export function pushCode(list: Growing<Codes>, code: number): void {
  if (code > GREATEST_SHORT && list.data instanceof Uint16Array) list.data = Uint32Array.from(list.data);
  push(list, code);
}

/** Adds a whole number below 2 ** 31 in as few bytes as it needs, seven bits each; all but its last have the eighth. */
export function pushShort(list: Growing<Uint8Array>, value: number): void {
  if (list.length + LONGEST_SHORT > list.data.length)
    list.data = longer(list.data, roomAfter(list.length) + LONGEST_SHORT);
  let rest = value;
  while (rest >= 128) {
    list.data[list.length] = (rest & 127) | 128;
    list.length += 1;
    rest >>>= 7;
  }
  list.data[list.length] = rest;
  list.length += 1;
}

const LONGEST_SHORT = 5;

/** The numbers that {@link pushShort} added between two places. */
export function shortsBetween({ data }: Growing<Uint8Array>, start: number, end: number): number[] {
  const values: number[] = [];
  let value = 0;
  let shift = 0;
  for (let at = start; at < end; at += 1) {
    const byte = data[at] as number;
    value |= (byte & 127) << shift;
    if (byte >= 128) shift += 7;
    else {
      values.push(value);
      value = 0;
      shift = 0;
    }
  }
  return values;
}

/**
 * A list in pieces, all but the last of them full. It gets longer without being copied, and memory stays whole while
 * thousands of lists grow.
 */
export interface Pieces {
  readonly pieces: Uint32Array[];
  /** The last of them. */
  tail: Uint32Array;
  /** How many numbers of it count. */
  last: number;
}

const LONGEST_PIECE = 2 ** 13;

/** A list of some numbers. */
export function piecesOf(tail: Uint32Array): Pieces {
  return { pieces: [tail], tail, last: tail.length };
}

/** Adds a number at the end; each piece is twice as long as the one before. */
export function pushPiece(list: Pieces, value: number): void {
  if (list.last === list.tail.length) {
    list.tail = new Uint32Array(Math.min(LONGEST_PIECE, Math.max(LEAST_ROOM, 2 * list.last)));
    list.pieces.push(list.tail);
    list.last = 0;
  }
  list.tail[list.last] = value;
  list.last += 1;
}

/** The numbers of a list, piece by piece. */
export function numbersIn({ pieces, tail, last }: Pieces): readonly Uint32Array[] {
  return pieces.map((piece) => (piece === tail ? tail.subarray(0, last) : piece));
}

/** Makes a list so long, with the same number in all new places. */
export function extend(list: Growing<Float64Array>, length: number, value: number): void {
  if (length > list.data.length) list.data = longer(list.data, Math.max(length, roomAfter(list.data.length)));
  if (length > list.length) list.data.fill(value, list.length, length);
  list.length = Math.max(list.length, length);
}

/** Keeps the numbers in some places, ascending. */
export function keep(list: Growing<Codes> | Growing<Float64Array>, places: Uint32Array): void {
  for (let index = 0; index < places.length; index += 1) {
    list.data[index] = list.data[places[index] as number] as number;
  }
  list.length = places.length;
}

function longer<Numbers extends Uint8Array | Codes | Float64Array>(data: Numbers, room: number): Numbers {
  const copy = new (data.constructor as new (length: number) => Numbers)(room);
  copy.set(data);
  return copy;
}
