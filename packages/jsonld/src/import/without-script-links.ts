import { Parser } from 'htmlparser2';

/** HTML without addresses that run scripts, and the addresses that were taken out of it. */
export interface WithoutScriptLinks {
  readonly html: string;
  /** As the markup means them, entities decoded. */
  readonly removed: readonly string[];
}

/** Attributes that hold an address. */
const ADDRESSES: ReadonlySet<string> = new Set(
  'href src action formaction xlink:href data poster background cite longdesc'.split(' '),
);

/** Schemes that run or are a document of their own; browsers leave out control characters and blanks in them. */
const RUNNING = /^(?:javascript|vbscript|data(?!:image\/(?:png|jpe?g|gif|webp)[;,])):/i;

/** Takes attributes such as `href="javascript:…"` out of HTML. Tags without such an address stay as they are written. */
export function withoutScriptLinks(html: string): WithoutScriptLinks {
  const removed: string[] = [];
  let rest = '';
  let from = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      const running = Object.keys(attributes).filter((key) => ADDRESSES.has(key) && runs(attributes[key] ?? ''));
      if (running.length === 0) return;
      const kept = Object.entries(attributes).filter(([key]) => !running.includes(key));
      removed.push(...running.map((key) => attributes[key] ?? ''));
      rest += `${html.slice(from, parser.startIndex)}<${[name, ...kept.map(attributeText)].join(' ')}>`;
      from = parser.endIndex + 1;
    },
  });
  parser.end(html);
  return removed.length === 0 ? { html, removed } : { html: rest + html.slice(from), removed };
}

function runs(address: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers leave them out of an address
  return RUNNING.test(address.slice(0, 1000).replace(/[\u0000-\u0020]/g, ''));
}

function attributeText([name, value]: readonly [string, string]): string {
  return `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}
