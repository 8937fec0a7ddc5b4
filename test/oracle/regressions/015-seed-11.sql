-- create (INTERNAL): cannot print the expression {"ColumnRef":{"fields":[{"String":{"sval":"nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_1"}},{"String":{"sval":"result"}}]}}
-- before the first change

-- schema
CREATE SCHEMA oracle;

CREATE SCHEMA "oracle ""2""";

CREATE FUNCTION oracle.near(int, int) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT abs($1 - $2) <= 1';

CREATE OPERATOR oracle.= (FUNCTION = oracle.near, LEFTARG = int, RIGHTARG = int);

CREATE TABLE oracle.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn (
  result timestamptz,
  PRIMARY KEY (result)
);

CREATE TABLE oracle.new_table (
  id uuid,
  nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn timestamptz,
  PRIMARY KEY (id)
);

CREATE VIEW oracle.nnnnnnnnnnnnnnnnnnnn_view1 AS SELECT * FROM oracle.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn ORDER BY result;

-- view: oracle.doc_1
SELECT
  x0.result,
  coalesce((
    SELECT
      (
        SELECT NULL::jsonb FROM oracle.nnnnnnnnnnnnnnnnnnnn_view1 x3
      )
    FROM oracle.new_table x1
    WHERE x1.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn = x0.result
  ), '[]') AS doc
FROM oracle.nnnnnnnnnnnnnnnnnnnn_view1 x0;

-- changes
