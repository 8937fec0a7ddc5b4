-- Says that the portable functions are in this schema, and of which version; read from its body, never called.
CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_version() RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$SELECT '@version@'::text$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_version() IS 'version of the portable functions of jsonb_ivm';
