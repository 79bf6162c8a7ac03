import { allMatches } from '../reading/all-matches.ts';
import type { Span } from '../reading/span.ts';
import { isPaidFor } from './is-paid-for.ts';

/** A word for beginners or career changers who may come. */
export interface Beginner extends Span {
  readonly isChanger: boolean;
}

/** Whoever has no experience of the work: a word for them says that they may come. */
const BEGINNER =
  /(?:(?<changer>quer-?(?:einst|wechsl)|seiteneinst|career chang|lateral)|(?:berufs|neu|wieder)-?(?:einst(?:eig|ieg)|anfäng|starter|rückkehr)|neuling|career[- ]start|(?:fresh|recent|new) grad|(?:direkt|frisch) (?:aus|von) (?:der|deiner|dem|ihrer) (?:ausbildung|lehre|schule|uni|fh|studium|hochschule)|frisch (?:gebacken|ausgelernt|examiniert)|gerade (?:[a-zäöüß:*]{2,16} ){0,4}(?:abgeschlossen|beendet|fertig|ausgelernt)|(?<!vor)wieder (?:in den (?:beruf|job) )?einsteig|(?:ohne|keine) (?:besonderen? |speziellen? |vertieften? )?(?:fach|branchen|spezial)-?(?=kenntnis|wissen)|kein (?:profi|experte|meister)(?= sein)|(?<![a-z])no (?:prior|previous) (?=knowledge)|just start(?=ing|ed)|(?<![a-zäöüß])(?:neu|new) (?:in der|in dieser|im|in|to the|to) (?=branche|job|beruf|fach|thema|metier|industry|field|role)|(?:einst(?:eig|ieg)|anfäng|entry|junior)(?<=(?:level|niveau|stufe): ?(?:einst[ei]{2}g|anfäng|entry|junior))|(?:gerade )?erst (?:anfäng|anfang|start|beginn)|noch (?:nie|nicht)(?= (?:[a-zäöüß-]{2,20} ){1,6}(?:gearbeitet|gestanden|gemacht|gesammelt)))[a-zäöüß]{0,20}/g;

/** Words for beginners that count where they are welcomed before or behind: graduates are asked for, too. */
const WELCOME_BEGINNER =
  /(?<!quer-?|seiten-?|berufs-?|wieder-?|neu-?)(?:einsteiger|anfänger|newcomer|entry[- ]level|young professional|absolvent|graduate|beginner|(?:studien|schul)ab(?:gäng|brech)|ungelernt|anlernkr|(?:fach|berufs|branchen)fremd)[a-zäöüß]{0,20}/g;

/** What welcomes them. */
const WELCOME = {
  before:
    /(?<![a-zäöüß])(?:(?:auch|gerne?|ideal|perfe[ck]t|great|geeignet|passend|für|job|stelle|suitable|suits|open) (?:[a-zäöüß:*/]{2,25} ){0,3}|(?:ob|egal|sowohl) (?:[a-zäöüß:*/]{2,25},? ){0,6}|(?:profi|hase|erfahrener?|berufserfahrener?) oder )$/,
  after:
    /^[^.]{0,40}(?:willkommen|geeignet|welcome|gern|möglich|chance|richtig|bewerb|apply|encouraged|kein problem|(?:[a-z:*()/]{0,8} )?oder (?:profi|erfahren|berufserfahren|alter hase|könner|senior))/,
};

/** Who is told that it is not for them, and whose pay it is. */
const NOT_FOR_BEGINNERS = {
  before:
    /(?:keine|nicht (?:für|als)|(?:gehalt|verdien|vergüt|lohn|betreu|anleit|einarbeit)[a-zäöüß]{0,6} (?:[a-zäöüß]{2,10} ){0,2})\s?$/,
  after:
    /^[^.,;:!?]{0,50}(?:(?:leider|derzeit|aktuell) (?:nicht|keine)|nicht (?:berücksichtig|geeignet|möglich|in frage))/,
};

/** Units around beginners that say whether they are meant. */
const REACH = 100;

/** The beginners that a lower-case statement welcomes; career changers and "Berufsanfänger" need no welcome. */
export function beginnersOf(lower: string): readonly Beginner[] {
  const welcomed = allMatches(WELCOME_BEGINNER, lower).filter((match) => {
    const { before, after } = aroundOf(match, lower);
    return WELCOME.before.test(before) || WELCOME.after.test(after);
  });
  return [...allMatches(BEGINNER, lower), ...welcomed]
    .filter((match) => isMeant(aroundOf(match, lower)))
    .map(({ 0: word, index, groups }) => ({
      start: index,
      end: index + word.length,
      isChanger: groups?.['changer'] !== undefined,
    }));
}

interface Around {
  readonly before: string;
  readonly after: string;
}

function aroundOf({ 0: word, index }: RegExpExecArray, lower: string): Around {
  const end = index + word.length;
  return { before: lower.slice(Math.max(0, index - REACH), index), after: lower.slice(end, end + REACH) };
}

function isMeant({ before, after }: Around): boolean {
  return !NOT_FOR_BEGINNERS.before.test(before) && !NOT_FOR_BEGINNERS.after.test(after) && !isPaidFor(before, after);
}
