import { Parser } from 'htmlparser2';
import { readLenientJson } from '../json/read-lenient-json.ts';
import { APPLY_WORDS, CONTACT } from './apply-words.ts';
import { itemReader, referencedIds } from './item-reader.ts';
import { portalInTitle } from './portal-in-title.ts';
import { attributeAsWritten, isJsonLd } from './script-attributes.ts';

/** One block of data on a page. */
export interface PageBlock {
  readonly kind: 'json-ld' | 'microdata' | 'rdfa';
  /** The value; absent for a script that could not be read. */
  readonly value?: unknown;
  /** Of a script: its text, its type attribute and what had to be mended. */
  readonly script?: {
    readonly text: string;
    readonly typeAttribute: string;
    readonly quoted: boolean;
    readonly repairs: readonly string[];
  };
}

/** What a page holds for the linter and the importer. */
export interface Page {
  /** In the order of the page. */
  readonly blocks: readonly PageBlock[];
  /** Text of the first main heading, else of the title element. */
  readonly title: string | undefined;
  /** The site, where the title element tells it apart from the employer. */
  readonly portal: string | undefined;
  /** It holds a link, form or button that leads to an application. */
  readonly offersWayToApply: boolean;
  /** It nests elements deeper than any page does; what lies behind was not read. */
  readonly isTooDeep: boolean;
}

/** Most blocks that are read from one page. */
const MOST_BLOCKS = 1000;

/** Deepest nesting of elements that is read: the parser's time grows with the depth. */
const DEEPEST = 2000;

/** What {@link readPage} may leave out. */
interface ReadPageOptions {
  /** Whether to look for ways to apply and for paragraphs of visible text, which only a linter asks about. */
  readonly forLint?: boolean;
}

/** Reads the data blocks of a page: JSON-LD in any attribute form, microdata, RDFa. Nothing is fetched or run. */
export function readPage(html: string, { forLint = true }: ReadPageOptions = {}): Page {
  const blocks: PageBlock[] = [];
  const headings: { title?: string; h1?: string } = {};
  const items = itemReader(
    (kind, value) => blocks.length < MOST_BLOCKS && blocks.push({ kind, value }),
    referencedIds(html),
    forLint,
  );
  let script: { text: string; typeAttribute: string; quoted: boolean } | undefined;
  let heading: { name: 'title' | 'h1'; text: string } | undefined;
  let offersWayToApply = !forLint;
  let depth = 0;

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > DEEPEST) parser.pause();
        if (name === 'script' && isJsonLd(attributes['type'])) {
          script = { text: '', ...attributeAsWritten(html.slice(parser.startIndex, parser.endIndex + 1)) };
        } else if ((name === 'title' || name === 'h1') && headings[name] === undefined) {
          heading = { name, text: '' };
        }
        offersWayToApply ||= name === 'form' || APPLY_WORDS.test(attributes['href'] ?? '');
        items.open(name, attributes);
      },
      ontext(text) {
        if (script !== undefined) script.text += text;
        else {
          items.text(text);
          offersWayToApply ||= CONTACT.test(text);
        }
        if (heading !== undefined && heading.text.length < 500) heading.text += text;
      },
      onclosetag(name) {
        depth -= 1;
        if (name === 'script' && script !== undefined) {
          if (blocks.length < MOST_BLOCKS) blocks.push(scriptBlock(script));
          script = undefined;
        }
        if (heading?.name === name) {
          headings[heading.name] = heading.text.replace(/\s{1,99}/g, ' ').trim();
          heading = undefined;
        }
        items.close(name);
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  const isTooDeep = depth > DEEPEST;
  if (!isTooDeep) parser.end();
  items.end();
  return {
    blocks,
    title: headings.h1 || headings.title || undefined,
    portal: portalInTitle(headings.title),
    offersWayToApply: forLint && offersWayToApply,
    isTooDeep,
  };
}

function scriptBlock(script: { text: string; typeAttribute: string; quoted: boolean }): PageBlock {
  const { repairs, ...read } = readLenientJson(script.text);
  return { kind: 'json-ld', ...read, script: { ...script, repairs } };
}
