-- difference: documents of oracle.doc_1 differ from the query:
--   stored: (5,"""""")
--   query:  (5,)
-- after: DELETE FROM oracle.t2 t

-- schema
CREATE SCHEMA oracle;

CREATE SCHEMA "oracle ""2""";

CREATE TABLE oracle.t1 (
  id integer,
  upper_id integer,
  code integer,
  PRIMARY KEY (id)
);

INSERT INTO oracle.t1 (id, upper_id, code) VALUES
  (5, 1, 2);

CREATE TABLE oracle.t2 (
  t1_id integer,
  t1_code integer,
  PRIMARY KEY (t1_id, t1_code)
);

INSERT INTO oracle.t2 (t1_id, t1_code) VALUES
  (6, 1);

CREATE TABLE oracle.t3 (
  t2_t1_id bigint,
  t2_t1_code integer,
  pos integer,
  t1_code2 integer,
  text_1 text,
  PRIMARY KEY (t2_t1_id, t2_t1_code, pos)
);

INSERT INTO oracle.t3 (t2_t1_id, t2_t1_code, pos, t1_code2, text_1) VALUES
  (6, 1, 4, NULL, '');

ALTER TABLE oracle.t3 ADD FOREIGN KEY (t2_t1_id, t2_t1_code) REFERENCES oracle.t2 (t1_id, t1_code) ON DELETE CASCADE;

-- view, allow full: oracle.doc_1
SELECT
  x0.id AS id_of_root,
  (
    SELECT to_jsonb(x2.text_1)
    FROM (
      SELECT x2.*
      FROM t3 x2
      WHERE x2.t1_code2 IS NOT DISTINCT FROM x1.code
      ORDER BY x2.t2_t1_id, x2.t2_t1_code, x2.pos
    ) x2
  ) AS doc
FROM t1 x0
  LEFT JOIN t1 x1 ON x0.upper_id::text = x1.id::text;

-- changes
DELETE FROM oracle.t2 t;

