import { PayBar, PayFades } from './pay-bar.tsx';
import { payScale } from './pay-scale.ts';
import type { SalaryBands } from './salary-bands.ts';

/** Heights in CSS pixels. */
const ROW = 12;
const BAR = 6;

/** The bars of a chart without words, beside a text that says the main thing. */
export function SalarySketch({ bands: { bands }, id }: { readonly bands: SalaryBands; readonly id: string }) {
  const scale = payScale(bands);
  return (
    <svg class="chart" aria-hidden="true" width="100%" height={bands.length * ROW}>
      <PayFades id={id} />
      {bands.map((band, row) => (
        <>
          <rect class="chart-track" x="0" y={row * ROW} width="100%" height={BAR} rx={BAR / 2} />
          <PayBar stretch={band} scale={scale} top={row * ROW} height={BAR} id={id} />
        </>
      ))}
    </svg>
  );
}
