import { isOccupationNoun } from './occupation-noun.ts';
import { remembered } from './remembered.ts';

/** Endings of nouns for people by what they do. */
const ENDING =
  /(?:[^aeioäöü]er|[ctg]ian|ier|ière|erin|er(?:innen|n)|eurs?|eurin|eure[n]?|ist(?:en|in|innen)?|ant(?:en|in|innen)?|[^m]ent(?:en|in|innen)?|(?:graf|graph|nom|soph|naut|chirurg|diakon)(?:en|in|innen)?|schmied(?:e|in|innen)?|metz(?:e|in|innen)?|(?:lots|bot)(?:en?|in|innen)|(?:detektiv|kommissar|aktuar|antiquar|clown|scout|veterinär|missionar|legionär)(?:e|in|innen)?|(?:sold|diplom|advok)at(?:en|in|innen)|hostess(?:en)?|stewardess(?:en)?|concierge|barista|butler|nurse|midwife|[dt]or(?:en|in)?|loge[n]?|login(?:nen)?|goge[n]?|gogin(?:nen)?|wirt(?:in|e)?|mann|männer[n]?|frau(?:en)?|dame|kraft|kräfte|leute[n]?|chef(?:in)?|expert(?:e[n]?|in)?|strateg(?:e[n]?|in)|(?:beauftragt|verständig|vorsitzend|beamt)e[rn]?|beamtin(?:nen)?|angestellte[rn]?|gehilf(?:e[n]?|in)|(?:fach|lehr)person(?:en)?|[sv]isor|officer|clerk|representative|executive|architects?|c[etfo]o|editor|machinist|engineers?|owner|lead|head|volontär(?:e|in)?|k[oö]ch(?:e|en|in|innen)?|päd(?:e|en|in|innen)|praktikant(?:en|in)?|gesell(?:en?|in(?:nen)?)|(?<!gegen)wart(?:e|in(?:nen)?)?)$/u;
/** Nouns that end so and are none. */
const NO_PERSON =
  /(?:(?<!w)alter|öffner|(?<=studien|reise|karriere|berufs|weg)führer|ratgeber|variante|restaurant|elefant|paragraf(?:en)?|paragraph(?:en)?|telegraf(?:en)?|gebot(?:en?)?|angebot(?:en?)?|verbot(?:en?)?|aufgebot(?:en?)?|(?<!post|paket|kurier|zeitungs|amts)boten?|schilder|computer|fenster|theater|center|zentrum|sommer|winter|wetter|messer|zimmer|kammer|feuer|steuer|dauer|mauer|trauer|abenteuer|nummer|letter|poster|filter|sender|sensor|motor|faktor|sektor|monitor|scanner|drucker|laser|server|router|container|cluster|charakter|master|semester|muster|raster|register|fehler|führerschein|lager|ordner|kalender|newsletter|partner|schalter|behälter|koffer|bagger|element|moment|prozent|event|talent|patent|management|dokument|instrument|medikament|experiment|werkstatt|viertel|meister|oktober|september|november|dezember|wasser|papier|leser|zuschauer|kinder|nachher|vorher|(?<!aus)bilder|länder|häuser|güter|bücher|wörter|lieder|räder|felder|gelder|wälder|kleider|mitglieder|bundesländer|arbeitnehmer|arbeitgeber|nutzer|teilnehmer|einwohner|eigentümer|bewerber|gehälter|browser|bier|klavier|quartier|partnerin(?:nen)?|wunder|keller|teller|körper|(?<!ä)ufer|opfer|eimer|hammer|kleister|zucker|leder|silber|kupfer|pulver|pflaster|gitter|futter|butter|charter|sicher|^(?:mutter|vater|bruder|schwester|tochter|schwager|luzern|bern|bayern|hannover|münster|trier|speyer|hameln|oder|weser|jänner|dezember))n?$/u;

/** Ranks of few letters. */
const SHORT = /^(?:c[efiort]o|vp|lead|head)$/u;

/** Whether a lower-case noun looks like one for a person by what they do: known names of occupations, and their usual endings. */
export const isPersonNoun: (lower: string) => boolean = remembered(
  (lower) =>
    isOccupationNoun(lower) || SHORT.test(lower) || (lower.length > 4 && ENDING.test(lower) && !NO_PERSON.test(lower)),
);
