import type { View } from '../layout/view.ts';
import { PayBar, PayFades } from './pay-bar.tsx';
import { axisDivisor, payScale, percent } from './pay-scale.ts';
import type { SalaryBands } from './salary-bands.ts';
import { levelWords, salaryWords } from './salary-words.ts';

/** Heights in CSS pixels. Widths are shares of the drawing, so that letters keep their size on every screen. */
const ROW = 56;
const BAR_TOP = 26;
const BAR = 14;
const AXIS = 24;

/** Marks statements that contradict each other. */
export const CONFLICT_SIGN = '≠';

/** What the drawing needs. */
export interface SalaryChartProps {
  readonly bands: SalaryBands;
  readonly view: View;
  /** Id that is used for nothing else on the page. */
  readonly id: string;
  /** Name of the drawing. */
  readonly label: string;
}

/** A static drawing of pay statements: one bar a statement, from zero. It says the same as the table beside it. */
export function SalaryChart({ bands: { bands }, view, id, label }: SalaryChartProps) {
  const scale = payScale(bands);
  const ticks = scale.ticks(4);
  const height = bands.length * ROW + AXIS;
  const amount = new Intl.NumberFormat(view.locale);
  const divisor = axisDivisor(scale);
  return (
    <svg class="chart" role="img" aria-labelledby={`${id}-title ${id}-desc`} width="100%" height={height}>
      <title id={`${id}-title`}>{label}</title>
      <desc id={`${id}-desc`}>
        {bands.map(({ fact }) => `${levelWords(fact.value, view)}: ${salaryWords(fact.value, view)}`).join('; ')}
      </desc>
      <PayFades id={id} />
      {ticks.map((tick, index) => (
        <g class="chart-tick" data-value={tick}>
          <line x1={percent(scale(tick))} x2={percent(scale(tick))} y1={BAR_TOP} y2={height - AXIS} />
          <text x={percent(scale(tick))} y={height - 6} text-anchor={anchorOf(index, ticks.length)}>
            {amount.format(tick / divisor)}
          </text>
        </g>
      ))}
      {bands.map((band, row) => (
        <g class={band.fact.conflictsWith === undefined ? 'chart-row' : 'chart-row chart-row-conflict'}>
          <rect class="chart-track" x="0" y={row * ROW + BAR_TOP} width="100%" height={BAR} rx={BAR / 2} />
          <text class="chart-level" x="0" y={row * ROW + 16}>
            {levelWords(band.fact.value, view)}
            {band.fact.conflictsWith === undefined ? '' : ` ${CONFLICT_SIGN}`}
          </text>
          <text class="chart-value" x="100%" y={row * ROW + 16} text-anchor="end">
            {salaryWords(band.fact.value, view)}
          </text>
          <PayBar stretch={band} scale={scale} top={row * ROW + BAR_TOP} height={BAR} id={id} />
        </g>
      ))}
    </svg>
  );
}

/** The outermost numbers stay inside the drawing. */
function anchorOf(index: number, count: number): 'start' | 'middle' | 'end' {
  if (index === 0) return 'start';
  return index === count - 1 ? 'end' : 'middle';
}
