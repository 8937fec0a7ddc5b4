-- difference: documents of oracle.doc_1 differ from the query:
--   stored: (é,"{""flag"": null}")
--   query:  (b,"{""flag"": null}")
-- after: UPDATE oracle.t1 t SET id = 'b'::text

-- schema
CREATE SCHEMA oracle;

CREATE SCHEMA "oracle ""2""";

CREATE TABLE oracle.t1 (
  id text,
  upper_id text,
  text_1 text,
  PRIMARY KEY (id)
);

ALTER TABLE oracle.t1 ADD FOREIGN KEY (upper_id) REFERENCES oracle.t1 (id) ON UPDATE CASCADE;

-- view: oracle.doc_1
SELECT x0.id, jsonb_build_object('flag', x0.text_1) AS doc
FROM oracle.t1 x0;

-- changes
INSERT INTO oracle.t1 AS t (id) VALUES ('é');

UPDATE oracle.t1 t SET upper_id = 'é'::text;

UPDATE oracle.t1 t SET id = 'b'::text;

