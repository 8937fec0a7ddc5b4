CREATE OR REPLACE FUNCTION @extschema@.jsonb_patch(target jsonb, patch jsonb) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
SET search_path = pg_catalog, pg_temp
AS $jsonb_ivm$
DECLARE
  number integer;
BEGIN
  PERFORM @extschema@._jsonb_ivm_need_array('patch', patch);
  FOR number IN 0 .. jsonb_array_length(patch) - 1 LOOP
    PERFORM @extschema@._jsonb_ivm_need_operation(format('patch[%s]: ', number), patch -> number);
  END LOOP;
  FOR number IN 0 .. jsonb_array_length(patch) - 1 LOOP
    target := @extschema@._jsonb_ivm_operation(format('patch[%s]: ', number), target, patch -> number);
  END LOOP;
  RETURN target;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@.jsonb_patch(jsonb, jsonb) IS
  'target changed by a JSON Patch (RFC 6902): add, remove, replace, move, copy and test';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_need_operation(context text, operation jsonb) RETURNS void
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
DECLARE
  op text := @extschema@._jsonb_ivm_read_op(
    context, 'an operation', operation, '{add,remove,replace,move,copy,test}');
  path text[] := @extschema@._jsonb_ivm_tokens(context, operation, 'path');
  source text[];
  problem text;
BEGIN
  IF op IN ('move', 'copy') THEN
    source := @extschema@._jsonb_ivm_tokens(context, operation, 'from');
  END IF;
  problem := CASE
    WHEN op IN ('add', 'replace', 'test') AND NOT operation ? 'value' THEN '"value" is missing'
    WHEN op = 'remove' AND path = '{}' THEN 'the whole document cannot be removed'
    WHEN op = 'move' AND cardinality(source) < cardinality(path) AND path[:cardinality(source)] = source THEN
      format('"%s" cannot be moved into itself, to "%s"', operation ->> 'from', operation ->> 'path')
  END;
  IF problem IS NOT NULL THEN
    RAISE EXCEPTION USING ERRCODE = '22023', MESSAGE = context || problem;
  END IF;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_need_operation(text, jsonb) IS
  'support: raises unless an operation of a JSON Patch is one';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_tokens(context text, operation jsonb, member text) RETURNS text[]
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
DECLARE
  pointer text := operation ->> member;
  problem text;
BEGIN
  problem := CASE
    WHEN NOT operation ? member THEN 'is missing'
    WHEN jsonb_typeof(operation -> member) <> 'string' THEN
      'must be a string, but is ' || @extschema@._jsonb_ivm_kind(operation -> member)
    WHEN pointer COLLATE "C" ~ '^[^/]' THEN format('must be empty or begin with "/", but is "%s"', pointer)
    WHEN pointer COLLATE "C" ~ '~(?![01])' THEN format('holds "~" without 0 or 1 after it: "%s"', pointer)
  END;
  IF problem IS NOT NULL THEN
    RAISE EXCEPTION USING ERRCODE = '22023', MESSAGE = format('%s"%s" %s', context, member, problem);
  ELSIF pointer = '' THEN
    RETURN '{}';
  END IF;
  RETURN regexp_split_to_array(substr(pointer, 2), '/');
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_tokens(text, jsonb, text) IS
  'support: the tokens of a JSON Pointer (RFC 6901), as they are written';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_resolve(
  context text, document jsonb, tokens text[], adding boolean, OUT place text[], OUT value jsonb
)
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
DECLARE
  token text;
  problem text;
  final boolean;
BEGIN
  place := '{}';
  value := document;
  FOR number IN 1 .. cardinality(tokens) LOOP
    final := adding AND number = cardinality(tokens);
    token := replace(replace(tokens[number], '~1', '/'), '~0', '~');
    IF jsonb_typeof(value) = 'array' THEN
      problem := @extschema@._jsonb_ivm_index_problem(token, jsonb_array_length(value), final);
      IF problem IS NOT NULL THEN
        RAISE EXCEPTION USING ERRCODE = '22033', MESSAGE = format('%sindex "%s" of path "/%s" is %s',
          context, tokens[number], array_to_string(tokens[:number], '/'), problem);
      END IF;
      token := CASE token WHEN '-' THEN jsonb_array_length(value)::text ELSE token END;
      value := value -> token::integer;
    ELSIF jsonb_typeof(value) = 'object' AND (final OR value ? token) THEN
      value := value -> token;
    ELSE
      RAISE EXCEPTION USING ERRCODE = '2203A', MESSAGE = format('%spath "/%s" does not exist',
        context, array_to_string(tokens[:number], '/'));
    END IF;
    place := place || token;
  END LOOP;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_resolve(text, jsonb, text[], boolean) IS
  'support: the place that a pointer names, and its value; adding: the last step may lead nowhere yet';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_index_problem(token text, length integer, adding boolean) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
BEGIN
  IF token = '-' AND adding THEN
    RETURN NULL;
  ELSIF token COLLATE "C" !~ '^(-|0|[1-9][0-9]*)$' THEN
    RETURN 'not an array index';
  ELSIF token = '-' OR length(token) > 10 OR token::bigint >= length + adding::integer THEN
    RETURN 'out of range';
  END IF;
  RETURN NULL;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_index_problem(text, integer, boolean) IS
  'support: why a token is no index of an array of this length; adding: its length is one too';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_operation(context text, document jsonb, operation jsonb) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
DECLARE
  op text := operation ->> 'op';
  tokens text[] := @extschema@._jsonb_ivm_tokens(context, operation, 'path');
  source text[];
  spot record;
BEGIN
  IF op = 'add' THEN
    RETURN @extschema@._jsonb_ivm_add(context, document, tokens, operation -> 'value');
  ELSIF op IN ('move', 'copy') THEN
    source := @extschema@._jsonb_ivm_tokens(context, operation, 'from');
    spot := @extschema@._jsonb_ivm_resolve(context, document, source, false);
    IF op = 'move' AND source = tokens THEN
      RETURN document;
    END IF;
    RETURN @extschema@._jsonb_ivm_add(context, CASE op WHEN 'move' THEN document #- spot.place ELSE document END,
      tokens, spot.value);
  END IF;
  spot := @extschema@._jsonb_ivm_resolve(context, document, tokens, false);
  IF op = 'test' AND spot.value <> operation -> 'value' THEN
    RAISE EXCEPTION USING ERRCODE = '22000', MESSAGE = format('%stest failed at path "%s"', context, operation ->> 'path');
  END IF;
  RETURN CASE
    WHEN op = 'test' THEN document
    WHEN op = 'remove' THEN document #- spot.place
    WHEN tokens = '{}' THEN operation -> 'value'
    ELSE jsonb_set(document, spot.place, operation -> 'value')
  END;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_operation(text, jsonb, jsonb) IS 'support: one operation of a JSON Patch';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_add(context text, document jsonb, tokens text[], item jsonb) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
DECLARE
  spot record := @extschema@._jsonb_ivm_resolve(context, document, tokens, true);
BEGIN
  RETURN CASE
    WHEN tokens = '{}' THEN item
    WHEN jsonb_typeof(document #> spot.place[:cardinality(tokens) - 1]) = 'array' THEN
      jsonb_insert(document, spot.place, item)
    ELSE jsonb_set(document, spot.place, item)
  END;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_add(text, jsonb, text[], jsonb) IS 'support: the operation add of a JSON Patch';
