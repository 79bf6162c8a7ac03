/** What a command talks to: two outputs and the clock. */
export interface Io {
  /** Writes results. */
  readonly out: (text: string) => void;
  /** Writes progress and complaints. */
  readonly err: (text: string) => void;
  /** The time that a command takes for now. */
  readonly now: Date;
}
