-- After project.sql, with the functions of jsonb_ivm: the note is found by the ids on the way to it.

CREATE OR REPLACE FUNCTION note_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  held jsonb := jsonb_build_object('sections', jsonb_build_array(jsonb_build_object('tasks', jsonb_build_array(
    jsonb_build_object('id', NEW.task_id, 'notes', jsonb_build_array(jsonb_build_object('id', NEW.id)))))));
  home int;
  section int;
BEGIN
  LOOP
    SELECT s.project_id, s.id INTO home, section
    FROM task t JOIN section s ON s.id = t.section_id WHERE t.id = NEW.task_id;
    EXIT WHEN home IS NULL;
    UPDATE project_doc SET doc = jsonb_ivm_patch(doc, jsonb_build_array(jsonb_build_object(
      'op', 'set',
      'path', jsonb_build_array('sections', jsonb_build_object('id', section), 'tasks',
                                jsonb_build_object('id', NEW.task_id), 'notes', jsonb_build_object('id', NEW.id), 'body'),
      'value', NEW.body)))
    WHERE id = home AND doc @> held;
    EXIT WHEN FOUND;
  END LOOP;
  RETURN NULL;
END $$;
