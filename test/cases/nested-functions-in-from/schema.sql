CREATE TABLE sheet (
  id int PRIMARY KEY,
  items jsonb,
  tags text[],
  width int
);
CREATE TABLE word (
  tag text PRIMARY KEY,
  meaning text
);

INSERT INTO sheet VALUES
  (1, '[{"n": "a", "q": 2}, {"n": "b", "q": null}]', '{x,y,x}', 3),
  (2, '[]', '{}', 0),
  (3, NULL, NULL, NULL);
INSERT INTO word VALUES ('x', 'ex'), ('z', 'zed');
