import type { RelationName } from '../base/names.js';
import { registrySchema as schema } from '../emit/context/objects.js';
import { quoteLiteral } from '../sql/quote.js';

/** What has been done with a view. */
export type ViewAction = 'created' | 'replaced' | 'upgraded' | 'rolled back' | 'detached' | 'attached' | 'dropped';

/** How a view comes to be what it is, where that is more than that somebody created or replaced it. */
export interface Making {
  /** Instead of `created`, or `replaced` where the view is there. */
  readonly action?: 'upgraded' | 'rolled back' | 'attached' | undefined;
  /** The set of views that it belongs to from now on; undefined: none, or the one that it belonged to after an `action`. */
  readonly set?: string | undefined;
}

/** What views were, by the order in which they became so; it outlives them. */
export const historyStatements = [
  `CREATE TABLE ${schema}.history (
  schema_name text NOT NULL,
  view_name text NOT NULL,
  number bigint NOT NULL,
  action text NOT NULL,
  source text NOT NULL,
  hash text NOT NULL,
  version text NOT NULL,
  allow_full boolean NOT NULL,
  search_path text NOT NULL,
  set_name text,
  role text DEFAULT current_user,
  done_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
  PRIMARY KEY (schema_name, view_name, number)
)`,
  `COMMENT ON TABLE ${schema}.history IS 'what document views have been, each time that one was made anew or dropped'`,
];

const copied = 'source, hash, version, allow_full, search_path';

/** Views that there were before their history was kept begin it; whose query a view runs is whose it is. */
export const beginStatement = `INSERT INTO ${schema}.history
  (schema_name, view_name, number, action, ${copied}, role, done_at)
SELECT v.schema_name, v.view_name, 1,
  CASE WHEN v.updated_at OPERATOR(pg_catalog.=) v.created_at THEN 'created' ELSE 'replaced' END,
  v.${copied.replaceAll(', ', ', v.')},
  (SELECT pg_catalog.pg_get_userbyid(c.relowner) FROM pg_catalog.pg_class c
   WHERE c.oid OPERATOR(pg_catalog.=) pg_catalog.to_regclass(v.query_name)), v.updated_at
FROM ONLY ${schema}.view v`;

/** The statement that notes what a view is now, once it is entered; or that it is dropped, before its entry goes. */
export function noteStatement(
  { schema: schemaName, name }: RelationName,
  action: ViewAction,
  set?: string | undefined,
): string {
  const [inSchema, called] = [schemaName, name].map(quoteLiteral);
  const ofView = `schema_name OPERATOR(pg_catalog.=) ${inSchema} AND view_name OPERATOR(pg_catalog.=) ${called}`;
  const last = `(SELECT h.set_name FROM ONLY ${schema}.history h WHERE ${ofView} ORDER BY h.number DESC LIMIT 1)`;
  const stays = action !== 'created' && action !== 'replaced';
  const belongs = set === undefined ? (stays ? last : 'NULL') : quoteLiteral(set);
  return `INSERT INTO ${schema}.history (schema_name, view_name, number, action, ${copied}, set_name)
SELECT v.schema_name, v.view_name,
  coalesce((SELECT pg_catalog.max(h.number) FROM ONLY ${schema}.history h WHERE ${ofView}), 0) OPERATOR(pg_catalog.+) 1,
  ${quoteLiteral(action)}, v.${copied.replaceAll(', ', ', v.')}, ${belongs}
FROM ONLY ${schema}.view v WHERE ${ofView}`;
}
