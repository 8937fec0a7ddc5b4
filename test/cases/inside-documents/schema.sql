CREATE TABLE contract (
  id bigint PRIMARY KEY,
  code text NOT NULL UNIQUE,
  title text NOT NULL
);
CREATE TABLE clause (
  id int PRIMARY KEY,
  contract_id bigint NOT NULL REFERENCES contract ON UPDATE CASCADE ON DELETE CASCADE,
  words text NOT NULL
);
CREATE TABLE invoice (
  id int PRIMARY KEY,
  data jsonb
);
CREATE TABLE page (
  id int PRIMARY KEY,
  invoice_id int REFERENCES invoice ON DELETE CASCADE,
  body jsonb
);
CREATE INDEX ON clause (contract_id);
CREATE INDEX ON page (invoice_id);

INSERT INTO contract VALUES (1, 'A', 'alpha'), (2, 'B', 'beta'), (3, 'C', 'gamma'), (7, '7', 'seven');
INSERT INTO clause VALUES (10, 1, 'first'), (11, 1, 'second'), (12, 3, 'third');
INSERT INTO invoice VALUES
  (1, '{"items": [{"kind": "contract", "contractId": 1, "code": "A"}, {"kind": "contract", "contractId": "2"}]}'),
  (2, '{"items": [{"kind": "contract", "contractId": "007", "code": 7}, {"kind": "note", "contractId": "none"}]}'),
  (3, '{"items": []}'),
  (4, '{}'),
  (5, NULL),
  (6, '{"items": [{"kind": "contract", "contractId": 1}, {"kind": "contract", "contractId": 1}, {"kind": "contract"}, "text"]}');
INSERT INTO page VALUES
  (1, 1, '{"blocks": [{"contracts": [{"id": 2}, {"id": " 7 "}]}, {"contracts": []}]}'),
  (2, 1, '{"blocks": [{"contracts": [{"id": 1}]}, {"contracts": [{"id": 3}]}]}'),
  (3, 6, '{"blocks": []}'),
  (4, NULL, '{"blocks": [{"contracts": [{"id": 3}]}]}'),
  (5, 6, NULL);

-- what create asks for: of the values, and of the kinds of those that are written in other ways than one
CREATE INDEX invoice_contract_ids ON invoice USING gin ((jsonb_path_query_array("data", '$."items"[*]."contractId"'::jsonpath) || jsonb_path_query_array("data", '$."items"[*]."contractId"?(!(@ like_regex "^(0|-?[1-9][0-9]*)$")).type()'::jsonpath)) jsonb_path_ops);
CREATE INDEX invoice_codes ON invoice USING gin ((jsonb_path_query_array("data", '$."items"[*]."code"'::jsonpath) || jsonb_path_query_array("data", '$."items"[*]."code".type()'::jsonpath)) jsonb_path_ops);
