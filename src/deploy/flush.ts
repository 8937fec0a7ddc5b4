import { registrySchema as schema } from '../emit/context/objects.js';

/**
 * `jsonb_ivm.flush()`: has the documents of views whose timing is `commit` follow what the transaction has changed so far.
 * It does what `SET CONSTRAINTS … IMMEDIATE` does to the triggers that answer notes, for all of them and for nothing of
 * the user's, with the caller's rights; what is changed later is answered at commit again. Who may use the schema may call
 * it: nobody else's is to make objects that depend on what is in there.
 */
export const flushStatements = [
  `CREATE FUNCTION ${schema}.flush() RETURNS void
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  answering text := (
    SELECT pg_catalog.string_agg(pg_catalog.format('%I.%I', '${schema}', t.tgname), ', ')
    FROM pg_catalog.pg_trigger AS t JOIN pg_catalog.pg_class AS c ON c.oid = t.tgrelid
    WHERE c.relnamespace = '${schema}'::regnamespace AND t.tgdeferrable
  );
BEGIN
  IF answering IS NULL THEN RETURN; END IF;
  EXECUTE 'SET CONSTRAINTS ' || answering || ' IMMEDIATE';
  EXECUTE 'SET CONSTRAINTS ' || answering || ' DEFERRED';
END
$$`,
  `COMMENT ON FUNCTION ${schema}.flush() IS 'has documents that change at commit follow what this transaction has changed so far'`,
  `GRANT EXECUTE ON FUNCTION ${schema}.flush() TO PUBLIC`,
];
