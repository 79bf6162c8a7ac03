/** True for the decoded type attribute of a script with JSON-LD, in any case and with any parameters. */
export function isJsonLd(type: string | undefined): boolean {
  return type !== undefined && /^\s{0,99}application\/ld\+json\s{0,99}(?:;|$)/i.test(type);
}

/** The type attribute of a start tag as it is written. */
export function attributeAsWritten(tag: string): { readonly typeAttribute: string; readonly quoted: boolean } {
  const [, double, single, bare] =
    /\stype\s{0,99}=\s{0,99}(?:"([^"]{0,999})"|'([^']{0,999})'|([^\s>]{0,999}))/i.exec(tag) ?? [];
  return { typeAttribute: double ?? single ?? bare ?? '', quoted: bare === undefined };
}
