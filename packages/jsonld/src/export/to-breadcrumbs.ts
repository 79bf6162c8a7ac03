/** One step of the way to a page. */
export interface Breadcrumb {
  /** Name of the step. */
  readonly name: string;
  /** Absolute address; left out for the page itself. */
  readonly url?: string;
}

/** BreadcrumbList markup. */
export interface BreadcrumbListJsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'BreadcrumbList';
  readonly itemListElement: readonly {
    readonly '@type': 'ListItem';
    readonly position: number;
    readonly name: string;
    readonly item?: string;
  }[];
}

/**
 * The way to a page as BreadcrumbList markup.
 *
 * @param crumbs - Steps from the outermost page to this one.
 * @returns Markup for `toScript`.
 *
 * @example
 * toBreadcrumbs([{ name: 'Berufe', url: 'https://example.org/' }, { name: 'Koch' }]).itemListElement[1]
 * //=> { '@type': 'ListItem', position: 2, name: 'Koch' }
 *
 * @see https://schema.org/BreadcrumbList
 */
export function toBreadcrumbs(crumbs: readonly Breadcrumb[]): BreadcrumbListJsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      ...(url === undefined ? {} : { item: url }),
    })),
  };
}
