/** Verbs of work and of ability; the prefix that parts from its verb is marked by a stroke. */
const VERBS = {
  task: `achten abrechnen ab|sprechen ab|stimmen analysieren an|leiten an|legen an|bieten assistieren auf|bauen auf|bereiten auf|nehmen aus|werten aus|liefern
    aus|bilden bauen beantworten bearbeiten beaufsichtigen bedienen begleiten begutachten behandeln behandeln beobachten beraten berechnen beschaffen bespielen
    bestellen bestimmen betreiben betreuen bewerten beziehen bilanzieren buchen codieren definieren desinfizieren diagnostizieren digitalisieren
    dokumentieren drehen durch|führen ein|kaufen ein|pflegen ein|richten ein|stellen ein|bauen entscheiden entwerfen entwickeln erarbeiten
    erfassen ermitteln ernten erstellen errichten erziehen fertigen fest|legen filmen formulieren fotografieren fräsen führen gestalten gießen
    herstellen her|stellen identifizieren implementieren informieren inspirieren inspizieren installieren instand|halten instand|setzen integrieren
    inszenieren kalkulieren kassieren kommunizieren kommissionieren konfigurieren konstruieren kontrollieren konzipieren koordinieren
    korrigieren kümmern kuratieren lackieren lagern layouten leiten lenken liefern lektorieren löten mauern melden messen modellieren moderieren montieren
    nach|bessern optimieren organisieren pflanzen pflegen planen posten präsentieren produzieren programmieren protokollieren prüfen
    publizieren recherchieren reinigen reparieren restaurieren sägen schalten schneiden schreiben schulen schweißen sichern sicher|stellen
    sorgen steuern streichen testen therapieren transportieren übersetzen überwachen überzeugen um|setzen unterrichten unterstützen untersuchen
    veranstalten verankern verantworten verarbeiten verbinden verfassen verfolgen verhandeln verkaufen verlegen vermarkten vermessen vermitteln
    veröffentlichen verpacken versorgen verteilen vertreten verwalten verwerten visualisieren vor|bereiten warten weiter|entwickeln zeichnen zerspanen
    zu|bereiten zusammen|stellen zu|schneiden verabreichen lagern mobilisieren waschen auf|klären an|fertigen an|passen aus|führen aus|wählen`,
  skill: `beherrschen erspüren ein|fühlen reagieren um|gehen verstehen zu|hören ein|schätzen durch|setzen motivieren begeistern behalten durch|schauen`,
} as const;

/** Finite forms that change their vowel. */
const IRREGULAR: Readonly<Record<string, string>> = {
  messen: 'misst',
  beraten: 'berät',
  entwerfen: 'entwirft',
  behalten: 'behält',
  vertreten: 'vertritt',
  anbieten: 'bietet an',
};

/** What a form of a verb is. */
export interface VerbForm {
  /** Whether it speaks of work or of ability. */
  readonly kind: 'task' | 'skill';
  /** `plural` is the infinitive as well. */
  readonly form: 'singular' | 'plural' | 'zu';
}

let forms: ReadonlyMap<string, VerbForm> | undefined;

/** The verb of work or ability that a lower-case word is a form of. */
export function verbFormOf(lower: string): VerbForm | undefined {
  forms ??= createForms();
  return forms.get(lower);
}

const INFINITIVE = /^\p{L}{2,30}(?:en|ern|eln)$/u;
const WITH_ZU =
  /^(?:ab|an|auf|aus|bei|bereit|durch|ein|fest|fort|her|heraus|hin|mit|nach|sicher|teil|um|vor|voran|weiter|wieder|zurück|zusammen)zu\p{L}{2,20}(?:en|ern|eln)$/u;

/** Whether a lower-case word is an infinitive with "zu" inside, as "festzulegen"; behind "zu" any infinitive counts. */
export function isZuInfinitive(lower: string, before: string): boolean {
  return WITH_ZU.test(lower) || (before === 'zu' && INFINITIVE.test(lower));
}

function createForms(): ReadonlyMap<string, VerbForm> {
  const map = new Map<string, VerbForm>();
  for (const [kind, verbs] of Object.entries(VERBS) as ['task' | 'skill', string][]) {
    for (const verb of verbs.split(/\s+/u)) {
      const [prefix, base] = verb.includes('|') ? verb.split('|') : ['', verb];
      const infinitive = `${prefix}${base}`;
      const stem = infinitive.replace(/e?n$/u, '');
      map.set(infinitive, { kind, form: 'plural' });
      map.set(/[td]$|[^lrh]m$|[^lrh]n$/u.test(stem) ? `${stem}et` : `${stem}t`, { kind, form: 'singular' });
      map.set(`${stem}st`, { kind, form: 'singular' });
      const irregular = IRREGULAR[infinitive];
      if (irregular !== undefined) map.set(irregular, { kind, form: 'singular' });
      if (prefix !== '') map.set(`${prefix}zu${base}`, { kind, form: 'zu' });
    }
  }
  return map;
}
