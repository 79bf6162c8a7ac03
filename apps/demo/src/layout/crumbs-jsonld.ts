import { type BreadcrumbListJsonLd, toBreadcrumbs } from '@berufsbild/jsonld';
import type { Crumb } from './breadcrumbs.tsx';
import type { View } from './view.ts';

/** The way to a page, as markup. */
export function crumbsJsonLd(crumbs: readonly Crumb[], view: View): BreadcrumbListJsonLd {
  return toBreadcrumbs(
    crumbs.map(({ name, path }) => ({
      name,
      ...(path === undefined ? {} : { url: `${view.origin}${view.href(path)}` }),
    })),
  );
}
