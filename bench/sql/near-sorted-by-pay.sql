-- Postings with a position within a circle, the best paid first: 20 of them and the total.
-- The total stands in every row; no row where nothing is found.
-- $1 float8: latitude, $2 float8: longitude of the centre in degrees. $3 float8: radius in kilometres.
-- $4 text: currency. $5 int: number of hits.
-- The box is that of a circle which holds no pole and does not cross the 180th meridian.
WITH
  hit AS (
    SELECT
      id, document, date_posted,
      salary_min[array_position(salary_currency, $4)] AS pay,
      count(*) OVER () AS total
    FROM posting
    WHERE position_box && box(
        point($2::float8 - asind(sin($3::float8 / 6371.0088) / cosd($1::float8)), $1 - degrees($3 / 6371.0088)),
        point($2 + asind(sin($3 / 6371.0088) / cosd($1)), $1 + degrees($3 / 6371.0088))
      )
      AND CASE
        WHEN cardinality(position_latitude) = 1 THEN
          sind((position_latitude[1] - $1) / 2) ^ 2
            + cosd($1) * cosd(position_latitude[1]) * sind((position_longitude[1] - $2) / 2) ^ 2
            <= sin($3 / 6371.0088 / 2) ^ 2
        ELSE EXISTS (
          SELECT FROM unnest(position_latitude, position_longitude) AS position(latitude, longitude)
          WHERE sind((latitude - $1) / 2) ^ 2 + cosd($1) * cosd(latitude) * sind((longitude - $2) / 2) ^ 2
            <= sin($3 / 6371.0088 / 2) ^ 2
        )
      END
  )
SELECT id, pay, document, total
FROM hit
ORDER BY pay DESC NULLS LAST, date_posted DESC NULLS LAST, id
LIMIT $5;
