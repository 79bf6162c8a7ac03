import type { View } from '../layout/view.ts';
import { CHOICES, type SearchForm, searchPath, withoutFilters } from './search-form.ts';

/** The filters of a search, each a link to the same search without it. */
export function ActiveFilters({ form, view }: { readonly form: SearchForm; readonly view: View }) {
  const { texts, href } = view;
  const chips = chipsOf(form, view);
  if (chips.length === 0) return null;
  return (
    <ul class="chips" aria-label={texts.results.active}>
      {chips.map(({ name, without }) => (
        <li>
          <a class="chip" href={href(searchPath(without))} title={texts.results.remove(name)}>
            {name} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      {chips.length < 2 ? null : (
        <li>
          <a class="chip-all" href={href(searchPath(withoutFilters(form)))}>
            {texts.searchForm.reset}
          </a>
        </li>
      )}
    </ul>
  );
}

interface Chip {
  readonly name: string;
  /** The search without it, from its beginning. */
  readonly without: SearchForm;
}

function chipsOf({ after: _, ...form }: SearchForm, { texts, locale }: View): readonly Chip[] {
  const { salary, ...anyPay } = form;
  const amount = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    levels: texts.levels,
    times: texts.times,
    contracts: texts.contracts,
    workplaces: texts.workplaces,
  };
  return [
    ...(salary === undefined
      ? []
      : [
          {
            name: texts.results.payFrom(amount.format(salary), form.unknownPay),
            without: { ...anyPay, unknownPay: false },
          },
        ]),
    ...Object.values(CHOICES).flatMap(({ part }) =>
      form[part].map((value) => ({
        name: words[part]?.[value] ?? value,
        without: { ...form, [part]: form[part].filter((other) => other !== value) },
      })),
    ),
  ];
}
