/** What the catalogs say of plain views, as SQL expressions of the number of one. */

/** The option of a view that goes by this name is on. */
export function viewOption(view: string, name: string): string {
  return `EXISTS (SELECT FROM pg_catalog.pg_class oc CROSS JOIN LATERAL pg_catalog.pg_options_to_table(oc.reloptions) o
                  WHERE oc.oid = ${view} AND o.option_name = '${name}' AND o.option_value::pg_catalog.bool)`;
}

/**
 * Relations that a view reads, through views at any depth: a query of their numbers. That a view depends on itself says
 * nothing: before version 16 the server has every view do so.
 */
export function relationsBelow(view: string): string {
  const reads = `SELECT d.refobjid AS oid FROM pg_catalog.pg_rewrite r
      JOIN pg_catalog.pg_depend d ON d.classid = 'pg_catalog.pg_rewrite'::pg_catalog.regclass AND d.objid = r.oid
        AND d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.refobjid <> r.ev_class`;
  return `WITH RECURSIVE reached AS (
      ${reads} WHERE r.ev_class = ${view}
      UNION ${reads} JOIN reached ON r.ev_class = reached.oid)
    SELECT reached.oid FROM reached`;
}

/**
 * Whether a view may show a role other rows than its definition does in place of its name: the server reads the tables
 * below with the rights of the view's owner, unless it is told to take those of whoever reads, and policies of a table
 * apply to one of both. Two to whom none apply see all rows.
 */
export function policiesByOwner(view: string, role: string): string {
  return `(NOT ${viewOption(view, 'security_invoker')} AND EXISTS (
      SELECT FROM pg_catalog.pg_class vc
      CROSS JOIN LATERAL (VALUES (vc.relowner), ((${role}))) reader (oid)
      JOIN pg_catalog.pg_roles o ON o.oid = reader.oid
      JOIN pg_catalog.pg_class tc ON tc.oid IN (${relationsBelow(view)})
      WHERE vc.oid = ${view} AND vc.relowner <> (${role}) AND tc.relrowsecurity AND NOT o.rolsuper AND NOT o.rolbypassrls
        AND (tc.relforcerowsecurity OR NOT pg_catalog.pg_has_role(o.oid, tc.relowner, 'USAGE'))))`;
}
