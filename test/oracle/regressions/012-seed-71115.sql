-- difference: documents of oracle.doc_1 differ from the query:
--   stored: ("(2,)",7,"{""v_text_1"": ""it's""}")
--   query:  ("(2,)",7,)
-- after: UPDATE oracle.t1 t SET text_1 = 'it''s'::text

-- schema
CREATE SCHEMA oracle;

CREATE SCHEMA "oracle ""2""";

CREATE TYPE oracle.pair AS (number int, word text);

CREATE FUNCTION oracle.near(int, int) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT abs($1 - $2) <= 1';

CREATE OPERATOR oracle.= (FUNCTION = oracle.near, LEFTARG = int, RIGHTARG = int);

CREATE TABLE oracle.t1 (
  id oracle.pair,
  text_1 text,
  PRIMARY KEY (id)
);

INSERT INTO oracle.t1 (id, text_1) VALUES
  ('(2,)', 'a');

CREATE TABLE oracle.t3 (
  t1_id oracle.pair,
  pos integer,
  PRIMARY KEY (t1_id, pos)
);

INSERT INTO oracle.t3 (t1_id, pos) VALUES
  ('(2,)', 7);

-- view: oracle.doc_1
SELECT
  x0.t1_id,
  x0.pos,
  CASE WHEN x1.id IS NOT NULL THEN jsonb_build_object('v_text_1', x1.text_1) END AS doc
FROM oracle.t3 x0
  LEFT JOIN oracle.t1 x1 ON x0.t1_id = x1.id;

-- changes
UPDATE oracle.t1 t SET text_1 = 'it''s'::text;

