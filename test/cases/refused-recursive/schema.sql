CREATE TABLE part (
  id int PRIMARY KEY,
  parent_id int
);
CREATE INDEX ON part (parent_id);
