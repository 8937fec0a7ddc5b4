CREATE OR REPLACE FUNCTION @extschema@.jsonb_diff(a jsonb, b jsonb) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
SET search_path = pg_catalog, pg_temp
AS $jsonb_ivm$
BEGIN
  RETURN (SELECT coalesce(jsonb_agg(operation ORDER BY number), '[]')
          FROM @extschema@._jsonb_ivm_changes(a, b, '', 0) WITH ORDINALITY AS listed (operation, number));
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@.jsonb_diff(jsonb, jsonb) IS
  'a JSON Patch (RFC 6902) that makes b of a: jsonb_patch(a, jsonb_diff(a, b)) = b';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_changes(a jsonb, b jsonb, pointer text, depth integer)
RETURNS SETOF jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
BEGIN
  IF a = b THEN
    RETURN;
  END IF;
  PERFORM @extschema@._jsonb_ivm_need_depth(depth);
  IF jsonb_typeof(a) = 'object' AND jsonb_typeof(b) = 'object' AND b ?| ARRAY(SELECT jsonb_object_keys(a)) THEN
    RETURN QUERY SELECT * FROM @extschema@._jsonb_ivm_object_changes(a, b, pointer, depth);
  ELSIF jsonb_typeof(a) = 'array' AND jsonb_typeof(b) = 'array' THEN
    RETURN QUERY SELECT * FROM @extschema@._jsonb_ivm_array_changes(a, b, pointer, depth);
  ELSE
    RETURN NEXT jsonb_build_object('op', 'replace', 'path', pointer, 'value', b);
  END IF;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_changes(jsonb, jsonb, text, integer) IS
  'support: what makes b of a, at a place of the document';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_object_changes(a jsonb, b jsonb, pointer text, depth integer)
RETURNS SETOF jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
DECLARE
  key text;
  value jsonb;
  place text;
BEGIN
  FOR key IN SELECT jsonb_object_keys(a) LOOP
    IF NOT b ? key THEN
      RETURN NEXT jsonb_build_object('op', 'remove', 'path', @extschema@._jsonb_ivm_child(pointer, key));
    END IF;
  END LOOP;
  FOR key, value IN SELECT * FROM jsonb_each(b) LOOP
    place := @extschema@._jsonb_ivm_child(pointer, key);
    IF NOT a ? key THEN
      RETURN NEXT jsonb_build_object('op', 'add', 'path', place, 'value', value);
    ELSIF a -> key <> value THEN
      RETURN QUERY SELECT * FROM @extschema@._jsonb_ivm_changes(a -> key, value, place, depth + 1);
    END IF;
  END LOOP;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_object_changes(jsonb, jsonb, text, integer) IS
  'support: what makes one object of another';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_child(pointer text, key text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
  SELECT pointer || '/' || replace(replace(key, '~', '~0'), '/', '~1')
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_child(text, text) IS 'support: the JSON Pointer of a member';

-- What both arrays begin and end with stays. Of what lies between, a longest common subsequence stays, or, where that
-- would take too long to find, what is equal at the same position.
CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_array_changes(a jsonb, b jsonb, pointer text, depth integer)
RETURNS SETOF jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
DECLARE
  x jsonb[] := ARRAY(SELECT jsonb_array_elements(a));
  y jsonb[] := ARRAY(SELECT jsonb_array_elements(b));
  n integer := cardinality(x);
  m integer := cardinality(y);
  first integer;
  same integer := 0;
  kept integer[];
BEGIN
  SELECT coalesce(min(number) - 1, least(n, m)) INTO first
  FROM unnest(x, y) WITH ORDINALITY AS pair (l, r, number) WHERE l IS DISTINCT FROM r;
  WHILE same < least(n, m) - first AND x[n - same] = y[m - same] LOOP
    same := same + 1;
  END LOOP;
  x := x[first + 1:n - same];
  y := y[first + 1:m - same];
  kept := CASE WHEN cardinality(x)::bigint * cardinality(y) <= 4096 THEN @extschema@._jsonb_ivm_common(x, y)
               ELSE @extschema@._jsonb_ivm_aligned(x, y) END;
  IF first = 0 AND same = 0 AND 0 = ALL (kept) THEN
    RETURN NEXT jsonb_build_object('op', 'replace', 'path', pointer, 'value', b);
  ELSE
    RETURN QUERY SELECT * FROM @extschema@._jsonb_ivm_element_changes(x, y, kept, first, pointer, depth);
  END IF;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_array_changes(jsonb, jsonb, text, integer) IS
  'support: what makes one array of another';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_common(x jsonb[], y jsonb[]) RETURNS integer[]
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
DECLARE
  n CONSTANT integer := cardinality(x);
  m CONSTANT integer := cardinality(y);
  width CONSTANT integer := m + 1;
  longest integer[] := array_fill(0, ARRAY[(n + 1) * width]);  -- of what is left after p elements of x and q of y
  kept integer[] := array_fill(0, ARRAY[n]);
  i integer := 0;
  j integer := 0;
BEGIN
  FOR p IN REVERSE n - 1 .. 0 LOOP
    FOR q IN REVERSE m - 1 .. 0 LOOP
      longest[p * width + q + 1] := CASE WHEN x[p + 1] = y[q + 1] THEN longest[(p + 1) * width + q + 2] + 1
        ELSE greatest(longest[(p + 1) * width + q + 1], longest[p * width + q + 2]) END;
    END LOOP;
  END LOOP;
  WHILE i < n AND j < m LOOP
    IF x[i + 1] = y[j + 1] THEN
      i := i + 1;
      j := j + 1;
      kept[i] := j;
    ELSIF longest[(i + 1) * width + j + 1] >= longest[i * width + j + 2] THEN
      i := i + 1;
    ELSE
      j := j + 1;
    END IF;
  END LOOP;
  RETURN kept;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_common(jsonb[], jsonb[]) IS
  'support: a longest common subsequence: for each element of x the position in y that it keeps, or 0';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_aligned(x jsonb[], y jsonb[]) RETURNS integer[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
  SELECT array_agg(CASE WHEN l = r THEN number ELSE 0 END ORDER BY number)
  FROM unnest(x, y) WITH ORDINALITY AS pair (l, r, number)
  WHERE number <= cardinality(x)
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_aligned(jsonb[], jsonb[]) IS
  'support: for each element of x its own position if y has an equal one there, or 0';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_element_changes(
  x jsonb[], y jsonb[], kept integer[], start integer, pointer text, depth integer
) RETURNS SETOF jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
DECLARE
  descending CONSTANT boolean := cardinality(x)::bigint * cardinality(y) > 4096;
  i integer := 1;              -- next elements of x and of y
  j integer := 1;
  removed integer;
  added integer;
  index integer := start;      -- where they stand in the array changed so far
BEGIN
  FOR stop IN 1 .. cardinality(x) + 1 LOOP
    CONTINUE WHEN kept[stop] = 0;
    removed := stop - i;
    added := coalesce(kept[stop], cardinality(y) + 1) - j;
    FOR number IN 0 .. least(removed, added) - 1 LOOP
      RETURN QUERY SELECT * FROM @extschema@._jsonb_ivm_changes(
        x[i + number], y[j + number], pointer || '/' || index + number, depth + 1);
    END LOOP;
    index := index + least(removed, added);
    FOR number IN added + 1 .. removed LOOP
      RETURN NEXT jsonb_build_object('op', 'remove',
        'path', pointer || '/' || CASE WHEN descending THEN index + removed - number ELSE index END);
    END LOOP;
    FOR number IN removed + 1 .. added LOOP
      RETURN NEXT jsonb_build_object('op', 'add', 'path', pointer || '/' || index, 'value', y[j + number - 1]);
      index := index + 1;
    END LOOP;
    i := stop + 1;
    j := j + added + 1;
    index := index + 1;
  END LOOP;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_element_changes(jsonb[], jsonb[], integer[], integer, text, integer) IS
  'support: what makes the elements y of x, where kept says which of them stay';
