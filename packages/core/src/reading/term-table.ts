import type { FactKind } from '../occupation/fact.ts';

/** The kinds of fact that are known by their words. */
export type TermKind = Extract<
  FactKind,
  | 'tool'
  | 'channel'
  | 'skill'
  | 'language'
  | 'education'
  | 'entry-path'
  | 'department'
  | 'employer-kind'
  | 'industry'
  | 'specialisation'
  | 'task'
>;

/**
 * Terms by kind, as they stand in German articles on occupations. An ending such as `-kenntnisse` finds every compound
 * with it; a term finds its inflected forms too.
 */
export const TERM_TABLE: Readonly<Record<TermKind, readonly string[]>> = {
  tool: [
    ...['Microsoft Office', 'MS Office', 'Excel', 'Word', 'PowerPoint', 'Outlook', 'SharePoint', 'Microsoft Teams'],
    ...[
      'Photoshop',
      'InDesign',
      'Illustrator',
      'Premiere',
      'After Effects',
      'Adobe Creative Cloud',
      'Adobe Creative Suite',
    ],
    ...[
      'Canva',
      'Figma',
      'Sketch',
      'Final Cut',
      'DaVinci Resolve',
      'Avid',
      'Cinema 4D',
      'AutoCAD',
      'SolidWorks',
      'CATIA',
    ],
    ...[
      'WordPress',
      'TYPO3',
      'Drupal',
      'Joomla',
      'Shopware',
      'Shopify',
      'Magento',
      'HubSpot',
      'Salesforce',
      'Mailchimp',
    ],
    ...[
      'Google Analytics',
      'Google Ads',
      'Google AdWords',
      'Google Tag Manager',
      'Search Console',
      'Sistrix',
      'Matomo',
    ],
    ...[
      'SAP',
      'SAP S/4HANA',
      'DATEV',
      'Navision',
      'Jira',
      'Confluence',
      'Trello',
      'Asana',
      'Slack',
      'Zoom',
      'GoToMeeting',
    ],
    ...[
      'HTML',
      'CSS',
      'JavaScript',
      'Java',
      'PHP',
      'Python',
      'SQL',
      'Tableau',
      'Power BI',
      'Git',
      'Docker',
      'Kubernetes',
    ],
    ...[
      'Hootsuite',
      'Buffer',
      'Content-Management-System',
      'Content Management System',
      'CMS',
      'CRM',
      'CRM-System',
      'ERP',
    ],
    ...['ERP-System', 'Customer-Relationship Management', 'Webinar-Software', 'Monitoring-Tools', 'KIS', 'PACS'],
  ],
  channel: [
    ...[
      'Facebook',
      'Twitter',
      'Instagram',
      'TikTok',
      'YouTube',
      'LinkedIn',
      'Xing',
      'Pinterest',
      'Snapchat',
      'WhatsApp',
    ],
    ...['Threads', 'Mastodon', 'Twitch', 'Blog', 'Corporate Blog', 'Newsletter', 'Landingpage', 'Website', 'Podcast'],
    ...['Webinar', 'Online-Shop', 'Plakat', 'Flyer', 'Broschüre', 'Messe', 'Rundfunk', 'Hörfunk', 'Intranet'],
  ],
  skill: [
    ...[
      '-vermögen',
      '-kompetenz',
      '-fähigkeit',
      '-verständnis',
      '-kenntnisse',
      '-stärke',
      '-geschick',
      '-bereitschaft',
    ],
    ...['-talent', '-gefühl', '-bewusstsein', '-denken'],
    ...['Geduld', 'Ausdauer', 'Kreativität', 'Flexibilität', 'Empathie', 'Sorgfalt', 'Pragmatismus', 'Neugier'],
    ...['Vielseitigkeit', 'Belastbarkeit', 'Zuverlässigkeit', 'Eigeninitiative', 'Selbstständigkeit', 'Improvisation'],
    ...['Gespür', 'Know-how', 'Fingerspitzengefühl', 'Teamgeist', 'Disziplin', 'Führungserfahrung', 'Mathematik'],
    ...['Verantwortungsbewusstsein', 'Genauigkeit', 'lebenslanges Lernen', 'Kommunikationstalent', 'Realitätssinn'],
  ],
  language: [
    ...[
      'Englisch',
      'Französisch',
      'Spanisch',
      'Italienisch',
      'Russisch',
      'Polnisch',
      'Türkisch',
      'Arabisch',
      'Chinesisch',
    ],
    ...[
      'Niederländisch',
      'Portugiesisch',
      'Deutschkenntnisse',
      'Englischkenntnisse',
      'Englisch-Kenntnisse',
      'Fremdsprachen',
    ],
  ],
  education: [
    ...['Abitur', 'Fachabitur', 'Fachhochschulreife', 'Hochschulreife', 'Mittlere Reife', 'Realschulabschluss'],
    ...['Hauptschulabschluss', 'Hochschulabschluss', 'Bachelor', 'Master', 'Diplom', 'Doktortitel', 'Staatsexamen'],
    ...['BWL', 'Betriebswirtschaft', 'Betriebswirtschaftslehre', 'Informatik', 'Wirtschaftsinformatik', 'Maschinenbau'],
    ...['-wissenschaft', '-wissenschaften', 'Kommunikationsmanagement', 'Mediendesign', 'Journalistik', 'Psychologie'],
    ...[
      'kaufmännische Ausbildung',
      'abgeschlossene Ausbildung',
      'duale Ausbildung',
      'duales Studium',
      'Elektrotechnik',
    ],
  ],
  'entry-path': [
    ...['Quereinsteiger', 'Quereinstieg', 'Wiedereinstieg', 'Trainee', 'Volontariat', 'Praktikum', 'Werkstudent'],
    ...['Berufseinsteiger', 'Berufsanfänger', 'Absolventen', 'Direkteinstieg', 'Umschulung', 'Traineeprogramm'],
  ],
  department: [
    ...[
      '-abteilung',
      'Vertrieb',
      'Kundenservice',
      'Marketing',
      'Einkauf',
      'Buchhaltung',
      'Controlling',
      'Personalwesen',
    ],
    ...['Produktentwicklung', 'Geschäftsführung', 'Öffentlichkeitsarbeit', 'PR', 'IT-Abteilung', 'Qualitätssicherung'],
  ],
  'employer-kind': [
    ...['Agentur', 'Werbeagentur', 'Mittelstand', 'Mittelständler', 'Großkonzern', 'Konzern', 'Großunternehmen', 'NGO'],
    ...[
      'Start-up',
      'Technik-Start-up',
      'Verband',
      'Verbände',
      'Dienstleister',
      'Freiberufler',
      'Stadtverwaltung',
      'Behörde',
    ],
    ...[
      'Krankenhaus',
      'Klinik',
      'Pflegeheim',
      'Verlag',
      'Hochschule',
      'Schule',
      'Bank',
      'Versicherung',
      'Handwerksbetrieb',
    ],
    ...['Industriebetrieb', 'Großindustrie', 'Familienunternehmen', 'Kanzlei', 'Arztpraxis', 'Labor', 'Kommune'],
  ],
  industry: [
    ...['-industrie', '-branche', '-wirtschaft', 'Chemie', 'Gesundheitswesen', 'Automobilbau', 'Logistik', 'Tourismus'],
    ...['Gastronomie', 'Einzelhandel', 'Großhandel', 'Baugewerbe', 'Telekommunikation', 'Energieversorgung', 'Pharma'],
  ],
  specialisation: [
    ...['SEO', 'SEA', 'E-Mail Marketing', 'E-Mail-Marketing', 'Affiliate Manager', 'SEA Manager', 'SEO Manager'],
    ...[
      'Account Manager',
      'Content Marketing',
      'Performance Marketing',
      'Community Manager',
      'Suchmaschinenoptimierung',
    ],
  ],
  task: [
    ...['-bearbeitung', '-betreuung', '-planung', '-steuerung', '-pflege', '-erstellung', '-analyse', '-auswertung'],
    ...['-beratung', '-koordination', '-überwachung', '-kontrolle', '-messung', '-gestaltung'],
    ...['Monitoring', 'Pressearbeit', 'Eventtechnik', 'Imagepflege', 'interne Kommunikation', 'Projektmanagement'],
    ...[
      'Strategieentwicklung',
      'Redaktionsplan',
      'Berichtswesen',
      'Dokumentation',
      'Eventorganisation',
      'Wartung',
      'Kundenservice',
    ],
    ...['Social-Media-Kampagnen', 'Öffentlichkeitsprojekte', 'Auswahl der Plattformen'],
  ],
};
