/** One entry of a list page. */
export interface ListedPage {
  /** Absolute address of the page with the full markup. */
  readonly url: string;
  /** Its name. */
  readonly name?: string;
}

/** ItemList markup of a list page. */
export interface ItemListJsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'ItemList';
  readonly itemListElement: readonly {
    readonly '@type': 'ListItem';
    readonly position: number;
    readonly url: string;
    readonly name?: string;
  }[];
}

/**
 * A list page as ItemList markup that only points to the pages: Google wants JobPosting markup on the page of each
 * posting and nowhere else.
 *
 * @param pages - Pages in the order of the list.
 * @returns Markup for `toScript`.
 *
 * @example
 * toItemList([{ url: 'https://example.org/1' }]).itemListElement
 * //=> [{ '@type': 'ListItem', position: 1, url: 'https://example.org/1' }]
 *
 * @see https://schema.org/ItemList
 */
export function toItemList(pages: readonly ListedPage[]): ItemListJsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    itemListElement: pages.map(({ url, name }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      url,
      ...(name === undefined ? {} : { name }),
    })),
  };
}
