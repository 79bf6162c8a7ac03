import { EXPERIENCE_LEVELS } from '@berufsbild/core';
import type { ValueCount } from '@berufsbild/query';
import type { View } from '../layout/view.ts';
import { CONTRACTS, type SearchForm, SORTS, searchPath, TIMES } from './search-form.ts';
import type { PostingSearchResult } from './search-postings.ts';

/** What the filters need. */
export interface FiltersProps {
  readonly form: SearchForm;
  readonly facets: PostingSearchResult['facets'];
  readonly view: View;
}

/** The filters beside a list of hits. They belong to the search form above, by its id. */
export function Filters({ form, facets, view }: FiltersProps) {
  const { texts, href } = view;
  const { searchForm: words, results } = texts;
  const { text, place, radius } = form;
  const unfiltered = { text, place, radius, unknownPay: false, levels: [], times: [], contracts: [] };
  return (
    <aside class="filters" id="filter" aria-label={words.filters}>
      <div class="field">
        <label for="sortierung">{words.sort}</label>
        <select id="sortierung" name="sortierung" form="suche">
          {SORTS.filter((sort) => sort !== 'distance' || place !== '').map((sort) => (
            <option value={sort} selected={sort === form.sort}>
              {words.sorts[sort]}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="gehalt">{words.salary}</label>
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
      <Choices
        name="stufe"
        legend={results.facets.level}
        values={EXPERIENCE_LEVELS}
        chosen={form.levels}
        counts={facets.level.counts}
        words={texts.levels}
      />
      <Choices
        name="zeit"
        legend={results.facets.time}
        values={TIMES}
        chosen={form.times}
        counts={facets.time.counts}
        words={texts.times}
      />
      <Choices
        name="vertrag"
        legend={results.facets.contract}
        values={CONTRACTS}
        chosen={form.contracts}
        counts={facets.contract.counts}
        words={texts.contracts}
      />
      <button type="submit" form="suche">
        {words.apply}
      </button>
      <a href={href(searchPath({ ...unfiltered, sort: 'relevance' }))}>{words.reset}</a>
    </aside>
  );
}

interface ChoicesProps<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly values: readonly Value[];
  readonly chosen: readonly Value[];
  readonly counts: readonly ValueCount<string>[];
  readonly words: Readonly<Record<Value, string>>;
}

/** Boxes for the values that stand in some posting, with their counts. */
function Choices<Value extends string>({ name, legend, values, chosen, counts, words }: ChoicesProps<Value>) {
  const countOf = (value: Value) => counts.find((count) => count.value === value)?.count ?? 0;
  const offered = values.filter((value) => countOf(value) > 0 || chosen.includes(value));
  if (offered.length === 0) return null;
  return (
    <fieldset>
      <legend>{legend}</legend>
      {offered.map((value) => (
        <label class="check">
          <input type="checkbox" name={name} value={value} form="suche" checked={chosen.includes(value)} />
          {words[value]} <span class="count">{countOf(value)}</span>
        </label>
      ))}
    </fieldset>
  );
}
