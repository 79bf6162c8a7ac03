import type { HintedRow } from './hinted-rows.ts';

/** Words of a sentence that tells other names of the occupation. */
export interface NamingRow extends HintedRow {
  /** The words, in a lower-case sentence. */
  readonly cue: RegExp;
  /** A text that the row is for. */
  readonly example: string;
}

/** All of them; the order does not matter. */
export const NAMING_ROWS: readonly NamingRow[] = [
  {
    hints: ['genannt', '=nennt', '=nennen'],
    cue: /(?<![a-zß-ÿ])(?:genannt|nenn(?:t|en))(?!\p{L})/u,
    example: 'Manche nennen sich inzwischen Stone Manager.',
  },
  {
    hints: ['=heißt', '=heisst', '=heißen', '=heissen'],
    cue: /(?<![a-zß-ÿ])(?<!auf |in |den |dem |der |des |jeder |jeden |jedem |viel )hei(?:ß|ss)(?:t|en)(?! es(?! mal))(?!\p{L})/u,
    example: 'Anderswo heißen sie Steinbildhauer.',
  },
  {
    hints: ['=hieß', '=hiess', '=hießen', '=hiessen'],
    cue: /(?<![a-zß-ÿ])hie(?:ß|ss)(?:en)?(?! es)(?!\p{L})/u,
    example: 'Früher hieß der Beruf Steinhauer.',
  },
  {
    hints: ['=läuft', '=laufen'],
    cue: /(?<![a-zß-ÿ])(?:läuft|laufen) (?:[^.;:!?]{0,40} )?unter(?!\p{L})/u,
    example: 'In manchen Häusern läuft die Stelle unter Steinrestaurator.',
  },
  {
    hints: ['visitenkarte', 'türschild'],
    cue: /(?<![a-zß-ÿ])auf (?:d|dein|ihr|viel|manch)e[rmn] (?:visitenkarten?|türschild)(?!\p{L})/u,
    example: 'Auf manchen Visitenkarten steht Steinrestaurator.',
  },
  {
    hints: ['vertrag', 'organigramm'],
    cue: /(?<![a-zß-ÿ])(?:im (?:\p{L}{0,12}vertrag|organigramm) steh(?:t|en)|steht (?:[^.;:!?]{2,40} )?im (?:\p{L}{0,12}vertrag|organigramm))(?!\p{L})/u,
    example: 'Im Vertrag steht Steinrestaurator.',
  },
  {
    hints: ['=international'],
    cue: /(?<![a-zß-ÿ])international (?:heißt|spricht|sagt)(?!\p{L})|^international(?=:|\t| \|)/u,
    example: 'International heißt die Stelle Stone Engineer.',
  },
  {
    hints: ['amtlich', 'papier', 'volksmund', 'umgangssprachlich', 'landläufig', 'bekannt'],
    cue: /(?<![a-zß-ÿ])(?:amtlich|auf dem papier|im volksmund|umgangssprachlich|landläufig|bekannt (?:als|unter)|als [^.;:!?]{3,50} bekannt)(?!\p{L})/u,
    example: 'Amtlich ist man Steinrestaurator.',
  },
  {
    hints: ['=kurz'],
    cue: /(?<![a-zß-ÿ])kurz(?= [„"»])/u,
    example: 'Im Betrieb sagt man kurz „Stm“.',
  },
  {
    hints: ['=man'],
    cue: /(?<![a-zß-ÿ])(?:sagte? man|man (?:sagte?|hört)|hört man|würde man)(?!\p{L})/u,
    example: 'Auf dem Land sagt man auch Steinhauer.',
  },
  {
    hints: ['=sagen', '=sagt', '=nennt', '=nennen'],
    cue: /(?<![a-zß-ÿ])(?:(?:manche|viele|andere|ältere|leute|kunden|patienten|kollegen|kolleginnen|sender|studios|betriebe|firmen|verlage|häuser) sagen(?= \p{L})|wie (?:\p{L}{2,20} ){1,4}(?:sag(?:t|en)|nennt|nennen))(?!\p{L})/u,
    example: 'Kunden sagen gern Steinbildhauer.',
  },
  {
    hints: ['=spricht', '=sprechen', '=rede'],
    cue: /(?<![a-zß-ÿ])(?:(?:spricht man|sprechen \p{L}{2,20}) (?:\p{L}{2,12} )?vo[nm]|(?:ist|war) (?:\p{L}{3,9} )?vo[nm] [^.;:!?]{3,50} die rede)(?!\p{L})/u,
    example: 'Im Englischen spricht man vom „Natural Stone Engineer“.',
  },
  {
    hints: ['bezeichn', 'titel', '=namen', 'synonym', '=alte', '=alter', '=altes', 'begriff'],
    cue: /(?<![a-zß-ÿ])(?:(?:berufs|stellen|job|funktions|amts|dienst)?(?:bezeichn(?:et|ung|ungen)|titeln?)|namen|synonyme?|alte[rs]? (?:wort|name)|begriff)(?!\p{L})/u,
    example: 'Die veraltete Bezeichnung Steinhauer steht noch auf dem Schild.',
  },
  {
    hints: ['=früher'],
    cue: /(?<![a-zß-ÿ])früher [^.;:!?]{3,60} (?:gesagt|gerufen)(?!\p{L})|(?<=^|\(|[,;:-] )früher:?(?= \p{L}{4,40}(?: \p{L}{4,40})?(?:[),.;]|$))/u,
    example: 'Der Steinmetz, früher Steinhauer, sägt.',
  },
  {
    hints: ['=offiziell', '=engl', '=englisch'],
    cue: /(?<=^|\(|[,;:-] )(?:offiziell:?(?= [„"»]| \p{L}{4,40}(?:[),.;]| -|$))|engl\.|englisch:|auf englisch)(?!\p{L})|(?<=\()englisch:|^englisch(?=:|\t| \|)/u,
    example: 'Steinmetze (engl. Stone Artist) sägen.',
  },
  {
    hints: ['=schweiz', '=österreich', '=deutschland'],
    cue: /(?<![a-zß-ÿ])in (?:der schweiz|österreich|deutschland):(?!\p{L})/u,
    example: 'In der Schweiz: Steinhauer.',
  },
  {
    hints: ['=auch'],
    cue: /(?<![a-zß-ÿ])(?:auch als|(?<=\()auch|(?:steht|liest (?:man|du|sie)|lesen (?:wir|sie)|finde(?:t man|st du|n sie)) (?:[^.;:!?]{0,40} )?auch)(?!\p{L})|^auch(?=:|\t| \|)/u,
    example: 'Steinmetze (auch Steintechnik-Experte) sägen.',
  },
  {
    hints: ['=kennen', '=kennt'],
    cue: /(?<![a-zß-ÿ])kenn(?:en|t) [^.;:!?]{2,30} als(?!\p{L})/u,
    example: 'Viele kennen uns noch als Steinhauer.',
  },
  {
    hints: ['=gibt'],
    cue: /(?<![a-zß-ÿ])gibt [^.;:!?,]{3,40} ein(?!\p{L})/u,
    example: 'Wer sucht, gibt bei uns auch Steinbildhauer ein.',
  },
  {
    hints: ['=wahlweise', '=alias', '=aka', '=vulgo', '=vormals', '=ehemals', '=neudeutsch', '=gemeint'],
    cue: /(?<![a-zß-ÿ])(?:wahlweise|alias|aka|vulgo|vormals|ehemals|neudeutsch|gemeint ist)(?!\p{L})/u,
    example: 'Gesucht wird wahlweise ein Steinbildhauer oder Steinrestaurator.',
  },
  {
    hints: ['=ausgeschrieben', '=veraltet'],
    cue: /(?<![a-zß-ÿ])(?:ausgeschrieben|veraltet)(?!\p{L})/u,
    example: 'Ausgeschrieben wird die Stelle meist als Steinrestaurator.',
  },
  {
    hints: ['nachfolge', 'vorgängerberuf', '=hervorgegangen'],
    cue: /(?<![a-zß-ÿ])(?:nachfolge(?:r|beruf) de[sr]|vorgängerberuf|hervorgegangen)(?!\p{L})/u,
    example: 'Hervorgegangen ist der Beruf aus dem Steinhauer.',
  },
  {
    hints: ['=firmiert', '=unterwegs'],
    cue: /(?<![a-zß-ÿ])(?:firmiert|unterwegs als)(?!\p{L})/u,
    example: 'International firmiert der Beruf als Stone Engineer.',
  },
  {
    hints: ['anzeigen', 'ausschreibungen', 'inseraten', 'annoncen'],
    cue: /(?<![a-zß-ÿ])(?:anzeigen|ausschreibungen|inseraten|annoncen) (?:liest|lesen|steh(?:t|en)|finde(?:t|n)|stoßen|stößt|tauch(?:t|en)|begegnen|sieht)(?!\p{L})/u,
    example: 'In englischsprachigen Inseraten lesen Sie Stone Artist oder Stone Engineer.',
  },
];
