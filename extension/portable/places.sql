-- Places in documents: how far a path leads, and what may be done there.

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_find(
  document jsonb,
  INOUT steps jsonb,   -- elements found by their members have become indexes
  OUT state text,      -- found, missing, or the kind that the next step needs: object, array
  OUT depth integer,   -- steps that lead somewhere
  OUT place text[],    -- those steps
  OUT value jsonb      -- what they lead to
)
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
DECLARE
  step jsonb;
  name text;
  next jsonb;
BEGIN
  state := 'found';
  depth := 0;
  place := '{}';
  value := document;
  WHILE depth < jsonb_array_length(steps) LOOP
    step := steps -> depth;
    name := step #>> '{}';
    IF jsonb_typeof(step) = 'string' THEN
      state := CASE WHEN jsonb_typeof(value) = 'object' THEN 'missing' ELSE 'object' END;
      next := value -> name;
    ELSIF jsonb_typeof(step) = 'object' AND value = 'null' THEN
      state := 'missing';
      next := NULL;
    ELSIF jsonb_typeof(value) <> 'array' THEN
      state := 'array';
    ELSE
      state := 'missing';
      name := CASE WHEN jsonb_typeof(step) = 'number' THEN name::numeric::integer
                   ELSE @extschema@._jsonb_ivm_index_named(value, step) END;
      next := value -> name::integer;
    END IF;
    EXIT WHEN state <> 'missing' OR next IS NULL;
    IF jsonb_typeof(step) = 'object' THEN
      steps := jsonb_set(steps, ARRAY[depth::text], to_jsonb(name::integer));
    END IF;
    state := 'found';
    depth := depth + 1;
    place := place || name;
    value := next;
  END LOOP;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_find(jsonb, jsonb) IS 'support: follows a path into a document';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_index_of(elements jsonb, members jsonb) RETURNS integer
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $jsonb_ivm$
  SELECT (min(place) - 1)::integer
  FROM jsonb_array_elements(elements) WITH ORDINALITY AS listed (element, place)
  WHERE element @> members
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_index_of(jsonb, jsonb) IS
  'support: index of the first element that has these members; they are scalars';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_is_named(element jsonb, members jsonb) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
  SELECT CASE jsonb_typeof(element)
    WHEN 'array' THEN (
      SELECT bool_and(CASE WHEN wanted.key ~ '^(0|[1-9][0-9]{0,8})$'
                           THEN coalesce(element -> wanted.key::integer = wanted.value, false)
                           ELSE false END)
      FROM jsonb_each(members) AS wanted)
    ELSE element @> members
  END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_is_named(jsonb, jsonb) IS
  'support: whether an element has these members or, if it is an array, these values at indexes; they are scalars';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_index_named(elements jsonb, members jsonb) RETURNS integer
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $jsonb_ivm$
  SELECT (min(place) - 1)::integer
  FROM jsonb_array_elements(elements) WITH ORDINALITY AS listed (element, place)
  WHERE CASE jsonb_typeof(element)
        WHEN 'array' THEN @extschema@._jsonb_ivm_is_named(element, members)
        ELSE element @> members END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_index_named(jsonb, jsonb) IS
  'support: index of the first element that a step of a program names';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_refuse(
  context text, state text, steps jsonb, depth integer, value jsonb
) RETURNS void
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
BEGIN
  IF state = 'missing' THEN
    RAISE EXCEPTION USING ERRCODE = '2203A', MESSAGE = format('%spath "%s" does not exist in the document',
      context, @extschema@._jsonb_ivm_path_text(steps, depth + 1));
  END IF;
  RAISE EXCEPTION USING ERRCODE = CASE state WHEN 'object' THEN '2203C' ELSE '22039' END,
    MESSAGE = format('%s%s must be an %s, but is %s', context,
      CASE depth WHEN 0 THEN 'the document'
                 ELSE format('the value at path "%s"', @extschema@._jsonb_ivm_path_text(steps, depth)) END,
      state, @extschema@._jsonb_ivm_kind(value));
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_refuse(text, text, jsonb, integer, jsonb) IS
  'support: raises why a path leads no further, or to a value of another kind';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_need_index(
  context text, steps jsonb, depth integer, length integer
) RETURNS void
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
BEGIN
  IF (steps ->> depth)::numeric > length THEN
    RAISE EXCEPTION USING ERRCODE = '22033',
      MESSAGE = format('%sindex %s at path "%s" is out of range: the array has %s element%s', context,
        steps ->> depth, @extschema@._jsonb_ivm_path_text(steps, depth + 1), length,
        CASE length WHEN 1 THEN '' ELSE 's' END),
      HINT = 'An index may be at most one past the last element.';
  END IF;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_need_index(text, jsonb, integer, integer) IS
  'support: raises unless the step after depth is an index in an array of this length, or one past its end';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_over_null(document jsonb, path jsonb) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
DECLARE
  spot record := @extschema@._jsonb_ivm_find(document, path);
  empty jsonb;
BEGIN
  IF spot.state NOT IN ('object', 'array') OR spot.value <> 'null' THEN
    RETURN document;
  END IF;
  empty := CASE spot.state WHEN 'object' THEN '{}' ELSE '[]' END;
  RETURN CASE WHEN spot.depth = 0 THEN empty ELSE jsonb_set(document, spot.place, empty) END;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_over_null(jsonb, jsonb) IS
  'support: the document with a null that a path ends at made what the next step wants';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_put(context text, document jsonb, path jsonb, item jsonb)
RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
DECLARE
  spot record := @extschema@._jsonb_ivm_find(document, path);
  name text;
  created jsonb := item;
BEGIN
  IF spot.state = 'found' THEN
    RETURN CASE WHEN spot.depth = 0 THEN item ELSE jsonb_set(document, spot.place, item) END;
  ELSIF spot.state <> 'missing' THEN
    PERFORM @extschema@._jsonb_ivm_refuse(context, spot.state, spot.steps, spot.depth, spot.value);
  ELSIF jsonb_path_exists(spot.steps, '$[*] ? (@.type() == "object")') THEN
    RETURN document;
  END IF;
  FOR level IN spot.depth .. jsonb_array_length(spot.steps) - 1 LOOP
    IF jsonb_typeof(spot.steps -> level) = 'number' THEN
      PERFORM @extschema@._jsonb_ivm_need_index(context, spot.steps, level,
        CASE WHEN level = spot.depth THEN jsonb_array_length(spot.value) ELSE 0 END);
    END IF;
  END LOOP;
  FOR level IN REVERSE jsonb_array_length(spot.steps) - 1 .. spot.depth + 1 LOOP
    name := spot.steps ->> level;
    created := CASE WHEN jsonb_typeof(spot.steps -> level) = 'number' THEN jsonb_build_array(created)
                    ELSE jsonb_build_object(name, created) END;
  END LOOP;
  name := spot.steps ->> spot.depth;
  RETURN jsonb_set(document, spot.place || name, created);
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_put(text, jsonb, jsonb, jsonb) IS
  'support: puts a value at a path and creates what is missing; unchanged where an element is not found';
