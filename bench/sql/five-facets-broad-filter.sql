-- Postings of one kind of workplace: the newest 20, five facets and the total.
-- $1 text: workplace. $2 int: number of hits. $3 int: values of a facet.
-- The facet of the workplace leaves the condition on it out, and is counted in a scan of its own.
-- Arrays are counted whole and only then taken apart.
WITH
  found AS MATERIALIZED (SELECT id, date_posted, level, "time", skill, city FROM posting WHERE workplace = $1),
  kind AS (SELECT level, "time", count(*) AS n FROM found GROUP BY level, "time"),
  value AS (
    SELECT 'level' AS facet, level AS value, n FROM kind
    UNION ALL SELECT 'workplace', workplace, count(*) FROM posting GROUP BY workplace
    UNION ALL SELECT 'time', unnest("time"), n FROM kind
    UNION ALL SELECT 'skill', unnest(skill), n FROM (SELECT skill, count(*) AS n FROM found GROUP BY skill) AS list
    UNION ALL SELECT 'city', unnest(city), n FROM (SELECT city, count(*) AS n FROM found GROUP BY city) AS list
  ),
  facet AS (
    SELECT facet, value, sum(n) AS count,
      row_number() OVER (PARTITION BY facet ORDER BY sum(n) DESC, value) AS place
    FROM value
    WHERE value IS NOT NULL
    GROUP BY facet, value
  ),
  hit AS (SELECT id FROM found ORDER BY date_posted DESC NULLS LAST, id LIMIT $2)
SELECT
  (SELECT coalesce(sum(n), 0)::bigint FROM kind) AS total,
  (
    SELECT json_agg(json_build_object('id', id, 'document', document::json)
      ORDER BY date_posted DESC NULLS LAST, id)
    FROM hit JOIN posting USING (id)
  ) AS hits,
  (
    SELECT json_agg(json_build_object('facet', facet, 'value', value, 'count', count) ORDER BY facet, place)
    FROM facet
    WHERE place <= $3
  ) AS facets;
