import type { MessageRows } from '@berufsbild/core/messages';

/** Texts of the rules on the data as a whole. */
export const DOCUMENT_MESSAGES = {
  'json/invalid': {
    de: {
      message: 'Der Block ist kein gültiges JSON; gelesen wurde er nach diesen Reparaturen: {repairs}.',
      hint: 'Erzeugen Sie ihn mit einem JSON-Schreiber, nicht von Hand.',
    },
    en: {
      message: 'The block is not valid JSON; it was read after these repairs: {repairs}.',
      hint: 'Write it with a JSON writer, not by hand.',
    },
    source: 'Search Console: "Unparsable structured data"',
  },
  'json/context': {
    de: { message: '@context fehlt oder ist nicht schema.org: {received}.', hint: '"@context": "https://schema.org"' },
    en: { message: '@context is missing or not schema.org: {received}.', hint: '"@context": "https://schema.org"' },
    source: 'JSON-LD 1.1, context',
  },
  'json/no-job-posting': {
    de: { message: 'Die Daten enthalten keine Stelle (JobPosting).', hint: '"@type": "JobPosting"' },
    en: { message: 'The data hold no JobPosting.', hint: '"@type": "JobPosting"' },
    source: 'JSON-LD 1.1, @type',
  },
  'json/type-form': {
    de: {
      message: '@type steht als volle Adresse oder Liste: {received}.',
      hint: 'Üblich ist der Name allein: "@type": "JobPosting".',
    },
    en: {
      message: '@type is a full address or a list: {received}.',
      hint: 'The plain name is usual: "@type": "JobPosting".',
    },
    source: 'JSON-LD 1.1, @type',
  },
  'page/several-postings': {
    de: {
      message: 'Die Seite enthält {count} Stellen.',
      hint: 'Google will das Markup nur auf der Seite der einzelnen Stelle; Listen verweisen mit ItemList nur auf die Adressen.',
    },
    en: {
      message: 'The page holds {count} postings.',
      hint: 'Google wants the markup only on the page of each posting; lists point to their addresses with an ItemList.',
    },
    source: 'Google, content policy: "most detailed leaf page"',
  },
  'page/script-attribute': {
    de: {
      message: 'Das type-Attribut des Skripts ist ungewöhnlich geschrieben: {received}.',
      hint: '<script type="application/ld+json">',
    },
    en: {
      message: "The script's type attribute is oddly written: {received}.",
      hint: '<script type="application/ld+json">',
    },
    source: 'HTML, script element',
  },
  'embed/script-breaking': {
    de: {
      message: 'Der Block enthält „{received}“: Das kann das Skript-Element verschlucken, was danach kommt.',
      hint: 'Schreiben Sie „<“ als \\u003C, oder nutzen Sie toScript.',
    },
    en: {
      message: 'The block holds "{received}": the script element may swallow what follows.',
      hint: 'Write "<" as \\u003C, or use toScript.',
    },
    source: 'HTML, script data double escaped state',
  },
  'embed/raw-less-than': {
    de: {
      message: 'Im Block steht ein rohes „<“: {received}',
      hint: 'Erlaubt, aber einen Handgriff vom Bruch entfernt; schreiben Sie \\u003C.',
    },
    en: {
      message: 'A raw "<" stands in the block: {received}',
      hint: 'Legal, but one edit away from breaking; write \\u003C.',
    },
    source: 'HTML, script data state',
  },
  'json/dangling-id': {
    de: {
      message: 'Der Verweis {received} führt zu keinem Knoten dieser Seite.',
      hint: 'Setzen Sie den Knoten mit dieser @id auf dieselbe Seite oder schreiben Sie die Angaben an Ort und Stelle.',
    },
    en: {
      message: 'The reference {received} leads to no node of this page.',
      hint: 'Put the node with that @id on the same page, or write the data in place.',
    },
    source: 'JSON-LD 1.1, node references',
  },
} as const satisfies MessageRows;
