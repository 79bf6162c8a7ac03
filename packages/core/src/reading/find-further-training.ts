import type { TrainingValue } from '../occupation/fact.ts';
import type { Range } from '../posting/range.ts';
import type { ComposedPhrase } from './composed-phrases.ts';
import type { FactMention } from './fact-mention.ts';
import { kindOfHead } from './kind-of-head.ts';
import type { ReadingText, Sentence } from './reading-text.ts';

const DURATION =
  /(?<![\p{L}\p{N}])(?:(\d{1,2})(?: ?- ?| bis )(\d{1,2})|(\d{1,2})|(eine?[mn]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|achtzehn))[ -]?(jahre?n?|jährige[nrs]?|monate?n?|monatige[nrs]?)(?!\p{L})/gu;
/** What a length of time beside it makes no length of training. */
const OTHER_TIME =
  /^[ -](?:berufs|praxis)?(?:erfahrung|alt|später|lang warten)|^ (?:\p{L}{3,12} ){0,2}berufserfahrung/u;
const NUMBER_WORDS = [
  '',
  'ein',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];

/** What a sentence says of who pays. */
const COSTS: readonly { readonly pattern: RegExp; readonly cost: NonNullable<TrainingValue['cost']> }[] = [
  { pattern: /kostenpflichtig|kursgebühr|lehrgangsgebühr|selbst (?:zahlen|bezahlen)|auf eigene kosten/u, cost: 'fee' },
  {
    pattern:
      /bildungsgutschein|gefördert|bafög|bildungsurlaub|(?:zahlt|bezahlt|übernimmt) der (?:arbeitgeber|betrieb)/u,
    cost: 'funded',
  },
  { pattern: /kostenfrei|kostenlos|gratis/u, cost: 'free' },
];

/** Who offers training. */
const PROVIDER =
  /(?<!\p{L})(?:industrie- und handelskammern?|ihk|handwerkskammern?|hwk|(?:zertifizierten? )?\p{L}{0,20}akademien?|(?:lokalen )?bildungsanbietern?|volkshochschulen?|fachschulen?|betriebsintern|prüfungsorganisationen|bildungsträgern?|berufsverbänden?|herstellern)(?!\p{L})/u;
const CERTIFICATE = /^(?:zertifikate?n?|meisterbriefe?|abschlusszeugnis)$|fachwirt(?:in)?$|zertifikat$/u;
/** A sentence that goes on about the training of the one before. */
const GOES_ON = /^(?:diese|dieser|die ausbildung|der lehrgang|der kurs|die weiterbildung|sie|er|das|dies)(?!\p{L})/u;

/** Further training, each with length, cost, certificate and provider where its sentence or the next names them. */
export function findFurtherTraining({ sentences, plain }: ReadingText): readonly FactMention[] {
  return sentences.flatMap((sentence, at) => {
    const isProse = sentence.line.kind !== 'heading' && plain[sentence.end] !== '?';
    return isProse ? trainingsOf(sentence, plain, sentences[at + 1]) : [];
  });
}

function trainingsOf(sentence: Sentence, plain: string, next: Sentence | undefined): FactMention[] {
  const phrases = sentence.phrases.filter(isTraining);
  const goesOn = next !== undefined && GOES_ON.test(next.lower) ? next.lower : '';
  const timed = phrases.find((phrase) => !CERTIFICATE.test(phrase.head));
  return phrases.map((phrase) => {
    const from = Math.max(sentence.start, phrase.start - 12);
    const own = plain.slice(from, phrase.end).toLowerCase();
    const start = startWithDuration(plain, phrase);
    const months = monthsIn(own) ?? (phrase === timed ? (monthsIn(sentence.lower) ?? monthsIn(goesOn)) : undefined);
    const label = plain.slice(start, phrase.end);
    const cost = COSTS.find(({ pattern }) => pattern.test(sentence.lower) || pattern.test(goesOn))?.cost;
    const provider = PROVIDER.exec(sentence.lower);
    const certificate = [phrase, ...phrase.complements].find(({ head }) => CERTIFICATE.test(head));
    const value: TrainingValue = {
      label,
      ...(months === undefined ? {} : { months }),
      ...(cost === undefined ? {} : { cost }),
      ...(certificate === undefined ? {} : { certificate: plain.slice(certificate.start, certificate.end) }),
      ...(provider === null
        ? {}
        : {
            provider: plain.slice(
              sentence.start + provider.index,
              sentence.start + provider.index + provider[0].length,
            ),
          }),
    };
    return { kind: 'further-training', start, end: phrase.end, value };
  });
}

const BARE = /^(?:workshops?|kurse?n?|seminare?n?|angebote?n?)$/u;

function isTraining(phrase: ComposedPhrase): boolean {
  if (/^kein/u.test(phrase.determiner)) return false;
  const isBare = phrase.adjectives.length === 0 && phrase.end === phrase.nounEnd;
  return kindOfHead(phrase) === 'further-training'
    ? !(isBare && BARE.test(phrase.head))
    : /^(?:kurse?n?)$/u.test(phrase.head) && !isBare;
}

/** "3-4 monatigen Weiterbildung" begins with its figures. */
function startWithDuration(plain: string, { start }: ComposedPhrase): number {
  const figures = /(?<!\p{N})\d{1,2}(?: ?- ?\d{1,2})?[ -]$/u.exec(plain.slice(Math.max(0, start - 10), start));
  return figures === null ? start : start - figures[0].length;
}

/** A length in months: years count twelve. */
function monthsIn(lower: string): Range | undefined {
  for (const match of lower.matchAll(DURATION)) {
    if (OTHER_TIME.test(lower.slice(match.index + match[0].length, match.index + match[0].length + 40))) continue;
    const [, from, to, single, word = '', unit = ''] = match;
    const factor = /^j/u.test(unit) ? 12 : 1;
    const min = Number(from ?? single ?? numberOf(word)) * factor;
    return { min, max: to === undefined ? min : Number(to) * factor };
  }
  return undefined;
}

function numberOf(word: string): number {
  if (word.startsWith('ein')) return 1;
  return word === 'achtzehn' ? 18 : NUMBER_WORDS.indexOf(word);
}
