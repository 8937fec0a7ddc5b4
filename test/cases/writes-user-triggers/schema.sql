CREATE TABLE post (
  id int PRIMARY KEY,
  title text,
  comments int NOT NULL DEFAULT 0,
  edited int NOT NULL DEFAULT 0
);
CREATE TABLE comment (
  id int PRIMARY KEY,
  post_id int REFERENCES post ON DELETE CASCADE,
  body text
);
CREATE INDEX ON comment (post_id);

CREATE FUNCTION tidy() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF new.body = 'spam' THEN
    RETURN NULL;
  END IF;
  new.body := trim(new.body);
  RETURN new;
END $$;
CREATE TRIGGER tidy BEFORE INSERT OR UPDATE ON comment FOR EACH ROW EXECUTE FUNCTION tidy();

CREATE FUNCTION recount() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE post SET comments = (SELECT count(*) FROM comment c WHERE c.post_id = post.id), edited = edited + 1
  WHERE id IN (old.post_id, new.post_id);
  RETURN NULL;
END $$;
CREATE TRIGGER a_recount AFTER INSERT OR UPDATE OR DELETE ON comment FOR EACH ROW EXECUTE FUNCTION recount();

CREATE FUNCTION welcome() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO comment SELECT n.id * 1000, n.id, '  welcome ' FROM newly n;
  RETURN NULL;
END $$;
CREATE TRIGGER zz_welcome AFTER INSERT ON post REFERENCING NEW TABLE AS newly FOR EACH STATEMENT EXECUTE FUNCTION welcome();

INSERT INTO post VALUES (1, 'One'), (2, 'Two');
INSERT INTO comment VALUES (1, 1, 'hi'), (2, NULL, 'lost');
