-- What an expert writes by hand for views/comment/view.sql.
--
-- Exact after any interleaving at READ COMMITTED: who links a comment to a post shares a lock on the post's number, which
-- who changes its title has. The post's row itself would be locked against those who count its comments, too.

CREATE TABLE comment_doc (id int PRIMARY KEY, doc jsonb NOT NULL) WITH (fillfactor = 80);
INSERT INTO comment_doc SELECT * FROM query ORDER BY id;

CREATE FUNCTION comment_inserted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock_shared('post'::regclass::oid::int, NEW.post_id);
  INSERT INTO comment_doc SELECT * FROM query WHERE id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER doc_insert AFTER INSERT ON comment FOR EACH ROW EXECUTE FUNCTION comment_inserted();

CREATE FUNCTION comment_deleted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM comment_doc WHERE id = OLD.id;
  RETURN NULL;
END $$;
CREATE TRIGGER doc_delete AFTER DELETE ON comment FOR EACH ROW EXECUTE FUNCTION comment_deleted();

CREATE FUNCTION post_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock('post'::regclass::oid::int, NEW.id);
  UPDATE comment_doc d SET doc = jsonb_set(doc, '{post,title}', to_jsonb(NEW.title))
  FROM comment c WHERE c.post_id = NEW.id AND d.id = c.id;
  RETURN NULL;
END $$;
CREATE TRIGGER doc_title AFTER UPDATE OF title ON post FOR EACH ROW
  WHEN (OLD.title IS DISTINCT FROM NEW.title) EXECUTE FUNCTION post_changed();
