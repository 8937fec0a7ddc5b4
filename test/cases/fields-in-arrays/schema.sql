CREATE TABLE purchase (
  id int PRIMARY KEY,
  placed text NOT NULL
);
CREATE TABLE maker (
  id int PRIMARY KEY,
  name text
);
CREATE TABLE product (
  id int PRIMARY KEY,
  maker_id int REFERENCES maker,
  name text,
  price numeric(10, 2)
);
CREATE TABLE line (
  purchase_id int NOT NULL REFERENCES purchase ON DELETE CASCADE,
  place int NOT NULL,
  product_id int REFERENCES product,
  qty int,
  note text,
  PRIMARY KEY (purchase_id, place)
);
CREATE TABLE part (
  id int PRIMARY KEY,
  purchase_id int NOT NULL,
  place int NOT NULL,
  weight float8,
  note jsonb,
  FOREIGN KEY (purchase_id, place) REFERENCES line ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE INDEX ON product (maker_id);
CREATE INDEX ON line (product_id);
CREATE INDEX ON part (purchase_id, place);

INSERT INTO maker VALUES (1, 'Acme'), (2, '100% "Bolt"');
INSERT INTO product VALUES (1, 1, 'Mug', 3), (2, 2, 'Cup', 4.5), (3, NULL, 'Pot', NULL);
INSERT INTO purchase VALUES (1, 'May'), (2, 'June'), (3, 'July');
INSERT INTO line VALUES (1, 1, 1, 2, 'a'), (1, 2, 2, 1, NULL), (2, 1, 3, 5, 'b'), (2, 2, NULL, 1, 'c');
INSERT INTO part VALUES (1, 1, 1, 0.5, '{"a": 1}'), (2, 1, 1, 1, NULL), (3, 2, 1, 3, '[]'), (4, 2, 2, 4, '4');

-- a line is written again before what it is shown in tells of it
CREATE FUNCTION note_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE line SET note = 'new' WHERE purchase_id = new.purchase_id AND place = new.place;
  RETURN NULL;
END
$$;
CREATE TRIGGER note AFTER INSERT ON line FOR EACH ROW EXECUTE FUNCTION note_line();
