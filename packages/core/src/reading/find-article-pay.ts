import type { Country } from '../place/country.ts';
import { findSalaries } from '../salary/find-salaries.ts';
import type { FactMention } from './fact-mention.ts';
import { framedPay } from './framed-pay.ts';
import { isFee } from './is-fee.ts';
import { isPay } from './is-pay.ts';
import { labelledPay } from './labelled-pay.ts';
import { payFrames } from './pay-frame.ts';
import { payInSentence } from './pay-in-sentence.ts';
import type { PayMention } from './pay-mention.ts';
import type { ReadingText } from './reading-text.ts';
import { rowRange } from './row-range.ts';
import { levelOfHeading, saidAbove } from './said-above.ts';
import { tabledTrainingYear } from './tabled-training-year.ts';
import { unseenPay } from './unseen-pay.ts';
import { withTrainingYears } from './with-training-years.ts';

/** Pay in an article: what the finder of pay sees, what only its section makes pay, each with the level that its clause says. */
export function findArticlePay(
  reading: ReadingText,
  title: string | undefined,
  country: Country,
): readonly FactMention[] {
  const { plain, sentences } = reading;
  const frames = payFrames(sentences, plain);
  const seen = findSalaries(plain, { country });
  const found = [...seen, ...unseenPay(reading, seen, country)].sort((a, b) => a.start - b.start);
  const name = title?.toLowerCase();
  const levelled = new Set<string>();
  let last: PayMention | undefined;
  let at = 0;
  return sentences.flatMap((sentence, index) => {
    const from = at;
    while ((found[at]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) at += 1;
    if (from === at) return [];
    const before = sentences[index - 1];
    if (isFee(sentence, before, plain, name)) return [];
    const frame = frames.get(sentence);
    const stated = found
      .slice(from, at)
      .filter((pay, of) => isPay(pay, sentence, Math.max(sentence.start, found[from + of - 1]?.end ?? 0), plain));
    if (stated.length === 0) return [];
    const { heading } = sentence.line;
    const above = saidAbove(sentence, before, plain, levelled.has(heading));
    const inOrder = withTrainingYears(payInSentence(stated, { sentence, title: name, plain, above }));
    const said = tabledTrainingYear(inOrder, sentence, last, frame);
    last = said.at(-1);
    const ofHeading = above.level ?? levelOfHeading(heading)?.level;
    if (said.some(({ value }) => value.level !== undefined && value.level !== ofHeading)) levelled.add(heading);
    const ranged = frame?.isRange === true ? rowRange(said, plain) : said;
    return ranged.map((pay, of) => framedPay(labelledPay(pay, sentence), frame, of, ranged.length));
  });
}
