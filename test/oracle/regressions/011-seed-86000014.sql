-- create (42601): syntax error at or near ","
-- 
-- before the first change

-- schema
CREATE SCHEMA oracle;

CREATE SCHEMA "oracle ""2""";

CREATE FUNCTION oracle.near(int, int) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT abs($1 - $2) <= 1';

CREATE OPERATOR oracle.= (FUNCTION = oracle.near, LEFTARG = int, RIGHTARG = int);

CREATE TABLE oracle.t2 (
  t2_id text,
  PRIMARY KEY (t2_id)
);

CREATE TABLE oracle.t3 (
  t1_id text,
  t2_id text,
  PRIMARY KEY (t1_id, t2_id)
);

-- view: oracle.doc_1
SELECT
  x0.t2_id,
  coalesce((
    SELECT jsonb_agg(jsonb_build_object('t1_id', x1.t1_id) ORDER BY x1.t1_id, x1.t2_id)
    FROM t3 x1
    WHERE x1.t2_id = x0.t2_id
  ), '[]') AS "part00 of doc"
FROM t2 x0;

-- changes
