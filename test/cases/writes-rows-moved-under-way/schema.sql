CREATE TABLE orders (id int PRIMARY KEY, status text NOT NULL);
CREATE TABLE line (
  id int PRIMARY KEY,
  order_id int NOT NULL REFERENCES orders,
  qty int NOT NULL,
  note text
);
CREATE INDEX ON line (order_id);

-- A trigger of the user's that moves, renumbers, or takes away a row that a statement has changed, before its documents.
CREATE FUNCTION follow_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.note = 'move' THEN
    UPDATE line SET order_id = 3 - order_id, note = 'moved' WHERE id = NEW.id;
  ELSIF NEW.note = 'renumber' THEN
    UPDATE line SET id = id + 100, note = 'renumbered' WHERE id = NEW.id;
  ELSIF NEW.note = 'remove' THEN
    DELETE FROM line WHERE id = NEW.id;
  ELSIF NEW.note = 'twice' THEN
    UPDATE line SET order_id = 3 - order_id, note = 'move' WHERE id = NEW.id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER a_follow AFTER UPDATE ON line FOR EACH ROW EXECUTE FUNCTION follow_line();

INSERT INTO orders VALUES (1, 'open'), (2, 'open');
INSERT INTO line SELECT n, 1 + n % 2, n FROM generate_series(1, 12) n;
