CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_read_string(context text, edit jsonb, member text) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
DECLARE
  problem text;
BEGIN
  problem := CASE
    WHEN jsonb_typeof(edit) <> 'object' THEN 'an edit must be an object, but is ' || @extschema@._jsonb_ivm_kind(edit)
    WHEN NOT edit ? member THEN format('"%s" is missing', member)
    WHEN jsonb_typeof(edit -> member) <> 'string' THEN
      format('"%s" must be a string, but is %s', member, @extschema@._jsonb_ivm_kind(edit -> member))
  END;
  IF problem IS NOT NULL THEN
    RAISE EXCEPTION USING ERRCODE = '22023', MESSAGE = context || problem;
  END IF;
  RETURN edit ->> member;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_read_string(text, jsonb, text) IS
  'support: a member of an edit of a program or patch, which must be a string';

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

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_is_pair(value jsonb) RETURNS boolean
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $jsonb_ivm$
  SELECT CASE WHEN jsonb_typeof(value) = 'array' THEN
    (SELECT count(*) = 2 AND bool_and(neighbour = 'null' OR @extschema@._jsonb_ivm_is_element(neighbour))
     FROM jsonb_array_elements(value) AS listed (neighbour))
  ELSE false END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_is_pair(jsonb) IS
  'support: whether a value names two neighbours in an array; null stands for an end of it';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_place_between(elements jsonb, neighbours jsonb) RETURNS integer
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $jsonb_ivm$
  SELECT place
  FROM (SELECT CASE WHEN neighbours -> 0 = 'null' THEN 0
                    ELSE @extschema@._jsonb_ivm_index_named(elements, neighbours -> 0) + 1 END) AS found (place)
  WHERE CASE WHEN neighbours -> 1 = 'null' THEN place = jsonb_array_length(elements)
             ELSE @extschema@._jsonb_ivm_is_named(elements -> place, neighbours -> 1) END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_place_between(jsonb, jsonb) IS
  'support: index between two neighbours; NULL if they do not stand side by side';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_path_problem(edit jsonb) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
  SELECT CASE
    WHEN NOT edit ? 'path' THEN '"path" is missing'
    WHEN jsonb_typeof(edit -> 'path') <> 'array' THEN
      '"path" must be an array, but is ' || @extschema@._jsonb_ivm_kind(edit -> 'path')
    ELSE (
      SELECT format('"path"[%s] must be a key, an index or an object of scalars', min(place) - 1)
      FROM jsonb_array_elements(edit -> 'path') WITH ORDINALITY AS walked (step, place)
      WHERE NOT (jsonb_typeof(step) = 'string' OR @extschema@._jsonb_ivm_is_index(step) OR
                 @extschema@._jsonb_ivm_is_element(step))
      HAVING count(*) > 0
    )
  END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_path_problem(jsonb) IS 'support: what is wrong with the path of an edit';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_position_problem(edit jsonb) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
  SELECT CASE
    WHEN (edit ? 'at')::integer + (edit ? 'before')::integer + (edit ? 'after')::integer + (edit ? 'between')::integer > 1 THEN
      '"at", "before", "after" and "between" exclude each other'
    WHEN NOT @extschema@._jsonb_ivm_is_index(edit -> 'at') THEN '"at" must be an index'
    WHEN NOT @extschema@._jsonb_ivm_is_element(edit -> 'before') THEN '"before" must be an object of scalars'
    WHEN NOT @extschema@._jsonb_ivm_is_element(edit -> 'after') THEN '"after" must be an object of scalars'
    WHEN NOT @extschema@._jsonb_ivm_is_pair(edit -> 'between') THEN
      '"between" must be an array of two objects of scalars, or null for an end'
  END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_position_problem(jsonb) IS 'support: what is wrong with where an edit inserts';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_read_edit(context text, edit jsonb) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
DECLARE
  op text := @extschema@._jsonb_ivm_read_string(context, edit, 'op');
  last text := jsonb_typeof(edit #> '{path,-1}');
  problem text;
BEGIN
  problem := coalesce(CASE
    WHEN op NOT IN ('set', 'merge', 'remove', 'insert', 'upsert', 'move') THEN format('unknown op "%s"', op)
    ELSE @extschema@._jsonb_ivm_path_problem(edit)
  END, CASE
    WHEN op IN ('remove', 'upsert', 'move') AND edit -> 'path' = '[]' THEN '"path" must not be empty'
    WHEN op = 'upsert' AND last <> 'object' THEN 'the last step of "path" must be an object of scalars'
    WHEN op = 'move' AND last = 'string' THEN 'the last step of "path" must be an index or an object of scalars'
    WHEN op IN ('set', 'merge', 'insert', 'upsert') AND NOT edit ? 'value' THEN '"value" is missing'
    WHEN op IN ('insert', 'upsert', 'move') THEN @extschema@._jsonb_ivm_position_problem(edit)
  END);
  IF problem IS NOT NULL THEN
    RAISE EXCEPTION USING ERRCODE = '22023', MESSAGE = context || problem;
  ELSIF op = 'merge' THEN
    PERFORM @extschema@._jsonb_ivm_need_object(context || '"value"', edit -> 'value');
  END IF;
  RETURN jsonb_set(edit, '{path}', (
    SELECT coalesce(jsonb_agg(CASE WHEN jsonb_typeof(step) = 'number' THEN to_jsonb(step::integer) ELSE step END
                              ORDER BY place), '[]')
    FROM jsonb_array_elements(edit -> 'path') WITH ORDINALITY AS walked (step, place)));
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_read_edit(text, jsonb) IS
  'support: raises unless an edit of a program is one; its indexes are without decimal places afterwards';

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
      RETURN CASE WHEN edit ? 'between' THEN NULL ELSE document END;
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
  ELSIF edit ? 'between' THEN
    position := @extschema@._jsonb_ivm_place_between(elements, edit -> 'between');
    IF position IS NULL THEN
      RETURN NULL;
    END IF;
  ELSE
    position := coalesce(@extschema@._jsonb_ivm_index_named(elements, edit -> 'before'),
                         @extschema@._jsonb_ivm_index_named(elements, edit -> 'after') + 1,
                         jsonb_array_length(elements));
  END IF;
  RETURN coalesce(created, jsonb_insert(document, spot.place || position::text, item));
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_insert(text, jsonb, jsonb, jsonb, jsonb) IS
  'support: puts a value into the array at a path, where the edit says; NULL where it goes between strangers';

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
  context text;
BEGIN
  PERFORM @extschema@._jsonb_ivm_need_array('program', program);
  FOR number IN 0 .. jsonb_array_length(program) - 1 LOOP
    context := format('program[%s]: ', number);
    target := @extschema@._jsonb_ivm_edit(
      context, target, @extschema@._jsonb_ivm_read_edit(context, program -> number));
    EXIT WHEN target IS NULL;
  END LOOP;
  RETURN target;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@.jsonb_ivm_patch(jsonb, jsonb) IS
  'target changed by a program: [{"op": "set" | "merge" | "remove" | "insert" | "upsert" | "move", "path": [...], ...}, ...]';
