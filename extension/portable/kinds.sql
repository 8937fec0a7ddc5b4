-- Support: functions whose names begin with _ are called by the public ones only, under their search path.

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_kind(value jsonb) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $jsonb_ivm$
  SELECT CASE kind
    WHEN 'object' THEN 'an object'
    WHEN 'array' THEN 'an array'
    WHEN 'null' THEN 'null'
    ELSE 'a ' || kind
  END
  FROM jsonb_typeof(value) AS kind
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_kind(jsonb) IS 'support: the kind of a value, as messages name it';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_is_scalar(value jsonb) RETURNS boolean
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $jsonb_ivm$
  SELECT jsonb_typeof(value) NOT IN ('object', 'array')
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_is_scalar(jsonb) IS 'support: whether a value is neither an object nor an array';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_need_value(name text, value anyelement) RETURNS void
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
BEGIN
  IF value IS NULL THEN
    RAISE EXCEPTION USING ERRCODE = '22004', MESSAGE = name || ' is null';
  END IF;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_need_value(text, anyelement) IS 'support: raises unless an argument has a value';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_need_object(name text, value jsonb) RETURNS void
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
BEGIN
  IF jsonb_typeof(value) <> 'object' THEN
    RAISE EXCEPTION USING ERRCODE = '2203C',
      MESSAGE = name || ' must be an object, but is ' || @extschema@._jsonb_ivm_kind(value);
  END IF;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_need_object(text, jsonb) IS 'support: raises unless an argument is an object';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_need_array(name text, value jsonb) RETURNS void
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
BEGIN
  IF jsonb_typeof(value) <> 'array' THEN
    RAISE EXCEPTION USING ERRCODE = '22039',
      MESSAGE = name || ' must be an array, but is ' || @extschema@._jsonb_ivm_kind(value);
  END IF;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_need_array(text, jsonb) IS 'support: raises unless an argument is an array';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_need_scalar(name text, value jsonb) RETURNS void
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
BEGIN
  IF NOT @extschema@._jsonb_ivm_is_scalar(value) THEN
    RAISE EXCEPTION USING ERRCODE = '2203F',
      MESSAGE = name || ' must be a scalar, but is ' || @extschema@._jsonb_ivm_kind(value);
  END IF;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_need_scalar(text, jsonb) IS 'support: raises unless an argument is a scalar';
