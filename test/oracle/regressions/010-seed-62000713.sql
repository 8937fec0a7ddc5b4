-- difference: documents of oracle.doc_2 differ from the query:
--   stored: (00000000-0000-4000-8000-000000000001,1,00000000-0000-4000-8000-000000000001,"{""n"": [{""pos"": 1, ""t1_id"": ""00000000-0000-4000-8000-000000000001"", ""t1_id2"": ""00000000-0000-4000-8000-000000000001""}], ""items"": []}")
--   stored: (00000000-0000-4000-8000-000000000005,1,00000000-0000-4000-8000-000000000005,"{""n"": [{""pos"": 1, ""t1_id"": ""00000000-0000-4000-8000-000000000005"", ""t1_id2"": ""00000000-0000-4000-8000-000000000005""}], ""items"": []}")
--   query:  (00000000-0000-4000-8000-000000000001,1,00000000-0000-4000-8000-000000000001,"{""n"": [{""pos"": 1, ""t1_id"": ""00000000-0000-4000-8000-000000000001"", ""t1_id2"": ""00000000-0000-4000-8000-000000000001""}], ""items"": [{""\\"""": {""\\"""": [{""\\"""": ""ß\\""\\\\"", ""n"": ""00000000-0000-4000-8000-000000000001"", ""x"": {""sum"": false, ""list"": ""1#"", ""count"": ""00000000-0000-4000-8000-000000000003""}, ""y"": ""2#"", ""name"": 5}], ""y"": [{""x"": 0, ""id"": ""a""}], ""Ä"": """"}, ""name"": ""00000000-0000-4000-8000-000000000005"", ""x[0]"": {""y"": 20.20, ""info"": {""00000000-0000-4000-8000-000000000005"": 0}}, ""parent"": 10.10}]}")
--   query:  (00000000-0000-4000-8000-000000000005,1,00000000-0000-4000-8000-000000000005,"{""n"": [{""pos"": 1, ""t1_id"": ""00000000-0000-4000-8000-000000000005"", ""t1_id2"": ""00000000-0000-4000-8000-000000000005""}], ""items"": [{""\\"""": {""y"": []}, ""name"": ""00000000-0000-4000-8000-000000000005"", ""x[0]"": {""y"": 20.20, ""info"": {""00000000-0000-4000-8000-000000000005"": 0}}, ""parent"": 10.10}]}")
-- after: DO $body$BEGIN
--   DELETE FROM oracle.t4_part0;
--   ALTER TABLE oracle.t4 DETACH PARTITION oracle.t4_part0;
--   INSERT INTO oracle.t4_part0 (id, t2_t1_id, t2_pos, int_1, bytea_1, price_1) SELECT * FROM (VALUES (1, '00000000-0000-4000-8000-000000000005'::uuid, 1, 5, '\x41'::bytea, 10.10::numeric(10,2))) AS s (id, t2_t1_id, t2_pos, int_1, bytea_1, price_1) WHERE satisfies_hash_partition('oracle.t4'::regclass, 2, 0, id);
--   ALTER TABLE oracle.t4 ATTACH PARTITION oracle.t4_part0 FOR VALUES WITH (MODULUS 2, REMAINDER 0);
-- END$body$

-- schema
CREATE SCHEMA oracle;

CREATE SCHEMA "oracle ""2""";

CREATE FUNCTION oracle.near(int, int) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT abs($1 - $2) <= 1';

CREATE OPERATOR oracle.= (FUNCTION = oracle.near, LEFTARG = int, RIGHTARG = int);

CREATE TABLE "oracle ""2""".t1 (
  id uuid NOT NULL,
  text_1 text,
  float_1 double precision,
  text_12 text NOT NULL,
  PRIMARY KEY (id)
);

INSERT INTO "oracle ""2""".t1 (id, text_1, float_1, text_12) VALUES
  ('00000000-0000-4000-8000-000000000005', NULL, NULL, 'a b'),
  ('00000000-0000-4000-8000-000000000006', '', 1e21, 'ß"\'),
  ('00000000-0000-4000-8000-000000000002', '5', 1e21, 'B'),
  ('00000000-0000-4000-8000-000000000003', '', '-0', 'ß"\'),
  ('00000000-0000-4000-8000-000000000004', 'B', 0, 'ß"\'),
  ('00000000-0000-4000-8000-000000000001', 'a b', 1.5, 'it''s');

CREATE TABLE oracle.t2 (
  t1_id uuid NOT NULL,
  pos integer NOT NULL,
  t1_id2 uuid,
  text_1 text,
  words_1 text[],
  PRIMARY KEY (t1_id, pos)
);

CREATE INDEX ON oracle.t2 (t1_id2);

INSERT INTO oracle.t2 (t1_id, pos, t1_id2, text_1, words_1) VALUES
  ('00000000-0000-4000-8000-000000000006', 6, '00000000-0000-4000-8000-000000000002', 'it''s', '{a,NULL}'),
  ('00000000-0000-4000-8000-000000000001', 1, '00000000-0000-4000-8000-000000000006', '', '{a,b}'),
  ('00000000-0000-4000-8000-000000000004', 2, '00000000-0000-4000-8000-000000000006', 'a b', NULL),
  ('00000000-0000-4000-8000-000000000004', 5, '00000000-0000-4000-8000-000000000005', 'a b', '{a,b}'),
  ('00000000-0000-4000-8000-000000000003', 2, '00000000-0000-4000-8000-000000000005', 'B', '{a,NULL}');

CREATE TABLE oracle.t3 (
  t2_t1_id uuid NOT NULL,
  t2_pos integer NOT NULL,
  t2_t1_id2 uuid NOT NULL,
  t2_pos2 bigint NOT NULL,
  t2_t1_id3 uuid NOT NULL,
  t2_pos3 bigint NOT NULL,
  float_1 double precision,
  int_1 integer,
  PRIMARY KEY (t2_t1_id, t2_pos, t2_t1_id2, t2_pos2)
);

CREATE INDEX ON oracle.t3 (t2_t1_id, t2_pos);

CREATE INDEX ON oracle.t3 (t2_t1_id2, t2_pos2);

INSERT INTO oracle.t3 (t2_t1_id, t2_pos, t2_t1_id2, t2_pos2, t2_t1_id3, t2_pos3, float_1, int_1) VALUES
  ('00000000-0000-4000-8000-000000000004', 2, '00000000-0000-4000-8000-000000000003', 2, '00000000-0000-4000-8000-000000000003', 2, 1e21, 3),
  ('00000000-0000-4000-8000-000000000003', 2, '00000000-0000-4000-8000-000000000006', 6, '00000000-0000-4000-8000-000000000004', 5, 1e21, 2),
  ('00000000-0000-4000-8000-000000000006', 6, '00000000-0000-4000-8000-000000000001', 1, '00000000-0000-4000-8000-000000000001', 1, 1e21, -1);

CREATE TABLE oracle.t4 (
  id integer NOT NULL,
  t2_t1_id uuid,
  t2_pos integer,
  int_1 integer,
  bytea_1 bytea,
  price_1 numeric(10,2),
  PRIMARY KEY (id)
) PARTITION BY HASH (id);

CREATE TABLE oracle.t4_part0 PARTITION OF oracle.t4 FOR VALUES WITH (MODULUS 2, REMAINDER 0);

CREATE TABLE oracle.t4_part1 PARTITION OF oracle.t4 FOR VALUES WITH (MODULUS 2, REMAINDER 1);

INSERT INTO oracle.t4 (id, t2_t1_id, t2_pos, int_1, bytea_1, price_1) VALUES
  (3, '00000000-0000-4000-8000-000000000004', 2, 1, '\x00ff', 1.00),
  (6, NULL, NULL, NULL, '\x41', 1.00),
  (4, '00000000-0000-4000-8000-000000000006', 6, 0, '\x', 10.10),
  (7, '00000000-0000-4000-8000-000000000004', 2, 5, '\x00ff', NULL),
  (2, '00000000-0000-4000-8000-000000000003', 2, 100, NULL, 1.00),
  (5, '00000000-0000-4000-8000-000000000003', 2, 0, '\x00ff', 0.00);

CREATE TABLE oracle.t5 (
  t3_t2_t1_id uuid NOT NULL,
  t3_t2_pos bigint NOT NULL,
  t3_t2_t1_id2 uuid NOT NULL,
  t3_t2_pos2 bigint NOT NULL,
  t3_t2_t1_id3 uuid NOT NULL,
  t3_t2_pos3 integer NOT NULL,
  t3_t2_t1_id22 uuid NOT NULL,
  t3_t2_pos22 bigint NOT NULL,
  t1_id uuid,
  text_1 text NOT NULL,
  bigint_1 bigint,
  code integer NOT NULL,
  PRIMARY KEY (t3_t2_t1_id, t3_t2_pos, t3_t2_t1_id2, t3_t2_pos2, t3_t2_t1_id3, t3_t2_pos3, t3_t2_t1_id22, t3_t2_pos22),
  UNIQUE (code)
);

CREATE INDEX ON oracle.t5 (t3_t2_t1_id3, t3_t2_pos3, t3_t2_t1_id22, t3_t2_pos22);

CREATE INDEX ON oracle.t5 (t1_id);

INSERT INTO oracle.t5 (t3_t2_t1_id, t3_t2_pos, t3_t2_t1_id2, t3_t2_pos2, t3_t2_t1_id3, t3_t2_pos3, t3_t2_t1_id22, t3_t2_pos22, t1_id, text_1, bigint_1, code) VALUES
  ('00000000-0000-4000-8000-000000000004', 2, '00000000-0000-4000-8000-000000000003', 2, '00000000-0000-4000-8000-000000000004', 2, '00000000-0000-4000-8000-000000000003', 2, '00000000-0000-4000-8000-000000000002', 'B', 3, 6),
  ('00000000-0000-4000-8000-000000000003', 2, '00000000-0000-4000-8000-000000000006', 6, '00000000-0000-4000-8000-000000000004', 2, '00000000-0000-4000-8000-000000000003', 2, '00000000-0000-4000-8000-000000000006', 'ß"\', 9007199254740993, 7),
  ('00000000-0000-4000-8000-000000000006', 6, '00000000-0000-4000-8000-000000000001', 1, '00000000-0000-4000-8000-000000000006', 6, '00000000-0000-4000-8000-000000000001', 1, '00000000-0000-4000-8000-000000000003', 'it''s', 1, 5);

ALTER TABLE oracle.t2 ADD FOREIGN KEY (t1_id) REFERENCES "oracle ""2""".t1 (id) ON UPDATE CASCADE DEFERRABLE;

ALTER TABLE oracle.t3 ADD FOREIGN KEY (t2_t1_id, t2_pos) REFERENCES oracle.t2 (t1_id, pos);

ALTER TABLE oracle.t3 ADD FOREIGN KEY (t2_t1_id2, t2_pos2) REFERENCES oracle.t2 (t1_id, pos) ON DELETE CASCADE DEFERRABLE;

ALTER TABLE oracle.t3 ADD FOREIGN KEY (t2_t1_id3, t2_pos3) REFERENCES oracle.t2 (t1_id, pos) ON UPDATE CASCADE;

ALTER TABLE oracle.t4 ADD FOREIGN KEY (t2_t1_id, t2_pos) REFERENCES oracle.t2 (t1_id, pos);

ALTER TABLE oracle.t5 ADD FOREIGN KEY (t3_t2_t1_id, t3_t2_pos, t3_t2_t1_id2, t3_t2_pos2) REFERENCES oracle.t3 (t2_t1_id, t2_pos, t2_t1_id2, t2_pos2) ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE oracle.t5 ADD FOREIGN KEY (t3_t2_t1_id3, t3_t2_pos3, t3_t2_t1_id22, t3_t2_pos22) REFERENCES oracle.t3 (t2_t1_id, t2_pos, t2_t1_id2, t2_pos2) ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE;

ALTER TABLE oracle.t5 ADD FOREIGN KEY (t1_id) REFERENCES "oracle ""2""".t1 (id) ON DELETE SET NULL;

CREATE FUNCTION oracle.user_t4() RETURNS trigger LANGUAGE plpgsql AS $body$BEGIN
  NEW.int_1 := coalesce(NEW.int_1, 0) % 5 + 1;
  RETURN NEW;
END$body$;

CREATE TRIGGER zz_user_trigger BEFORE INSERT OR UPDATE ON oracle.t4 FOR EACH ROW EXECUTE FUNCTION oracle.user_t4();

-- view, allow full: oracle.doc_1
SELECT x0.t1_id, x0.pos, x0.t1_id AS t1_id2, NULL::jsonb AS doc
FROM oracle.t2 x0;

-- view: oracle.doc_2
SELECT
  x0.t1_id AS t1_id,
  x0.pos,
  x0.t1_id2,
  jsonb_strip_nulls(jsonb_build_object(
    'items', (
      SELECT
        coalesce(jsonb_agg(
          jsonb_build_object(
            'x[0]', jsonb_strip_nulls(jsonb_build_object(
              'y', (x3.price_1 * 2),
              'info', (
                SELECT jsonb_object_agg(coalesce(x4.k::text, ''), x4.v ORDER BY x4.v, x4.k)
                FROM (
                  SELECT x2.id AS k, count(x2.text_1) AS v
                  FROM "oracle ""2""".t1 x2
                  WHERE x2.id = x3.t2_t1_id
                  GROUP BY x2.id
                ) x4
              )
            )),
            'name', x3.t2_t1_id::text,
            '"', (
              SELECT
                jsonb_build_object(
                  '"', (
                    SELECT
                      jsonb_agg(
                        jsonb_build_object(
                          'n', (
                            SELECT max(x7.id::text)
                            FROM "oracle ""2""".t1 x7
                            WHERE (x7.id = x0.t1_id OR x7.id IS NULL)
                          ),
                          'name', (
                            WITH w AS (
                              SELECT x7.* FROM oracle.doc_1 x7 WHERE x7.t1_id < x6.t1_id
                            )
                            SELECT
                              max(x7.pos) FILTER (WHERE (x7.t1_id2 IS NOT NULL OR x7.t1_id BETWEEN '00000000-0000-4000-8000-000000000001'::uuid AND '00000000-0000-4000-8000-000000000001'::uuid))
                            FROM w x7
                          ),
                          '"', x6.text_1,
                          'y', (x6.t3_t2_pos3 || '#'),
                          'x', (
                            SELECT
                              jsonb_build_object(
                                'count', string_agg(x7.id::text, ', ' ORDER BY x7.float_1 DESC, x7.id),
                                'sum', every((x7.text_1 LIKE 'a%')),
                                'list', string_agg((x3.t2_pos || '#'), ', ' ORDER BY x7.id)
                              )
                            FROM "oracle ""2""".t1 x7
                            WHERE x7.id = x6.t3_t2_t1_id22
                          )
                        )
                        ORDER BY x6.t3_t2_pos3, x6.t3_t2_t1_id, x6.t3_t2_pos, x6.t3_t2_t1_id2, x6.t3_t2_pos2, x6.t3_t2_t1_id3, x6.t3_t2_pos3, x6.t3_t2_t1_id22, x6.t3_t2_pos22
                      )
                    FROM t5 x6
                    WHERE x6.t1_id = x5.id
                  ),
                  'y', (
                    SELECT
                      coalesce(jsonb_agg(jsonb_build_object('x', (x6.pos % 3), 'id', 'a'::text) ORDER BY x6.words_1 DESC, x6.pos, x6.t1_id, x6.pos), '[]')
                    FROM t2 x6
                    WHERE x5.id = x6.t1_id
                      AND x6.pos IS NOT NULL
                  ),
                  'Ä', to_jsonb(x5.text_1)
                )
              FROM t2 x4
                LEFT JOIN "oracle ""2""".t1 x5 ON x5.id = x4.t1_id2
              WHERE x4.t1_id = x0.t1_id
                AND x4.pos = x0.pos
            ),
            'parent', coalesce(x3.price_1, 0)
          )
          ORDER BY x3.id
        ), '[]')
      FROM t4 x3
      WHERE x3.t2_pos = x0.pos
    ),
    'n', (
      SELECT
        jsonb_agg(to_jsonb(x3) - 'id' ORDER BY x3.t1_id, x3.pos) FILTER (WHERE x3.doc IS DISTINCT FROM '{"a": 1}'::jsonb)
      FROM oracle.doc_1 x3
      WHERE x3.t1_id = x0.t1_id2
    )
  )) AS doc
FROM oracle.doc_1 x0
  , t2 x1
  , t2 x2
WHERE x0.t1_id = x1.t1_id
  AND x0.pos = x1.pos
  AND x0.t1_id IN (x2.t1_id)
  AND x0.pos IN (x2.pos);

-- changes
INSERT INTO oracle.t2 AS t (t1_id, pos) VALUES ('00000000-0000-4000-8000-000000000005', 1);

INSERT INTO oracle.t5 AS t () VALUES ;

INSERT INTO oracle.t2 AS t () VALUES ;

INSERT INTO oracle.t2 AS t () VALUES ;

MERGE INTO oracle.t4 t
USING (VALUES ) AS s (id, t2_t1_id, t2_pos, int_1, bytea_1, price_1)
ON t.id = s.id
WHEN MATCHED THEN DELETE
WHEN NOT MATCHED THEN INSERT (id, t2_t1_id, t2_pos, int_1, bytea_1, price_1) VALUES (s.id, s.t2_t1_id, s.t2_pos, s.int_1, s.bytea_1, s.price_1);

DO $body$BEGIN
  DELETE FROM oracle.t4_part0;
  ALTER TABLE oracle.t4 DETACH PARTITION oracle.t4_part0;
  INSERT INTO oracle.t4_part0 (id, t2_t1_id, t2_pos, int_1, bytea_1, price_1) SELECT * FROM (VALUES (1, '00000000-0000-4000-8000-000000000005'::uuid, 1, 5, '\x41'::bytea, 10.10::numeric(10,2))) AS s (id, t2_t1_id, t2_pos, int_1, bytea_1, price_1) WHERE satisfies_hash_partition('oracle.t4'::regclass, 2, 0, id);
  ALTER TABLE oracle.t4 ATTACH PARTITION oracle.t4_part0 FOR VALUES WITH (MODULUS 2, REMAINDER 0);
END$body$;

UPDATE oracle.t2 t SET ;

INSERT INTO oracle.t2 AS t () VALUES ;

