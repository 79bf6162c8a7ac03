import type { HintedRow } from './hinted-rows.ts';
import type { SectionTopic } from './section-topic.ts';

/** A way to say how one comes into an occupation. */
export interface EntryPathRow extends HintedRow {
  /** The words, in a lower-case sentence. */
  readonly pattern: RegExp;
  /** The row holds in sections on this only. */
  readonly topic?: SectionTopic;
  /** Whether the nouns behind the words, with all that is enumerated there, belong to it. */
  readonly takesNouns?: true;
  /** A text that the row is for. */
  readonly example: string;
}

/** Ways to say how one comes into an occupation. */
export const ENTRY_PATH_ROWS: readonly EntryPathRow[] = [
  {
    hints: ['steiger', 'anfänger', 'rückkehrer', 'wechsler'],
    pattern:
      /(?<![a-zß-ÿ])(?:(?:quer|seiten|wieder)?(?:einsteiger|umsteiger|anfänger|rückkehrer)|(?:seiten|berufs|branchen)wechsler)(?:\/?-?innen|[*:_]innen|n)? (?:aus|nach|mit|ohne)(?![a-zß-ÿ])(?! (?:rund |etwa |ca\. |über )?\d)/gu,
    takesNouns: true,
    example: 'Quereinsteiger aus dem Handel oder der Gastronomie',
  },
  {
    hints: ['berufseinsteiger', 'berufsanfänger'],
    pattern:
      /(?<![a-zß-ÿ])(?:berufseinsteiger|berufsanfänger)(?:innen|n)?,? (?:mit|nach|ohne|die nach|die mit)(?![a-zß-ÿ])(?! (?:rund |etwa |ca\. |über )?\d)/gu,
    takesNouns: true,
    example: 'Berufseinsteiger mit Abitur',
  },
  {
    hints: ['erfahrung'],
    pattern: /(?<![a-zß-ÿ])(?:berufs|arbeits|vor|praxis)erfahrung(?:en)? (?:als|in|im|mit|aus)(?![a-zß-ÿ])/gu,
    takesNouns: true,
    example: 'Berufserfahrung als Koch oder Bäcker',
  },
  {
    hints: ['einstieg'],
    pattern: /(?<![a-zß-ÿ])(?:berufs|direkt|quer|seiten|wieder)?einstieg (?:als|über|nach|mit|durch)(?![a-zß-ÿ])/gu,
    takesNouns: true,
    example: 'Einstieg über ein Praktikum',
  },
  {
    hints: ['absolvent'],
    pattern: /(?<![a-zß-ÿ])(?<!von )absolvent(?:en|innen) (?:der|des|aus|eines|einer)(?![a-zß-ÿ])/gu,
    takesNouns: true,
    example: 'Absolventen der Fachschulen',
  },
  {
    hints: ['branchen', 'berufen', 'bereichen', 'fachrichtungen'],
    pattern:
      /(?<![a-zß-ÿ])aus anderen (?:branchen|berufen|bereichen|fachrichtungen)(?: [a-zß-ÿ]{0,12}(?:wechseln|wechselt|kommen|kommt|umsteigen))?(?![a-zß-ÿ])/gu,
    example: 'wer aus anderen Branchen kommt',
  },
  {
    hints: ['pause', 'elternzeit', 'auszeit', 'familienphase'],
    pattern:
      /(?<![a-zß-ÿ])nach (?:einer|der) (?:[a-zß-ÿ]{3,12})?(?:pause|elternzeit|auszeit|familienphase)(?= |,|\.|$)[^.;:?!]{0,90}?(?:einsteigen|zurückkehren|zurückkommen|zurückwollen)(?![a-zß-ÿ])/gu,
    example: 'nach der Elternzeit wieder einsteigen',
  },
  {
    hints: ['=kommt'],
    pattern:
      /(?<=(?<![a-zß-ÿ])wer )(?:aus|vom|von)(?! (?:dem ausland|der anderen|der uni|der schule|dem [a-zß-ÿ]{3,12}(?:gebiet|land)|weiter|hier|weit)(?![a-zß-ÿ]))[^.;:?!]{3,80}?(?= kommt(?![a-zß-ÿ]))/gu,
    example: 'Wer vom Bau oder aus dem Handel kommt, ist willkommen.',
  },
  {
    hints: ['freiwillige'],
    pattern: /(?<![a-zß-ÿ])(?:nach|über) (?:einem|ein) freiwillige[ns] [^.,;:?!]{0,20}jahr(?![a-zß-ÿ])/gu,
    example: 'nach einem freiwilligen sozialen Jahr',
  },
  {
    hints: ['studienabbrecher'],
    pattern: /(?<![a-zß-ÿ])studienabbrecher(?:innen|n)? (?:aus|in|der|des)(?= )/gu,
    takesNouns: true,
    example: 'Studienabbrecher aus der Physik',
  },
  {
    hints: ['studienabbrecher'],
    pattern: /(?<![a-zß-ÿ])studienabbrecher(?:innen|n)?(?![a-zß-ÿ]| (?:aus|in|der|des) )/gu,
    example: 'Studienabbrecher',
  },
  {
    hints: ['studium'],
    pattern:
      /(?<![a-zß-ÿ])wer (?:das|ein|sein|ihr) studium (?:abgebrochen hat|abbricht|abbrach|hinwirft)(?![a-zß-ÿ])/gu,
    example: 'wer das Studium abgebrochen hat',
  },
  {
    hints: ['gelernte', 'ausgebildete', 'studierte'],
    pattern:
      /(?<=ich (?:bin|war) (?:eigentlich |ursprünglich |von haus aus )?)(?:gelernte|ausgebildete|studierte)[rn]?(?![A-Za-zÀ-ž])/gu,
    takesNouns: true,
    example: 'Ich bin gelernte Köchin.',
  },
  { hints: ['steig'], pattern: /\(wieder-\)einsteig(?:t|en)(?![A-Za-zÀ-ž])/gu, example: 'wer (wieder-)einsteigt' },
  {
    hints: ['geschickt', 'entsandt', 'angemeldet'],
    pattern:
      /(?<![a-zß-ÿ])von (?:ihrem|ihren|seinem|deinem|ihrer|der|dem) (?:unternehmen|firma|arbeitgeber|betrieb) (?:geschickt|entsandt|angemeldet)(?![a-zß-ÿ])/gu,
    example: 'von ihrem Betrieb geschickt',
  },
  {
    hints: ['praktikum', 'volontariat', 'programm', 'umschulung', 'qualifizierung', 'studium'],
    pattern:
      /(?<![a-zß-ÿ])(?:über|durch|mit|nach) (?:ein|eine|einem|einer) [^.,;:?!]{0,20}(?:praktikum|volontariat|[a-zß-ÿ]{2,20}-?programm|umschulung|qualifizierung|duales studium|dualen studium)(?![a-zß-ÿ]| (?:in|im|bei|beim|am) )/gu,
    example: 'über ein freiwilliges Praktikum',
  },
  {
    hints: ['praktikum', 'volontariat', 'umschulung', 'dienst', 'trainee', 'werkstudent'],
    pattern:
      /(?<![a-zß-ÿ])(?:praktikum|volontariat|umschulung|zivildienst|freiwilligendienst|trainee|traineestelle|werkstudentenjob) (?:in|im|bei|beim|über|am|an(?= (?:der|dem|den|einem|einer) ))(?![a-zß-ÿ]| \d)/gu,
    takesNouns: true,
    example: 'Praktikum im Archiv',
  },
  {
    hints: ['stelle', 'tätigkeit', 'arbeit', 'anstellung'],
    pattern: /(?<![a-zß-ÿ])über (?:die|eine) (?:stelle|tätigkeit|arbeit|anstellung) als(?![a-zß-ÿ])/gu,
    takesNouns: true,
    example: 'über eine Stelle als Lagerhelfer',
  },
  {
    hints: ['aushilfe', 'hilfskraft', 'helfer', 'ungelernte', 'servicekraft'],
    pattern:
      /(?<![a-zß-ÿ])als (?:aushilfe|hilfskraft|helfer(?:in)?|ungelernte[r]?|servicekraft) (?:angefangen|begonnen|gearbeitet|eingestiegen|anfangen|beginnen|einsteigen)(?![a-zß-ÿ])/gu,
    example: 'wer als Aushilfe begonnen hat',
  },
  {
    hints: ['frisch', 'direkt'],
    pattern:
      /(?<![a-zß-ÿ])(?:frisch|direkt) (?:von|aus) (?:der|dem|einer|einem) [a-zß-ÿ]{3,40}(?: kommen| kommt)?(?![a-zß-ÿ])/gu,
    example: 'die frisch von der Fachschule kommen',
  },
  {
    hints: ['kommt', 'kommen', 'stamm', 'wechsel', 'gewechselt'],
    pattern:
      /(?<![a-zß-ÿ])(?:aus der|aus dem|vom|von der|von einem|von einer|aus einem|aus einer) [^.,;:?!]{3,50}(?= (?:komm(?:t|en|st)|stamm(?:t|en)|wechsel(?:t|n)|gewechselt|gekommen|dazustoßen|dazukommen)(?![a-zß-ÿ]))/gu,
    topic: 'education',
    example: 'eine Kollegin, die aus der Gießerei kommt',
  },
  {
    hints: ['kommen', 'kommt', 'stammen'],
    pattern:
      /(?<=(?<![a-zß-ÿ])(?:kommen|stammen|wechseln) (?:[a-zß-ÿ]{2,12} ){0,2})(?:aus|von|vom)(?! (?:hier|woanders|überall|der schule|dem ausland|der anderen))(?![a-zß-ÿ])/gu,
    topic: 'education',
    takesNouns: true,
    example: 'Viele kommen aus dem Handel.',
  },
  {
    hints: ['kommen', 'wechseln', 'stammen'],
    pattern:
      /(?<=(?<![a-zß-ÿ])(?:viele|manche|andere|einige|meisten|etliche) (?:kommen|wechseln|stammen) (?:[a-zß-ÿ]{2,12} ){0,2})(?:aus|von|vom)(?! (?:hier|woanders|überall|der (?:schule|region|stadt|anderen|gegend)|dem (?:ausland|umland)))(?![a-zß-ÿ])/gu,
    takesNouns: true,
    topic: 'skill',
    example: 'Viele kommen aus dem Handel.',
  },
  {
    hints: ['nachhol', 'nachzuhol', 'nachmach'],
    pattern:
      /(?<![a-zß-ÿ])(?:das|den|die|einen) (?:efz|eba|gesellenbrief|prüfung|[a-zß-ÿ]{0,20}abschluss|[a-zß-ÿ]{3,20}prüfung|matura)(?![a-zß-ÿ])[^.,;:?!\d]{0,40} (?:nachholen|nachzuholen|nachmachen)(?![a-zß-ÿ])/gu,
    example: 'wer den Abschluss später nachholen will',
  },
  {
    hints: ['hilfskraft', 'helfer', 'aushilfe', 'ungelernt', 'angelernt', 'assistent', 'werkstudent', 'praktikant'],
    pattern:
      /(?<=(?<![a-zß-ÿ])(?:nach|mit|über) [^.,;:?!]{0,30}als )(?:[a-zß-ÿ]{3,15} )?(?:hilfskraft|helfer(?:in)?|aushilfe|ungelernte[rn]?|angelernte[rn]?|[a-zß-ÿ]{0,20}assistent(?:in)?|werkstudent(?:in)?|praktikant(?:in)?)(?![a-zß-ÿ])/gu,
    example: 'nach zwei Jahren als ungelernte Hilfskraft',
  },
  {
    hints: ['gelernt'],
    pattern:
      /(?<=(?<![a-zß-ÿ])(?:habe|haben|hat|hatte|hatten) (?:[a-zß-ÿ]{2,15} ){0,4})(?!das |alles|viel|nichts|nie)[a-zß-ÿ]{5,30} gelernt(?![a-zß-ÿ])/gu,
    topic: 'education',
    example: 'Ein Kollege hat vorher Bäcker gelernt.',
  },
  {
    hints: ['gearbeitet'],
    pattern:
      /(?<=(?<![a-zß-ÿ])(?:jahre?|zuvor|vorher|früher|lange) )(?:im|in der|in einem|in einer|bei einem|bei einer|beim|als|auf dem|auf der) [^.,;:?!]{3,40} gearbeitet(?![a-zß-ÿ])/gu,
    topic: 'education',
    example: 'Eine Kollegin hat acht Jahre im Callcenter gearbeitet.',
  },
  {
    hints: ['artikel', '=art'],
    pattern: /(?<![a-zß-ÿ])(?:[a-zß-ÿ]{3,30} (?:nach|gemäß|gemäss) )?art(?:ikel|\.) ?32(?: bbv)?(?![a-zß-ÿ\d])/gu,
    example: 'Erwachsene holen den Abschluss nach Artikel 32 nach.',
  },
  {
    hints: ['bildungsweg'],
    pattern:
      /(?<![a-zß-ÿ])(?:[a-zß-ÿ]{3,20}(?:prüfung|abschluss|lehre|matura|abitur) )?(?:auf dem|über den|im) zweiten bildungsweg(?![a-zß-ÿ])/gu,
    example: 'die Gesellenprüfung auf dem zweiten Bildungsweg',
  },
  {
    hints: ['abgebrochen', 'geschmissen', 'hingeworfen', 'aufgegeben'],
    pattern:
      /(?<![a-zß-ÿ])[a-zß-ÿ-]{0,25}(?:studium|lehre|ausbildung) (?:abgebrochen|geschmissen|hingeworfen|aufgegeben)(?![a-zß-ÿ])/gu,
    example: 'Einer hat sein Chemiestudium abgebrochen.',
  },
  {
    hints: ['matura', 'abitur', 'reife'],
    pattern:
      /(?<![a-zß-ÿ])mit (?:der |einer |dem )?(?:[a-zß-ÿ]{0,20}matura|[a-zß-ÿ]{0,6}abitur|[a-zß-ÿ]{0,12}reife)(?= (?:sparst|spart|sparen|verkürz|dauert|geht|reduziert)[^.;:?!]{0,50}(?:jahr|monat|verkürz|schneller))/gu,
    example: 'Mit Matura sparst du dir ein Lehrjahr.',
  },
  {
    hints: ['gelernt'],
    pattern:
      /(?<=(?<![a-zß-ÿ])wer (?:schon |bereits |vorher |zuvor ){0,2})(?!etwas |einmal |das )(?:[a-zß-ÿ]{4,30} oder )?[a-zß-ÿ]{4,30}(?= gelernt hat(?![a-zß-ÿ]))/gu,
    example: 'Wer schon Gerber oder Sattler gelernt hat, verkürzt.',
  },
  {
    hints: ['jahren'],
    pattern:
      /(?<=(?<![a-zß-ÿ])(?:mit|und) )(?:ein paar|einigen|mehreren|zwei|drei|vier|fünf) jahren (?:in der|im|in einem|in einer|als|bei)(?![a-zß-ÿ])/gu,
    takesNouns: true,
    topic: 'education',
    example: 'Auch mit ein paar Jahren im Handel gelingt der Einstieg.',
  },
];
