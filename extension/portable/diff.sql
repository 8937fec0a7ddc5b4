-- Changes are RFC 6902 operations, and pairs {"a", "b", "path"} of values that are still to be compared. Behind what comes
-- of a pair of arrays stands {"b", "path", "operations", "bytes"}: how many operations there were before it, and their
-- length. Operations of an object stay however long they are, as they tell what has changed.
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
  made integer := 0;
  bytes bigint := 0;           -- of all operations, with a separator each
BEGIN
  WHILE count > 0 LOOP
    current := pending[count];
    count := count - 1;
    IF current ? 'op' THEN
      made := made + 1;
      operations[made] := current;
      bytes := bytes + octet_length(current::text) + 2;
    ELSIF current ? 'a' THEN
      IF jsonb_typeof(current -> 'b') = 'array' THEN
        count := count + 1;
        pending[count] := current - 'a' || jsonb_build_object('operations', made, 'bytes', bytes);
      END IF;
      FOR change IN
        SELECT listed.change
        FROM @extschema@._jsonb_ivm_changes(current -> 'a', current -> 'b', current ->> 'path')
             WITH ORDINALITY AS listed (change, number)
        ORDER BY number DESC
      LOOP
        count := count + 1;
        pending[count] := change;
      END LOOP;
    ELSIF bytes - (current ->> 'bytes')::bigint > pg_column_size(current -> 'b') / 8 THEN
      -- what may be longer than one operation that replaces all
      change := jsonb_build_object('op', 'replace', 'path', current -> 'path', 'value', current -> 'b');
      IF bytes - (current ->> 'bytes')::bigint > octet_length(change::text) + 2 THEN
        made := (current ->> 'operations')::integer + 1;
        operations[made] := change;
        bytes := (current ->> 'bytes')::bigint + octet_length(change::text) + 2;
      END IF;
    END IF;
  END LOOP;
  RETURN to_jsonb(operations[:made]);
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
  ELSIF jsonb_typeof(a) = 'object' AND jsonb_typeof(b) = 'object' THEN
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

-- What both arrays begin and end with stays; what lies between is aligned. Arrays many levels down, and very long ones,
-- are compared place by place.
CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_array_changes(a jsonb, b jsonb, pointer text) RETURNS SETOF jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
DECLARE
  x jsonb[] := ARRAY(SELECT jsonb_array_elements(a));
  y jsonb[] := ARRAY(SELECT jsonb_array_elements(b));
  n integer := cardinality(x);
  m integer := cardinality(y);
  first integer;
  same integer := 0;
BEGIN
  IF length(pointer) - length(replace(pointer, '/', '')) >= 64 OR n + m > 2097152 THEN
    RETURN QUERY SELECT * FROM @extschema@._jsonb_ivm_place_changes(x, y, pointer);
    RETURN;
  END IF;
  SELECT coalesce(min(number) - 1, least(n, m)) INTO first
  FROM unnest(x, y) WITH ORDINALITY AS pair (l, r, number) WHERE l IS DISTINCT FROM r;
  WHILE same < least(n, m) - first AND x[n - same] = y[m - same] LOOP
    same := same + 1;
  END LOOP;
  x := x[first + 1:n - same];
  y := y[first + 1:m - same];
  RETURN QUERY SELECT * FROM @extschema@._jsonb_ivm_element_changes(
    x, y, @extschema@._jsonb_ivm_origins(x, y, 28 + 2 * octet_length(to_jsonb(pointer)::text)), first, pointer);
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_array_changes(jsonb, jsonb, text) IS
  'support: what makes one array of another';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_place_changes(x jsonb[], y jsonb[], pointer text) RETURNS SETOF jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
  SELECT CASE
      WHEN number > cardinality(y) THEN jsonb_build_object('op', 'remove', 'path', pointer || '/' || cardinality(y))
      WHEN number > cardinality(x) THEN jsonb_build_object('op', 'add', 'path', pointer || '/' || number - 1, 'value', r)
      ELSE jsonb_build_object('a', l, 'b', r, 'path', pointer || '/' || number - 1)
    END
  FROM unnest(x, y) WITH ORDINALITY AS pair (l, r, number)
  WHERE l IS DISTINCT FROM r
  ORDER BY number
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_place_changes(jsonb[], jsonb[], text) IS
  'support: what makes one array of another, if elements stay where they are';

-- Elements are alike if they have the same id, which only one has in either array, or if they are equal. Of those that
-- have their like in the other array as many as possible stay; others move, if that makes changes fewer or their text
-- is worth it. What is left between elements that stay changes in place.
CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_origins(x jsonb[], y jsonb[], worth integer) RETURNS integer[]
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
DECLARE
  n CONSTANT integer := cardinality(x);
  m CONSTANT integer := cardinality(y);
  kinds integer[];             -- of the elements of x that have their like in y
  others integer[];            -- of those of y
  lefts integer[];             -- their places in x
  rights integer[];            -- and in y
  kept integer[];
  partners integer[] := array_fill(0, ARRAY[n]);
  origins integer[] := array_fill(0, ARRAY[m]);
  gap integer := 1;
  gaps_of_x integer[] := array_fill(0, ARRAY[n]);
  gaps_of_y integer[] := array_fill(0, ARRAY[m]);
  surplus integer[] := array_fill(0, ARRAY[least(n, m) + 1]);  -- of elements of x, in each gap between those that stay
  heads integer[];             -- for each kind the next element that may move
  following integer[];
  i integer;
  j integer;
BEGIN
  IF n = 0 OR m = 0 THEN
    RETURN origins;
  END IF;
  WITH listed AS (
    SELECT true AS is_left, number, element FROM unnest(x) WITH ORDINALITY AS l (element, number)
    UNION ALL
    SELECT false, number, element FROM unnest(y) WITH ORDINALITY AS r (element, number)
  ), identified AS (
    SELECT *, CASE WHEN jsonb_typeof(element) = 'object' AND jsonb_typeof(element -> 'id') NOT IN ('object', 'array')
                THEN element -> 'id' END AS id
    FROM listed
  ), counted AS (
    SELECT *, id IS NOT NULL AND 1 = count(*) FILTER (WHERE is_left) OVER same_id
              AND 1 = count(*) FILTER (WHERE NOT is_left) OVER same_id AS is_own
    FROM identified
    WINDOW same_id AS (PARTITION BY id)
  ), named AS (
    SELECT is_left, number, dense_rank() OVER (ORDER BY is_own, CASE WHEN is_own THEN id ELSE element END) AS kind
    FROM counted
  ), shared AS (
    SELECT *, bool_or(is_left) OVER same_kind AND bool_or(NOT is_left) OVER same_kind AS is_shared
    FROM named
    WINDOW same_kind AS (PARTITION BY kind)
  )
  SELECT array_agg(kind ORDER BY number) FILTER (WHERE is_left), array_agg(kind ORDER BY number) FILTER (WHERE NOT is_left),
         array_agg(number ORDER BY number) FILTER (WHERE is_left), array_agg(number ORDER BY number) FILTER (WHERE NOT is_left)
  INTO kinds, others, lefts, rights
  FROM shared
  WHERE is_shared;

  IF kinds IS NOT NULL THEN
    kept := @extschema@._jsonb_ivm_staying(kinds, others);
    FOR k IN 1 .. cardinality(kinds) LOOP
      IF kept[k] > 0 THEN
        partners[lefts[k]] := rights[kept[k]];
        origins[rights[kept[k]]] := lefts[k];
      END IF;
    END LOOP;
    FOR p IN 1 .. n LOOP
      gaps_of_x[p] := gap;
      IF partners[p] > 0 THEN
        gap := gap + 1;
      ELSE
        surplus[gap] := surplus[gap] + 1;
      END IF;
    END LOOP;
    gap := 1;
    FOR q IN 1 .. m LOOP
      gaps_of_y[q] := gap;
      IF origins[q] > 0 THEN
        gap := gap + 1;
      ELSE
        surplus[gap] := surplus[gap] - 1;
      END IF;
    END LOOP;
    heads := array_fill(0, ARRAY[n + m]);
    following := array_fill(0, ARRAY[cardinality(kinds)]);
    FOR k IN REVERSE cardinality(kinds) .. 1 LOOP
      IF kept[k] = 0 THEN
        following[k] := heads[kinds[k]];
        heads[kinds[k]] := k;
      END IF;
    END LOOP;
    FOR k IN 1 .. cardinality(others) LOOP
      j := rights[k];
      CONTINUE WHEN origins[j] > 0 OR heads[others[k]] = 0;
      i := lefts[heads[others[k]]];
      IF gaps_of_x[i] = gaps_of_y[j] OR surplus[gaps_of_x[i]] > 0 AND surplus[gaps_of_y[j]] < 0
         OR octet_length(y[j]::text) > worth THEN
        origins[j] := -i;
        partners[i] := -j;
        surplus[gaps_of_x[i]] := surplus[gaps_of_x[i]] - 1;
        surplus[gaps_of_y[j]] := surplus[gaps_of_y[j]] + 1;
        heads[others[k]] := following[heads[others[k]]];
      END IF;
    END LOOP;
  END IF;

  i := 1;
  j := 1;
  WHILE i <= n AND j <= m LOOP
    IF partners[i] < 0 THEN
      i := i + 1;
    ELSIF origins[j] < 0 THEN
      j := j + 1;
    ELSIF partners[i] = 0 AND origins[j] > 0 THEN
      i := i + 1;
    ELSIF partners[i] > 0 AND origins[j] = 0 THEN
      j := j + 1;
    ELSE
      origins[j] := i;
      partners[i] := j;
      i := i + 1;
      j := j + 1;
    END IF;
  END LOOP;
  RETURN origins;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_origins(jsonb[], jsonb[], integer) IS
  'support: for each element of y the place in x of what it is made of, negative if that moves, or 0';

-- The longer of two common subsequences, if the first is not known to be a longest one.
CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_staying(x integer[], y integer[]) RETURNS integer[]
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
DECLARE
  increasing integer[] := @extschema@._jsonb_ivm_increasing(x, y);
  length CONSTANT integer := cardinality(array_remove(increasing, 0));
  common integer[];
BEGIN
  IF length = least(cardinality(x), cardinality(y))
     OR cardinality(x) = cardinality(y) AND cardinality(x) = (SELECT count(DISTINCT kind) FROM unnest(x) AS kind) THEN
    RETURN increasing;
  END IF;
  common := @extschema@._jsonb_ivm_common(x, y);
  RETURN CASE WHEN cardinality(array_remove(common, 0)) >= length THEN common ELSE increasing END;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_staying(integer[], integer[]) IS
  'support: a common subsequence of kinds: for each of x the position in y that it keeps, or 0';

-- Each kind's elements are paired in their order. Of all pairs as many as possible are taken that follow each other in
-- both sequences: for each length of such a chain it is known with which pair one can end the earliest in y.
CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_increasing(x integer[], y integer[]) RETURNS integer[]
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
DECLARE
  partners integer[];
  ends integer[] := array_fill(0, ARRAY[cardinality(x)]);
  before integer[] := array_fill(0, ARRAY[cardinality(x)]);
  kept integer[] := array_fill(0, ARRAY[cardinality(x)]);
  length integer := 0;
  low integer;
  high integer;
  middle integer;
BEGIN
  SELECT array_agg(coalesce(r.number, 0) ORDER BY l.number) INTO partners
  FROM (SELECT kind, number, row_number() OVER (PARTITION BY kind ORDER BY number) AS turn
        FROM unnest(x) WITH ORDINALITY AS e (kind, number)) AS l
  LEFT JOIN (SELECT kind, number, row_number() OVER (PARTITION BY kind ORDER BY number) AS turn
             FROM unnest(y) WITH ORDINALITY AS e (kind, number)) AS r ON r.kind = l.kind AND r.turn = l.turn;
  FOR i IN 1 .. cardinality(x) LOOP
    CONTINUE WHEN partners[i] = 0;
    low := 1;
    high := length + 1;
    WHILE low < high LOOP
      middle := (low + high) / 2;
      IF partners[ends[middle]] < partners[i] THEN
        low := middle + 1;
      ELSE
        high := middle;
      END IF;
    END LOOP;
    before[i] := CASE WHEN low > 1 THEN ends[low - 1] ELSE 0 END;
    ends[low] := i;
    length := greatest(length, low);
  END LOOP;
  low := CASE WHEN length > 0 THEN ends[length] ELSE 0 END;
  WHILE low > 0 LOOP
    kept[low] := partners[low];
    low := before[low];
  END LOOP;
  RETURN kept;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_increasing(integer[], integer[]) IS
  'support: a common subsequence by pairs in order: for each of x the position in y that it keeps, or 0';

-- Myers' greedy method: how far scripts of d edits with i removals come in x follows from those of d - 1 edits. Beyond a
-- number of edits the script that has come furthest is taken, and the search begins anew where it ends.
CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_common(x integer[], y integer[]) RETURNS integer[]
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
DECLARE
  most CONSTANT integer := least(greatest(4194304 / (cardinality(x) + cardinality(y)), 32), 1000);
  kept integer[] := array_fill(0, ARRAY[cardinality(x)]);
  reached integer[] := array_fill(0, ARRAY[1000]);  -- row d of the search begins behind d * (d + 1) / 2
  from_x integer := 0;
  from_y integer := 0;
  width integer;
  height integer;
  edits integer;
  removals integer;            -- of the script that is taken; -1 as long as none is
  row_start integer;
  before_start integer;
  after_edit integer;
  p integer;
  q integer;
  furthest integer;
BEGIN
  WHILE from_x < cardinality(x) AND from_y < cardinality(y) LOOP
    width := cardinality(x) - from_x;
    height := cardinality(y) - from_y;
    removals := -1;
    edits := -1;
    WHILE removals < 0 AND edits < most LOOP
      edits := edits + 1;
      row_start := edits * (edits + 1) / 2 + 1;
      before_start := row_start - edits;
      FOR i IN greatest(0, edits - height) .. least(edits, width) LOOP
        p := CASE WHEN edits = 0 THEN 0
                  WHEN i = edits OR i > 0 AND reached[before_start + i - 1] >= reached[before_start + i]
                  THEN reached[before_start + i - 1] + 1 ELSE reached[before_start + i] END;
        q := p + edits - 2 * i;
        WHILE p < width AND q < height AND x[from_x + p + 1] = y[from_y + q + 1] LOOP
          p := p + 1;
          q := q + 1;
        END LOOP;
        reached[row_start + i] := p;
        IF p >= width AND q >= height THEN
          removals := i;
          EXIT;
        END IF;
      END LOOP;
    END LOOP;
    IF removals < 0 THEN
      furthest := 0;
      removals := 0;
      FOR i IN greatest(0, edits - height) .. least(edits, width) LOOP
        p := reached[row_start + i];
        q := p + edits - 2 * i;
        IF p <= width AND q <= height AND p + q > furthest THEN
          furthest := p + q;
          removals := i;
        END IF;
      END LOOP;
    END IF;
    p := reached[row_start + removals];
    furthest := p + edits - 2 * removals;
    width := p;
    height := furthest;
    WHILE edits >= 0 LOOP
      row_start := edits * (edits + 1) / 2 + 1;
      before_start := row_start - edits;
      after_edit := CASE WHEN edits = 0 THEN 0
        WHEN removals = edits OR removals > 0 AND reached[before_start + removals - 1] >= reached[before_start + removals]
        THEN reached[before_start + removals - 1] + 1 ELSE reached[before_start + removals] END;
      WHILE p > after_edit LOOP
        kept[from_x + p] := from_y + p + edits - 2 * removals;
        p := p - 1;
      END LOOP;
      IF edits > 0 AND (removals = edits
                        OR removals > 0 AND reached[before_start + removals - 1] >= reached[before_start + removals]) THEN
        removals := removals - 1;
        p := p - 1;
      END IF;
      edits := edits - 1;
    END LOOP;
    from_x := from_x + width;
    from_y := from_y + height;
  END LOOP;
  RETURN kept;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_common(integer[], integer[]) IS
  'support: a common subsequence by a short edit script: for each of x the position in y that it keeps, or 0';

-- All elements that are there at some time have a slot, in an order that the array always has: an element's index is how
-- many slots before its own are taken. A Fenwick tree tells that: at s, how many are taken of as many slots up to s as
-- the lowest bit of s says.
CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_element_changes(
  x jsonb[], y jsonb[], origins integer[], start integer, pointer text
) RETURNS SETOF jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
DECLARE
  partners integer[] := array_fill(0, ARRAY[cardinality(x)]);
  slots integer := 0;
  slots_of_x integer[] := array_fill(0, ARRAY[cardinality(x)]);
  lefts integer[] := '{}';     -- the elements of each slot, or 0
  rights integer[] := '{}';
  taken integer[];
  i integer := 1;
  j integer := 1;
  origin integer;
  index integer;
  source integer;
BEGIN
  FOR q IN 1 .. cardinality(y) LOOP
    IF origins[q] <> 0 THEN
      partners[abs(origins[q])] := CASE WHEN origins[q] > 0 THEN q ELSE -q END;
    END IF;
  END LOOP;
  WHILE i <= cardinality(x) OR j <= cardinality(y) LOOP
    slots := slots + 1;
    lefts[slots] := 0;
    rights[slots] := 0;
    IF i <= cardinality(x) AND partners[i] <= 0 THEN
      lefts[slots] := i;
      i := i + 1;
    ELSIF j <= cardinality(y) AND origins[j] <= 0 THEN
      rights[slots] := j;
      j := j + 1;
    ELSE
      lefts[slots] := i;
      rights[slots] := j;
      i := i + 1;
      j := j + 1;
    END IF;
    IF lefts[slots] > 0 THEN
      slots_of_x[lefts[slots]] := slots;
    END IF;
  END LOOP;

  taken := array_fill(0, ARRAY[slots]);
  FOR s IN 1 .. slots LOOP
    IF lefts[s] > 0 THEN
      taken[s] := taken[s] + 1;
    END IF;
    IF s + (s & -s) <= slots THEN
      taken[s + (s & -s)] := taken[s + (s & -s)] + taken[s];
    END IF;
  END LOOP;

  FOR s IN 1 .. slots LOOP
    origin := CASE WHEN rights[s] > 0 THEN abs(origins[rights[s]]) ELSE lefts[s] END;
    CONTINUE WHEN lefts[s] > 0 AND (partners[lefts[s]] < 0 OR rights[s] > 0 AND x[lefts[s]] = y[rights[s]]);
    IF lefts[s] = 0 AND origin > 0 OR rights[s] = 0 THEN
      -- leaves its slot
      source := start;
      i := slots_of_x[origin];
      WHILE i <= slots LOOP
        taken[i] := taken[i] - 1;
        i := i + (i & -i);
      END LOOP;
      i := slots_of_x[origin] - 1;
      WHILE i > 0 LOOP
        source := source + taken[i];
        i := i & (i - 1);
      END LOOP;
    END IF;
    IF rights[s] = 0 THEN
      RETURN NEXT jsonb_build_object('op', 'remove', 'path', pointer || '/' || source);
      CONTINUE;
    END IF;
    index := start;
    i := s - 1;
    WHILE i > 0 LOOP
      index := index + taken[i];
      i := i & (i - 1);
    END LOOP;
    IF lefts[s] = 0 THEN
      i := s;
      WHILE i <= slots LOOP
        taken[i] := taken[i] + 1;
        i := i + (i & -i);
      END LOOP;
      IF origin = 0 THEN
        RETURN NEXT jsonb_build_object('op', 'add', 'path', pointer || '/' || index, 'value', y[rights[s]]);
      ELSIF source <> index THEN
        RETURN NEXT jsonb_build_object('op', 'move', 'from', pointer || '/' || source, 'path', pointer || '/' || index);
      END IF;
    END IF;
    IF origin > 0 AND x[origin] <> y[rights[s]] THEN
      RETURN NEXT jsonb_build_object('a', x[origin], 'b', y[rights[s]], 'path', pointer || '/' || index);
    END IF;
  END LOOP;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_element_changes(jsonb[], jsonb[], integer[], integer, text) IS
  'support: what makes the elements y of x, where origins says what they are made of';
