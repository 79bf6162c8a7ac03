-- Postings with a word, in a city, with pay of at least so much a year: the best 20, five facets and the total.
-- $1, $2 text: the parts of the word as search tokens; a word without parts is given twice.
-- $3 text: city. $4 text: currency. $5 float8: least pay a year. $6 int: number of hits. $7 int: values of a facet.
-- Each facet leaves the condition on its own field out, so that the cities are counted in a scan of their own.
-- A token stands in one tier of a posting, so each posting lies in one class of tiers, and the index says in which.
WITH
  tier(tier) AS (VALUES (8), (4), (2), (1)),
  class AS (
    SELECT ARRAY[a.tier || $1::text, b.tier || $2::text] AS tokens, least(a.tier, b.tier) AS relevance
    FROM tier a, tier b
    WHERE $1 <> $2 OR a.tier = b.tier
  ),
  found AS MATERIALIZED (
    SELECT id, relevance, date_posted, document, level, workplace, "time", skill
    FROM class JOIN posting ON words @> tokens
    WHERE city @> ARRAY[$3::text]
      AND $4 = ANY (salary_currency)
      AND coalesce(salary_max[array_position(salary_currency, $4)], 'infinity') >= $5::float8
  ),
  city AS (
    SELECT city, count(*) AS n
    FROM posting
    WHERE words && ARRAY['8' || $1, '4' || $1, '2' || $1, '1' || $1]
      AND words && ARRAY['8' || $2, '4' || $2, '2' || $2, '1' || $2]
      AND $4 = ANY (salary_currency)
      AND coalesce(salary_max[array_position(salary_currency, $4)], 'infinity') >= $5::float8
    GROUP BY city
  ),
  value AS (
    SELECT 'level' AS facet, level AS value, 1 AS n FROM found
    UNION ALL SELECT 'workplace', workplace, 1 FROM found
    UNION ALL SELECT 'time', unnest("time"), 1 FROM found
    UNION ALL SELECT 'skill', unnest(skill), 1 FROM found
    UNION ALL SELECT 'city', unnest(city), n FROM city
  ),
  facet AS (
    SELECT facet, value, sum(n) AS count,
      row_number() OVER (PARTITION BY facet ORDER BY sum(n) DESC, value) AS place
    FROM value
    WHERE value IS NOT NULL
    GROUP BY facet, value
  ),
  hit AS (SELECT * FROM found ORDER BY relevance DESC, date_posted DESC NULLS LAST, id LIMIT $6)
SELECT
  (SELECT count(*) FROM found) AS total,
  (
    SELECT json_agg(json_build_object('id', id, 'relevance', relevance, 'document', document::json)
      ORDER BY relevance DESC, date_posted DESC NULLS LAST, id)
    FROM hit
  ) AS hits,
  (
    SELECT json_agg(json_build_object('facet', facet, 'value', value, 'count', count) ORDER BY facet, place)
    FROM facet
    WHERE place <= $7
  ) AS facets;
