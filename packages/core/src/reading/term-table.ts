import type { FactKind } from '../occupation/fact.ts';

/** The kinds of fact that are known by their names. */
export type TermKind = Extract<FactKind, 'tool' | 'channel' | 'language'>;

/** Names by kind, one a line or between commas. A name is found with its endings, hyphens and in compounds with a hyphen. */
export const TERM_TABLE: Readonly<Record<TermKind, string>> = {
  tool: `
    Microsoft Office, MS Office, Office 365, Microsoft 365, Excel, Word, PowerPoint, Outlook, SharePoint, Microsoft Teams, OneNote
    Photoshop, InDesign, Illustrator, Lightroom, Premiere, After Effects, Adobe Creative Cloud, Adobe Creative Suite
    Canva, Figma, Sketch, Final Cut, DaVinci Resolve, Avid, Pro Tools, Cubase, Logic Pro, Blender, Cinema 4D
    AutoCAD, SolidWorks, CATIA, Revit, Archicad, Inventor, Allplan, Vectorworks, SketchUp, SPS, CAD, CAM, CNC, BIM
    WordPress, TYPO3, Drupal, Joomla, Shopware, Shopify, Magento, HubSpot, Salesforce, Mailchimp, Hootsuite, Buffer
    Google Analytics, Google Ads, Google AdWords, Google Tag Manager, Search Console, Sistrix, Matomo
    SAP, SAP S/4HANA, DATEV, Lexware, Navision, Dynamics, Jira, Confluence, Trello, Asana, Slack, Zoom, GoToMeeting, Miro
    HTML, CSS, JavaScript, TypeScript, Java, PHP, Python, SQL, C++, C#, MATLAB, LabVIEW, Tableau, Power BI, Git, Docker, Kubernetes, Linux
    Content-Management-System, Content Management System, CMS, Customer-Relationship Management, CRM, CRM-System, ERP, ERP-System
    Adobe Photoshop, Adobe InDesign, Adobe Illustrator, Adobe Premiere, Adobe Premiere Pro, Premiere Pro, Adobe After Effects, Adobe XD, Adobe Audition, Acrobat
    Media Composer, Avid Media Composer, Final Cut Pro, QuarkXPress, Capture One, CorelDRAW, GIMP, Audacity, Ableton Live, Unreal Engine, 3ds Max, ZBrush
    Webflow, Contao, WooCommerce, Elementor, Meta Business Suite, Sprout Social, Brandwatch, Talkwalker, Meltwater, Cision, CleverReach, Brevo, ActiveCampaign, Marketo
    Semrush, Ahrefs, Screaming Frog, XOVI, Ryte, Searchmetrics, Google Trends, Google Data Studio, Looker, Looker Studio, Hotjar, ChatGPT, Midjourney, DeepL
    Power Query, VBA, RStudio, Jupyter, Qlik, QlikView, Qlik Sense, BigQuery, Snowflake, Databricks, PostgreSQL, MySQL, MongoDB, Jenkins, GitLab, GitHub, Ansible, Terraform, AWS, Azure
    Notion, ClickUp, Basecamp, Airtable, Evernote, Eventbrite, Zendesk, Moodle, Citrix, Personio, Workday, SuccessFactors, BMD, RZL, Sage DPW, Sage 100, Lexoffice, ADDISON
    Trados, MemoQ, Minitab, Stata, Solid Edge, Creo, EPLAN, TIA Portal, ORCA AVA, Nevaris, Rhino, Lumion, Medifox, Vivendi PD, Medistar, ELSTER
    KIS, PACS, Warenwirtschaftssystem, Krankenhausinformationssystem, Monitoring-Tools, HPLC, SPSS
  `,
  channel: `
    Facebook, Twitter, Instagram, TikTok, YouTube, LinkedIn, Xing, Pinterest, Snapchat, WhatsApp, Threads, Mastodon, Twitch, Discord, Reddit, Telegram
    Social Media, Social Web, soziale Medien, soziale Netzwerke, soziale Netze, Blog, Corporate Blog, Newsletter, Landingpage, Podcast
    Website, Print, Online-Webinar, Online-Shop, Onlineshop, Plakat, Flyer, Broschüre, Rundfunk, Hörfunk, Intranet
    Fernsehen, TV, Tageszeitung, Tageszeitungen, Fachzeitschrift, Fachzeitschriften, Fachpresse, Mediathek, Mediatheken, Streaming-Plattform, Streamingplattform
    Webseite, Homepage, Onlinemagazin, Kundenmagazin, Mitarbeitermagazin, Mitarbeiterzeitung, Vimeo, Spotify, Bluesky, Clubhouse
    Paid Traffic, Earned Traffic, Owned Traffic
  `,
  language: `
    Slowenisch, Kroatisch, Ungarisch, Norwegisch, Wirtschaftsenglisch, Wirtschaftsfranzösisch
    Deutsch, Englisch, Französisch, Spanisch, Italienisch, Russisch, Polnisch, Türkisch, Arabisch, Chinesisch, Japanisch, Niederländisch
    Portugiesisch, Dänisch, Schwedisch, Tschechisch, Rumänisch, Ukrainisch, Latein, Gebärdensprache, Plattdeutsch, Leichte Sprache, Mundart, Schweizerdeutsch
    Deutschkenntnisse, Englischkenntnisse, Französischkenntnisse, Spanischkenntnisse, Fremdsprache, Fremdsprachen, Fremdsprachenkenntnisse, Sprachkenntnisse
  `,
};
