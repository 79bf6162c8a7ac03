import { dayWords } from '../calendar/day-words.ts';
import { salaryWords } from '../chart/salary-words.ts';
import type { View } from '../layout/view.ts';
import type { ExamplePosting } from './example-posting.ts';

/** What the list needs. */
export interface PostingListProps {
  readonly examples: readonly ExamplePosting[];
  /** Kilometres to the place that was searched around, by id. */
  readonly distances?: ReadonlyMap<string, number>;
  readonly view: View;
}

/** Postings as a list of links with place, employer, pay and day. */
export function PostingList({ examples, distances, view }: PostingListProps) {
  return (
    <ul class="hits">
      {examples.map((example) => (
        <Hit example={example} km={distances?.get(example.id)} view={view} />
      ))}
    </ul>
  );
}

interface HitProps {
  readonly example: ExamplePosting;
  readonly km: number | undefined;
  readonly view: View;
}

function Hit({ example: { id, posting }, km, view }: HitProps) {
  const { texts, locale, href } = view;
  const [salary] = posting.baseSalary ?? [];
  return (
    <li class="hit">
      <h3>
        <a class="hit-link" href={href(`/stelle/${id}`)} lang="de">
          {posting.title}
        </a>
      </h3>
      <p class={salary === undefined ? 'hit-pay hit-pay-unknown' : 'hit-pay'}>
        {salary === undefined ? texts.results.unknownPay : salaryWords(salary, view)}
      </p>
      <p class="hit-meta">
        <span lang="de">{posting.hiringOrganization?.name}</span>
        <span lang="de">{posting.jobLocation?.[0]?.name}</span>
        {km === undefined ? null : <span class="figure">{texts.results.distance(km)}</span>}
        {posting.datePosted === undefined ? null : (
          <time datetime={posting.datePosted}>{dayWords(posting.datePosted, locale)}</time>
        )}
      </p>
      <p class="tags">
        <span class="tag tag-example">{texts.posting.example}</span>
        {posting.experienceLevel === undefined ? null : (
          <span class="tag">{texts.levels[posting.experienceLevel]}</span>
        )}
        {posting.employment?.time?.map((time) => (
          <span class="tag">{texts.times[time]}</span>
        ))}
      </p>
    </li>
  );
}
