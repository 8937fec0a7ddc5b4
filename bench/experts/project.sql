-- What an expert writes by hand for views/project/view.sql, with built-in functions only.
--
-- A note's text is set in the document that holds the note. Where another transaction is just moving its task or section
-- away, it has the document locked; the UPDATE waits, doesn't find the note there any more, and the way is looked up
-- again. Whatever else changes locks the documents before and after and recomputes them.
-- Exact after any interleaving at READ COMMITTED. Supposed of the tables: foreign keys are as declared, and no other
-- trigger writes to them.

CREATE TABLE project_doc (id int PRIMARY KEY, doc jsonb NOT NULL) WITH (fillfactor = 60);
DO $$
BEGIN
  ALTER TABLE project_doc ALTER doc SET COMPRESSION lz4;
EXCEPTION WHEN feature_not_supported THEN NULL;
END $$;
INSERT INTO project_doc SELECT * FROM query ORDER BY id;

CREATE FUNCTION note_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  held jsonb := jsonb_build_object('sections', jsonb_build_array(jsonb_build_object('tasks', jsonb_build_array(
    jsonb_build_object('id', NEW.task_id, 'notes', jsonb_build_array(jsonb_build_object('id', NEW.id)))))));
  home int;
BEGIN
  LOOP
    SELECT s.project_id INTO home FROM task t JOIN section s ON s.id = t.section_id WHERE t.id = NEW.task_id;
    EXIT WHEN home IS NULL;
    UPDATE project_doc d SET doc = jsonb_set(doc, (
      SELECT ARRAY['sections', (s.place - 1)::text, 'tasks', (t.place - 1)::text, 'notes', (n.place - 1)::text, 'body']
      FROM jsonb_array_elements(d.doc -> 'sections') WITH ORDINALITY AS s (element, place),
           jsonb_array_elements(s.element -> 'tasks') WITH ORDINALITY AS t (element, place),
           jsonb_array_elements(t.element -> 'notes') WITH ORDINALITY AS n (element, place)
      WHERE t.element -> 'id' = to_jsonb(NEW.task_id) AND n.element -> 'id' = to_jsonb(NEW.id)), to_jsonb(NEW.body))
    WHERE d.id = home AND d.doc @> held;
    EXIT WHEN FOUND;
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER doc_fields AFTER UPDATE OF body ON note FOR EACH ROW
  WHEN (OLD.id = NEW.id AND OLD.task_id = NEW.task_id AND OLD.body <> NEW.body)
  EXECUTE FUNCTION note_changed();

CREATE FUNCTION project_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  CASE TG_OP
    WHEN 'INSERT' THEN INSERT INTO project_doc SELECT * FROM query WHERE id = NEW.id;
    WHEN 'DELETE' THEN DELETE FROM project_doc WHERE id = OLD.id;
    ELSE
      PERFORM FROM project_doc WHERE id = OLD.id FOR UPDATE;
      UPDATE project_doc d SET (id, doc) = (SELECT * FROM query q WHERE q.id = NEW.id) WHERE d.id = OLD.id;
  END CASE;
  RETURN NULL;
END $$;
CREATE TRIGGER doc_change AFTER INSERT OR UPDATE OR DELETE ON project FOR EACH ROW EXECUTE FUNCTION project_changed();

-- The projects that the given sections, tasks and notes' tasks are part of, recomputed under lock.
CREATE FUNCTION recompute(projects int[], sections int[], tasks int[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  found int[];
  held int[] := '{}';
BEGIN
  LOOP
    found := ARRAY(
      SELECT p FROM unnest(projects) AS p WHERE p IS NOT NULL
      UNION SELECT project_id FROM section WHERE id = ANY (sections)
      UNION SELECT s.project_id FROM task t JOIN section s ON s.id = t.section_id WHERE t.id = ANY (tasks));
    EXIT WHEN found <@ held;
    PERFORM FROM project_doc WHERE id = ANY (found) ORDER BY id FOR UPDATE;
    held := held || found;
  END LOOP;
  UPDATE project_doc d SET doc = q.doc FROM query q WHERE q.id = d.id AND q.id = ANY (held);
END $$;

CREATE FUNCTION section_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM recompute(ARRAY[OLD.project_id, NEW.project_id], '{}', '{}');
  RETURN NULL;
END $$;
CREATE TRIGGER doc_change AFTER INSERT OR UPDATE OR DELETE ON section FOR EACH ROW EXECUTE FUNCTION section_changed();

CREATE FUNCTION task_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM recompute('{}', ARRAY[OLD.section_id, NEW.section_id], '{}');
  RETURN NULL;
END $$;
CREATE TRIGGER doc_change AFTER INSERT OR UPDATE OR DELETE ON task FOR EACH ROW EXECUTE FUNCTION task_changed();

CREATE FUNCTION note_moved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM recompute('{}', '{}', ARRAY[OLD.task_id, NEW.task_id]);
  RETURN NULL;
END $$;
CREATE TRIGGER doc_change AFTER INSERT OR DELETE ON note FOR EACH ROW EXECUTE FUNCTION note_moved();
CREATE TRIGGER doc_links AFTER UPDATE OF id, task_id ON note FOR EACH ROW
  WHEN (OLD.id <> NEW.id OR OLD.task_id <> NEW.task_id) EXECUTE FUNCTION note_moved();

CREATE FUNCTION all_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM project_doc;
  INSERT INTO project_doc SELECT * FROM query;
  RETURN NULL;
END $$;
CREATE TRIGGER doc_truncate AFTER TRUNCATE ON note FOR EACH STATEMENT EXECUTE FUNCTION all_changed();
CREATE TRIGGER doc_truncate AFTER TRUNCATE ON task FOR EACH STATEMENT EXECUTE FUNCTION all_changed();
CREATE TRIGGER doc_truncate AFTER TRUNCATE ON section FOR EACH STATEMENT EXECUTE FUNCTION all_changed();
CREATE TRIGGER doc_truncate AFTER TRUNCATE ON project FOR EACH STATEMENT EXECUTE FUNCTION all_changed();
