import type { TrainingValue } from '../occupation/fact.ts';

type Cost = NonNullable<TrainingValue['cost']>;

/** What is said of who pays. */
const COSTS: readonly { readonly cost: Cost; readonly words: RegExp }[] = [
  {
    cost: 'fee',
    words:
      /kostenpflichtig|kost(?:et|en) (?:[A-Za-zÀ-ž]{2,12} ){0,2}(?:\d|mehrere|rund)|kursgebühr|lehrgangsgebühr|selbst (?:zahlen|bezahlen)|auf eigene kosten/u,
  },
  {
    cost: 'funded',
    words:
      /bildungsgutschein|gefördert|förderung|vom (?:arbeitgeber|betrieb|staat) (?:bezahlt|übernommen)|bafög|bildungsurlaub|(?:zahlt|bezahlt|übernimmt) der (?:arbeitgeber|betrieb)/u,
  },
  { cost: 'free', words: /kostenfrei|kostenlos|gratis/u },
];

/** Who pays for a training, as lower-case text says. */
export function trainingCost(lower: string): Cost | undefined {
  return COSTS.find(({ words }) => words.test(lower))?.cost;
}
