import type { ErrorCode } from '../base/errors.js';
import { compareText } from '../base/names.js';
import type { Span } from '../base/source.js';
import type { Catalog, CitusKind, Table } from '../catalog/catalog.js';
import { firstLocation } from '../ir/refusals.js';
import type { Report, ViewText } from '../ir/view-text.js';
import { spanAt } from '../sql/parse.js';
import { walk } from '../sql/walk.js';

/** Reports each relation that nobody can follow. */
export function refuseRelations(view: ViewText, catalog: Catalog, report: Report): void {
  const tables = [...catalog.tables].sort((a, b) => compareText(a.name, b.name));
  for (const table of tables) {
    const what = refusedKind(table);
    if (what === undefined) continue;
    const { code = 'VIEW_RELATION_KIND', kind, hint } = what;
    const message = `"${table.name}" is ${kind}`;
    report({ code, severity: 'error', message, hint, span: placeOfRelation(view, table.name) });
  }
}

/** What nobody can follow, and what to read instead. */
interface RefusedKind {
  readonly code?: ErrorCode;
  readonly kind: string;
  readonly hint: string;
}

const citusKinds: Readonly<Record<CitusKind, RefusedKind>> = {
  distributed: {
    code: 'CITUS_TABLE',
    kind: 'a distributed table of Citus, whose writes are not followed yet',
    hint: 'read local tables of the coordinator, or reference tables; documents are a local table, too',
  },
  reference: {
    code: 'CITUS_TABLE',
    kind: 'a reference table of Citus, which takes triggers only where citus.enable_unsafe_triggers is on',
    hint: 'set citus.enable_unsafe_triggers = on for the role that makes the view, or read a local table',
  },
};

/** What a relation is, if nobody can follow it. */
export function refusedKind(table: Table): RefusedKind | undefined {
  if (table.citus !== undefined) return citusKinds[table.citus];
  if (table.temporary) return { kind: 'a temporary table', hint: 'a view outlives the session; use a permanent table' };
  if (table.schema === 'pg_catalog' || table.schema === 'information_schema') {
    return { kind: 'a system catalog', hint: 'catalogs cannot carry triggers; leave it out' };
  }
  switch (table.kind) {
    case 'view':
      return refusedView(table);
    case 'materialized-view':
      return { kind: 'a materialized view', hint: 'it changes only when it is refreshed; read the tables below it' };
    case 'foreign-table':
      return { kind: 'a foreign table', hint: 'changes on the other server cannot be followed; read a local copy' };
    case 'other':
      return { kind: 'not a table', hint: 'read ordinary or partitioned tables' };
    default:
      return undefined;
  }
}

/** Other plain views are no relations of the query any more: their definitions are. */
function refusedView({ view }: Table): RefusedKind {
  switch (view?.refused) {
    case 'barrier':
      return {
        kind: 'a plain view with a security barrier, which its definition in its place would not have',
        hint: 'read the tables below it, or ALTER VIEW … RESET (security_barrier)',
      };
    case 'rights':
      return {
        kind: 'a plain view of another role, with whose rights it reads tables that have row level security',
        hint: 'create the document view as its owner, read the tables below it, or ALTER VIEW … SET (security_invoker)',
      };
    case 'catalog':
      return { kind: 'a plain view of a system catalog', hint: 'catalogs cannot carry triggers; leave it out' };
    case 'recursive':
      return { kind: 'a plain view that reads itself', hint: 'the server cannot read it either; define it anew' };
    default:
      return {
        kind: 'a plain view whose text, as the server has it, lacks names of columns',
        hint: 'write its query in place of its name',
      };
  }
}

/** Where a relation is read, or what goes by a name in FROM: in the root's own first. */
export function placeOfRelation(view: ViewText, name: string): Span {
  const { fromClause, withClause, ...rest } = view.select;
  const location = [fromClause, withClause, rest]
    .map((part) => locationIn(part, name))
    .find((found) => found !== undefined);
  return location === undefined ? view.span : spanAt(view.source, location);
}

function locationIn(part: unknown, name: string): number | undefined {
  let location: number | undefined;
  walk(part, ({ kind, fields }) => {
    if (kind === 'RangeVar' && fields.relname === name) location ??= fields.location ?? 0;
    if (/^Range/.test(kind) && fields.alias?.aliasname === name) location ??= firstLocation(fields);
    return location === undefined ? undefined : false;
  });
  return location;
}
