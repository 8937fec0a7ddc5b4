CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_read_op(context text, name text, entry jsonb, ops text[]) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
DECLARE
  op text;
  problem text;
BEGIN
  IF jsonb_typeof(entry) <> 'object' THEN
    problem := name || ' must be an object, but is ' || @extschema@._jsonb_ivm_kind(entry);
  ELSIF NOT entry ? 'op' THEN
    problem := '"op" is missing';
  ELSIF jsonb_typeof(entry -> 'op') <> 'string' THEN
    problem := '"op" must be a string, but is ' || @extschema@._jsonb_ivm_kind(entry -> 'op');
  ELSE
    op := entry ->> 'op';
    problem := CASE WHEN op <> ALL (ops) THEN format('unknown op "%s"', op) END;
  END IF;
  IF problem IS NOT NULL THEN
    RAISE EXCEPTION USING ERRCODE = '22023', MESSAGE = context || problem;
  END IF;
  RETURN op;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_read_op(text, text, jsonb, text[]) IS
  'support: the op of an entry of a program or patch, which must be one of these';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_is_index(value jsonb) RETURNS boolean
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $jsonb_ivm$
  SELECT CASE WHEN jsonb_typeof(value) = 'number'
              THEN value::numeric BETWEEN 0 AND 2147483647 AND trunc(value::numeric) = value::numeric
              ELSE false END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_is_index(jsonb) IS 'support: whether a value is an index of an array';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_is_element(value jsonb) RETURNS boolean
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $jsonb_ivm$
  SELECT CASE WHEN jsonb_typeof(value) = 'object'
              THEN value <> '{}' AND NOT jsonb_path_exists(value, 'strict $.* ? (@.type() == "object" || @.type() == "array")')
              ELSE false END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_is_element(jsonb) IS
  'support: whether a value names elements by the members that they have';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_step_problem(step jsonb) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
  SELECT CASE jsonb_typeof(step)
    WHEN 'string' THEN NULL
    WHEN 'number' THEN
      CASE WHEN NOT @extschema@._jsonb_ivm_is_index(step) THEN 'an index from 0 to 2147483647' END
    WHEN 'object' THEN
      CASE WHEN NOT @extschema@._jsonb_ivm_is_element(step) THEN 'an object of one or more scalars' END
    ELSE 'a string, a number or an object, but is ' || @extschema@._jsonb_ivm_kind(step)
  END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_step_problem(jsonb) IS 'support: what a step of a path must be, where it is not';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_position_problem(edit jsonb) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
  SELECT CASE
    WHEN (edit ? 'at')::integer + (edit ? 'before')::integer + (edit ? 'after')::integer > 1 THEN
      'only one of "at", "before" and "after" may be given'
    WHEN NOT @extschema@._jsonb_ivm_is_index(edit -> 'at') THEN '"at" must be an index from 0 to 2147483647'
    WHEN NOT @extschema@._jsonb_ivm_is_element(edit -> 'before') THEN '"before" must be an object of one or more scalars'
    WHEN NOT @extschema@._jsonb_ivm_is_element(edit -> 'after') THEN '"after" must be an object of one or more scalars'
  END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_position_problem(jsonb) IS 'support: what is wrong with where an edit inserts';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_read_edit(context text, edit jsonb) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
DECLARE
  op text := @extschema@._jsonb_ivm_read_op(context, 'an edit', edit, '{set,merge,remove,insert,upsert,move}');
  steps jsonb;
  problem text;
BEGIN
  IF NOT edit ? 'path' THEN
    problem := '"path" is missing';
  ELSIF jsonb_typeof(edit -> 'path') <> 'array' THEN
    problem := '"path" must be an array, but is ' || @extschema@._jsonb_ivm_kind(edit -> 'path');
  ELSE
    SELECT coalesce(jsonb_agg(CASE WHEN trouble IS NOT NULL THEN step
                                   WHEN jsonb_typeof(step) = 'number' THEN to_jsonb(trim_scale(step::numeric))
                                   ELSE step END ORDER BY place), '[]'),
           (array_agg(format('path[%s] must be %s', place - 1, trouble) ORDER BY place)
             FILTER (WHERE trouble IS NOT NULL))[1]
    INTO steps, problem
    FROM jsonb_array_elements(edit -> 'path') WITH ORDINALITY AS walked (step, place),
         LATERAL (SELECT @extschema@._jsonb_ivm_step_problem(step) AS trouble) AS checked;
  END IF;
  problem := coalesce(problem, CASE
    WHEN op IN ('remove', 'move', 'upsert') AND steps = '[]' THEN '"path" must not be empty'
    WHEN op = 'upsert' AND jsonb_typeof(steps -> -1) <> 'object' THEN '"path" must end in an element step'
    WHEN op = 'move' AND jsonb_typeof(steps -> -1) = 'string' THEN '"path" must end in an element step or an index'
    WHEN op IN ('set', 'merge', 'insert', 'upsert') AND NOT edit ? 'value' THEN '"value" is missing'
  END);
  IF problem IS NULL AND op = 'merge' THEN
    PERFORM @extschema@._jsonb_ivm_need_object(context || '"value"', edit -> 'value');
  ELSIF problem IS NULL AND op IN ('insert', 'upsert', 'move') THEN
    problem := @extschema@._jsonb_ivm_position_problem(edit);
  END IF;
  IF problem IS NOT NULL THEN
    RAISE EXCEPTION USING ERRCODE = '22023', MESSAGE = context || problem;
  END IF;
  RETURN edit || jsonb_build_object('path', steps);
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_read_edit(text, jsonb) IS 'support: raises unless an edit of a program is one';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_insert(
  context text, document jsonb, steps jsonb, item jsonb, edit jsonb
) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
DECLARE
  spot record := @extschema@._jsonb_ivm_find(document, steps);
  elements jsonb := '[]';
  created jsonb;
  position integer;
BEGIN
  IF spot.state <> 'found' THEN
    created := @extschema@._jsonb_ivm_put(context, document, steps, jsonb_build_array(item));
    IF jsonb_path_exists(spot.steps, '$[*] ? (@.type() == "object")') THEN
      RETURN document;
    END IF;
  ELSIF jsonb_typeof(spot.value) <> 'array' THEN
    PERFORM @extschema@._jsonb_ivm_refuse(context, 'array', spot.steps, spot.depth, spot.value);
  ELSE
    elements := spot.value;
  END IF;
  IF edit ? 'at' THEN
    position := (edit -> 'at')::integer;
    PERFORM @extschema@._jsonb_ivm_need_index(context, spot.steps || jsonb_build_array(position),
      jsonb_array_length(spot.steps), jsonb_array_length(elements));
  ELSE
    position := coalesce(@extschema@._jsonb_ivm_index_of(elements, edit -> 'before'),
                         @extschema@._jsonb_ivm_index_of(elements, edit -> 'after') + 1,
                         jsonb_array_length(elements));
  END IF;
  RETURN coalesce(created, jsonb_insert(document, spot.place || position::text, item));
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_insert(text, jsonb, jsonb, jsonb, jsonb) IS
  'support: puts a value into the array at a path, where the edit says';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_edit(context text, document jsonb, edit jsonb) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
DECLARE
  steps jsonb := edit -> 'path';
  item jsonb := edit -> 'value';
  spot record;
BEGIN
  CASE edit ->> 'op'
    WHEN 'set' THEN
      RETURN @extschema@._jsonb_ivm_put(context, document, steps, item);
    WHEN 'merge' THEN
      RETURN @extschema@._jsonb_ivm_merge_into(context, document, steps, item);
    WHEN 'insert' THEN
      RETURN @extschema@._jsonb_ivm_insert(context, document, steps, item, edit);
    ELSE
      spot := @extschema@._jsonb_ivm_find(document, steps);
  END CASE;
  IF edit ->> 'op' = 'upsert' THEN
    RETURN CASE WHEN spot.state = 'found' THEN jsonb_set(document, spot.place, item)
                ELSE @extschema@._jsonb_ivm_insert(context, document, steps - -1, item, edit) END;
  ELSIF spot.state <> 'found' THEN
    RETURN document;
  END IF;
  document := document #- spot.place;
  IF edit ->> 'op' = 'move' THEN
    document := @extschema@._jsonb_ivm_insert(context, document, spot.steps - -1, spot.value, edit);
  END IF;
  RETURN document;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_edit(text, jsonb, jsonb) IS 'support: one edit of a program';

CREATE OR REPLACE FUNCTION @extschema@.jsonb_ivm_patch(target jsonb, program jsonb) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
SET search_path = pg_catalog, pg_temp
AS $jsonb_ivm$
DECLARE
  edits jsonb[] := '{}';
  number integer := 0;
BEGIN
  PERFORM @extschema@._jsonb_ivm_need_array('program', program);
  WHILE number < jsonb_array_length(program) LOOP
    edits := edits || @extschema@._jsonb_ivm_read_edit(format('program[%s]: ', number), program -> number);
    number := number + 1;
  END LOOP;
  FOR number IN 1 .. cardinality(edits) LOOP
    target := @extschema@._jsonb_ivm_edit(format('program[%s]: ', number - 1), target, edits[number]);
  END LOOP;
  RETURN target;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@.jsonb_ivm_patch(jsonb, jsonb) IS
  'target changed by a program: [{"op": "set" | "merge" | "remove" | "insert" | "upsert" | "move", "path": […], …}, …]';
