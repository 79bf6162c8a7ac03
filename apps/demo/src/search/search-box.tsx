import type { View } from '../layout/view.ts';
import { DEFAULT_RADIUS, RADII, type SearchForm } from './search-form.ts';

/** What the form needs. */
export interface SearchBoxProps {
  readonly view: View;
  /** What was asked last. */
  readonly form?: Pick<SearchForm, 'text' | 'place' | 'radius'>;
}

/** The search form: words, place, radius. Filters elsewhere on the page join it by its id. */
export function SearchBox({ view: { texts, href }, form }: SearchBoxProps) {
  const { searchForm: words } = texts;
  const { text = '', place = '', radius = DEFAULT_RADIUS } = form ?? {};
  return (
    <search aria-label={words.label}>
      <form class="search" id="suche" action={href('/suche')} method="get">
        <div class="field">
          <label for="q">{words.text}</label>
          <input id="q" name="q" type="search" value={text} placeholder={words.textPlaceholder} maxlength={200} />
        </div>
        <div class="field">
          <label for="ort">{words.place}</label>
          <input id="ort" name="ort" type="text" value={place} placeholder={words.placePlaceholder} maxlength={200} />
        </div>
        <div class="field">
          <label for="umkreis">{words.radius}</label>
          <select id="umkreis" name="umkreis">
            {RADII.map((km) => (
              <option value={km} selected={km === radius}>
                {words.kilometres(km)}
              </option>
            ))}
          </select>
        </div>
        <button type="submit">{words.submit}</button>
      </form>
    </search>
  );
}
