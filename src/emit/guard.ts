import type { RelationName } from '../base/names.js';
import { quoteBody, quoteIdentifier, quoteLiteral, quoteQualified } from '../sql/quote.js';
import { indent } from './context/context.js';
import { objectNames } from './context/objects.js';

/**
 * What keeps documents from being written to by hand: a trigger that lets pass what triggers write, and the functions of
 * the view that bring documents up to date; and what keeps their table from being dropped, which is a function that takes
 * a row of it.
 */
export function createGuard(view: RelationName): string[] {
  const { documents, guard, guardTrigger, holdTable } = objectNames(view);
  const table = quoteQualified(documents);
  return [
    [
      `CREATE FUNCTION ${quoteQualified(guard)}() RETURNS trigger`,
      `LANGUAGE plpgsql VOLATILE`,
      `AS ${quoteBody(guardBody(view))}`,
    ].join('\n'),
    `REVOKE ALL ON FUNCTION ${quoteQualified(guard)}() FROM PUBLIC`,
    `COMMENT ON FUNCTION ${quoteQualified(guard)}() IS 'refuses writes by hand to the documents'`,
    [
      `CREATE TRIGGER ${quoteIdentifier(guardTrigger)}`,
      `BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON ${table}`,
      `FOR EACH STATEMENT EXECUTE FUNCTION ${quoteQualified(guard)}()`,
    ].join('\n'),
    `CREATE FUNCTION ${quoteQualified(holdTable)}(${table}) RETURNS void\nLANGUAGE sql IMMUTABLE\nRETURN NULL`,
    `REVOKE ALL ON FUNCTION ${quoteQualified(holdTable)}(${table}) FROM PUBLIC`,
    `COMMENT ON FUNCTION ${quoteQualified(holdTable)}(${table}) IS 'keeps the documents from being dropped without CASCADE; jsonb-ivm drop does it'`,
  ];
}

/** Takes it away, whatever is left of it. The function that takes a row goes before its type does. */
export function dropGuard(view: RelationName): string[] {
  const { documents, guard, guardTrigger, holdTable } = objectNames(view);
  return [
    `DROP FUNCTION IF EXISTS ${quoteQualified(holdTable)}(${quoteQualified(documents)})`,
    `DROP TRIGGER IF EXISTS ${quoteIdentifier(guardTrigger)} ON ${quoteQualified(documents)}`,
    `DROP FUNCTION IF EXISTS ${quoteQualified(guard)}()`,
  ];
}

/**
 * What a trigger does is one deeper than the trigger of this write, which is quick to tell: nothing else is asked of
 * maintenance. The functions that no write calls are found among those that called this one, by their signature, and run
 * as the view's owner: no other role can make such a call look like theirs.
 */
function guardBody(view: RelationName): string {
  const { documents, guardTrigger, query, refresh } = objectNames(view);
  const table = quoteQualified(documents);
  const refuse = [
    `RAISE EXCEPTION USING`,
    indent(
      [
        `ERRCODE = 'wrong_object_type',`,
        `MESSAGE = ${quoteLiteral(`documents of ${table} cannot be written to by hand`)},`,
        `HINT = ${quoteLiteral(
          `write to the tables that they are made of; ALTER TABLE ${table} DISABLE TRIGGER ${quoteIdentifier(guardTrigger)} lets them be written to`,
        )};`,
      ].join('\n'),
    ),
  ];
  return [
    ``,
    `DECLARE`,
    `  calls text;`,
    `BEGIN`,
    indent(
      [
        `IF pg_catalog.pg_trigger_depth() OPERATOR(pg_catalog.>) 1 THEN RETURN NULL; END IF;`,
        `GET DIAGNOSTICS calls = PG_CONTEXT;`,
        `calls := pg_catalog.replace(calls, '"jsonb_ivm".', 'jsonb_ivm.');`,
        `IF pg_catalog.strpos(calls, ${quoteLiteral(`jsonb_ivm.${quoteIdentifier(refresh.name)}(`)}) OPERATOR(pg_catalog.>) 0 AND EXISTS (`,
        `  SELECT FROM pg_catalog.pg_class AS c`,
        `  WHERE c.oid OPERATOR(pg_catalog.=) ${quoteLiteral(quoteQualified(query))}::pg_catalog.regclass`,
        `    AND pg_catalog.pg_get_userbyid(c.relowner) OPERATOR(pg_catalog.=) current_user`,
        `) THEN RETURN NULL; END IF;`,
        ...refuse,
      ].join('\n'),
    ),
    `END`,
    ``,
  ].join('\n');
}
