-- error (42702): column reference "found" is ambiguous
-- PL/pgSQL function jsonb_ivm."oracle.doc_2.oracle.t2.insert"() line 24 at SQL statement
-- after: INSERT INTO oracle.t2 AS t (found) VALUES ('00000000-0000-4000-8000-000000000006')

-- schema
CREATE SCHEMA oracle;

CREATE SCHEMA "oracle ""2""";

CREATE TABLE oracle.t2 (
  found uuid,
  PRIMARY KEY (found)
);

-- view: oracle.doc_2
SELECT x0.found, NULL::jsonb AS doc FROM oracle.t2 x0;

-- changes
INSERT INTO oracle.t2 AS t (found) VALUES ('00000000-0000-4000-8000-000000000006');

