CREATE TABLE lease (
  id int PRIMARY KEY,
  starts date,
  runs interval,
  signed timestamptz
);

INSERT INTO lease VALUES (1, '2024-03-04', '1 year 2 mons', '2024-03-31 01:30+00'), (2, NULL, NULL, NULL);
