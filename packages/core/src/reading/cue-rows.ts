import type { HeadRow } from './head-rows.ts';
import type { SectionTopic } from './section-topic.ts';

/** Words that tell what the enumeration beside them is. */
export interface CueRow {
  /** Kind of what is enumerated. */
  readonly kind: HeadRow['kind'];
  /** Pieces of words of which every sentence with the cue holds one; a quick look before the pattern. */
  readonly hints: readonly string[];
  /** The words, in a lower-case sentence. */
  readonly cue: RegExp;
  /** Where the enumeration stands. */
  readonly side: 'before' | 'after';
  /** Only phrases of that kind by their own noun, bare names too, or any phrases. */
  readonly takes: 'known' | 'names' | 'any';
  /** The row holds in sections on this only. */
  readonly topic?: SectionTopic;
  /** A text that the row is for. */
  readonly example: string;
}

/** Cues in the order in which they hold. */
export const CUE_ROWS: readonly CueRow[] = [
  {
    kind: 'task',
    hints: ['geh'],
    cue: /(?<!\p{L})(?:geht's|geht es|gehe es)(?: \p{L}{2,12}){0,2} um(?!\p{L})/gu,
    side: 'after',
    takes: 'any',
    example: 'In kleinen Häusern geht es vor allem um Wartung und Einkauf.',
  },
  {
    kind: 'task',
    hints: ['steh'],
    cue: /(?<!\p{L})stehe?n?t?(?= [^.;:?!]{3,200} (?:im (?:vordergrund|mittelpunkt|zentrum|fokus)|auf (?:dem|der) (?:programm|agenda|tagesordnung|plan)))/gu,
    side: 'after',
    takes: 'any',
    example: 'Dort stehen Wundpflege und Dokumentation im Vordergrund.',
  },
  {
    kind: 'task',
    hints: ['alltag', 'tagesg', 'arbeitstag'],
    cue: /(?<!\p{L})(?:alltag|tagesgeschäft|arbeitstag)(?!\p{L})[^.:;?!]{0,60}:/gu,
    side: 'after',
    takes: 'any',
    example: 'So sieht der Alltag aus: Inventur, Warenannahme, Beratung.',
  },
  {
    kind: 'task',
    hints: ['aufgabe', 'tätigkeiten', 'pflichten', 'verantwortungsb'],
    cue: /(?<!\p{L})(?:haupt|kern)?(?:aufgaben?(?:bereichs?|gebiets?|feld)?|tätigkeiten|pflichten|verantwortungsbereichs?)(?!\p{L})[^.:;?!,]{0,60}(?:gehör(?:t|en)|zähl(?:t|en)|fallen|fällt|liegt?(?:en)? (?:in|bei)|umfass(?:t|en)|besteh(?:t|en) (?:aus|in)|sind)(?: (?:auch|noch|unter anderem|vor allem|etwa|zum beispiel|insbesondere)){0,2}(?!\p{L})/gu,
    side: 'after',
    takes: 'any',
    example: 'Zu den Aufgaben gehören Inventur und Bestellung.',
  },
  {
    kind: 'task',
    hints: ['fäll', 'fallen', 'gehör', 'zähl'],
    cue: /(?<!\p{L})(?:fällt|fallen|gehört|gehören|zählt|zählen) (?:(?:auch|noch|ebenso) ){0,2}(?:in|zu|zum|zur) (?:\p{L}{2,12} ){0,2}(?:verantwortungsbereich|aufgabenbereich|aufgaben(?:gebiet|feld)?|tätigkeiten|alltag|pflichten|tagesgeschäft)(?: (?:auch|noch|ebenso)){0,2}(?!\p{L})/gu,
    side: 'after',
    takes: 'any',
    example: 'Es gehören zu den Pflichten auch Inventur und Bestellung.',
  },
  {
    kind: 'task',
    hints: ['dazu', 'hinzu'],
    cue: /(?<!\p{L})(?:(?:kommt|kommen|gehört|gehören)(?= [^.;:?!]{2,120} (?:dazu|hinzu)(?!\p{L}))|(?:dazu|hinzu) (?:kommt|kommen|gehört|gehören))(?!\p{L})/gu,
    side: 'after',
    takes: 'any',
    topic: 'task',
    example: 'Außerdem gehört die Inventur dazu.',
  },
  {
    kind: 'task',
    hints: ['verantwort', 'zuständig'],
    cue: /(?<!\p{L})(?:verantwortlich|zuständig|verantwortung|\p{L}{3,20}verantwortung) für(?!\p{L})/gu,
    side: 'after',
    takes: 'any',
    example: 'Sie ist verantwortlich für Einkauf und Lager.',
  },
  {
    kind: 'task',
    hints: ['verantwortlich', 'zuständig'],
    cue: /(?<!\p{L})(?:verantwortlich|zuständig)(?!\p{L})(?! für)/gu,
    side: 'before',
    takes: 'any',
    example: 'Er ist für die Wartung der Anlagen zuständig.',
  },
  {
    kind: 'task',
    hints: ['verbring'],
    cue: /(?<!\p{L})verbring(?:t|en|st)(?!\p{L})[^.:;?!]{0,60} mit(?!\p{L})/gu,
    side: 'after',
    takes: 'any',
    example: 'Den Vormittag verbringt er mit Visiten und Gesprächen.',
  },
  {
    kind: 'skill',
    hints: ['mischung aus'],
    cue: /(?<!\p{L})mischung aus(?!\p{L})/gu,
    side: 'after',
    takes: 'any',
    example: 'Der Beruf ist eine Mischung aus Handwerk und Technik.',
  },
  {
    kind: 'skill',
    hints: [' mit'],
    cue: /(?<!\p{L})(?:leute|menschen|personen|bewerber(?:innen)?|kandidat(?:en|innen)|kräfte|köpfe|typen|alle|jemand(?:en)?|kollegen) mit(?!\p{L})/gu,
    side: 'after',
    takes: 'any',
    example: 'Gesucht sind Leute mit Geduld und Humor.',
  },
  {
    kind: 'skill',
    hints: ['brauch', 'benötig', 'verlang', 'erwart', 'forder', 'schätz'],
    cue: /(?<!\p{L})(?:brauch(?:t|st|en)|benötig(?:t|st|en)|verlang(?:t|en)|erwart(?:et|en)|forder(?:t|n)|schätz(?:t|en))(?: (?:es|man|du|er|sie|auch|also|dafür|hier|jedoch|vor allem|dabei|viel|natürlich|aber|daher|deshalb|neben|außerdem|zudem|jetzt|vor)){0,4}(?!\p{L})/gu,
    side: 'after',
    takes: 'known',
    example: 'Dafür braucht man Geduld und Sorgfalt.',
  },
  {
    kind: 'skill',
    hints: ['zähl'],
    cue: /(?<!(?:zu|zum|zur) (?:\p{L}{2,10} )?\p{L}{3,30} )(?<!\p{L})(?:zählt|zählen)(?:,? (?:ist|sind|hier|dabei|vor allem|also|im alltag|am ende)){0,3}(?!\p{L})/gu,
    side: 'after',
    takes: 'any',
    example: 'Was zählt, ist ein ruhiger Kopf.',
  },
  {
    kind: 'skill',
    hints: ['voraussetzung', 'anforderung', 'eigenschaft', 'fähigkeit'],
    cue: /(?<!\p{L})(?:voraussetzung(?:en)?|anforderung(?:en)?|eigenschaft(?:en)?|fähigkeit(?:en)?) (?:ist|sind|bleiben|bleibt)(?!\p{L})/gu,
    side: 'after',
    takes: 'any',
    example: 'Wichtige Voraussetzungen sind ein ruhiger Kopf und starke Hände.',
  },
  {
    kind: 'skill',
    hints: ['gefragt', 'gefordert', 'unverzichtbar', 'unerlässlich', 'entscheidend', 'wichtig', 'nötig'],
    cue: /(?<!\p{L})(?:gefragt|gefordert|unverzichtbar|unerlässlich|entscheidend|wichtig|nötig) (?:ist|sind)(?:(?: auch| vor allem| dabei| hier| außerdem| zudem)){0,2}(?!\p{L})/gu,
    side: 'after',
    takes: 'any',
    example: 'Gefragt sind außerdem Sorgfalt und ein gutes Auge.',
  },
  {
    kind: 'skill',
    hints: ['mitbring', 'mitzubringen', 'mitgebracht', 'ausgestattet'],
    cue: /(?<!\p{L})(?:mitbring(?:t|en|st)|mitzubringen|mitgebracht|ausgestattet)(?!\p{L})/gu,
    side: 'before',
    takes: 'any',
    example: 'Wer Geduld und ein gutes Auge mitbringt, ist hier richtig.',
  },
  {
    kind: 'skill',
    hints: [
      'gefragt',
      'gefordert',
      'unverzichtbar',
      'unerlässlich',
      'a und o',
      'von vorteil',
      'vorausgesetzt',
      'pflicht',
    ],
    cue: /(?<!\p{L})(?:gefragt|gefordert|unverzichtbar|unerlässlich|das a und o|von vorteil|vorausgesetzt|pflicht)(?! (?:ist|sind))(?!\p{L})/gu,
    side: 'before',
    takes: 'any',
    example: 'Geduld und ein gutes Auge sind gefragt.',
  },
  {
    kind: 'task',
    hints: ['brauch', 'benötig', 'übern'],
    cue: /(?<!\p{L})(?:brauch(?:t|st|en)|benötig(?:t|st|en)|übern(?:immt|immst|ehmen))(?: (?:es|man|du|er|sie|auch|also|dafür|hier|jedoch|vor allem|dabei|viel|natürlich|aber|daher|deshalb|neben)){0,4}(?!\p{L})/gu,
    side: 'after',
    takes: 'known',
    example: 'Man braucht auch einen Dienstplan.',
  },
  {
    kind: 'task',
    hints: ['rolle '],
    cue: /(?<!\p{L})rolle (?:des|der|als)(?!\p{L})/gu,
    side: 'after',
    takes: 'known',
    example: 'Sie übernimmt die Rolle des Koordinators.',
  },
  {
    kind: 'further-training',
    hints: [' auf', 'themen', 'bereichen'],
    cue: /(?<!\p{L})(?:kurse|schulungen|seminare|fortbildungen|weiterbildungen|[\p{L}-]{2,20}angebote|lehrgänge)[^.;:?!]{0,40} (?:ausgerichtet auf|zugeschnitten auf|zu themen wie|zu den themen|in den bereichen)(?!\p{L})/gu,
    side: 'after',
    takes: 'any',
    example: 'Die Kammer hält Kurse bereit, ausgerichtet auf Fassaden und Lehmputz.',
  },
  {
    kind: 'employer-kind',
    hints: [' wie'],
    cue: /(?<!\p{L})(?:unternehmen|firmen|arbeitgeber|betriebe|häuser|einrichtungen) wie(?: (?:beispielsweise|etwa|zum beispiel))?(?!\p{L})/gu,
    side: 'after',
    takes: 'any',
    example: 'Unternehmen wie etwa Werften und Reedereien stellen ein.',
  },
  {
    kind: 'employer-kind',
    hints: ['gebern '],
    cue: /(?<!\p{L})zu (?:den|ihren|seinen|deinen) (?:\p{L}{3,15} )?(?:arbeitgebern|auftraggebern) (?:zählen|gehören)(?: (?:vor allem|auch|neben|unter anderem)){0,2}(?!\p{L})/gu,
    side: 'after',
    takes: 'any',
    example: 'Zu den größten Arbeitgebern zählen Werften und Reedereien.',
  },
  {
    kind: 'employer-kind',
    hints: ['geber', 'träger'],
    cue: /(?<!\p{L})(?:arbeitgeber|auftraggeber|träger)(?: in der region| vor ort)? sind(?: (?:vor allem|meist|häufig|oft|neben|auch|unter anderem|überwiegend)){0,2}(?!\p{L})/gu,
    side: 'after',
    takes: 'any',
    example: 'Arbeitgeber sind vor allem Werften und Reedereien.',
  },
  {
    kind: 'employer-kind',
    hints: ['arbeitgeber'],
    cue: /(?<!\p{L})(?:als arbeitgeber (?:treten|kommen|gelten|locken|dienen)|arbeitgeber (?:gibt es|sind)|arbeitgebern? (?:zählen|gehören))(?!\p{L})[^.;:?!]{0,30}(?:: )?/gu,
    side: 'after',
    takes: 'any',
    example: 'Als Arbeitgeber kommen Werften und Reedereien in Betracht.',
  },
  {
    kind: 'employer-kind',
    hints: ['einstell', 'eingestellt', 'gesucht', 'gebraucht', 'beschäftigt', 'angestellt'],
    cue: /(?<!\p{L})(?:(?:eingestellt|gesucht|gebraucht|beschäftigt|angestellt) (?:wird|werden|sind|ist)(?: (?:man|sie|du|vor allem|meist|auch)){0,3} (?:in|bei|von|auf)|wer einstellt:)(?!\p{L})/gu,
    side: 'after',
    takes: 'any',
    example: 'Eingestellt wird bei Werften und Reedereien.',
  },
  {
    kind: 'department',
    hints: ['gearbeitet', 'eingesetzt', 'hängt', 'angesiedelt', 'zugeordnet', 'organi', 'sitzt'],
    cue: /(?<!\p{L})(?:gearbeitet wird|eingesetzt (?:wird|werden)|hängt|angesiedelt|zugeordnet|organisatorisch|sitzt)(?!\p{L})[^.;:?!,]{0,25} (?=(?:im|in der|am|an der|beim|bei der) )/gu,
    side: 'after',
    takes: 'any',
    example: 'Gearbeitet wird in der Gießerei oder im Lager.',
  },
  {
    kind: 'tool',
    hints: ['software', 'programm', 'tool', 'system', 'digital', 'rechner', 'computer', 'bildschirm'],
    cue: /(?<!\p{L})(?:software|programme?n?|tools?|systeme?n?|digital|am rechner|am computer|bildschirm)(?!\p{L})[^.:;?!]{0,50} (?:mit|wie|laufen|läuft|namens)(?!\p{L})/gu,
    side: 'after',
    takes: 'names',
    example: 'Gebucht wird digital, etwa mit Kontura oder Belegfix.',
  },
  {
    kind: 'tool',
    hints: [
      'läuft',
      'laufen',
      'geplant',
      'gezeichnet',
      'programmiert',
      'gebucht',
      'ausgewertet',
      'gestaltet',
      'dokumentiert',
      'abgerechnet',
      'verwaltet',
    ],
    cue: /(?<!\p{L})(?:läuft|laufen|geplant|gezeichnet|programmiert|gebucht|ausgewertet|gestaltet|dokumentiert|abgerechnet|verwaltet)(?: \p{L}{2,14}){0,4} (?:über|mit|in)(?!\p{L})/gu,
    side: 'after',
    takes: 'names',
    example: 'Gezeichnet wird in Kontura oder Belegfix.',
  },
  {
    kind: 'education',
    hints: ['studi', 'absolvent', 'absch', 'fächer', 'ausbildung'],
    cue: /(?<!\p{L})(?:studium|studiengang|studiengänge|absolvent(?:en|innen)?|abschluss|abschlüsse|fächer|studiert|ausbildung)(?: (?:der|des|in|im|aus|den|dem|wie|als|zum|zur|bereich|fach)){1,3}(?!\p{L})/gu,
    side: 'after',
    takes: 'known',
    example: 'Absolventen der Betriebswirtschaft sind willkommen.',
  },
];
