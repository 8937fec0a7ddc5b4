import { JsonbIvmError } from '../base/errors.js';
import type { Driver, Row } from '../db/driver.js';
import { registrySchema } from '../emit/context/objects.js';

/** Layouts of the registry that this version of the program reads: 2 is that of version 0.2.0. */
export type Layout = 2 | 3;

/** The one that it writes. */
export const currentLayout: Layout = 3;

const schema = registrySchema;

interface RegistryState {
  readonly present: boolean;
  /** Columns of its table of views, sorted. */
  readonly columns: string | null;
  readonly comment: string | null;
  readonly owner: string;
  readonly trusted: boolean;
  /** It is read by monitoring, which trusts nobody: as a table, with nothing in it that would run. */
  readonly monitored: boolean;
}

/**
 * The layout of the database's registry; undefined where there is none. Throws when it is one that this program does not
 * read, or when its schema belongs to someone whom this role has no reason to trust: what is in there is run with this
 * role's rights. A role of monitoring may look at it all the same.
 */
export async function readLayout(driver: Driver, use: 'work' | 'look' = 'work'): Promise<Layout | undefined> {
  const state = await readState(driver);
  if (state === undefined) return undefined;
  if (!state.trusted && !(use === 'look' && state.monitored)) {
    throw new JsonbIvmError({
      code: 'REGISTRY_OWNER',
      message: `schema "${schema}" belongs to "${state.owner}", of which this role is no member`,
      hint: 'connect as that role if it is the one that creates views here; if it is not, have the schema dropped',
    });
  }
  return state.present ? layoutOf(state) : undefined;
}

const names =
  'allow_full basis created_at drop_statements hash plan schema_name search_path source updated_at version view_name';

/** Columns that the table of views has in each layout. */
const columnsOf: ReadonlyMap<Layout, string> = new Map([
  [2, names],
  [3, `${names} detached_at filling finish_statements query_name verification`.split(' ').sort().join(' ')],
]);

/** A database that was restored from a dump without comments shows it by its columns. */
function layoutOf({ comment, columns }: RegistryState): Layout {
  const told = comment === null ? undefined : (/layout (\d+)/.exec(comment)?.[1] ?? 'unknown');
  for (const [layout, known] of columnsOf) {
    if (told === undefined ? columns === known : told === String(layout)) return layout;
  }
  throw new JsonbIvmError({
    code: 'REGISTRY_VERSION',
    message: `the registry in schema "${schema}" has layout ${told ?? 'unknown'}, this program works with ${currentLayout}`,
    hint: 'use the version of jsonb-ivm that created the registry, or a newer one',
  });
}

/**
 * Whether `o`, of pg_roles, is a role that this one trusts, as SQL. Superusers count as members of those roles alone that
 * were granted to them.
 */
export const trustedOwner = `(o.rolsuper OR o.oid IN (
  WITH RECURSIVE mine AS (
    SELECT r.oid FROM pg_catalog.pg_roles r WHERE r.rolname = current_user
    UNION SELECT m.roleid FROM pg_catalog.pg_auth_members m JOIN mine ON mine.oid = m.member)
  SELECT mine.oid FROM mine))`;

async function readState(driver: Driver): Promise<RegistryState | undefined> {
  const [row] = await driver.query<RegistryState & Row>(
    `SELECT EXISTS (SELECT FROM pg_catalog.pg_class c WHERE c.relnamespace = n.oid AND c.relname = 'view') AS present,
            (SELECT pg_catalog.string_agg(a.attname, ' ' ORDER BY a.attname COLLATE "C")
             FROM pg_catalog.pg_class c JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid
             WHERE c.relnamespace = n.oid AND c.relname = 'view' AND a.attnum > 0 AND NOT a.attisdropped) AS columns,
            pg_catalog.obj_description(n.oid, 'pg_namespace') AS comment,
            o.rolname AS owner, ${trustedOwner} AS trusted,
            pg_catalog.pg_has_role('pg_monitor', 'USAGE')
              AND NOT (SELECT r.rolsuper FROM pg_catalog.pg_roles r WHERE r.rolname = current_user) AS monitored
     FROM pg_catalog.pg_namespace n JOIN pg_catalog.pg_roles o ON o.oid = n.nspowner
     WHERE n.nspname = '${schema}'`,
  );
  return row;
}
