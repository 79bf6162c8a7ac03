import { type ScaleLinear, scaleLinear } from 'd3-scale';

/** From amounts to shares of the drawing's width in percent. */
export type PayScale = ScaleLinear<number, number>;

/** A stretch of pay; an absent end is open. */
export interface PayStretch {
  readonly from?: number;
  readonly to?: number;
}

/** Room for the fading end of an open stretch, as a share of its start. */
const OPEN_ROOM = 0.15;

/** A scale from zero to a round figure that leaves room for all stretches. */
export function payScale(stretches: readonly PayStretch[]): PayScale {
  const ends = stretches.flatMap(({ from = 0, to }) => [from, to ?? from * (1 + OPEN_ROOM)]);
  return scaleLinear()
    .domain([0, Math.max(...ends)])
    .nice(4)
    .range([0, 100]);
}

/** What the figures of the axis are divided by, so that they fit on a narrow screen: thousands from five digits on. */
export function axisDivisor(scale: PayScale): 1 | 1000 {
  return Math.max(...scale.domain()) >= 10_000 ? 1000 : 1;
}

/** A share of the width as an SVG length. */
export function percent(share: number): string {
  return `${Math.round(share * 1000) / 1000}%`;
}
