import type { FactMention } from './fact-mention.ts';
import { gathered } from './gathered.ts';
import { hasVerb } from './has-verb.ts';
import { isMainClause } from './is-main-clause.ts';
import { isOfRegion } from './is-of-region.ts';
import { isPlaced } from './is-placed.ts';
import { kindOfHead } from './kind-of-head.ts';
import type { PageNames } from './page-names.ts';
import type { ReadingText, Sentence } from './reading-text.ts';
import type { RegionClause } from './region-clause.ts';
import { regionClauses } from './region-clauses.ts';
import type { SectionTopic } from './section-topic.ts';
import { statesMarket } from './states-market.ts';
import { tellsOfPlace } from './tells-of-place.ts';
import { MARK } from './word-marks.ts';

/** Words at the head of a clause that are no part of its statement. */
const LEAD =
  /^(?:(?:dass|weil|denn|aber|und|doch|wo|da|gerade|allerdings|dafür|jedoch|zugegeben|apropos|klar|natürlich|vielleicht)\s){1,3}/u;
/** What closes a clause and adds an example: ", vor allem im Hafen". */
const ADDITION = /, (?:vor allem|besonders|insbesondere|etwa|zum beispiel|allen voran)(?![A-Za-zÀ-ž])[^.;:]{0,120}$/u;
/** Goes on with an enumeration of who employs. */
const GOES_ON_LIST = /^(?:dazu|hinzu|daneben|außerdem) (?:kommen|kommt|zählen|gehören|gibt es)(?![A-Za-zÀ-ž])/u;
/** Announces employers rather than what a place is like. */
const OF_EMPLOYERS = /branchen|arbeitgeber|unternehmen|betriebe/u;
/** Clauses that hang on the one before them: "als man denkt", "um die es viele beneiden". */
const SUBORDINATE =
  /^(?:(?:auch|außer|lange|erst|nur) )?(?:als|wenn|ob|bevor|obwohl|sobald|was|[A-Za-zÀ-ž]{2,6} denen|um (?:die|den|das) (?:es|man|ihn|sie)|seit (?:die|das|man|es|alle))(?![A-Za-zÀ-ž])/u;
/** Clauses that point back, or count some of many, and say nothing of a place. */
const OF_SOME =
  /^(?:dann|davon|daneben|beides|beide|eher|sie|er|es|manche|nicht wenige|fast jede[rs]?|in jede[rmn]|irgend[A-Za-zÀ-ž]{2,6}|diese|die kehrseite|die mischung|angestellt|arbeitslos|auftraggeber)(?![A-Za-zÀ-ž])/u;
/** "Auch das Land sucht": an employer, and no statement. */
const ALSO_HIRES = /^auch .{3,60} (?:sucht|suchen)$/u;
const INTRODUCTION = /^(?:zugegeben|apropos|tatsächlich|natürlich|klar|ehrlich gesagt)$/u;
const NO_STATEMENTS = [INTRODUCTION, GOES_ON_LIST, SUBORDINATE, OF_SOME, ALSO_HIRES] as const;
const OTHER_TOPICS: readonly SectionTopic[] = ['task', 'skill', 'education', 'training', 'partners', 'hours', 'career'];
const FIGURE = /\d/u;
const LONGEST = 190;

/** What a text says of its place and of the market there, a clause each. */
export function findRegionStatements(
  { sentences, plain }: ReadingText,
  place: string | undefined,
  title: string | undefined,
): readonly FactMention[] {
  const names = { place: place?.toLowerCase(), title: title?.toLowerCase() };
  const mentions: FactMention[] = [];
  let isIntroduced = false;
  for (const sentence of sentences) {
    const isQuestion = plain[sentence.end] === '?';
    if (sentence.line.kind === 'prose' && !isQuestion)
      mentions.push(...statementsOf(sentence, plain, names, isIntroduced));
    isIntroduced = isQuestion && sentence.tokens.length <= SHORT_QUESTION && isPlaced(sentence.lower, names.place);
  }
  return mentions;
}

/** "Vor Ort bietet die Kammer einen Lehrgang an". */
function tellsOfTraining({ phrases }: RegionClause): boolean {
  return phrases.some((phrase) => /^(?:further-training|education)$/u.test(kindOfHead(phrase) ?? ''));
}

/** Most words of a question such as "Kurse vor Ort?" that the next sentence answers. */
const SHORT_QUESTION = 4;

function statementsOf(sentence: Sentence, plain: string, names: PageNames, isAnswer: boolean): FactMention[] {
  let isIntroduced = isAnswer;
  const mayState =
    (sentence.marks & MARK.region) !== 0 || (names.place !== undefined && sentence.lower.includes(names.place));
  if (!mayState && !isIntroduced && !isOfRegion(sentence, names)) return [];
  const isElsewhere = sentence.topics.size > 0 && [...sentence.topics].every((topic) => OTHER_TOPICS.includes(topic));
  return gathered(regionClauses(sentence, plain), (clause): FactMention[] => {
    const lower = sentence.lower.slice(clause.start - sentence.start, clause.end - sentence.start);
    const start = clause.start + (LEAD.exec(lower)?.[0].length ?? 0);
    if (NO_STATEMENTS.some((pattern) => pattern.test(lower)) || tellsOfTraining(clause)) return [];
    const isStated = isIntroduced
      ? lower.length <= LONGEST && !FIGURE.test(lower)
      : statesMarket(clause, lower, names, isElsewhere) ||
        (isOfRegion(sentence, names) && isMainClause(clause, lower) && tellsOfPlace(clause, lower, names));
    isIntroduced = clause.isLabel && isPlaced(lower, names.place) && !hasVerb(clause) && !OF_EMPLOYERS.test(lower);
    if (!isStated || isIntroduced) return [];
    const end = clause.end - (ADDITION.exec(lower)?.[0].length ?? 0);
    return [{ kind: 'region-statement', start, end, value: { label: plain.slice(start, end) } }];
  });
}
