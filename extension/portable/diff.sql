-- Changes are RFC 6902 operations, and pairs {"a", "b", "path"} of values that are still to be compared.
CREATE OR REPLACE FUNCTION @extschema@.jsonb_diff(a jsonb, b jsonb) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
SET search_path = pg_catalog, pg_temp
AS $jsonb_ivm$
DECLARE
  pending jsonb[] := ARRAY[jsonb_build_object('a', a, 'b', b, 'path', '')];  -- the last one is next
  count integer := 1;
  current jsonb;
  change jsonb;
  operations jsonb[] := '{}';
BEGIN
  WHILE count > 0 LOOP
    current := pending[count];
    count := count - 1;
    IF current ? 'op' THEN
      operations[cardinality(operations) + 1] := current;
    ELSE
      FOR change IN
        SELECT listed.change
        FROM @extschema@._jsonb_ivm_changes(current -> 'a', current -> 'b', current ->> 'path')
             WITH ORDINALITY AS listed (change, number)
        ORDER BY number DESC
      LOOP
        count := count + 1;
        pending[count] := change;
      END LOOP;
    END IF;
  END LOOP;
  RETURN to_jsonb(operations);
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@.jsonb_diff(jsonb, jsonb) IS
  'a JSON Patch (RFC 6902) that makes b of a: jsonb_patch(a, jsonb_diff(a, b)) = b';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_changes(a jsonb, b jsonb, pointer text) RETURNS SETOF jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
BEGIN
  IF a = b THEN
    RETURN;
  ELSIF jsonb_typeof(a) = 'object' AND jsonb_typeof(b) = 'object' AND b ?| ARRAY(SELECT jsonb_object_keys(a)) THEN
    RETURN QUERY SELECT * FROM @extschema@._jsonb_ivm_object_changes(a, b, pointer);
  ELSIF jsonb_typeof(a) = 'array' AND jsonb_typeof(b) = 'array' THEN
    RETURN QUERY SELECT * FROM @extschema@._jsonb_ivm_array_changes(a, b, pointer);
  ELSE
    RETURN NEXT jsonb_build_object('op', 'replace', 'path', pointer, 'value', b);
  END IF;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_changes(jsonb, jsonb, text) IS
  'support: what makes b of a, at a place of the document';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_object_changes(a jsonb, b jsonb, pointer text) RETURNS SETOF jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
  SELECT change
  FROM (
    SELECT 1, number, jsonb_build_object('op', 'remove', 'path', place)
    FROM jsonb_object_keys(a) WITH ORDINALITY AS old (key, number),
         LATERAL (SELECT pointer || '/' || replace(replace(key, '~', '~0'), '/', '~1') AS place) AS named
    WHERE NOT b ? key
    UNION ALL
    SELECT 2, number, CASE
        WHEN a ? key THEN jsonb_build_object('a', a -> key, 'b', value, 'path', place)
        ELSE jsonb_build_object('op', 'add', 'path', place, 'value', value)
      END
    FROM jsonb_each(b) WITH ORDINALITY AS new (key, value, number),
         LATERAL (SELECT pointer || '/' || replace(replace(key, '~', '~0'), '/', '~1') AS place) AS named
    WHERE a -> key IS DISTINCT FROM value
  ) AS listed (part, number, change)
  ORDER BY part, number
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_object_changes(jsonb, jsonb, text) IS
  'support: what makes one object of another';

-- What both arrays begin and end with stays. Of what lies between, a longest common subsequence stays, or, where that
-- would take too long to find, what is equal at the same position.
CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_array_changes(a jsonb, b jsonb, pointer text)
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
    RETURN QUERY SELECT * FROM @extschema@._jsonb_ivm_element_changes(x, y, kept, first, pointer);
  END IF;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_array_changes(jsonb, jsonb, text) IS
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
  x jsonb[], y jsonb[], kept integer[], start integer, pointer text
) RETURNS SETOF jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
DECLARE
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
      IF x[i + number] <> y[j + number] THEN
        RETURN NEXT jsonb_build_object('a', x[i + number], 'b', y[j + number], 'path', pointer || '/' || index + number);
      END IF;
    END LOOP;
    index := index + least(removed, added);
    FOR number IN added + 1 .. removed LOOP
      RETURN NEXT jsonb_build_object('op', 'remove',
        'path', pointer || '/' || index + removed - number);
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
COMMENT ON FUNCTION @extschema@._jsonb_ivm_element_changes(jsonb[], jsonb[], integer[], integer, text) IS
  'support: what makes the elements y of x, where kept says which of them stay';
