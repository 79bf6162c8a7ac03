/** Numbers by slot that the score of a text is worked out in. */
export interface ScoreRoom {
  readonly points: Uint16Array;
  /** How many of the terms so far were found, one more where the slot is among those that are asked about. */
  readonly matched: Uint8Array;
  /** Best tier of the present term plus one; 0 everywhere between two terms. */
  readonly best: Uint8Array;
}

/** Slots that there is more room for than is asked, since each write takes one more. */
const SPARE = 1024;

/** The same room with 0 everywhere, or a larger one where it has become too small. */
export function clearedRoom(room: ScoreRoom | undefined, size: number): ScoreRoom {
  if (room !== undefined && room.points.length >= size) {
    for (const numbers of [room.points, room.matched, room.best]) numbers.fill(0, 0, size);
    return room;
  }
  const length = size + SPARE;
  return {
    points: new Uint16Array(length),
    matched: new Uint8Array(length),
    best: new Uint8Array(length),
  };
}
