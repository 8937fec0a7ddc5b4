-- Paths as text (a.b[0].c) and as steps: a jsonb array of keys (strings), indexes (numbers) and, in programs only,
-- elements found by their members (objects).

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_steps(path text) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
AS $jsonb_ivm$
DECLARE
  key CONSTANT text := '(?:[^].["]+|"(?:[^"]|"")*"(?!"))';
  index CONSTANT text := '\[0*[0-9]{1,10}\]';
  steps jsonb;
BEGIN
  IF path COLLATE "C" = '' THEN
    RETURN '[]';
  ELSIF path COLLATE "C" !~ '[].["]' THEN
    RETURN jsonb_build_array(path);
  ELSIF path COLLATE "C" !~ format('^(?:%1$s|%2$s)(?:\.%1$s|%2$s)*$', key, index) THEN
    PERFORM @extschema@._jsonb_ivm_refuse_path(path COLLATE "C");
  END IF;
  SELECT jsonb_agg(CASE left(token, 1)
           WHEN '[' THEN to_jsonb(trim(token, '[]')::numeric)
           WHEN '"' THEN to_jsonb(replace(substr(token, 2, length(token) - 2), '""', '"'))
           ELSE to_jsonb(token)
         END ORDER BY place)
  INTO steps
  FROM regexp_matches(path COLLATE "C", format('\.?(%s|%s)', key, index), 'g') WITH ORDINALITY AS found (tokens, place),
       LATERAL (SELECT tokens[1] AS token) AS first;
  IF EXISTS (SELECT FROM jsonb_array_elements(steps) AS step
             WHERE jsonb_typeof(step) = 'number' AND step > '2147483647') THEN
    PERFORM @extschema@._jsonb_ivm_refuse_path(path COLLATE "C");
  END IF;
  RETURN steps;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_steps(text) IS 'support: the steps of a path written as text';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_inner_steps(path text) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
AS $jsonb_ivm$
BEGIN
  IF path COLLATE "C" = '' THEN
    PERFORM @extschema@._jsonb_ivm_refuse_path(path COLLATE "C");
  END IF;
  RETURN @extschema@._jsonb_ivm_steps(path);
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_inner_steps(text) IS
  'support: the steps of a path to a place inside, of which there is at least one';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_refuse_path(path text) RETURNS void
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
AS $jsonb_ivm$
DECLARE
  key CONSTANT text := '(?:[^].["]+|"(?:[^"]|"")*"(?!"))';
  index CONSTANT text := '\[0*[0-9]{1,10}\]';
  token text;
  digits text;
  large boolean;
  problem text;
  place integer := 1;
BEGIN
  -- What is well-formed is passed over, step by step.
  LOOP
    token := substring(substr(path, place), CASE place WHEN 1 THEN '^' ELSE '^\.' END || key);
    IF token IS NULL THEN
      digits := substring(substr(path, place), '^\[([0-9]+)');
      large := CASE WHEN length(ltrim(digits, '0')) > 10 THEN true ELSE digits::numeric > 2147483647 END;
      EXIT WHEN large;
      token := substring(substr(path, place), '^' || index);
    END IF;
    EXIT WHEN token IS NULL;
    place := place + length(token);
  END LOOP;
  CASE
    WHEN large THEN
      problem := 'the index is too large';
      place := place + 1;
    WHEN substr(path, place) ~ '^\[[0-9]' THEN
      problem := '"]" was expected';
      place := place + 1 + length(digits);
    WHEN substr(path, place) ~ '^\[' THEN
      problem := 'an index was expected';
      place := place + 1;
    WHEN place = 1 AND path !~ '^"' THEN
      problem := 'a key was expected';
    WHEN place = 1 THEN
      problem := 'the quote is not closed';
    WHEN substr(path, place) ~ '^\."' THEN
      problem := 'the quote is not closed';
      place := place + 1;
    WHEN substr(path, place) ~ '^\.' THEN
      problem := 'a key was expected';
      place := place + 1;
    ELSE
      problem := '"." or "[" was expected';
  END CASE;
  RAISE EXCEPTION USING ERRCODE = '22P02',
    MESSAGE = format('malformed path "%s": %s at character %s', path, problem, place),
    HINT = 'Write a path like a.b[0].c; quote keys that hold . [ ] or ".';
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_refuse_path(text) IS 'support: raises what is wrong with a malformed path';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_path_text(steps jsonb, depth integer) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $jsonb_ivm$
  SELECT coalesce(string_agg(
           CASE
             WHEN jsonb_typeof(step) = 'number' THEN format('[%s]', name)
             ELSE CASE WHEN place > 1 THEN '.' ELSE '' END ||
                  CASE WHEN name COLLATE "C" ~ '^[^].["]+$' THEN name ELSE format('"%s"', replace(name, '"', '""')) END
           END, '' ORDER BY place), '')
  FROM jsonb_array_elements(steps) WITH ORDINALITY AS walked (step, place),
       LATERAL (SELECT step #>> '{}' AS name) AS written
  WHERE place <= depth
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_path_text(jsonb, integer) IS 'support: the first steps of a path as text';
