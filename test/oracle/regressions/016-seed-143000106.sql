-- difference: documents of oracle."doc_2 ""$$""" differ from the query:
--   stored: ("ß""\\","{""$1"": {""word"": null, ""number"": 1}, ""nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"": ""ß\\""\\\\""}")
--   stored: (b,"{""$1"": {""word"": null, ""number"": null}, ""nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"": null}")
--   query:  ("ß""\\","{""$1"": {""word"": null, ""number"": 2}, ""nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"": ""ß\\""\\\\""}")
--   query:  (b,"{""$1"": {""word"": """", ""number"": 3}, ""nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"": null}")
-- after: INSERT INTO oracle.t1 AS t ("$1") VALUES ('(3,"")')

-- schema
CREATE SCHEMA oracle;

CREATE SCHEMA "oracle ""2""";

CREATE TYPE oracle.pair AS (number int, word text);

CREATE FUNCTION oracle.near(int, int) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT abs($1 - $2) <= 1';

CREATE OPERATOR oracle.= (FUNCTION = oracle.near, LEFTARG = int, RIGHTARG = int);

CREATE TABLE oracle.t1 (
  "$1" oracle.pair,
  nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn text,
  PRIMARY KEY ("$1")
);

INSERT INTO oracle.t1 ("$1", nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn) VALUES
  ('(2,x)', 'a b'),
  ('(1,)', 'ß"\'),
  ('(,)', NULL),
  ('(1,x)', 'it''s'),
  ('(,x)', '5'),
  ('(2,)', 'ß"\');

-- view: oracle."doc_2 ""$$"""
SELECT DISTINCT ON (coalesce("x""y0".nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn, 'b'::text))
  coalesce("x""y0".nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn, 'b'::text) AS g0,
  to_jsonb("x""y0") AS doc
FROM oracle.t1 "x""y0";

-- changes
INSERT INTO oracle.t1 AS t ("$1") VALUES ('(3,"")');

