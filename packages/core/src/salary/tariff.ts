/** A pay group of a collective agreement or of a law on civil servants' pay. Holds no amount. Scheme or group is there. */
export interface Tariff {
  /** Collective agreement or law as named: `TVöD-K`, `TV-L`, `IG Metall`; absent where the text names the group only. */
  readonly scheme?: string;
  /** Entgeltgruppe or Besoldungsgruppe: `E9b`, `A13`, `P8`; absent where the text names the agreement only. */
  readonly group?: string;
  /** Stufe within the group. */
  readonly step?: string;
  /** `min` for "ab E 9", `max` for "bis E 11"; absent for that very group. */
  readonly bound?: 'min' | 'max';
}
