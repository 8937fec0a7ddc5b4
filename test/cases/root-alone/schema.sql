CREATE TABLE item (
  id int PRIMARY KEY,
  title text NOT NULL,
  price numeric(10, 2),
  note text
);

INSERT INTO item VALUES (1, 'Lamp', 10.00, 'a'), (2, 'Desk', NULL, NULL), (3, 'Chair', 35.50, 'c');
