-- The best 20 postings that hold both words, and how many hold them.
-- The total stands in every row; no row where nothing is found.
-- $1, $2 text: the parts of the first word, $3, $4 text: those of the second, as search tokens;
--   a word without parts is given twice. All parts together stand for the word, with the worst of their tiers.
-- $5 int: number of hits.
-- A token stands in one tier of a posting, so that each posting lies in one class: one part of a word in the tier of
-- the class, the other not below it. The index says which postings a class has, and no words are read from the rows.
WITH
  tier(tier, at_least, above) AS (
    VALUES (8, '{8}'::text[], '{}'::text[]), (4, '{8,4}', '{8}'), (2, '{8,4,2}', '{8,4}'), (1, '{8,4,2,1}', '{8,4,2}')
  ),
  word(word, part, rest) AS (VALUES (1, $1::text, $2::text), (2, $3::text, $4::text)),
  class AS (
    SELECT word, tier, tier || part AS token, ARRAY(SELECT better || rest FROM unnest(at_least) AS better) AS others
    FROM word, tier
    UNION ALL
    SELECT word, tier, tier || rest, ARRAY(SELECT better || part FROM unnest(above) AS better)
    FROM word, tier
    WHERE part <> rest AND tier < 8
  ),
  hit AS (
    SELECT id, one.tier + two.tier AS relevance, date_posted, document, count(*) OVER () AS total
    FROM class AS one
    JOIN class AS two ON one.word = 1 AND two.word = 2
    JOIN posting ON words @> ARRAY[one.token, two.token] AND words && one.others AND words && two.others
  )
SELECT id, relevance, document, total
FROM hit
ORDER BY relevance DESC, date_posted DESC NULLS LAST, id
LIMIT $5;
