-- error (42702): column reference "tg_op" is ambiguous
-- PL/pgSQL function jsonb_ivm."oracle.doc_1 ""\"".oracle.t2.update"() line 25 at SQL statement
-- after: UPDATE oracle.t2 t SET keys = 'B'::text

-- schema
CREATE SCHEMA oracle;

CREATE SCHEMA "oracle ""2""";

CREATE TABLE oracle.t2 (
  tg_op integer,
  keys text,
  PRIMARY KEY (tg_op)
);

INSERT INTO oracle.t2 (tg_op, keys) VALUES
  (2, 'a b');

-- view: oracle."doc_1 ""\"""
SELECT old0.tg_op, jsonb_agg(NULL::jsonb ORDER BY v_keys1.keys, v_keys1.tg_op, old0.tg_op) AS doc
FROM t2 old0
  LEFT JOIN t2 v_keys1 ON true
GROUP BY old0.tg_op;

-- changes
UPDATE oracle.t2 t SET keys = 'B'::text;

