import type { HintedRow } from './hinted-rows.ts';

/** Words of a sentence that tells other names of the occupation. */
export interface NamingRow extends HintedRow {
  /** The words, in a lower-case sentence; with a side all of them. */
  readonly cue: RegExp;
  /** The names are the enumeration right behind the words, or right before them; absent: whoever the sentence names. */
  readonly side?: 'behind' | 'before';
  /** The enumeration need not name people: "die Bezeichnung lautet Polygraf". */
  readonly any?: true;
  /** Articles such as "der" may stand before the names. */
  readonly known?: true;
  /** The words tell where a name is written: one person is called by it, so that "Köche" there are people. */
  readonly single?: true;
  /** The words stand right behind the occupation's name. */
  readonly besideOwn?: true;
  /** A text that the row is for. */
  readonly example: string;
}

/** All of them; the order does not matter. */
export const NAMING_ROWS: readonly NamingRow[] = [
  {
    hints: ['genannt', '=nennt', '=nennen', '=nannte', '=nannten', '=nenne', '=gerufen', '=betitelt', '=tituliert'],
    cue: /(?<![a-zß-ÿ])(?:genannt|nenn(?:t|en?)|nannten?|gerufen|betitelt|tituliert)(?![a-zß-ž])/u,
    example: 'Manche nennen sich inzwischen Stone Manager.',
  },
  {
    hints: ['genannt', '=gerufen', 'bezeichnet', '=bekannt', '=geläufig'],
    cue: /(?<![a-zß-ÿ])(?:auch|kurz|oft|häufig|früher|meist|manchmal|mitunter|gerne?|gelegentlich|offiziell|international) [^.;:!?]{3,60} (?:genannt|gerufen|bezeichnet|bekannt|geläufig)(?![a-zß-ž])/gu,
    side: 'before',
    any: true,
    example: 'Der Steinmetz, oft auch Steinhilfe genannt, sägt.',
  },
  {
    hints: ['=heißt', '=heisst', '=heißen', '=heissen', '=heiße', '=heisse'],
    cue: /(?<![a-zß-ÿ])(?<!(?<![a-zß-ÿ])(?:auf|in|de[nmrs]|jede[rnm]|viel) )hei(?:ß|ss)(?:t|en?)(?! es(?! mal))(?![a-zß-ž])|(?<![a-zß-ÿ])mal heißt es(?![a-zß-ž])/u,
    example: 'Anderswo heißen sie Steinbildhauer.',
  },
  {
    hints: ['=hieß', '=hiess', '=hießen', '=hiessen'],
    cue: /(?<![a-zß-ÿ])hie(?:ß|ss)(?:en)?(?! es)(?![a-zß-ž])/u,
    example: 'Früher hieß der Beruf Steinhauer.',
  },
  {
    hints: ['=heißt', '=heisst', '=hieß', '=hiess', '=nennt'],
    cue: /(?<![a-zß-ÿ])(?:hei(?:ß|ss)t|hie(?:ß|ss)|nennt sich) (?:der|die|das|dieser|diese|unser|mein|ihr|dein) (?:ausbildungs|lehr|traum)?(?:beruf|job|stelle|funktion|position|ausbildung|lehre|tätigkeit|ganze)(?![a-zß-ž])/gu,
    side: 'behind',
    any: true,
    example: 'In Bern heisst der Beruf offiziell Steinwerk EFZ.',
  },
  {
    hints: ['=läuft', '=laufen'],
    cue: /(?<![a-zß-ÿ])(?:läuft|laufen) (?:[^.;:!?]{0,40} )?(?:unter|als)(?![a-zß-ž])/u,
    example: 'In manchen Häusern läuft die Stelle unter Steinrestaurator.',
  },
  {
    hints: ['visitenkarte', 'schild', 'briefkopf', 'zettel', 'ausweis'],
    cue: /(?<![a-zß-ÿ])(?:auf|an|laut) (?:[a-zß-ž]{2,12} ){0,3}(?:[a-zß-ž]{0,12}visitenkarten?|(?:tür|namens|firmen|klingel)?schild(?:ern)?|briefkopf|(?:gehalts|lohn)zettel|ausweis)(?![a-zß-ž])/u,
    example: 'Auf manchen Visitenkarten steht Steinrestaurator.',
  },
  {
    hints: [
      'vertrag',
      'verträge',
      'organigramm',
      'plan',
      'signatur',
      'abrechnung',
      'brief',
      'zeugnis',
      'impressum',
      'abspann',
      'profil',
      'unterlagen',
      'verzeichnis',
    ],
    cue: /(?<![a-zß-ÿ])(?:(?:im|in (?:der|d?[ems]einem|unserem|ihrem|den)) (?:[a-zß-ž]{0,14}(?:vertrag|verträgen|plan|brief|zeugnis|abrechnung|unterlagen|verzeichnis)|organigramm|signatur|impressum|abspann|profil) (?:steh(?:t|en)|bin|heiß|ist)|(?:steht|stand) (?:[^.;:!?]{2,40} )?im (?:[a-zß-ž]{0,12}vertrag|organigramm|stellenplan)|auf (?:dem|[dms]einem|ihrem|unserem) [a-zß-ž]{0,12}vertrag)(?![a-zß-ž])/u,
    example: 'Im Vertrag steht Steinrestaurator.',
  },
  {
    hints: ['vertrag', 'visitenkarte', '=offiziell', '=amtlich', '=genommen', '=formal', '=formell'],
    cue: /(?<![a-zß-ÿ])(?:laut [a-zß-ž]{0,12}(?:vertrag|visitenkarte)|offiziell|amtlich|(?:streng|genau) genommen|formal|formell) (?:bin ich|ist (?:er|sie|man)|sind (?:sie|wir))(?![a-zß-ž])/gu,
    side: 'behind',
    example: 'Laut Vertrag bin ich Steinrestaurator.',
  },
  {
    hints: ['=international'],
    cue: /(?<![a-zß-ÿ])international (?:heißt|spricht|sagt)(?![a-zß-ž])|^international(?=:|\t| \|)/u,
    example: 'International heißt die Stelle Stone Engineer.',
  },
  {
    hints: ['amtlich', 'papier', 'volksmund', 'umgangssprach', 'landläufig', 'bekannt'],
    cue: /(?<![a-zß-ÿ])(?:amtlich|auf dem papier (?:heiß|ist|bin|sind)[a-zß-ž]{0,3}|im volksmund|umgangssprachlich|landläufig|(?:auch|besser|ebenfalls|früher|heute|noch) bekannt (?:als|unter)|als [^.;:!?]{3,50} bekannt)(?![a-zß-ž])/u,
    known: true,
    example: 'Amtlich ist man Steinrestaurator.',
  },
  {
    hints: ['jargon', 'deutsch', 'sprache', 'sprech', 'mund', '=slang'],
    cue: /(?<![a-zß-ÿ])(?:im|in der|auf) (?:[a-zß-ž]{0,14}(?:jargon|slang|volksmund|sprech)|neudeutsch|gut deutsch|(?:beamten|amts|handwerker|behörden|büro|verwaltungs)deutsch|umgangssprache|(?:fach|amts|werkstatt|branchen)sprache)(?![a-zß-ž])/u,
    example: 'Im Fachjargon spricht man vom Steinbildhauer.',
  },
  {
    hints: ['=kurz'],
    cue: /(?<![a-zß-ÿ])kurz(?= [„"»])/u,
    example: 'Im Betrieb sagt man kurz „Stm“.',
  },
  {
    hints: ['=man'],
    cue: /(?<![a-zß-ÿ])(?:sagte? man|man (?:sagte?|hört)|hört man|würde man)(?!,| dass|[a-zß-ž])/u,
    example: 'Auf dem Land sagt man auch Steinhauer.',
  },
  {
    hints: ['=sagen', '=sagt', '=nennt', '=nennen'],
    cue: /(?<![a-zß-ÿ])(?:(?:manche|viele|andere|ältere|leute|kunden|patienten|kollegen|kolleginnen|sender|studios|betriebe|firmen|verlage|häuser) sagen(?= [a-zß-ž])|wie (?:[a-zß-ž]{2,20} ){1,4}(?:sag(?:t|en)|nennt|nennen)(?!, w))(?![a-zß-ž])/u,
    example: 'Kunden sagen gern Steinbildhauer.',
  },
  {
    hints: ['=sagen', '=sagt', '=sagte', '=sagten', '=sage', '=sprechen', '=spricht'],
    cue: /(?<![a-zß-ÿ])(?<![,“"»«] )(?:sag(?:t|en|te|ten|e)(?!,)|spr(?:icht|echen) (?:[a-zß-ž]{2,12} ){0,3}vom)(?![a-zß-ž])/gu,
    side: 'behind',
    example: 'Die Leute aus Kiel sagen noch Steinhauer.',
  },
  {
    hints: ['=spricht', '=sprechen', '=rede'],
    cue: /(?<![a-zß-ÿ])(?:(?:spricht man|sprechen [a-zß-ž]{2,20}) (?:[a-zß-ž]{2,12} )?vo[nm]|(?:ist|war) (?:[a-zß-ž]{3,9} )?vo[nm] [^.;:!?]{3,50} die rede)(?![a-zß-ž])/u,
    known: true,
    example: 'Im Englischen spricht man vom „Natural Stone Engineer“.',
  },
  {
    hints: [
      'bezeichn',
      'titel',
      '=entsprechung',
      '=pendant',
      '=übersetzung',
      '=name',
      '=namen',
      'synonym',
      '=alte',
      '=alter',
      '=altes',
      'begriff',
      '=wort',
      '=wörter',
      '=ausdruck',
    ],
    cue: /(?<![a-zß-ÿ])(?:(?:berufs|stellen|job|funktions|amts|dienst)?(?:bezeichn(?:et|ung|ungen)|titeln?)|namen?|(?:deutsche|englische)[sn]? (?:entsprechung|pendant|übersetzung)|synonyme?|(?:alte|andere)[rs]? (?:wort|wörter|ausdruck)|(?:such)?begriffe?n?)(?![a-zß-ž])/u,
    example: 'Die veraltete Bezeichnung Steinhauer steht noch auf dem Schild.',
  },
  {
    hints: ['bezeichnung', 'titel', 'name'],
    cue: /(?<![a-zß-ÿ])(?:(?:berufs|stellen|job|funktions|amts|dienst)?(?:bezeichnung(?:en)?|titel)|namen?) (?:[^.;:!?,]{0,40} )?(?:lautete?n?|ist|sind|war|waren)(?![a-zß-ž])/gu,
    side: 'behind',
    any: true,
    example: 'Die englische Bezeichnung lautet Stone Care.',
  },
  {
    hints: [
      '=dasselbe',
      '=derselbe',
      '=denselben',
      '=dieselbe',
      '=gleiche',
      '=gleichbedeutend',
      '=nichts',
      '=gemeint',
      '=beides',
    ],
    cue: /(?<![a-zß-ÿ])(?:(?:mein(?:t|en)|bedeute(?:t|n)|gemeint ist|bezeichne(?:t|n)|ist|sind|beschreib(?:t|en)) (?:[a-zß-ž]{2,12} ){0,3}(?:das ?selbe|das gleiche|der ?selbe|den ?selben|die ?selbe)(?: (?:beruf|job|arbeit|stelle|tätigkeit))?(?! wie)|wer [^.;:!?]{3,40} (?:sucht|sagt|hört), meint|gleichbedeutend|nichts anderes als|gemeint ist)(?![a-zß-ž])/u,
    example: 'Steinmetz und Steinhauer meinen dasselbe.',
  },
  {
    hints: ['=gebräuchlich', '=gängig', '=üblich', '=verbreitet', '=geläufig'],
    cue: /(?<![a-zß-ÿ])(?:sind auch [^.;:!?]{3,60} (?:gebräuchlich|gängig|üblich|verbreitet)|(?:auch|ebenfalls|ebenso|daneben|außerdem) (?:[a-zß-ž]{2,20} ){0,2}(?:gebräuchlich|gängig|üblich|verbreitet|geläufig)|(?:gebräuchlich|gängig|üblich|verbreitet|geläufig) (?:ist|sind) (?:auch|ebenfalls|daneben|außerdem)|(?:gebräuchlich|gängig|geläufig)(?=:| (?:ist|sind)))(?![a-zß-ž])/u,
    example: 'Ebenfalls gebräuchlich: Steinbildhauer und Steinrestaurator.',
  },
  {
    hints: ['=früher', '=einst', '=gesagt', '=gerufen'],
    cue: /(?<![a-zß-ÿ])(?:früher [^.;:!?]{3,60} (?:gesagt|gerufen)|was (?:früher|einst) [^.;:!?]{3,60} (?:war|hieß|hiess))(?![a-zß-ž])/u,
    known: true,
    example: 'Was früher der Steinhauer war, ist heute der Steinmetz.',
  },
  {
    hints: ['=bis', '=seit', '=früher', '=heute', '=ehemals', '=vormals', '=einst'],
    cue: /(?<=[,(:-] ?)(?:(?:bis|seit|vor) \d{4}|bis in die \d\der(?: jahre)?|früher|heute|ehemals|vormals|einst)(?: auch| noch| offiziell)?:?(?= [„"»]?[a-zß-ž])/gu,
    side: 'behind',
    any: true,
    besideOwn: true,
    example: 'Der Steinmetz (bis 2004: Steinhauer) sägt.',
  },
  {
    hints: ['=offiziell', '=engl', '=englisch'],
    cue: /(?<=^|\(|[,;:-] )(?:offiziell:?(?= [„"»]| [a-zß-ž]{4,40}(?:[),.;]| -|$))|engl\.|englisch:|auf englisch)(?![a-zß-ž])|(?<=\()englisch:|^englisch(?=:|\t| \|)/u,
    example: 'Steinmetze (engl. Stone Artist) sägen.',
  },
  {
    hints: [
      '=engl',
      'englisch',
      'deutsch',
      'international',
      '=neudeutsch',
      'umgangssprach',
      '=salopp',
      '=scherzhaft',
      'amtlich',
      'offiziell',
      'jargon',
      'mund',
    ],
    cue: /(?<=^|[,(;-] ?)(?:(?:auf |im |zu |auf gut )?(?:neu)?(?:engl\.|englisch(?:en)?|deutsch)(?: etwa)?|international(?:en umfeld)?|auf neudeutsch|neudeutsch|umgangssprachlich|im (?:[a-zß-ž]{0,12}jargon|volksmund)|salopp|scherzhaft|amtlich|offiziell)(?: auch| meist| oft| gern| kurz)?:?(?= [„"»]?[a-zß-ž])/gu,
    side: 'behind',
    any: true,
    besideOwn: true,
    example: 'Steinmetze, auf Englisch Stone Care, sägen.',
  },
  {
    hints: ['=schweiz', '=österreich', '=deutschland'],
    cue: /(?<![a-zß-ÿ])in (?:der schweiz|österreich|deutschland):(?![a-zß-ž])/u,
    example: 'In der Schweiz: Steinhauer.',
  },
  {
    hints: [
      '=schweiz',
      '=österreich',
      '=deutschland',
      '=süddeutschland',
      '=süden',
      '=norden',
      '=osten',
      '=westen',
      '=ausland',
      '=norddeutschland',
      '=ch',
      '=at',
      '=je',
      '=manchen',
      '=anderen',
      '=vielen',
      'orts',
      '=anderswo',
      '=regional',
      'anzeigen',
      'inseraten',
      'ausschreibungen',
    ],
    cue: /(?<=^|[,(;-] ?)(?:bezeichnung )?(?:(?:in )?(?:der schweiz|schweiz|österreich|deutschland|süddeutschland|norddeutschland|ch|at)(?: und (?:der schweiz|österreich|deutschland|süddeutschland))?|im (?:süden|norden|osten|westen|ausland)|in [a-zß-ž]{4,14}(?=:)|je nach [a-zß-ž]{4,20}|in (?:manchen|anderen|vielen|einigen|älteren|englischsprachigen|größeren|kleineren)(?: (?:[a-zß-ž]{0,14}(?:häusern|firmen|betrieben|kantonen|ländern|anzeigen|inseraten|ausschreibungen|agenturen|unternehmen|konzernen|regionen|gegenden)))?|in (?:stellen)?(?:anzeigen|inseraten|ausschreibungen)|(?:mancher|vieler|andern)orts|anderswo|regional)(?: auch| meist| oft| gern| eher| noch| häufig| mal| wahlweise| als){0,2}:?(?= [„"»]?[a-zß-ž])/gu,
    side: 'behind',
    besideOwn: true,
    example: 'Steinmetze, je nach Betrieb auch Steinbildhauer, sägen.',
  },
  {
    hints: ['=auch'],
    cue: /(?<![a-zß-ÿ])(?:(?:bekannt|find|tauch|tritt|treten|läuft|laufen|firmier|inser|steht|stehen|sucht|such|anzeigen|ihn|kennt)[^.;:!?]{0,60} auch als|auch als [^.;:!?]{3,80} (?:bezeichnet|bekannt|genannt|geführt|ausgeschrieben|gesucht|betitelt|inseriert|angeboten|geläufig)|(?<=\()auch(?! d(?:er|ie|as|en|em) )|(?:steht|liest (?:man|du|sie)|lesen (?:wir|sie)|finde(?:t man|st du|n sie)) (?:[^.;:!?]{0,50} )?auch)(?![a-zß-ž])|^auch(?=:|\t| \|)/u,
    example: 'Steinmetze (auch Steintechnik-Experte) sägen.',
  },
  {
    hints: ['=bzw', '=beziehungsweise', '=alias', '=aka', '=also', '=sprich'],
    cue: /(?<=[a-zß-ž),] ?)(?:bzw\.|beziehungsweise|alias|aka|also|sprich:?)(?![a-zß-ž])/gu,
    side: 'behind',
    besideOwn: true,
    example: 'Der Steinmetz bzw. Steinbildhauer sägt.',
  },
  {
    hints: ['=kennen', '=kennt'],
    cue: /(?<![a-zß-ÿ])kenn(?:en|t) [^.;:!?]{2,30} als(?![a-zß-ž])/u,
    example: 'Viele kennen uns noch als Steinhauer.',
  },
  {
    hints: ['=gibt'],
    cue: /(?<![a-zß-ÿ])gibt [^.;:!?,]{3,40} ein(?![a-zß-ž])/u,
    example: 'Wer sucht, gibt bei uns auch Steinbildhauer ein.',
  },
  {
    hints: ['eintipp', 'eingeben', 'eingibst', 'suchen', 'sucht', 'suche'],
    cue: /(?<![a-zß-ÿ])(?:eintipp(?:en|st|t)|eingeben|eingibst|auch nach [^.;:!?]{3,60} (?:suchen?|sucht|suchst)|such(?:en|t|e|st) (?:[^.;:!?,]{2,30} )?auch (?:nach|unter))(?![a-zß-ž])/u,
    example: 'Wer sucht, sollte auch nach Steinbildhauer suchen.',
  },
  {
    hints: ['=führt', '=führen', 'geführt', '=taucht', '=tauchen', '=erscheint', '=findet', '=findest', '=finden'],
    cue: /(?<![a-zß-ÿ])(?:führ(?:t|en) (?:ihn|sie|uns|mich|(?:den|diesen) beruf|die (?:stelle|ausbildung)) (?:[a-zß-ž]{2,12} )?(?:als|unter)|(?:als|unter) [^.;:!?]{3,60} geführt|(?:tauch(?:t|en)|erscheint) (?:[a-zß-ž]{2,14} ){0,5}(?:als|unter)|find(?:et|est|en) (?:[a-zß-ž]{2,14} ){0,2}(?:ihn|sie|den beruf|die (?:stellen?|jobs)) (?:[a-zß-ž]{2,14} ){0,3}(?:als|unter))(?![a-zß-ž])/u,
    example: 'Das Verzeichnis führt ihn als Steinbildhauer.',
  },
  {
    hints: ['=statt', '=anstatt'],
    cue: /(?<![a-zß-ÿ])(?:an)?statt [„"»]?[a-zß-ž][a-zß-ž-]{3,40}[“"«]? (?:steht|heißt|heisst|liest|sagt|sagen|findet|schreiben)(?![a-zß-ž])/u,
    example: 'Statt Steinmetz steht dort Steinbildhauer.',
  },
  {
    hints: [
      'kürzel',
      'abkürzung',
      'kurzform',
      'langform',
      '=vollem',
      '=voller',
      '=ausgeschrieben',
      '=schreiben',
      '=schreibt',
    ],
    cue: /(?<![a-zß-ÿ])(?:kürzel|abkürzung|kurzform|langform|mit vollem (?:namen|titel)|voller name|ausgeschrieben|schreib(?:en|t) [^.;:!?,]{5,80} aus)(?![a-zß-ž])/u,
    known: true,
    example: 'Ausgeschrieben wird die Stelle meist als Steinrestaurator.',
  },
  {
    hints: ['=schreiben', '=schreibt'],
    cue: /(?<![a-zß-ÿ])(?:schreib(?:en|t) (?:die|diese|solche|ihre) (?:stellen?|jobs|positionen?) (?:[a-zß-ž]{2,12} )?als)(?![a-zß-ž])/gu,
    side: 'behind',
    any: true,
    example: 'Viele Betriebe schreiben die Stelle als „Mitarbeit am Stein“ aus.',
  },
  {
    hints: ['=wahlweise', '=alias', '=aka', '=vulgo', '=vormals', '=ehemals', '=neudeutsch', '=veraltet'],
    cue: /(?<![a-zß-ÿ])(?:wahlweise|alias|aka|vulgo|vormals|ehemals|neudeutsch|veraltet)(?![a-zß-ž])/u,
    example: 'Gesucht wird wahlweise ein Steinbildhauer oder Steinrestaurator.',
  },
  {
    hints: [
      'nachfolge',
      'vorgängerberuf',
      '=hervorgegangen',
      '=löste',
      '=wurde',
      '=neuordnung',
      '=reform',
      '=umbenannt',
    ],
    cue: /(?<![a-zß-ÿ])(?:nachfolge(?:r|rin|beruf) de[sr]|vorgängerberuf|hervorgegangen|löste (?:[a-zß-ž]{2,12} |\d{4} ){0,3}den [^.;:!?]{4,50} ab|aus dem [^.;:!?]{4,80} der [^.;:!?,]{3,40} wurde|aus dem [^.;:!?,]{4,50} wurde (?:\d{4} |[a-zß-ž]{2,12} ){0,2}der|(?:vor der|seit der|mit der) (?:neuordnung|reform)|umbenannt)(?![a-zß-ž])/u,
    known: true,
    example: 'Hervorgegangen ist der Beruf aus dem Steinhauer.',
  },
  {
    hints: ['=firmiert', '=firmieren', '=unterwegs'],
    cue: /(?<![a-zß-ÿ])(?:firmier(?:t|en)|unterwegs als)(?![a-zß-ž])/u,
    example: 'International firmiert der Beruf als Stone Engineer.',
  },
  {
    hints: ['anzeige', 'ausschreibung', 'inserate', 'annoncen', '=lautet', '=lautete'],
    cue: /(?<![a-zß-ÿ])(?:(?:stellen|job)?(?:anzeigen|ausschreibungen|inseraten|annoncen) (?:liest(?! [a-z]{1,4}, dass)|lesen|steh(?:t|en)|finde(?:t|n|st)|stoßen|stößt|tauch(?:t|en)|begegnen|sieht|heißt|heißen|nennt)|(?:steht|stehen|liest|heißt|heißen) (?:[a-zß-ž]{2,14} ){0,3}in (?:[a-zß-ž]{2,14} ){0,2}(?:stellen)?(?:anzeigen|ausschreibungen|inseraten)|in(?: der| die) (?:stellen)?(?:anzeige|ausschreibung)|(?:stellen)?(?:ausschreibung|anzeige|stelle|vertrag) lautete? auf|(?:ausschreibungen|anzeigen|inserate) reichen von)(?![a-zß-ž])/u,
    single: true,
    example: 'In englischsprachigen Inseraten lesen Sie Stone Artist oder Stone Engineer.',
  },
  {
    hints: ['=sagen', '=sagt', '=nennen', '=nennt', '=heißt', '=heisst', '=heißen', '=hört'],
    cue: /[“"«] (?:sag(?:t|en)|nenn(?:t|en)|hei(?:ß|ss)(?:t|en)|hört man|steht)(?![a-zß-ž])/gu,
    side: 'before',
    any: true,
    example: '„Steinhauer“ sagen die Kieler dazu.',
  },
  {
    hints: ['englisch', 'international', '=deutsch', '=ausland'],
    cue: /(?<![a-zß-ÿ])(?:(?:in|auf|bei) (?:englisch(?:sprachig)?|international)en [a-zß-ž]{4,24}|im (?:englischen|ausland|englischsprachigen raum)|auf (?:englisch|deutsch)|international) (?:heißt|heissen|heisst|heißen|steht|nennt|spricht|liest|sagt|lautet)(?![a-zß-ž])/gu,
    side: 'behind',
    any: true,
    example: 'In englischen Papieren steht Stone Nurse.',
  },
  {
    hints: ['=sagen', '=sagt'],
    cue: /(?<![a-zß-ÿ])sag(?:en|t) (?:man|die|viele|manche|ältere|einige|alle|wir)(?![a-zß-ž])/gu,
    side: 'before',
    any: true,
    example: 'Steinhand sagen die Älteren noch.',
  },
  {
    hints: ['=wie'],
    cue: /(?<![a-zß-ÿ])wie (?:er|sie|es|man|der beruf|die stelle) [^.;:!?]{0,40}(?:hei(?:ß|ss)(?:t|en)|hie(?:ß|ss)(?:en)?|genannt|nennt|sagt)(?![a-zß-ž])/gu,
    side: 'before',
    example: 'Der Steinhauer, wie er in Bayern heißt, sägt.',
  },
  {
    hints: ['=mal', '=manchmal'],
    cue: /(?<![a-zß-ÿ])mal [^.;:!?,]{3,60}, (?:und )?(?:mal|manchmal|dann wieder) /u,
    example: 'Mal schreibt die Firma Steinbildhauer, mal Steinrestaurator.',
  },
  {
    hints: ['=stellt', '=stellen', '=laut'],
    cue: /(?<![a-zß-ÿ])(?:stell(?:t|en) sich (?:[a-zß-ž]{2,14} ){0,3}als|laut (?:[a-zß-ž]{0,12}brief|zeugnis|diplom|urkunde))(?![a-zß-ž])/gu,
    side: 'behind',
    example: 'Viele stellen sich als Steinbildhauer vor.',
  },
  {
    hints: ['=einen', '=visitenkarten', '=namen', '=titel', '=bezeichnungen', '=begriffe', '=schilder'],
    cue: /(?<![a-zß-ÿ])(?:(?:sagen|nennen es|nennen sie) die einen|(?:zwei|drei|vier|viele) (?:namen|visitenkarten|titel|bezeichnungen|begriffe|schilder), (?:aber )?(?:ein|dieselbe|derselbe|nur))/u,
    example: 'Steinhauer sagen die einen, Steinbildhauer die anderen.',
  },
  {
    hints: ['=sagt', '=hätte', '=hätten'],
    cue: /(?<![a-zß-ÿ])(?:sagt (?:der|die|das|jeder|meine?|ihre?|seine?)|hätten?(?= [^.;:!?,]{3,40} (?:gesagt|genannt)))(?![a-zß-ž])/gu,
    side: 'before',
    example: 'Steinhauer sagt der Nachbar.',
  },
  {
    hints: ['=man'],
    cue: /(?<![a-zß-ÿ])(?:müsste|könnte|würde|kann|sollte) man (?=[^.;:!?,]{3,50} (?:sagen|nennen))/gu,
    side: 'behind',
    example: 'Auf Deutsch müsste man Steinhauer sagen.',
  },
];
