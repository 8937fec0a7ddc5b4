-- difference: documents of oracle.doc_1 differ from the query:
--   stored: (5,)
-- after: MERGE INTO oracle.t1 t
-- USING (VALUES (7, 'it''s'::text, NULL::numeric(10,2), NULL::text), (4, 'ß"\'::text, NULL::numeric(10,2), 'b'::text)) AS s (id, text_1, price_1, text_12)
-- ON t.id = s.id
-- WHEN MATCHED THEN UPDATE SET text_12 = s.text_12, price_1 = s.price_1
-- WHEN NOT MATCHED THEN INSERT (id, text_1, price_1, text_12) VALUES (s.id, s.text_1, s.price_1, s.text_12)

-- schema
CREATE SCHEMA oracle;

CREATE SCHEMA "oracle ""2""";

CREATE TABLE oracle.t1 (
  id integer,
  text_1 text,
  price_1 numeric(10,2),
  text_12 text,
  PRIMARY KEY (id)
) PARTITION BY HASH (id);

CREATE TABLE oracle.t1_part0 PARTITION OF oracle.t1 FOR VALUES WITH (MODULUS 2, REMAINDER 0);

CREATE TABLE oracle.t1_part1 PARTITION OF oracle.t1 FOR VALUES WITH (MODULUS 2, REMAINDER 1);

INSERT INTO oracle.t1 (id, text_1, price_1, text_12) VALUES
  (5, 'b', 10.10, 'B'),
  (4, 'b', 1.00, '5');

-- view, allow full: oracle.doc_1
SELECT x0.id, NULL::jsonb AS doc
FROM t1 x0
WHERE x0.price_1 NOT IN (SELECT x1.price_1 FROM t1 x1 WHERE x1.text_12 = x0.text_1);

-- changes
MERGE INTO oracle.t1 t
USING (VALUES (7, 'it''s'::text, NULL::numeric(10,2), NULL::text), (4, 'ß"\'::text, NULL::numeric(10,2), 'b'::text)) AS s (id, text_1, price_1, text_12)
ON t.id = s.id
WHEN MATCHED THEN UPDATE SET text_12 = s.text_12, price_1 = s.price_1
WHEN NOT MATCHED THEN INSERT (id, text_1, price_1, text_12) VALUES (s.id, s.text_1, s.price_1, s.text_12);

