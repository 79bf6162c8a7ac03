import type { StatsGroup, ValueCount } from '@berufsbild/query';
import type { View } from '../layout/view.ts';
import { PayHistogram } from './pay-histogram.tsx';
import { CHOICES, type SearchForm, SORTS, searchPath, withoutFilters } from './search-form.ts';
import type { PostingSearchResult, RadiusCount } from './search-postings.ts';

/** What the filters need. */
export interface FiltersProps {
  readonly form: SearchForm;
  readonly facets: PostingSearchResult['facets'];
  /** Pay of what would be found whatever it pays. */
  readonly pay: StatsGroup | undefined;
  readonly radii: readonly RadiusCount[];
  readonly view: View;
}

/** The filters beside a list of hits. They belong to the search form above, by its id. */
export function Filters({ form, facets, pay, radii, view }: FiltersProps) {
  const { texts, href } = view;
  const { searchForm: words, results } = texts;
  const choices = { view, form, facets };
  return (
    <aside class="filters" id="filter" aria-label={words.filters}>
      <div class="field">
        <label for="sortierung">{words.sort}</label>
        <select id="sortierung" name="sortierung" form="suche">
          {SORTS.filter((sort) => sort !== 'distance' || form.place !== '').map((sort) => (
            <option value={sort} selected={sort === form.sort}>
              {words.sorts[sort]}
            </option>
          ))}
        </select>
      </div>
      {radii.length === 0 ? null : <Radii radii={radii} form={form} view={view} />}
      <div class="field">
        <label for="gehalt">{words.salary}</label>
        {pay === undefined ? null : <PayHistogram pay={pay} salary={form.salary} view={view} />}
        <input
          id="gehalt"
          name="gehalt"
          form="suche"
          type="number"
          inputmode="numeric"
          min={1}
          step="any"
          value={form.salary}
          aria-describedby="gehalt-hinweis"
        />
        <span id="gehalt-hinweis" class="soft small">
          {words.salaryHint}
        </span>
        <label class="check">
          <input type="checkbox" name="ohne" value="1" form="suche" checked={form.unknownPay} />
          {words.includeUnknown}
        </label>
      </div>
      <Choices {...choices} name="stufe" field="level" words={texts.levels} />
      <Choices {...choices} name="zeit" field="time" words={texts.times} />
      <Choices {...choices} name="vertrag" field="contract" words={texts.contracts} />
      <Choices {...choices} name="arbeitsort" field="workplace" words={texts.workplaces} />
      <Choices {...choices} name="land" field="state" words={{}} folded />
      <button type="submit" form="suche">
        {words.apply}
      </button>
      <a href={href(searchPath(withoutFilters(form)))}>{words.reset}</a>
      <p class="soft small">{results.countHint}</p>
    </aside>
  );
}

/** The radii with what each would find, as links; no map is needed. */
function Radii({ radii, form: { after: _, ...form }, view }: Pick<FiltersProps, 'radii' | 'form' | 'view'>) {
  const { texts, href } = view;
  return (
    <nav class="radii" aria-labelledby="umkreise">
      <p id="umkreise" class="legend">
        {texts.searchForm.radius}
      </p>
      <ul>
        {radii.map(({ km, count }) => (
          <li>
            <a href={href(searchPath({ ...form, radius: km }))} aria-current={km === form.radius ? 'true' : undefined}>
              <span>{texts.searchForm.kilometres(km)}</span> <span class="count">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface ChoicesProps extends Pick<FiltersProps, 'form' | 'facets' | 'view'> {
  /** Name of the parameter. */
  readonly name: keyof typeof CHOICES;
  /** Field that is counted. */
  readonly field: keyof PostingSearchResult['facets'];
  /** Names of the values; a value without one is its own. */
  readonly words: Readonly<Record<string, string>>;
  /** Folds a long list away until it is asked for. */
  readonly folded?: true;
}

/** Boxes for the values that stand in some posting, with their counts. */
function Choices({ name, field, words, folded, form, facets, view }: ChoicesProps) {
  const { part, values } = CHOICES[name];
  const counts: readonly ValueCount<string>[] = facets[field].counts;
  const countOf = (value: string) => counts.find((count) => count.value === value)?.count ?? 0;
  const chosen: readonly string[] = form[part];
  const offered = values.filter((value) => countOf(value) > 0 || chosen.includes(value));
  if (offered.length === 0) return null;
  const legend = view.texts.results.facets[field];
  const boxes = offered.map((value) => (
    <label class="check">
      <input type="checkbox" name={name} value={value} form="suche" checked={chosen.includes(value)} />
      {words[value] ?? value} <span class="count">{countOf(value)}</span>
    </label>
  ));
  if (!folded) {
    return (
      <fieldset>
        <legend>{legend}</legend>
        {boxes}
      </fieldset>
    );
  }
  return (
    <details open={chosen.length > 0}>
      <summary>{legend}</summary>
      <fieldset aria-label={legend}>{boxes}</fieldset>
    </details>
  );
}
