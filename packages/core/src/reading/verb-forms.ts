import { remembered } from './remembered.ts';

/** Verbs of work and of ability; a stroke marks the prefix that parts from its verb, or the noun that closes its clause: "nimmt … in Betrieb". */
const VERBS = {
  task: `ab|nehmen ab|rechnen ab|sprechen ab|stimmen achten akquirieren analysieren an|bieten an|fertigen an|legen an|leiten an|passen an|richten archivieren
    assistieren auf|bauen auf|bereiten auf|klären auf|nehmen aus|bilden aus|führen aus|liefern aus|tauschen aus|wählen aus|werten backen basteln bauen
    beantworten bearbeiten beaufsichtigen bedienen begleiten begrüßen begutachten behandeln beheben beladen beobachten beraten berechnen
    bereinigen beschaffen beschriften bespielen bestellen bestimmen betreiben betreuen beurteilen bewerten bilanzieren binden bohren braten buchen
    codieren dämmen debuggen definieren desinfizieren diagnostizieren digitalisieren dokumentieren drehen drucken düngen durch|führen ein|bauen ein|kaufen
    ein|pflegen ein|räumen ein|richten ein|stellen entladen entscheiden entwerfen entwickeln erarbeiten erfassen erklären ermitteln ernten errichten
    erstellen erziehen etikettieren falzen färben fertigen fest|legen filmen fördern forschen formulieren fotografieren fräsen führen füttern gestalten
    gießen herstellen her|stellen heften hobeln identifizieren impfen implementieren informieren inspirieren inspizieren installieren instand|halten
    instand|setzen integrieren inszenieren kalkulieren kassieren katalogisieren kochen kommissionieren kommunizieren konfigurieren konstruieren
    kontrollieren konzipieren koordinieren korrigieren kümmern kuratieren lackieren lagern layouten lehren leiten leimen lektorieren lenken liefern löten
    mähen mahnen massieren mauern melken messen migrieren mikroskopieren mobilisieren modellieren moderieren montieren nach|bessern navigieren
    optimieren organisieren pflanzen pflegen pipettieren planen polieren posten präsentieren produzieren programmieren protokollieren prüfen
    publizieren rangieren recherchieren reinigen reparieren reservieren restaurieren röntgen sägen sammeln scannen schalten schleifen schmieren schneiden
    schreiben schulen schweißen servieren sichern sicher|stellen sorgen sortieren stapeln steuern tapezieren telefonieren testen therapieren
    transportieren über|prüfen überprüfen übersetzen überwachen überzeugen um|setzen unterrichten unterstützen untersuchen veranstalten verabreichen
    verankern verantworten verarbeiten verbinden verbuchen verdrahten verfassen verfolgen verhandeln verkabeln verkaufen verladen verlegen vermarkten
    vermessen veröffentlichen verpacken verputzen versorgen verteidigen verteilen vertreten verwalten verwerten visualisieren vor|bereiten
    ab|arbeiten ab|bauen ab|wickeln ab|schließen an|schließen auf|hängen auf|räumen aus|liefern aus|schenken bepflanzen beseitigen betanken beziehen
    checken dekorieren demontieren disponieren dosieren ein|arbeiten ein|checken ein|weisen entgegen|nehmen entsorgen entstören erfragen filetieren
    flechten gliedern heraus|geben heilen isolieren kalibrieren kleben klären kommentieren konservieren löschen mischen modernisieren nähen notieren
    nummerieren parametrieren putzen redigieren rüsten sanieren schlichten schminken schneidern sichten sterilisieren tanken trainieren trocknen
    an|bringen an|setzen auf|setzen auf|stellen auf|tragen ab|messen ab|holen ab|wiegen aus|füllen aus|messen aus|schneiden aus|stellen bestücken
    beizen bügeln decken ein|lagern ein|setzen ein|stellen ein|tragen ergänzen formen garen gravieren kneten pressen prägen spülen streichen
    um|rüsten um|bauen validieren verbessern vereinbaren verschicken versenden vergeben verkosten versiegeln wickeln wiegen zu|ordnen justieren
    vor|führen vor|lesen warten waschen weiter|entwickeln zeichnen zerlegen zerspanen zu|bereiten zu|schneiden zusammen|stellen
    ab|decken ab|dichten ab|fragen ab|füllen ab|gleichen ab|schleifen aktualisieren an|melden an|nehmen an|rühren anonymisieren aus|bessern aus|misten
    auditieren automatisieren beantragen befestigen befüllen betonieren beziffern coachen ein|holen ein|schalen ein|spielen entkernen entnehmen
    erheben gegen|lesen hoch|laden interviewen kontieren kürzen legen lackieren nach|füllen pflastern portionieren rechnen rühren schärfen
    segmentieren skizzieren striegeln texten um|graben vergleichen verkleiden verrechnen verschrauben verschweißen vor|bohren würzen
    ab|fertigen ab|klären ab|kuppeln ab|schmecken ab|stecken auf|messen auf|nehmen auf|spüren aus|tauschen befragen beglaubigen beurkunden bewässern
    ein|decken ein|ordnen ein|reichen ein|scannen entfernen entlüften grundieren interpretieren kartieren mulchen nach|bereiten nach|pflanzen
    nivellieren operieren roden rüsten schnitzen simulieren spachteln stutzen verfugen verzieren verzollen vor|fertigen warnen weiter|leiten
    zurück|schneiden betrieb|nehmen blick|behalten auge|behalten zusammen|fassen zusammen|führen zu|stellen`,
  skill: `beherrschen behalten bewahren begeistern durch|schauen durch|setzen ein|fühlen ein|schätzen erspüren motivieren reagieren um|gehen verstehen zu|hören`,
} as const;

/** Third persons that change their vowel. */
const IRREGULAR: Readonly<Record<string, string>> = {
  behalten: 'behält',
  beraten: 'berät',
  braten: 'brät',
  entwerfen: 'entwirft',
  lesen: 'liest',
  messen: 'misst',
  nehmen: 'nimmt',
  halten: 'hält',
  laden: 'lädt',
  vertreten: 'vertritt',
  waschen: 'wäscht',
};

/** What a form of a verb is. */
export interface VerbForm {
  /** Whether it speaks of work or of ability. */
  readonly kind: 'task' | 'skill';
  /** `first` goes with "ich"; `plural` is the infinitive as well. */
  readonly form: 'first' | 'singular' | 'plural' | 'zu';
  /** Whether it is a verb of the table without a prefix. */
  readonly isWhole: boolean;
  /** Prefixes that make it a verb of the table where one closes the clause: "kauft … ein". */
  readonly prefixes: readonly string[];
}

let forms: ReadonlyMap<string, VerbForm> | undefined;

/** The verb of work or ability that a lower-case word is a form of. */
export function verbFormOf(lower: string): VerbForm | undefined {
  forms ??= createForms();
  return forms.get(lower);
}

const INFINITIVE = /^[A-Za-zÀ-ž]{2,30}(?:en|ern|eln)$/u;
const WITH_ZU =
  /^(?:ab|an|auf|aus|bei|bereit|durch|ein|fest|fort|her|heraus|hin|mit|nach|sicher|teil|um|vor|voran|weiter|wieder|zu|zurück|zusammen)zu[A-Za-zÀ-ž]{2,20}(?:en|ern|eln)$/u;

const hasZuInside = remembered((lower) => WITH_ZU.test(lower));

/** Whether a lower-case word is an infinitive with "zu" inside, as "festzulegen"; behind "zu" any infinitive counts. */
export function isZuInfinitive(lower: string, before: string): boolean {
  return hasZuInside(lower) || (before === 'zu' && INFINITIVE.test(lower));
}

function createForms(): ReadonlyMap<string, VerbForm> {
  const map = new Map<string, VerbForm>();
  for (const [kind, verbs] of Object.entries(VERBS) as ['task' | 'skill', string][]) {
    for (const verb of verbs.split(/\s+/u)) {
      const [prefix = '', base = ''] = verb.includes('|') ? verb.split('|') : ['', verb];
      addForms(map, `${prefix}${base}`, irregular(prefix, base), { kind, isWhole: true, prefixes: [] });
      if (prefix === '') continue;
      add(map, `${prefix}zu${base}`, { kind, form: 'zu', isWhole: true, prefixes: [] });
      addForms(map, base, IRREGULAR[base], { kind, isWhole: false, prefixes: [prefix] });
    }
  }
  return map;
}

function irregular(prefix: string, base: string): string | undefined {
  const form = IRREGULAR[base];
  return form === undefined ? undefined : `${prefix}${form}`;
}

function addForms(
  map: Map<string, VerbForm>,
  infinitive: string,
  third: string | undefined,
  verb: Omit<VerbForm, 'form'>,
): void {
  const stem = infinitive.replace(/e?n$/u, '');
  add(map, infinitive, { ...verb, form: 'plural' });
  add(map, third ?? (/[td]$|chn$|[^aeiouäöülrhmn][mn]$/u.test(stem) ? `${stem}et` : `${stem}t`), {
    ...verb,
    form: 'singular',
  });
  add(map, third === undefined ? `${stem}st` : third.replace(/t$/u, 'st'), { ...verb, form: 'singular' });
  add(map, `${stem.replace(/(?<=[^aeiouäöü])e(?=l$)/u, '')}e`, { ...verb, form: 'first' });
}

/** One word may be a form of several verbs: "führt" of "führen", "durchführen" and "ausführen". */
function add(map: Map<string, VerbForm>, word: string, verb: VerbForm): void {
  const other = map.get(word);
  if (other === undefined) map.set(word, verb);
  else
    map.set(word, {
      ...(verb.isWhole ? verb : other),
      isWhole: other.isWhole || verb.isWhole,
      prefixes: [...other.prefixes, ...verb.prefixes],
    });
}
