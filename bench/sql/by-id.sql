-- One posting.
-- $1 text: id.
SELECT document FROM posting WHERE id = $1;
