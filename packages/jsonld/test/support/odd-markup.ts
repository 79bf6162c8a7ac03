/** Markup as it is found, with the values that come of it and the codes that tell how. */
export interface OddMarkup {
  readonly name: string;
  /** A page, or JSON text where it does not begin with a tag. */
  readonly markup: string;
  /** Parts of the postings that come of it. */
  readonly postings: readonly object[];
  /** Codes that have to be among the issues. */
  readonly codes: readonly string[];
}

const script = (text: string, attributes = 'type="application/ld+json"') => `<script ${attributes}>${text}</script>`;

/** Pages and feeds in forms that plug-ins, applicant systems and copied templates leave behind. */
export const ODD_MARKUP: readonly OddMarkup[] = [
  {
    name: 'a graph of an SEO plug-in with references and an image as logo',
    markup: script(`{"@context":"https://schema.org","@graph":[
      {"@type":["WebPage","ItemPage"],"@id":"#page","mainEntity":{"@id":"#job"}},
      {"@type":"JobPosting","@id":"#job","title":"Dachdecker/in","hiringOrganization":{"@id":"#org"},"datePosted":"2026-10-01T08:00:00","description":"&lt;p&gt;Wir decken Dächer.&lt;/p&gt;","image":"https://dach.example/a.png"},
      {"@type":["Organization","LocalBusiness"],"@id":"#org","name":"Dach & Fach","logo":{"@type":"ImageObject","url":"/logo.png"},"sameAs":["https://a.example","https://b.example"],"telephone":"+49 0"}]}`),
    postings: [
      {
        title: 'Dachdecker/in',
        description: '<p>Wir decken Dächer.</p>',
        datePosted: '2026-10-01T08:00:00+02:00',
        hiringOrganization: { name: 'Dach & Fach', sameAs: 'https://a.example' },
      },
    ],
    codes: [
      'description/double-encoded',
      'import/zone-assumed',
      'import/url-unreadable',
      'import/first-taken',
      'import/left-out',
    ],
  },
  {
    name: 'an applicant system with German amounts and words for English fields',
    markup: script(
      '{"@context":"http://schema.org/","@type":"JobPosting","title":"Teamlead Backend (m/f/x)","identifier":{"@type":"PropertyValue","name":"Muster","value":1234567},"employmentType":"Full-time","occupationalCategory":"IT","industry":"SaaS","experienceRequirements":"experienced","baseSalary":{"@type":"MonetaryAmount","currency":"€","value":{"@type":"QuantitativeValue","minValue":"70.000,00","maxValue":"90.000,00","unitText":"yearly"}}}',
    ),
    postings: [
      {
        identifier: { name: 'Muster', value: '1234567' },
        employment: { time: ['full'] },
        occupation: { name: 'IT' },
        baseSalary: [{ currency: 'EUR', minValue: 70000, maxValue: 90000, unitText: 'YEAR', component: 'base' }],
      },
    ],
    codes: ['base-salary/amount-text', 'base-salary/unit-text', 'import/experience-unreadable', 'import/left-out'],
  },
  {
    name: 'microdata of an applicant system with tasks and profile in properties of their own',
    markup:
      '<div itemscope itemtype="http://schema.org/JobPosting"><h1 itemprop="title">Pflegefachkraft&nbsp;(m/w/d)</h1><meta itemprop="datePosted" content="11/05/2026"><span itemprop="employmentType">Vollzeit / Teilzeit</span><div itemprop="responsibilities"><ul><li>Pflege</li></ul></div><div itemprop="qualifications">Examen</div><span itemprop="hiringOrganization">Klinikum</span></div>',
    postings: [{ employment: { time: ['full', 'part'] }, hiringOrganization: { name: 'Klinikum' } }],
    codes: [
      'employment-type/joined',
      'hiring-organization/text',
      'import/date-unreadable',
      'import/employment-read',
      'import/left-out',
    ],
  },
  {
    name: 'a copied template that nobody filled',
    markup: script(
      '{"@context":"https://schema.org","@type":"JobPosting","title":"{{job.title}}","datePosted":"YYYY-MM-DD","validThrough":"","employmentType":"FULL_TIME, CONTRACTOR","jobLocation":{"@type":"Place","address":{"@type":"PostalAddress","streetAddress":"555 Clancy St","addressLocality":"Detroit","addressRegion":"MI","postalCode":"48201","addressCountry":"US"}}}',
    ),
    postings: [
      {
        title: '{{job.title}}',
        jobLocation: [{ name: 'Detroit', kind: 'city', country: 'US', state: 'MI', postalCode: '48201' }],
      },
    ],
    codes: ['import/date-unreadable', 'employment-type/joined', 'import/left-out'],
  },
  {
    name: 'entities encoded twice',
    markup: script(
      '{"@type":"JobPosting","title":"Koch &amp;amp; K&uuml;chenhilfe","description":"&amp;lt;p&amp;gt;Kochen&amp;lt;/p&amp;gt;"}',
    ),
    postings: [{ title: 'Koch & Küchenhilfe', description: '<p>Kochen</p>' }],
    codes: ['title/markup', 'description/double-encoded'],
  },
  {
    name: 'a byte order mark before the text',
    markup: '\uFEFF{"@type":"JobPosting","title":"Koch"}',
    postings: [{ title: 'Koch' }],
    codes: ['import/json-repaired'],
  },
  {
    name: 'CDATA marks in comments',
    markup: script('\n/* <![CDATA[ */\n{"@type":"JobPosting","title":"Koch"}\n/* ]]> */\n'),
    postings: [{ title: 'Koch' }],
    codes: ['import/json-repaired'],
  },
  {
    name: 'a graph in a graph',
    markup: script('{"@context":"https://schema.org","@graph":[{"@graph":[{"@type":"JobPosting","title":"Koch"}]}]}'),
    postings: [{ title: 'Koch' }],
    codes: [],
  },
  {
    name: 'a list of types',
    markup: script('{"@context":"https://schema.org","@type":["JobPosting","Product"],"title":"Koch","sku":"1"}'),
    postings: [{ title: 'Koch' }],
    codes: ['json/type-form', 'import/left-out'],
  },
  {
    name: 'a data feed of items',
    markup:
      '{"@context":"https://schema.org","@type":"DataFeed","dataFeedElement":[{"@type":"DataFeedItem","dateModified":"2026-11-01","item":{"@type":"JobPosting","title":"Koch"}},{"@type":"DataFeedItem","item":{"@type":"JobPosting","title":"Kellner"}}]}',
    postings: [{ title: 'Koch' }, { title: 'Kellner' }],
    codes: [],
  },
  {
    name: 'a list whose first item is only an address',
    markup: script(
      '{"@type":"ItemList","itemListElement":[{"@type":"ListItem","position":1,"url":"https://jobs.example/1"},{"@type":"ListItem","position":2,"item":{"@type":"JobPosting","title":"Kellner"}}]}',
    ),
    postings: [{ title: 'Kellner' }],
    codes: [],
  },
  {
    name: 'texts in two languages, English first',
    markup: script(
      '{"@type":"JobPosting","title":[{"@language":"en","@value":"Cook"},{"@language":"de","@value":"Koch"}],"description":{"en":"Cook.","de":"Kochen."}}',
    ),
    postings: [{ title: 'Koch', description: 'Kochen.' }],
    codes: ['import/term-read', 'import/first-taken'],
  },
  {
    name: 'a prefix before each term',
    markup: script(
      '{"@context":{"schema":"https://schema.org/"},"@type":"schema:JobPosting","schema:title":"Koch","schema:datePosted":{"@type":"schema:Date","@value":"2026-11-01"}}',
    ),
    postings: [{ title: 'Koch', datePosted: '2026-11-01' }],
    codes: ['json/type-form', 'import/term-read'],
  },
  {
    name: 'types in lower case, under type',
    markup: script('{"@context":"https://schema.org","type":"jobposting","title":"Koch","employmentType":"vollzeit"}'),
    postings: [{ title: 'Koch', employment: { time: ['full'] } }],
    codes: ['import/term-read', 'import/employment-read'],
  },
  {
    name: 'texts where nodes are due',
    markup: script(
      '{"@type":"JobPosting","title":"Koch","baseSalary":"2.400 € – 2.900 € brutto/Monat","jobLocation":"Musterstr. 1, 80331 München","validThrough":"31.12.2026","workHours":"Mo-Fr 8-16 Uhr","directApply":"maybe","jobLocationType":"TELECOMMUTE","applicantLocationRequirements":{"@type":"Country","name":"Atlantis"}}',
    ),
    postings: [
      {
        jobLocation: [{ name: 'München', kind: 'city', country: 'DE', postalCode: '80331' }],
        workplace: { kind: 'optional' },
        validThrough: '2026-12-31',
      },
    ],
    codes: [
      'import/address-line',
      'import/country-assumed',
      'import/salary-read',
      'import/employment-unreadable',
      'import/left-out',
    ],
  },
  {
    name: 'several values where one is due',
    markup: script(
      '{"@type":"JobPosting","title":"Koch","hiringOrganization":[{"@type":"Organization","name":"Alpha"},{"@type":"Organization","name":"Beta"}],"identifier":["a-1","b-1"],"url":["https://a.example","https://b.example"]}',
    ),
    postings: [{ hiringOrganization: { name: 'Alpha' }, identifier: { value: 'a-1' }, url: 'https://a.example' }],
    codes: ['import/first-taken'],
  },
  {
    name: 'a whole block in entities',
    markup: script(
      '{&quot;@type&quot;:&quot;JobPosting&quot;,&quot;title&quot;:&quot;Koch &amp;amp; Kellner&quot;}',
      "type='application/ld+json' data-x",
    ),
    postings: [{ title: 'Koch & Kellner' }],
    codes: ['import/json-repaired', 'title/markup'],
  },
  {
    name: 'two objects in one block, with a comma and without',
    markup: script(
      '{"@type":"JobPosting","title":"Koch"},{"@type":"JobPosting","title":"Kellner"}\n{"@type":"WebSite"}',
    ),
    postings: [{ title: 'Koch' }, { title: 'Kellner' }],
    codes: ['import/json-repaired'],
  },
  {
    name: 'an object as scripts write it',
    markup: script("{'@type': 'JobPosting', title: 'Koch', url: 'https://a.example/?a=\"1\"', // Stelle\n}"),
    postings: [{ title: 'Koch', url: 'https://a.example/?a="1"' }],
    codes: ['import/json-repaired'],
  },
  {
    name: 'quotes of a word processor, and quotes in quotes',
    markup: script('{“@type”: “JobPosting”, “title”: “Koch”, "description": "Wir suchen "Macher" für Töpfe."}'),
    postings: [{ title: 'Koch', description: 'Wir suchen "Macher" für Töpfe.' }],
    codes: ['import/json-repaired'],
  },
  {
    name: 'a client that is not to be named, with its logo',
    markup: script(
      '{"@type":"JobPosting","title":"Koch","hiringOrganization":{"@type":"Organization","name":"Unser Kunde","logo":"https://a.example/l.png"}}',
    ),
    postings: [{ hiringOrganization: { confidential: true } }],
    codes: ['import/left-out'],
  },
  {
    name: 'an occupation, experience and skills in several forms',
    markup: script(
      '{"@type":"JobPosting","title":"Koch","relevantOccupation":{"@type":"Occupation","name":"Koch","occupationalCategory":{"@type":"CategoryCode","codeValue":"29302","inCodeSet":"KldB 2010"}},"experienceRequirements":{"@type":"OccupationalExperienceRequirements","monthsOfExperience":"36","description":"drei Jahre am Herd"},"skills":["Kochen",{"@type":"DefinedTerm","name":"Backen"},7]}',
    ),
    postings: [
      {
        experience: { minYears: 3, requirement: 'required' },
        skills: ['Kochen', 'Backen'],
        occupation: { name: 'Koch', kldb: '29302' },
      },
    ],
    codes: ['experience/months-text', 'import/left-out'],
  },
];
