import type { ExperienceLevel } from '../experience/experience-level.ts';

/** Words in a lower-case clause that say whose pay it tells. */
export interface PayLevelRow {
  readonly level: ExperienceLevel;
  readonly pattern: RegExp;
  /** A text that the row is for. */
  readonly example: string;
}

/** Words beside pay that say a level; years are read apart. The last words before the figure decide. */
export const PAY_LEVEL_ROWS: readonly PayLevelRow[] = [
  {
    level: 'training',
    pattern:
      /(?<![a-zß-ÿ]|nach (?:dem|der|einem|deinem|meinem|ihrem) )(?:(?:in|während) (?:der|ihrer|deiner|seiner) (?:[a-zß-ÿ]{3,12} )?(?:ausbildung|lehre|lehrzeit)|lehrlinge?n?|lernenden?|auszubildenden?|azubis?|ausbildungs(?:vergütung|gehalt|entgelt|lohn)|(?<=\()ausbildung(?=\))|lehrlingsentschädigung|volont[a-zß-ÿ]{2,8}|werkstudent[a-zß-ÿ]{0,6}|(?:ein|im) duale[sn] studium|trainee[a-zß-ÿ]{0,10}|(?:berufs)?anwärter[a-zß-ÿ]{0,5}|praktikant[a-zß-ÿ]{0,5}|studierenden?|(?:im|ins?|während des) (?:pflicht)?praktik(?:um|a)|anerkennungs(?:jahr(?:e?s)?|praktik[a-zß-ÿ]{2}))(?![a-zß-ÿ])/gu,
    example: 'In der Ausbildung gibt es 900 Euro.',
  },
  {
    level: 'entry',
    pattern:
      /(?<![a-zß-ÿ])(?:(?:berufs)?einsteiger[a-zß-ÿ]{0,6}|(?:berufs)?anfänger[a-zß-ÿ]{0,6}|berufseinstieg|einstieg|einstiegs[a-zß-ÿ]{3,12}|(?:bachelor|master|hochschul|uni|fh)?-?absolvent[a-zß-ÿ]{0,6}|ausgelernten?|neulinge?n?|zum start|zu beginn|am anfang|beginn(?:t|en) (?:man|sie|es|[a-zß-ÿ]{4,40}(?= bei(?: [a-zß-ÿ]{3,7})? ?$))|(?:man|wer|du) beginn(?:t|st)|(?<!sätze )(?:an)?fang(?:en|t)|(?:an)?fängt|(?:1\.|erste[sn]?) (?:berufs)?jahr nach (?:der )?(?:ausbildung|lehre)|starten|starte(?:s?t)|im ersten (?:berufs|gesellen|dienst)?jahr|(?:gesell|gehilf|fach(?:kraft|frau|mann|arbeiter))[a-zß-ÿ]{0,5},? (?:im )?(?:erste[sn]|1\.) jahr|frisch)(?![a-zß-ÿ])/gu,
    example: 'Zum Start sind es 2.400 Euro.',
  },
  {
    level: 'training',
    pattern:
      /(?<![a-zß-ÿ])(?:(?:in|während) (?:der|ihrer|deiner|seiner) umschulung|umschüler[a-zß-ÿ]{0,5}|(?:bezüge|vergütung|gehalt|entgelt|lohn) im studium|während (?:des|ihres|deines|eines) (?:dualen )?studiums|referendar[a-zß-ÿ]{0,5})(?![a-zß-ÿ])/gu,
    example: 'Während der Umschulung sind es 2.200 Euro.',
  },
  {
    level: 'entry',
    pattern:
      /(?<![a-zß-ÿ])(?:lehrabgänger[a-zß-ÿ]{0,5}|junior(?!prof)[a-zß-ÿ]{0,20}|begonnen|einsteig(?:t|st|en)|(?:auf|in|mit) (?:der|meiner|ihrer|deiner|seiner) ersten (?:[a-zß-ÿ]{3,14}en )?(?:stelle|anstellung)|im ersten job)(?![a-zß-ÿ])/gu,
    example: 'Wer hier einsteigt, erhält 2.400 Euro.',
  },
  {
    level: 'entry',
    pattern:
      /(?<![a-zß-ÿ])(?:nach (?:der|bestandener|abgeschlossener|dem) (?:[a-zß-ÿ]{3,16})?(?:ausbildung|lehre|prüfung|abschluss|studium|matura|diplom|volontariat|referendariat|traineeprogramm)|steig(?:e|st|t|en) (?:du|man|sie|er|ich|bei|uns|hier|dort|meist|oft|derzeit|heute) (?:[a-zß-ÿ-]{1,20} ){0,7}mit|anfangs|angefangen|eingestiegen|gestartet)(?![a-zß-ÿ])/gu,
    example: 'Nach der Lehre sind es 2.400 Euro.',
  },
  {
    level: 'entry',
    pattern:
      /(?<![a-zß-ÿ])(?:(?<!sätze |gehälter |löhne |gehalt |lohn |honorare |stellen )(?:steigen|steigt|beginnen|beginnt) mit(?= (?:rund|etwa|ca\.|gut|knapp|mindestens|ungefähr)? ?$)|der start(?= (?:lieg|ist|beträgt|bei))|für den (?:anfang|start|einstieg)|los geht(?:'s| es)|(?<=^ )los$)(?![a-zß-ÿ])/gu,
    example: 'Los geht es bei 2.400 Euro.',
  },
  {
    level: 'experienced',
    pattern:
      /(?<![a-zß-ÿ])(?:(?:berufs)?erfahrenen?|(?:ein paar|einige|mehrere) jahre (?:berufs)?erfahrung|mit (?:praxis|routine)|(?:nach|mit) (?:ein paar|einigen|mehreren|wenigen|den ersten) jahren|(?:mit|bei) (?:etwas|einiger|mehr|wachsender|zunehmender) (?:berufs)?(?:erfahrung|praxis)|ab dem (?:zweiten|dritten|vierten|[234]\.) (?:berufs|dienst|gesellen|praxis)jahr|fortgeschrittene|gestandenen?|(?:schon |bereits )?(?:länger|ein paar jahre|einige jahre|einige zeit) (?:dabei|im (?:beruf|job|geschäft))|mid-level|professionals?)(?![a-zß-ÿ])/gu,
    example: 'Nach ein paar Jahren sind es 2.900 Euro.',
  },
  {
    level: 'senior',
    pattern:
      /(?<![a-zß-ÿ])(?:seniors?|senior(?!en)[a-zß-ÿ]{4,20}|langjährig[a-zß-ÿ]{0,3}|alte hasen|(?:nach|mit) (?:vielen|etlichen) jahren|ab dem (?:fünften|sechsten|siebten|achten|neunten|zehnten|zwölften|(?:1\d|2\d|[5-9])\.) (?:berufs|dienst|gesellen|praxis)?jahr|mit viel (?:berufs)?erfahrung)(?![a-zß-ÿ])/gu,
    example: 'Mit langjähriger Praxis sind es 3.400 Euro.',
  },
  {
    level: 'leadership',
    pattern:
      /(?<![a-zß-ÿ]|kein |keine |ohne )(?:(?:an)?leite(?:t|n|st)|(?:creative|art) director|leitende[nr]?|führe?(?:t|n)|leitung|chef-[a-zß-ÿ]{4,20}|chef(?:koch|köchin|redakteur|einkäufer)[a-zß-ÿ]{0,5}|(?:kolonnen|gruppen|trupp|schicht)führer[a-zß-ÿ]{0,5}|(?:gruppen|team|abteilungs|filial|stations|bereichs|schicht|werkstatt|heim|betriebs|praxis|produktions|objekt|gebiets|regional|niederlassungs|kanzlei|büro)leiter[a-zß-ÿ]{0,5}|leiter(?:in)?(?= [a-zß-ÿ]{5})|führungs[a-zß-ÿ]{4,12}|leitungs(?:ebene|funktion|position|stelle)n?|(?:küchen|abteilungs|team|bereichs|werkstatt|stations)chef(?:in)?s?|head of|team ?leads?|personalverantwortung)(?![a-zß-ÿ])/gu,
    example: 'Wer eine Gruppe leitet, erhält 3.900 Euro.',
  },
  {
    level: 'entry',
    pattern:
      /(?<![a-zß-ÿ])(?:junggesell[a-zß-ÿ]{2,5}|nach (?:dem |der |deinem |ihrem |abschluss der )?(?:lehr|ausbildungs|studien)?(?:abschluss(?:prüfung)?|ausbildung|lehre)|(?:erste[nrs]?|das erste) (?:eigene[ns]? )?(?:gehalt|lohn|gehaltsabrechnung|lohnabrechnung|abrechnung|gehaltszettel|lohnzettel))(?![a-zß-ÿ])/gu,
    example: 'Mein erstes Gehalt waren 2.100 Euro.',
  },
  {
    level: 'experienced',
    pattern: /(?<![a-zß-ÿ])ab dem (?:zweiten|dritten|vierten|[234]\.) jahr(?![a-zß-ÿ])/gu,
    example: 'Ab dem dritten Jahr sind es 2.900 Euro.',
  },
  {
    // Groups, houses and their parts, and not what is laid in the ground: "Fernwärmeleitung".
    level: 'leadership',
    pattern:
      /(?<![a-zß-ÿ])[a-zß-ÿ-]{2,34}leit(?:ung(?:en)?|ende[nr]?)(?<=(?:team|gruppen|stations|saal|abteilungs|bereichs|filial|schicht|werkstatt|werkstätten|heim|betriebs|werks|hütten|praxis|therapie|produktions|fertigungs|lager|logistik|objekt|gebiets|regional|bezirks|niederlassungs|standort|kanzlei|büro|labor|küchen|restaurant|hotel|markt|kita|schul|instituts|museums|bibliotheks|einrichtungs|pflegedienst|rettungsdienst|wach|einsatz|bau|projekt|mandats|geschäfts|personal|vertriebs|verkaufs|marketing|werbe|ressort|redaktions|agentur|unit|fach|stellen|amts|dezernats|referats|ausbildungs|revier|studio|salon)leit(?:ung(?:en)?|ende[nr]?))(?![a-zß-ÿ])/gu,
    example: 'Die Kreißsaalleitung erhält 4.600 Euro.',
  },
  {
    level: 'leadership',
    pattern:
      /(?<![a-zß-ÿ])(?:vorarbeiter[a-zß-ÿ]{0,5}|sous-?chef(?:in|s)?|vize-?chef(?:in|s)?|polier(?:in|e)?)(?![a-zß-ÿ])/gu,
    example: 'Vorarbeiter kommen auf 3.900 Euro.',
  },
  {
    level: 'leadership',
    pattern:
      /(?<![a-zß-ÿ])(?:verantwortung für (?:ein|eine|einen|mehrere) (?:[a-zß-ÿ]{3,12}e[ns]? )?(?:team|gruppe|abteilung|filiale|bereich|schicht|station)s?|(?:team|gruppe)n? (?:führt|führen|leite[tn])|leads?(?= ?(?:[:|(\t]|$)))(?![a-zß-ÿ])/gu,
    example: 'Wer Verantwortung für ein Team hat, erhält 4.200 Euro.',
  },
  {
    level: 'top',
    pattern:
      /(?<![a-zß-ÿ])(?:spitzenverdiener[a-zß-ÿ]{0,6}|spitzenkräfte|topverdiener[a-zß-ÿ]{0,6}|spitzengehälter)(?![a-zß-ÿ])/gu,
    example: 'Spitzenverdiener kommen auf 95.000 Euro.',
  },
];
