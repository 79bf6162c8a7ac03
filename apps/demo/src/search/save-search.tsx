import type { Place } from '@berufsbild/core';
import { toQueryString } from '@berufsbild/query';
import type { View } from '../layout/view.ts';
import { feedPath, type SearchForm, searchPath } from './search-form.ts';
import { searchQuery } from './search-query.ts';

/** What the box needs. */
export interface SaveSearchProps {
  /** The search, from its beginning. */
  readonly form: SearchForm;
  readonly place: Place | undefined;
  readonly view: View;
}

/** Ways to come back to a search: its address, a feed, and the same question to the interface for programs. */
export function SaveSearch({ form, place, view: { texts, href, origin } }: SaveSearchProps) {
  const words = texts.results.save;
  const address = `${origin}${href(searchPath(form))}`;
  return (
    <section class="panel save" aria-labelledby="merken">
      <h2 id="merken">{words.title}</h2>
      <p class="soft small">{words.lead}</p>
      <div class="field">
        <label for="adresse">{words.address}</label>
        <input id="adresse" type="text" readonly value={address} />
      </div>
      <ul class="save-links">
        <li>
          <a href={href(feedPath(form))} type="application/rss+xml">
            {words.feed}
          </a>
        </li>
        <li>
          <a href={`/api/search?${toQueryString(searchQuery(form, place))}`} type="application/json">
            {words.json}
          </a>
        </li>
        <li>
          <a href="/api/openapi.json" type="application/json">
            {words.api}
          </a>
        </li>
      </ul>
    </section>
  );
}
