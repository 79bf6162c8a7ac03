import type { JobPosting } from '@berufsbild/core';
import { dayWords } from '../calendar/day-words.ts';
import { salaryWords } from '../chart/salary-words.ts';
import type { View } from '../layout/view.ts';
import { placeWords } from '../search/place-of.ts';

/** What a reader of the markup gets, as search pages show it. */
export function PostingPreview({ posting, view }: { readonly posting: JobPosting; readonly view: View }) {
  const { texts, locale } = view;
  const {
    hiringOrganization,
    jobLocation: [place] = [],
    baseSalary: [salary] = [],
    employment,
    validThrough,
  } = posting;
  const facts = [
    salary === undefined ? texts.results.unknownPay : salaryWords(salary, view),
    ...(employment?.time ?? []).map((time) => texts.times[time]),
    ...(validThrough === undefined ? [] : [`${texts.posting.valid} ${dayWords(validThrough.slice(0, 10), locale)}`]),
  ];
  return (
    <div class="preview panel">
      <p class="preview-title" lang="de">
        {posting.title}
      </p>
      <p lang="de">{hiringOrganization?.name}</p>
      <p class="soft" lang="de">
        {place === undefined ? null : placeWords(place)}
      </p>
      <ul class="tags">
        {facts.map((fact) => (
          <li class="tag">{fact}</li>
        ))}
      </ul>
    </div>
  );
}
