import type { View } from './view.ts';

/** A step on the way to a page. */
export interface Crumb {
  readonly name: string;
  /** Address without the language's prefix; absent for the page itself. */
  readonly path?: string;
}

/** The way to a page, as links. */
export function Breadcrumbs({ crumbs, view }: { readonly crumbs: readonly Crumb[]; readonly view: View }) {
  return (
    <nav class="breadcrumbs" aria-label={view.texts.breadcrumbs}>
      <ol>
        {crumbs.map(({ name, path }) => (
          <li>{path === undefined ? <span aria-current="page">{name}</span> : <a href={view.href(path)}>{name}</a>}</li>
        ))}
      </ol>
    </nav>
  );
}
