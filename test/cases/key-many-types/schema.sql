CREATE TYPE shift AS ENUM ('early', 'late');
CREATE DOMAIN code AS varchar(4) CHECK (value <> '');
CREATE TABLE slot (
  day date NOT NULL,
  kind shift NOT NULL,
  place code NOT NULL,
  at timestamptz NOT NULL,
  span interval NOT NULL,
  tags text[] NOT NULL,
  flag boolean NOT NULL,
  big bigint NOT NULL,
  raw bytea NOT NULL,
  note text,
  PRIMARY KEY (day, kind, place, at, span, tags, flag, big, raw)
);
CREATE TABLE guest (
  id int PRIMARY KEY,
  day date,
  kind shift,
  place code
);
CREATE INDEX ON guest (day, kind, place);

INSERT INTO slot VALUES
  ('2024-02-29', 'early', 'x', '2024-02-29 10:00+00', '1 day', '{a,"b c"}', true, 9007199254740993, '\x00ff', 'n'),
  ('2024-03-31', 'late', 'y', '2024-03-31 01:30+00', '2 mons 03:00', '{}', false, -1, '\x', NULL);
INSERT INTO guest VALUES (1, '2024-02-29', 'early', 'x'), (2, '2024-03-31', 'late', 'y'), (3, '2024-03-31', NULL, 'y');
