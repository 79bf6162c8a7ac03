-- Postings are stored, in place of those with the same id.
-- $1 to $34: one array for each column, in the order of the list below; the ids differ from each other.
-- An array of arrays would have to be rectangular, so what is an array or a box itself is given as its text
-- ('{full,part}', '(7.1,50.7),(7.1,50.7)') and cast. In the order of the ids, two writers never wait for each other.
INSERT INTO posting (
  id, rev, document, words, phrases, employer, kldb, level, workplace, "time", contract, skill, language,
  country, state, city, postal_code, region, position_latitude, position_longitude, position_box,
  position_remote, salary_currency, salary_min, salary_max, hours_per_week_min, hours_per_week_max,
  workload_min, workload_max, experience_years, date_posted, valid_through, job_start_date, direct_apply
)
SELECT
  id, rev, document, words::text[], phrases, employer, kldb, level, workplace, "time"::text[], contract::text[],
  skill::text[], language::text[], country::text[], state::text[], city::text[], postal_code::text[],
  region::text[], position_latitude::float8[], position_longitude::float8[], position_box::box, position_remote,
  salary_currency::text[], salary_min::float8[], salary_max::float8[], hours_per_week_min, hours_per_week_max,
  workload_min, workload_max, experience_years, date_posted, valid_through, job_start_date, direct_apply
FROM unnest(
    $1::text[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
    $9::text[], $10::text[], $11::text[], $12::text[], $13::text[], $14::text[], $15::text[], $16::text[],
    $17::text[], $18::text[], $19::text[], $20::text[], $21::text[], $22::boolean[], $23::text[], $24::text[],
    $25::text[], $26::float8[], $27::float8[], $28::float8[], $29::float8[], $30::float8[], $31::integer[],
    $32::integer[], $33::integer[], $34::text[]
  ) AS given (
    id, rev, document, words, phrases, employer, kldb, level, workplace, "time", contract, skill, language,
    country, state, city, postal_code, region, position_latitude, position_longitude, position_box,
    position_remote, salary_currency, salary_min, salary_max, hours_per_week_min, hours_per_week_max,
    workload_min, workload_max, experience_years, date_posted, valid_through, job_start_date, direct_apply
  )
ORDER BY id
ON CONFLICT (id) DO UPDATE SET
  rev = excluded.rev, document = excluded.document, words = excluded.words, phrases = excluded.phrases,
  employer = excluded.employer, kldb = excluded.kldb, level = excluded.level, workplace = excluded.workplace,
  "time" = excluded."time", contract = excluded.contract, skill = excluded.skill, language = excluded.language,
  country = excluded.country, state = excluded.state, city = excluded.city, postal_code = excluded.postal_code,
  region = excluded.region, position_latitude = excluded.position_latitude,
  position_longitude = excluded.position_longitude, position_box = excluded.position_box,
  position_remote = excluded.position_remote, salary_currency = excluded.salary_currency,
  salary_min = excluded.salary_min, salary_max = excluded.salary_max,
  hours_per_week_min = excluded.hours_per_week_min, hours_per_week_max = excluded.hours_per_week_max,
  workload_min = excluded.workload_min, workload_max = excluded.workload_max,
  experience_years = excluded.experience_years, date_posted = excluded.date_posted,
  valid_through = excluded.valid_through, job_start_date = excluded.job_start_date,
  direct_apply = excluded.direct_apply;
