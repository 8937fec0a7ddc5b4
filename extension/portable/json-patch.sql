CREATE OR REPLACE FUNCTION @extschema@.jsonb_patch(target jsonb, patch jsonb) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
SET search_path = pg_catalog, pg_temp
AS $jsonb_ivm$
BEGIN
  PERFORM @extschema@._jsonb_ivm_need_array('patch', patch);
  FOR number IN 0 .. jsonb_array_length(patch) - 1 LOOP
    target := @extschema@._jsonb_ivm_operation(format('patch[%s]: ', number), target, patch -> number);
  END LOOP;
  RETURN target;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@.jsonb_patch(jsonb, jsonb) IS
  'target changed by a JSON Patch (RFC 6902): add, remove, replace, move, copy and test';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_operation(context text, document jsonb, operation jsonb) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
DECLARE
  op text := @extschema@._jsonb_ivm_read_string(context, operation, 'op');
  tokens text[];
  problem text := CASE WHEN op NOT IN ('add', 'remove', 'replace', 'move', 'copy', 'test')
                       THEN format('unknown op "%s"', op) END;
  spot record;
BEGIN
  IF problem IS NULL THEN
    tokens := @extschema@._jsonb_ivm_tokens(context, operation, 'path');
    problem := CASE
      WHEN op IN ('add', 'replace', 'test') AND NOT operation ? 'value' THEN '"value" is missing'
      WHEN op = 'remove' AND tokens = '{}' THEN 'the whole document cannot be removed'
    END;
  END IF;
  IF problem IS NOT NULL THEN
    RAISE EXCEPTION USING ERRCODE = '22023', MESSAGE = context || problem;
  ELSIF op = 'add' THEN
    RETURN @extschema@._jsonb_ivm_add(context, document, tokens, operation ->> 'path', operation -> 'value');
  ELSIF op IN ('move', 'copy') THEN
    RETURN @extschema@._jsonb_ivm_transfer(context, document, tokens, operation);
  END IF;
  spot := @extschema@._jsonb_ivm_resolve(context, document, tokens, operation ->> 'path', false);
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

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_transfer(
  context text, document jsonb, tokens text[], operation jsonb
) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
DECLARE
  moves CONSTANT boolean := operation ->> 'op' = 'move';
  source text[] := @extschema@._jsonb_ivm_tokens(context, operation, 'from');
  spot record;
BEGIN
  IF moves AND cardinality(source) < cardinality(tokens) AND tokens[:cardinality(source)] = source THEN
    RAISE EXCEPTION USING ERRCODE = '22023', MESSAGE = context || '"from" must not be a proper prefix of "path"';
  END IF;
  spot := @extschema@._jsonb_ivm_resolve(context, document, source, operation ->> 'from', false);
  IF moves AND source = tokens THEN
    RETURN document;
  END IF;
  RETURN @extschema@._jsonb_ivm_add(context, CASE WHEN moves THEN document #- spot.place ELSE document END,
    tokens, operation ->> 'path', spot.value);
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_transfer(text, jsonb, text[], jsonb) IS
  'support: the operations move and copy of a JSON Patch';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_tokens(context text, operation jsonb, member text) RETURNS text[]
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
DECLARE
  pointer text := @extschema@._jsonb_ivm_read_string(context, operation, member);
  problem text;
BEGIN
  problem := CASE
    WHEN pointer COLLATE "C" ~ '^[^/]' THEN 'it must be empty or begin with "/"'
    WHEN pointer COLLATE "C" ~ '~(?![01])' THEN '"~" must be followed by 0 or 1'
  END;
  IF problem IS NOT NULL THEN
    RAISE EXCEPTION USING ERRCODE = '22023', MESSAGE = format('%smalformed pointer "%s": %s', context, pointer, problem);
  END IF;
  RETURN ARRAY(SELECT replace(replace(token, '~1', '/'), '~0', '~')
               FROM regexp_split_to_table(substr(pointer, 2), '/') WITH ORDINALITY AS written (token, number)
               WHERE pointer <> '' ORDER BY number);
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_tokens(text, jsonb, text) IS 'support: the tokens of a JSON Pointer (RFC 6901)';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_resolve(
  context text, document jsonb, tokens text[], pointer text, adding boolean, OUT place text[], OUT value jsonb
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
    token := tokens[number];
    IF jsonb_typeof(value) = 'array' THEN
      problem := @extschema@._jsonb_ivm_index_problem(token, jsonb_array_length(value), final);
      IF problem IS NOT NULL THEN
        RAISE EXCEPTION USING ERRCODE = '22033',
          MESSAGE = format('%sindex "%s" of path "%s" is %s', context, token, pointer, problem);
      END IF;
      token := CASE token WHEN '-' THEN jsonb_array_length(value)::text ELSE token END;
      value := value -> token::integer;
    ELSIF jsonb_typeof(value) = 'object' AND (final OR value ? token) THEN
      value := value -> token;
    ELSE
      RAISE EXCEPTION USING ERRCODE = '2203A', MESSAGE = format('%spath "%s" does not exist', context, pointer);
    END IF;
    place := place || token;
  END LOOP;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_resolve(text, jsonb, text[], text, boolean) IS
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

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_add(context text, document jsonb, tokens text[], pointer text, item jsonb)
RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
DECLARE
  spot record := @extschema@._jsonb_ivm_resolve(context, document, tokens, pointer, true);
BEGIN
  RETURN CASE
    WHEN tokens = '{}' THEN item
    WHEN jsonb_typeof(document #> spot.place[:cardinality(tokens) - 1]) = 'array' THEN
      jsonb_insert(document, spot.place, item)
    ELSE jsonb_set(document, spot.place, item)
  END;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_add(text, jsonb, text[], text, jsonb) IS 'support: the operation add of a JSON Patch';
