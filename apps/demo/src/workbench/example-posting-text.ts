/** A short job posting to try the workbench with; its employer is invented. */
export const EXAMPLE_POSTING = `Köchin/Koch (m/w/d) für die Mittagsküche

Gasthof Muster GmbH
Standort: 44787 Bochum

Ihre Aufgaben
• Mittagsgerichte für 80 Gäste kochen
• Speiseplan und Einkauf mitplanen
• Waren annehmen und lagern

Ihr Profil
• Abgeschlossene Ausbildung als Koch oder Köchin
• Mindestens zwei Jahre Berufserfahrung
• Gute Deutschkenntnisse

Wir bieten
• 2.700–3.100 € brutto im Monat
• Vollzeit oder Teilzeit, 30 bis 39 Stunden pro Woche
• Eine unbefristete Stelle ab sofort

Kennziffer: KO-17
`;
