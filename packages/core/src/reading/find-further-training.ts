import type { TrainingValue } from '../occupation/fact.ts';
import type { Range } from '../posting/range.ts';
import type { FactMention } from './fact-mention.ts';

const TRAINING =
  /(?:Weiterbildung|Fortbildung|Lehrgang|Schulung|Umschulung|Zertifikatskurs|Bildungsgutschein|Zertifizierung|Bildungsurlaub|Fachwirt|Aufstiegsfortbildung|Meisterschule)/u;
const SENTENCE_END = /[.!?](?=\s|$)|\n/gu;
const DURATION =
  /(?<![\p{L}\p{N}])(?:(\d{1,2})(?:[ \u00a0]?[-–‑][ \u00a0]?|[ \u00a0]bis[ \u00a0])(\d{1,2})|(\d{1,2})|(ein|eine|einem|einen|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|achtzehn))[ \u00a0-]?(Jahre?n?|jährigen?|jährige[rs]?|Monate?n?|monatigen?|monatige[rs]?)(?!\p{L})/giu;
const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ein: 1,
  eine: 1,
  einem: 1,
  einen: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  achtzehn: 18,
};

/** What a sentence says of who pays. */
const COSTS: readonly { readonly pattern: RegExp; readonly cost: NonNullable<TrainingValue['cost']> }[] = [
  { pattern: /kostenpflichtig|Kursgebühr|Lehrgangsgebühr|selbst (?:zahlen|bezahlen)/u, cost: 'fee' },
  { pattern: /Bildungsgutschein|gefördert|BAföG/u, cost: 'funded' },
  { pattern: /kostenfrei|kostenlos/u, cost: 'free' },
];

/** Who offers training. */
const PROVIDER =
  /(?:Industrie- und Handelskammern?|IHK|Handwerkskammern?|HWK|Weiterbildungsakademie|Akademie|Bildungsanbietern?|Volkshochschulen?|Fachschulen?|betriebsintern|Prüfungsorganisationen?)/u;

/** The sentences about further training, each with length, cost and provider where it or the next names them. */
export function findFurtherTraining(text: string): readonly FactMention[] {
  const mentions: FactMention[] = [];
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, end);
    const at = TRAINING.exec(sentence);
    const months = durationOf(sentence);
    if (
      at === null ||
      (months === undefined && !COSTS.some((row) => row.pattern.test(sentence)) && !PROVIDER.test(sentence))
    )
      continue;
    const cost = COSTS.find((row) => row.pattern.test(sentence))?.cost;
    const provider = PROVIDER.exec(sentence)?.[0];
    mentions.push({
      kind: 'further-training',
      start,
      end,
      value: {
        label: at[0],
        ...(months === undefined ? {} : { months }),
        ...(cost === undefined ? {} : { cost }),
        ...(provider === undefined ? {} : { provider }),
      },
    });
  }
  return mentions;
}

function* sentencesOf(text: string): Generator<{ start: number; end: number }> {
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + (match[0] === '\n' ? 0 : 1);
    const blank = text.slice(start, end).length - text.slice(start, end).trimStart().length;
    if (end - start - blank > 1) yield { start: start + blank, end };
    start = match.index + 1;
  }
  if (text.slice(start).trim() !== '')
    yield { start: start + text.slice(start).search(/\S/u), end: text.trimEnd().length };
}

/** A length in months: years count twelve. */
function durationOf(sentence: string): Range | undefined {
  for (const match of sentence.matchAll(DURATION)) {
    const [, from, to, single, word, unit] = match;
    const factor = /^jahr|^jähr/iu.test(unit ?? '') ? 12 : 1;
    const min = Number(from ?? single ?? NUMBER_WORDS[word?.toLowerCase() ?? '']) * factor;
    return { min, max: to === undefined ? min : Number(to) * factor };
  }
  return undefined;
}
