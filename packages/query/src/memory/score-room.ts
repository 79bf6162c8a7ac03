/** Numbers by slot that the score of a text is worked out in. */
export interface ScoreRoom {
  readonly points: Uint16Array;
  /** How many terms were found, up to the last one that was. */
  readonly matched: Uint8Array;
  /** Best tier of the present term plus one; 0 everywhere between two terms. */
  readonly best: Uint8Array;
  /** 1 by slot that may be found, where not every one may. */
  readonly isIn: Uint8Array;
}

/** Slots that there is more room for than is asked, since each write takes one more. */
const SPARE = 1024;

/** The same room with 0 everywhere, or a larger one where it has become too small. */
export function clearedRoom(room: ScoreRoom | undefined, size: number): ScoreRoom {
  if (room !== undefined && room.points.length >= size) {
    for (const numbers of [room.points, room.matched, room.best, room.isIn]) numbers.fill(0, 0, size);
    return room;
  }
  const length = size + SPARE;
  return {
    points: new Uint16Array(length),
    matched: new Uint8Array(length),
    best: new Uint8Array(length),
    isIn: new Uint8Array(length),
  };
}
