import type { Catalog } from '../catalog/catalog.js';
import { quoteBody, quoteLiteral, quoteQualified } from '../sql/quote.js';

/**
 * Statements that fail where a plain view, whose definition stands in the query, has another by now: run once it has been
 * noted what the documents rest on, under the settings that the query was analysed under. Nothing keeps others from
 * defining it anew before that, and nobody would be told.
 */
export function checkViews({ views = [] }: Catalog): string[] {
  if (views.length === 0) return [];
  const known = views.map((view) => `(${quoteLiteral(quoteQualified(view))}, ${quoteLiteral(view.definition)})`);
  const body = `DECLARE
  changed text;
BEGIN
  SELECT v.name INTO changed
  FROM (VALUES
    ${known.join(',\n    ')}
  ) AS v (name, definition)
  WHERE pg_catalog.btrim(pg_catalog.pg_get_viewdef(pg_catalog.to_regclass(v.name)), E' \\n;') IS DISTINCT FROM v.definition
  LIMIT 1;
  IF changed IS NOT NULL THEN
    RAISE EXCEPTION 'view % has been changed meanwhile', changed
      USING ERRCODE = 'object_not_in_prerequisite_state', HINT = 'Compile the document view again.';
  END IF;
END`;
  return [`DO ${quoteBody(body)}`];
}
