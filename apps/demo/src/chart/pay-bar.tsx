import { type PayScale, type PayStretch, percent } from './pay-scale.ts';

/** What a bar needs. */
export interface PayBarProps {
  readonly stretch: PayStretch;
  readonly scale: PayScale;
  /** Upper edge and height in CSS pixels. */
  readonly top: number;
  readonly height: number;
  /** Id that the fades of the drawing begin with. */
  readonly id: string;
}

/** A bar from one amount to another: a dot where both are equal, fading where one is open. */
export function PayBar({ stretch: { from, to }, scale, top, height, id }: PayBarProps) {
  const figures = { 'data-from': from, 'data-to': to };
  if (from !== undefined && from === to) {
    return <circle class="chart-bar" cx={percent(scale(from))} cy={top + height / 2} r={height / 2} {...figures} />;
  }
  const [low, high] = scale.domain() as [number, number];
  const fill = to === undefined ? `url(#${id}-up)` : from === undefined ? `url(#${id}-down)` : undefined;
  return (
    <rect
      class="chart-bar"
      x={percent(scale(from ?? low))}
      y={top}
      width={percent(scale(to ?? high) - scale(from ?? low))}
      height={height}
      rx={height / 2}
      fill={fill}
      {...figures}
    />
  );
}

/** The fades that open bars of a drawing are filled with. */
export function PayFades({ id }: { readonly id: string }) {
  return (
    <defs>
      <Fade id={`${id}-up`} from={1} to={0} />
      <Fade id={`${id}-down`} from={0} to={1} />
    </defs>
  );
}

function Fade({ id, from, to }: { readonly id: string; readonly from: number; readonly to: number }) {
  return (
    <linearGradient id={id}>
      <stop class="chart-stop" offset="0.25" stop-opacity={from} />
      <stop class="chart-stop" offset="1" stop-opacity={to} />
    </linearGradient>
  );
}
