-- Quantiles of the lower bound of pay a year by level, linear between two values as percentile_cont has them.
-- $1 text: currency. $2 float8[]: shares, ascending.
-- Pay is counted by value first, which workers share and which leaves little to sort. `<>` instead of `>` lets the
-- planner expect many rows, and so workers; MATERIALIZED keeps the test for finite values behind the counting.
WITH
  figure AS MATERIALIZED (
    SELECT level, salary_min[array_position(salary_currency, $1)] AS pay, count(*) AS n
    FROM posting
    WHERE cardinality(salary_min) <> 0
    GROUP BY level, pay
  ),
  rising AS (
    SELECT level, pay, sum(n) OVER (PARTITION BY level ORDER BY pay) AS upto, sum(n) OVER (PARTITION BY level) AS n
    FROM figure
    WHERE level IS NOT NULL AND pay > '-infinity' AND pay < 'infinity'
  ),
  quantile AS (
    SELECT level, n, share, share * (n - 1)::float8 AS place,
      min(pay) FILTER (WHERE upto > floor(share * (n - 1)::float8)) AS low,
      min(pay) FILTER (WHERE upto > ceil(share * (n - 1)::float8)) AS high
    FROM rising, unnest($2::float8[]) AS share
    GROUP BY level, n, share
  )
SELECT level, n::bigint, array_agg(low + (place - floor(place)) * (high - low) ORDER BY share) AS quantiles
FROM quantile
GROUP BY level, n
ORDER BY level;
