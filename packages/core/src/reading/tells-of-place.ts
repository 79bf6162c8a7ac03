import type { ComposedPhrase } from './composed-phrases.ts';
import { namesArea } from './names-area.ts';
import type { PageNames } from './page-names.ts';
import type { RegionClause } from './region-clause.ts';

/** A stretch of land or of a town: "am Stadtrand", "auf dem Land", "im Seetal". */
const AREA =
  /(?<![a-zß-ÿ])(?:[a-zß-ÿ-]{0,24}(?:stadt|städten?|stadtteilen?|stadtrand|vororten?|zentrum|umland|umgebung|umkreis|region(?:en)?|gegend|provinz|viertel[ns]?|quartier|kantons?|bezirken?|bundesländern|orten|gemeinden?|landkreisen?|küste|hafens?|häfen|inseln?|republik|(?:nord|süd)?(?:norden|süden|osten|westen))|(?:auf dem|am|im|das|des|ganzen|am flachen) land(?:es)?|vor ort|(?:im|ins|aus dem|am) [a-zß-ÿ]{2,20}(?:tal|land|gau|gebirge|wald|see|ried|moos|park)|ländlichen raum|anderswo)(?![a-zß-ÿ])/u;
/** A name that "in" opens a clause with: "In Kiel gibt es …". */
const OPENS_WITH_NAME = /^(?:auch |und |nur )?(?:in|aus) $/u;
/** Nouns in the plural, and others, that "in" opens a clause with as well: "in Betrieben gibt es …". */
const NO_NAME = /(?:en|ern|eln|ung|zeit|form|regel|summe|praxis|wahrheit|wirklichkeit|theorie)$/u;
/** "Man kennt sich", "viele haben geschlossen": how a small town is, and what has come and gone there. */
const COMMUNITY =
  /(?<![a-zß-ÿ])(?:man kennt (?:sich|einander)|jede[rn]? (?:fast )?jeden?|geschlossen|eröffnet|angesiedelt|abgewandert|aufgestockt|angelockt|gewachsen|dichtgemacht|zugesperrt)(?![a-zß-ÿ])/u;
/** What a place lives of and what living and hiring there is like. */
const LIFE =
  /(?:wohnung(?:en)?|wohnraum|personalzimmer|mieten|wege|wartelisten|auftragsbücher|nachwuchs|szene|konkurrenz|betriebe|häuser|agenturnetzwerke|fachkräfte|mittelstand|tourismus|saison|industrie|^wirtschaft|universität|hochschulen?|klinikum|universitätsmedizin|flughafen|dichte|nähe|angebot|stellen|grenzgänger|pendler|zulieferer|kompetenzzentren|windenergie|aufträge|löhne)$/u;

/** Whether a clause speaks of a stretch of land, of a town by its name, or of what living and hiring there is like. */
export function tellsOfPlace({ phrases, tokens, start }: RegionClause, lower: string, { place }: PageNames): boolean {
  if (AREA.test(lower) || COMMUNITY.test(lower) || tokens.some(namesArea)) return true;
  const [subject] = phrases;
  if (subject === undefined) return false;
  return (place !== undefined && LIFE.test(subject.head)) || opensWithName(subject, lower, start);
}

function opensWithName({ determiner, adjectives, head, start }: ComposedPhrase, lower: string, from: number): boolean {
  return (
    determiner === '' &&
    adjectives.length === 0 &&
    OPENS_WITH_NAME.test(lower.slice(0, start - from)) &&
    !NO_NAME.test(head)
  );
}
