/** What a command talks to: its outputs and the clock. */
export interface Io {
  /** Writes results. */
  readonly out: (text: string) => void;
  /** Writes complaints and counts. */
  readonly err: (text: string) => void;
  /** Shows where a long run stands, over what it showed before; absent where nobody watches. */
  readonly status?: (text: string) => void;
  /** The time that a command takes for now. */
  readonly now: Date;
}
