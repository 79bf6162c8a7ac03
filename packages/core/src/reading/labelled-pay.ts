import { basisIn } from './pay-frame.ts';
import type { PayMention } from './pay-mention.ts';
import { statisticsIn } from './pay-statistic.ts';
import type { Sentence } from './reading-text.ts';

/** What an announcement says of the figures behind its colon: "Mittelwert, brutto: Kiel 3.100 €, Rostock 2.900 €". */
const ANNOUNCED = /^[^:]{3,120}:(?= )/u;

/** Pay with what the announcement before the colon of its sentence says of it. */
export function labelledPay(pay: PayMention, { lower, start }: Sentence): PayMention {
  const label = ANNOUNCED.exec(lower)?.[0];
  if (label === undefined || start + label.length > pay.start) return pay;
  const statistic = pay.value.statistic ?? statisticsIn(label)[0]?.statistic;
  const basis = pay.value.basis ?? basisIn(label);
  const value = { ...pay.value, ...(statistic && { statistic }), ...(basis && { basis }) };
  return { ...pay, value };
}
