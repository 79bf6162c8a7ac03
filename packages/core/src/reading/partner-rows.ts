import type { HintedRow } from './hinted-rows.ts';

/** Words that tell that people are named beside them. */
interface PartnerRow extends HintedRow {
  /** The words, in a lower-case sentence. */
  readonly cue: RegExp;
  /** Where the people stand. */
  readonly side: 'after' | 'before';
}

/** Words beside which stands whom one works with or reports to. */
export const PARTNER_ROWS: readonly PartnerRow[] = [
  {
    hints: ['besprech', 'besprich', 'plan', 'berat', 'berät', 'entscheide', 'erarbeite'],
    cue: /(?<![a-zß-ÿ])(?:bespreche[n]?|besprich(?:t|st)|plane(?:n|t|st)?|plant|berate[n]?|berät|entscheide(?:n|t|st)?|erarbeite(?:n|t|st)?) (?:[a-zß-ÿ]{2,20} ){0,5}mit(?= (?:de[mnr]|einem|einer) )/gu,
    side: 'after',
  },
  {
    hints: ['=wort'],
    cue: /(?<![a-zß-ÿ])letzte wort (?:hat|haben|behält|spricht)(?![a-zß-ÿ])(?: in [a-zß-ÿ]{3,10} [a-zß-ÿ]{3,20} [a-zß-ÿ]{3,20})?/gu,
    side: 'after',
  },
  {
    hints: ['gearbeitet', '=augenhöhe', '=gemeinsam'],
    cue: /(?<![a-zß-ÿ])(?:zusammengearbeitet wird|auf augenhöhe|gemeinsam)(?: (?:eng|meist|vor allem|oft|täglich|auch)){0,2} mit(?![a-zß-ÿ])/gu,
    side: 'after',
  },
  {
    hints: ['=arbeite', '=arbeitest', '=arbeitet', '=arbeiten'],
    cue: /(?<![a-zß-ÿ])arbeite(?:st|t|n)?(?: (?:man|du|sie|er|dabei|dort|hier)){0,2}(?= (?:der|dem|den|einer|einem) [^.;:?!]{3,90} zu ?(?:[.,;]|$))/gu,
    side: 'after',
  },
  {
    hints: ['zugewiesen', 'überwiesen', 'geschickt', 'eingeteilt', 'angeleitet', 'freigegeben'],
    cue: /(?<![a-zß-ÿ])(?:zugewiesen|überwiesen|geschickt|eingeteilt|angeleitet|freigegeben) (?:wird|werden|wirst)(?: [a-zß-ÿ]{2,15}){0,4} (?:von|vom)(?![a-zß-ÿ])/gu,
    side: 'after',
  },
  {
    hints: ['=teilt', '=teilen', '=sagt', '=sagen', '=sagen,', '=gibt', '=geben', '=entscheidet'],
    cue: /(?<![a-zß-ÿ])(?:teil(?:t|en) (?:[a-zß-ÿ]{2,20} ){0,4}ein|sag(?:t|en)(?: an|, (?:wohin|wo es|was (?:zu tun|ansteht)))|g(?:ibt|eben) (?:den takt|die richtung|die linie) (?:an|vor)|entscheidet(?=, (?:wer|was|wann|wo)))(?![a-zß-ÿ])/gu,
    side: 'before',
  },
  {
    hints: ['=sitz', '=sitzt', '=sitzen', '=sitze', '=steht', '=stehen'],
    cue: /(?<![a-zß-ÿ])(?:sitz(?:e|t|en|st)|steh(?:e|t|en|st))(?: [a-zß-ÿ]{2,12}){0,4} mit(?![a-zß-ÿ])(?=[^.;:?!]{3,120} zusammen)/gu,
    side: 'after',
  },
  {
    hints: ['streitet', 'spricht', 'redet', 'bespricht', 'plant', 'klärt', 'diskutiert', 'verhandelt', 'tüftelt'],
    cue: /(?<![a-zß-ÿ])mit(?![a-zß-ÿ])(?=[^.,;:?!]{3,80} (?:streitet|spricht|redet|bespricht|plant|klärt|diskutiert|verhandelt|tüftelt) (?:man|er|sie|ihr)(?![a-zß-ÿ]))/gu,
    side: 'after',
  },
  {
    hints: ['=leitung', '=aufsicht', '=anleitung', '=team', '=seite', '=zusammenspiel', 'assistier'],
    cue: /(?<![a-zß-ÿ])(?:unter (?:der )?(?:leitung|aufsicht|anleitung)(?: von)?|im (?:team|zusammenspiel) mit|an der seite(?: von)?|assistier(?:e|t|en|st))(?![a-zß-ÿ])/gu,
    side: 'after',
  },
  {
    hints: ['=chef', '=chefin'],
    cue: /(?<![a-zß-ÿ])(?:chef|chefin)(?: (?:ist|war|waren|sind)| vom ganzen ist)(?: (?:meist|in der regel|oft|bei uns|mein|meine)){0,2}(?![a-zß-ÿ])/gu,
    side: 'after',
  },
  {
    hints: ['=kontakt', 'kolleg', 'partner'],
    cue: /(?<![a-zß-ÿ])eng(?:e|er|ste|ster|sten) (?:kontakt|kollegen|kolleginnen|partner)(?: sind)?:/gu,
    side: 'after',
  },
  {
    hints: ['zugeordnet', 'zugeteilt'],
    cue: /(?<![a-zß-ÿ])(?:zugeordnet|zugeteilt)(?= ?(?:[.,;]|$))/gu,
    side: 'before',
  },
  {
    hints: ['kolleg'],
    cue: /(?<![a-zß-ÿ])kolleg(?:en|innen|innen und kollegen) (?:sind|waren)(?: (?:meist|oft|häufig|auch)){0,2}(?![a-zß-ÿ])/gu,
    side: 'after',
  },
  {
    hints: ['partner', 'gegenüber', 'kontakte', 'schnittstellen', 'chef', 'vorgesetzt', 'aufsicht', 'verbündete'],
    cue: /(?<![a-zß-ÿ])(?:(?:ansprech|gesprächs|verhandlungs|koop)?partner(?:innen)?|gegenüber|kontakte|schnittstellen|verbündete|(?:dein|ihr|der|die|mein|unser|euer|eur)e? (?:direkte[rn]? )?(?:chef|chefin|vorgesetzte[rn]?)|aufsicht)(?: im [a-zß-ÿ]{3,20})? (?:sind|ist|war|waren|führt|hat)(?: (?:meist|oft|häufig|auch|dabei|in der regel|vor allem|hier|unter anderem)){0,2}(?![a-zß-ÿ])/gu,
    side: 'after',
  },
  {
    hints: ['darüber', '=drüber', '=über'],
    cue: /(?<![a-zß-ÿ])(?:darüber|drüber|über (?:ihm|ihr|ihnen|dir|mir|allen)) (?:steht|stehen|stand|standen|sitzt|kommt|kommen|ist|thront)(?: (?:nur|noch|dann|die|der)){0,2}(?![a-zß-ÿ])/gu,
    side: 'after',
  },
  {
    hints: [
      'arrangieren',
      'abstimm',
      'absprechen',
      'verständigen',
      'einigen',
      'koordinieren',
      'tausch',
      'herumschlagen',
      'verhandeln',
      'auskommen',
      'klären',
      'telefonieren',
      'gestimmt',
      'gesprochen',
      '=verbindung',
      '=kontakt',
      '=sprechen',
      'besprechen',
      '=reden',
      '=tun',
    ],
    cue: /(?<![a-zß-ÿ])mit(?![a-zß-ÿ])(?=[^.;:?!]{3,120} (?:arrangieren|abstimmen|abstimmt|absprechen|verständigen|einigen|koordinieren|austauschen|herumschlagen|verhandeln|auskommen|klären|telefonieren|sprechen|reden|besprechen|tauscht|abgestimmt|abgesprochen|in verbindung|in kontakt|zu tun)(?![a-zß-ÿ]))/gu,
    side: 'after',
  },
  {
    hints: ['streite', 'diskutier', 'verhandel', 'berät', 'tausch', 'feilsch', 'koordinier', 'klär', 'zusammen'],
    cue: /(?<![a-zß-ÿ])(?:streite(?:t|n|st)?|diskutier(?:t|en|e|st)|verhandel(?:t|n|st)|verhandle|berät|tausch(?:t|en|e|st)|feilsch(?:t|en|e|st)|klär(?:t|en|e|st)|zusammen)(?: (?:sich|dich|mich|er|sie|man|du|ich|wir|viel|oft|regelmäßig|täglich|eng|vor allem)){0,3} mit(?![a-zß-ÿ])/gu,
    side: 'after',
  },
  {
    hints: [
      '=aufträge',
      '=auftrag',
      '=anweisungen',
      '=dienstplan',
      '=einsatzplan',
      '=tourenplan',
      '=arbeit',
      '=arbeiten',
    ],
    cue: /(?<![a-zß-ÿ])(?:aufträge|auftrag|anweisungen|einsatzplan|dienstplan|arbeit(?:en)?|tourenplan)(?: [a-zß-ÿ]{2,15}){0,4} (?:von|vom)(?![a-zß-ÿ])|(?<![a-zß-ÿ])(?:aufträge|auftrag|anweisungen|einsatzplan|dienstplan) (?:kommen|kommt|gibt|geben|verteilt)(?![a-zß-ÿ])/gu,
    side: 'after',
  },
  {
    hints: ['fachlich', 'disziplinarisch'],
    cue: /(?<![a-zß-ÿ])(?:fachlich|disziplinarisch)e? (?:führt|führen|leitet|geführt|vorgesetzter|zuständig)(?: (?:ist|wird|werden|von|sie|ihn|er|dich|dabei)){0,3}(?![a-zß-ÿ])/gu,
    side: 'after',
  },
  {
    hints: ['=unter'],
    cue: /(?<![a-zß-ÿ])unter (?:mir|ihm|ihr|dir) (?:arbeiten|sind|stehen|habe)(?![a-zß-ÿ])/gu,
    side: 'after',
  },
  {
    hints: ['=tisch', '=boot', '=runde'],
    cue: /(?<![a-zß-ÿ])mit(?![a-zß-ÿ])(?=[^.;:?!]{3,80} (?:am tisch|im boot|in einer runde)(?![a-zß-ÿ]))/gu,
    side: 'after',
  },
  {
    hints: ['kontakt', 'draht'],
    cue: /(?<![a-zß-ÿ])(?:kontakt|draht) (?:[a-zß-ÿ]{2,12} ){0,3}zu(?![a-zß-ÿ])/gu,
    side: 'after',
  },
  {
    hints: ['=team', '=teams', '=trupp', '=runde'],
    cue: /(?<![a-zß-ÿ])(?:team|teams|trupp|runde) (?:aus|mit|von)(?![a-zß-ÿ])/gu,
    side: 'after',
  },
  {
    hints: ['bericht', 'unterst', 'untergeordnet', 'rechenschaft', 'zugeordnet'],
    cue: /(?<![a-zß-ÿ])(?:berichte(?:t|n|st)(?: wird)?|ich berichte|berichte ich|berichten(?: [a-zß-ÿ]{2,12}){0,8}? an|unterst(?:ellt|eht|ehen|ehst)|untergeordnet|rechenschaft|zugeordnet|gemeldet)(?: (?:direkt|dabei|meist|er|sie|ich|man|du|ist|sind|bist|fachlich|disziplinarisch|organisatorisch|in der regel|üblicherweise|dort|hier|wird)){0,3}(?: an)?(?![a-zß-ÿ])/gu,
    side: 'after',
  },
  {
    hints: ['gemeldet', '=direkt'],
    cue: /(?<![a-zß-ÿ])(?:gemeldet wird(?: [a-zß-ÿ]{2,12}){0,2}|direkt) an(?= (?:den|die|das) )/gu,
    side: 'after',
  },
  {
    hints: ['absprache', 'abstimmung', 'zusammenarbeit', 'austausch', 'kontakt', '=hand', 'schulter'],
    cue: /(?<![a-zß-ÿ])(?:absprachen?|abstimmung(?:en)?|zusammenarbeit|austausch|kontakt|rücksprachen?|hand in hand|schulter an schulter)(?: (?:läuft|laufen|gibt es|braucht es))? mit(?![a-zß-ÿ])/gu,
    side: 'after',
  },
  {
    hints: ['=eng', '=direkt', '=täglich', '=viel', '=oft'],
    cue: /(?<![a-zß-ÿ])(?:eng|direkt|täglich|viel|oft) mit(?![a-zß-ÿ])(?=[^.;:?!]{3,120} zusammen)/gu,
    side: 'after',
  },
  {
    hints: ['arbeite'],
    cue: /(?<![a-zß-ÿ])arbeitet?(?:en|st)?(?: (?:er|sie|man|du|dabei|hier|eng)){0,3} mit(?![a-zß-ÿ])(?=[^.;:?!]{3,120} zusammen)/gu,
    side: 'after',
  },
  {
    hints: ['mitbestimmen', 'mitreden', 'vorgesetzt', 'unterstellt', 'absprechen', 'abzusprechen', 'kommunizier'],
    cue: /(?<![a-zß-ÿ])(?:mitbestimmen|mitreden|vorgesetzt|unterstellt|absprechen|abzusprechen|kommuniziert|kommunizieren)(?![a-zß-ÿ])/gu,
    side: 'before',
  },
  {
    hints: ['schaltstelle', 'bindeglied', 'vermittler', 'brücke'],
    cue: /(?<![a-zß-ÿ])(?:schaltstelle|bindeglied|vermittler|brücke) zwischen(?![a-zß-ÿ])/gu,
    side: 'after',
  },
  {
    hints: ['=ihnen', '=dir', '=einem', '=uns'],
    cue: /(?<![a-zß-ÿ])(?:über|neben|gegenüber) (?:ihnen|dir|einem|uns)(?![a-zß-ÿ])/gu,
    side: 'after',
  },
  {
    hints: ['vorgesetzt'],
    cue: /(?<![a-zß-ÿ])(?:dienst|fach)?(?:vorgesetzt|vorgesetzte[rn]?) (?:ist|sind)(?: (?:meist|oft|in der regel|dir|ihm|ihr|ihnen|einem|mir)){0,2}(?![a-zß-ÿ])/gu,
    side: 'after',
  },
  {
    hints: ['berichten'],
    cue: /(?<![a-zß-ÿ])zu berichten (?:hat|haben|ist)(?: (?:man|sie|du))?(?![a-zß-ÿ])/gu,
    side: 'after',
  },
  {
    hints: ['mitreden', 'mitsprechen', 'mitbestimmen'],
    cue: /(?<![a-zß-ÿ])(?:mitreden|mitsprechen|mitbestimmen) (?:wollen|dürfen)(?: auch)?(?![a-zß-ÿ])/gu,
    side: 'after',
  },
  {
    hints: ['rede', 'sprech', 'sprich', 'telefonier', 'stimm', 'arbeite'],
    cue: /(?<![a-zß-ÿ])(?:rede(?:t|n|st)?|spreche[n]?|sprich(?:t|st)|telefonier(?:t|en|e|st)|stimm(?:t|en|st)|arbeite(?:t|n|st)|arbeitest)(?: (?:im|team|man|sie|du|dich|sich|er|wir|ich|mich|vor|allem|oft|meist|täglich|eng|viel|dafür|direkt)){0,4} mit(?![a-zß-ÿ])/gu,
    side: 'after',
  },
  {
    hints: ['gehör'],
    cue: /(?<![a-zß-ÿ])gehör(?:en|t) (?:[a-zß-ÿ]{3,12} ){0,2}zu(?:m|r| den) (?:[a-zß-ÿ]{3,15} )?(?:umgang|ansprechpartnern|kontakten|gegenüber|kollegenkreis)(?![a-zß-ÿ])/gu,
    side: 'before',
  },
  {
    hints: ['reden', 'sprechen'],
    cue: /(?<![a-zß-ÿ])(?:reden|sprechen) (?:auch )?mit(?= ?(?:[.,;]|$))/gu,
    side: 'before',
  },
];
