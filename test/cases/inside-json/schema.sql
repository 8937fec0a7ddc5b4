CREATE TABLE contract (
  id bigint PRIMARY KEY,
  title text NOT NULL
);
CREATE TABLE invoice (
  id int PRIMARY KEY,
  data jsonb,
  sent json
);

INSERT INTO contract VALUES (1, 'alpha'), (2, 'beta');
INSERT INTO invoice VALUES
  (1, '{"items": [{"contract": 1, "qty": 3}, {"contract": "2", "qty": null}], "main": {"contract": 2}}', '[{"contract": 2}, {"contract": null}]'),
  (2, '{"items": [], "main": {}}', '[]'),
  (3, NULL, NULL);

-- what create asks for
CREATE INDEX invoice_items ON invoice USING gin ((jsonb_path_query_array("data", '$."items"[*]."contract"'::jsonpath) || jsonb_path_query_array("data", '$."items"[*]."contract"?(!(@ like_regex "^(0|-?[1-9][0-9]*)$")).type()'::jsonpath)) jsonb_path_ops);
CREATE INDEX invoice_main ON invoice ((((data -> 'main') ->> 'contract')::bigint));
