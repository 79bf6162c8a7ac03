import { allMatches } from './all-matches.ts';
import type { Duty } from './clause.ts';
import type { FactMention } from './fact-mention.ts';
import { finiteDuties } from './finite-duties.ts';
import { gathered } from './gathered.ts';
import { infinitiveDuties } from './infinitive-duties.ts';
import { kindOfHead } from './kind-of-head.ts';
import { coordinatedDuties, personalDuties } from './personal-duties.ts';
import type { ReadingText, Sentence } from './reading-text.ts';
import type { SectionTopic } from './section-topic.ts';
import type { Token } from './tokens.ts';
import { MARK } from './word-marks.ts';

/** What people do and can do, as verbs with their objects say. */
export function findDuties({ sentences, plain }: ReadingText, title: string | undefined): readonly FactMention[] {
  const own = title?.toLowerCase().split(/[ -]/u).at(-1);
  const isOnWork = sentences.some(({ topics }) => topics.has('task'));
  const duties = gathered(sentences, (sentence) => {
    if (sentence.line.kind === 'heading') return [];
    const isPassing = isOnWork && isOnOther(sentence);
    const finite = finiteDuties(sentence, own);
    const all = [
      infinitiveDuties(sentence),
      finite,
      coordinatedDuties(sentence, finite),
      personalDuties(sentence),
      ensuredDuties(sentence),
      neededAbilities(sentence),
    ];
    return gathered(all, (some) => (isPassing ? some.filter(({ kind }) => kind !== 'task') : some));
  });
  return duties.map(({ kind, start, end }) => ({ kind, start, end, value: { label: plain.slice(start, end) } }));
}

/** Sections in whose running text others are spoken of, where the page has a section on the work. */
const OTHERS: readonly SectionTopic[] = ['region', 'tool', 'career', 'employer', 'education', 'pay', 'training'];
/** What one may be asked for: "Wer Rechnungen schreibt, …". */
const CONDITION =
  /^(?:wer|wenn)(?![a-zß-ÿ])|(?<![a-zß-ÿ])(?:weil|denen|kann|können|muss|sollte[nst]{0,2}|ich|gewechselt)(?![a-zß-ÿ])/u;

/** Whether a sentence is on something else than the work, so that what is done in it is no news. */
function isOnOther({ line, topics, lower }: Sentence): boolean {
  if (line.kind !== 'prose' || topics.size === 0) return false;
  return [...topics].every((topic) => OTHERS.includes(topic) || (topic === 'skill' && CONDITION.test(lower)));
}

/** "sorgt dafür, dass Pumpen laufen", to the end of what is made sure. */
const ENSURED =
  /(?<![a-zß-ÿ])(?:(?:sorg(?:e|t|st|en)|acht(?:et|est|en)) (?:[a-zß-ÿ]{2,12} ){0,2}(?:dafür|darauf)|(?:dafür|darauf) (?:zu )?(?:sorgen|achten)), dass [^.;:?!]{4,140}?(?=, (?:und|so|damit|wenn|weil|der|die|das|was|wo)(?![a-zß-ÿ])| - |[.;:?!]|$)/gu;

function ensuredDuties({ lower, start }: Sentence): readonly Duty[] {
  if (!/(?:dafür|darauf)(?: (?:zu )?(?:sorgen|achten))?, dass/.test(lower)) return [];
  return allMatches(ENSURED, lower).map(({ 0: words, index }) => ({
    kind: 'task',
    start: start + index,
    end: start + index + words.length,
  }));
}

/** "du solltest", "muss man": what follows one should be able to do. */
const SHOULD =
  /(?<![a-zß-ÿ])(?:(?:solltest|sollte|sollten|musst|muss|müssen) (?:du|man|sie|jemand|ihr)|(?:du|man|sie|jemand|wer .{2,30}) (?:solltest|sollte|sollten|musst|muss|müssen))(?![a-zß-ÿ])/u;
const LINK = /^(?:und|oder|sowie|auch)$/u;
/** Signs, and words behind a comma, with which something else begins. */
const ENDS =
  /^(?:.{0,3}[():;"-].{0,60}|, (?:aber|die|der|das|den|denen|dass|weil|wenn|um|was|wie|wo|damit|bevor|sonst|denn|doch|sondern|sich))$/u;
const VERB_ALONE = /^(?:haben|sein|können|mitbringen|werden|besitzen|wissen|müssen)$/u;

/** In a section on what it takes: "Du solltest gern lange stehen, zupacken können und …", a verb with its words each. */
function neededAbilities({ lower, start, tokens, topics, phrases }: Sentence): readonly Duty[] {
  if (!topics.has('skill')) return [];
  const cue = SHOULD.exec(lower);
  if (cue === null) return [];
  const from = start + cue.index + cue[0].length;
  const abilities: Duty[] = [];
  let opening: Token | undefined;
  for (const [at, token] of tokens.entries()) {
    if (token.start >= from && ENDS.test(token.gap + token.lower)) break;
    if (token.start < from || (opening === undefined && LINK.test(token.lower))) continue;
    if (token.gap.includes(',') || LINK.test(token.lower)) opening = LINK.test(token.lower) ? undefined : token;
    opening ??= LINK.test(token.lower) ? undefined : token;
    const next = tokens[at + 1];
    const isLast = next === undefined || !next.isBeside || LINK.test(next.lower);
    if (opening === undefined || !isLast || token.isNoun || (token.marks & MARK.infinitive) === 0) continue;
    const { start: begin } = opening;
    const isNamed = phrases.some(
      (phrase) => phrase.start >= begin && phrase.end <= token.end && kindOfHead(phrase) === 'skill',
    );
    const isAlone = opening === token || (tokens[at - 1] === opening && VERB_ALONE.test(token.lower) && opening.isNoun);
    if (!isNamed && !isAlone) abilities.push({ kind: 'skill', start: begin, end: token.end });
    opening = undefined;
  }
  return abilities;
}
