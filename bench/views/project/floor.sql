-- Stores a document again as it is whenever a row of it is written. The table is the experts'.

CREATE TABLE project_doc (id int PRIMARY KEY, doc jsonb NOT NULL) WITH (fillfactor = 60);
DO $$
BEGIN
  ALTER TABLE project_doc ALTER doc SET COMPRESSION lz4;
EXCEPTION WHEN feature_not_supported THEN NULL;
END $$;
INSERT INTO project_doc SELECT * FROM query ORDER BY id;

CREATE FUNCTION note_written() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE project_doc SET doc = doc || '{}'
  WHERE id = (SELECT s.project_id FROM task t JOIN section s ON s.id = t.section_id WHERE t.id = NEW.task_id);
  RETURN NULL;
END $$;
CREATE TRIGGER store_again AFTER UPDATE ON note FOR EACH ROW EXECUTE FUNCTION note_written();
