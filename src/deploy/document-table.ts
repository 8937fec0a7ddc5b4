import { type Diagnostic, JsonbIvmError } from '../base/errors.js';
import type { RelationName } from '../base/names.js';
import type { Artifact } from '../compile.js';
import type { Driver } from '../db/driver.js';
import { alterDocuments, type ColumnChanges, type DocumentColumn, dropDocumentIndexes } from '../emit/storage.js';
import { quoteIdentifier, quoteQualified } from '../sql/quote.js';
import { type Attachment, readAttachments } from './attachments.js';
import type { RegisteredView } from './registry.js';
import { withSettings } from './settings.js';

/** The document table as the database has it. */
interface DocumentTable {
  readonly oid: number;
  readonly columns: readonly DocumentColumn[];
  /** Columns of its primary key; null where it has none that is checked at once. */
  readonly key: readonly string[] | null;
}

/** How the documents of a view come to be in the table of another. */
export type Succession =
  /** There is no table, or it has another key: it is made anew. */
  | { readonly kind: 'gone' | 'anew' }
  /** Another table takes its place when it has all documents: its columns are those of this one, changed. */
  | { readonly kind: 'beside'; readonly changes: ColumnChanges; readonly attachments: readonly Attachment[] }
  /** The statements change its columns, and remove indexes that are of no use any more. */
  | {
      readonly kind: 'kept';
      readonly alter: readonly string[];
      /** Whether the server rewrites all of it for that. */
      readonly rewrites: boolean;
    };

/** How a view takes the place of another. */
export interface SuccessionWishes {
  /** While others write: then the server doesn't write the table as a whole. */
  readonly online: boolean;
  /** Then readers see all documents of one view, or all of the other. */
  readonly swap?: boolean | undefined;
  /** `false`: by no other table. */
  readonly beside?: false | undefined;
}

/**
 * What becomes of the document table of a view when another takes its place. Throws `VIEW_IN_USE` with everything of
 * others' that would be lost, and `RELATION_EXISTS` where the table is somebody else's.
 */
export async function succeed(
  driver: Driver,
  existing: RegisteredView,
  artifact: Artifact,
  { online, swap, beside }: SuccessionWishes,
): Promise<Succession> {
  const table = await readDocumentTable(driver, existing.name);
  if (table === undefined) return { kind: 'gone' };
  refuseStranger(existing, table);
  const attachments = await readAttachments(driver, existing.plan);
  const changes = changesOf(existing, table, artifact);
  const kept = keepsKey(table, artifact);
  if (online && beside !== false && (swap || !kept || changes.retyped.length > 0)) {
    refuse(existing, attachments, (each) => reasonToRefuse(each, changes) ?? reasonToStay(each));
    return { kind: 'beside', changes, attachments };
  }
  if (!kept) {
    refuse(existing, attachments, () => 'the key becomes another, and the table is made anew');
    return { kind: 'anew' };
  }
  refuse(existing, attachments, (attachment) => reasonToRefuse(attachment, changes));
  return {
    kind: 'kept',
    alter: [...dropDocumentIndexes(existing.plan, artifact.plan), ...alterDocuments(existing.name, changes)],
    rewrites: changes.retyped.length > 0,
  };
}

/**
 * What gives columns of a detached view's documents the types that they are to have: keys become what they are in the new
 * type, and what others have on them stays; other values are NULL until they are computed. Throws `VIEW_IN_USE` with what
 * others have on the latter that would be lost.
 */
export async function retype(driver: Driver, existing: RegisteredView, artifact: Artifact): Promise<string[]> {
  const table = await readDocumentTable(driver, existing.name);
  if (table === undefined) return [];
  refuseStranger(existing, table);
  const isKey = ({ name }: DocumentColumn): boolean => artifact.plan.key.some((column) => column.name === name);
  const { retyped } = changesOf(existing, table, artifact);
  const changes = { retyped: retyped.filter((column) => !isKey(column)), added: [], dropped: [], taken: [] };
  const attachments = await readAttachments(driver, existing.plan);
  refuse(existing, attachments, (attachment) => reasonToRefuse(attachment, changes));
  const keys = retyped.filter(isKey).map(({ name, type }) => `ALTER COLUMN ${quoteIdentifier(name)} TYPE ${type}`);
  return [
    ...(keys.length === 0 ? [] : [`ALTER TABLE ${quoteQualified(existing.name)} ${keys.join(', ')}`]),
    ...alterDocuments(existing.name, changes),
  ];
}

/** By how it is taken away, what can be put on another table; what turns out to be lost is found by trying it. */
const movable = [
  /^(?:DROP (?:POLICY|STATISTICS|INDEX|VIEW)|ALTER PUBLICATION|COMMENT|REVOKE) /,
  /^DROP TRIGGER (?!"jsonb_ivm\.)/,
  /^ALTER TABLE .* (?:DISABLE ROW|NO FORCE ROW|OWNER TO|RESET|SET TABLESPACE|SET ACCESS METHOD|SET LOGGED|REPLICA IDENTITY)\b/,
  /^ALTER TABLE .* (?:SET WITHOUT CLUSTER|DROP CONSTRAINT .*)$/,
  /^ALTER TABLE .* ALTER COLUMN .* (?:DROP NOT NULL|SET STATISTICS -1|RESET .*|SET STORAGE .*|SET COMPRESSION DEFAULT)$/,
];

function reasonToStay({ removal }: Attachment): string | undefined {
  return movable.some((pattern) => pattern.test(removal)) ? undefined : 'another table takes its place';
}

/** Throws `VIEW_IN_USE` where some of what hung on the table of a view (`before`) hangs on the one in its place no more. */
export function refuseLost(
  existing: RegisteredView,
  before: readonly Attachment[],
  after: readonly Attachment[],
): void {
  const kept = new Set(after.map(({ name }) => name));
  refuse(existing, before, ({ name }) => (kept.has(name) ? undefined : 'another table takes its place'));
}

export function dropTable(name: RelationName): string {
  return `DROP TABLE IF EXISTS ${quoteQualified(name)}`;
}

/** Throws `RELATION_EXISTS` when what has the name of a view's documents by now is somebody else's. */
export async function refuseStrangersTable(driver: Driver, view: RegisteredView): Promise<void> {
  const table = await readDocumentTable(driver, view.name);
  if (table !== undefined) refuseStranger(view, table);
}

/** A restored table has another number, and the columns that it was dumped with. */
function refuseStranger({ name, plan, basis }: RegisteredView, { oid, columns }: DocumentTable): void {
  const known = basis?.documents?.oid;
  if (known === undefined || known === oid) return;
  if (plan.columns.every((column) => columns.some((other) => other.name === column.name))) return;
  throw new JsonbIvmError({
    code: 'RELATION_EXISTS',
    message: `${quoteQualified(name)} is not the table that the documents of the view were in`,
    hint: 'rename it, or drop it if nobody needs it',
  });
}

function keepsKey({ columns, key }: DocumentTable, { plan, parts }: Artifact): boolean {
  const typed = (names: readonly string[], all: readonly DocumentColumn[]): string =>
    JSON.stringify(names.map((name) => [name, typeIn(all, name)]).sort());
  const wanted = plan.key.map(({ name }) => name);
  return key !== null && typed(key, columns) === typed(wanted, parts.columns);
}

function typeIn(columns: readonly DocumentColumn[], name: string): string | undefined {
  return columns.find((column) => column.name === name)?.type;
}

interface Changes extends ColumnChanges {
  /** Columns that users have added, and the view has now. */
  readonly taken: readonly string[];
}

/** Columns that users have added to the table are theirs. */
function changesOf({ plan }: RegisteredView, { columns }: DocumentTable, { parts }: Artifact): Changes {
  const before = plan.columns.map(({ name }) => name);
  const present = parts.columns.filter(({ name }) => typeIn(columns, name) !== undefined);
  return {
    dropped: before.filter((name) => typeIn(columns, name) !== undefined && typeIn(parts.columns, name) === undefined),
    added: parts.columns.filter((column) => !present.includes(column)),
    retyped: present.filter(({ name, type }) => typeIn(columns, name) !== type),
    taken: present.map(({ name }) => name).filter((name) => !before.includes(name)),
  };
}

function reasonToRefuse(
  { columns, followsType, fixesColumns }: Attachment,
  { dropped, added, retyped, taken }: Changes,
): string | undefined {
  const list = (names: readonly string[]): string => names.map(quoteIdentifier).join(', ');
  if (fixesColumns && dropped.length + added.length + retyped.length > 0) return 'its columns become others';
  const lost = columns.filter((name) => dropped.includes(name));
  if (lost.length > 0) return `the view has no column ${list(lost)} any more`;
  const owned = columns.filter((name) => taken.includes(name));
  if (owned.length > 0) return `the view has a column ${list(owned)} now`;
  const changed = followsType ? [] : columns.filter((name) => retyped.some((column) => column.name === name));
  return changed.length > 0 ? `the type of ${list(changed)} becomes another` : undefined;
}

function refuse(
  { name }: RegisteredView,
  attachments: readonly Attachment[],
  reasonOf: (attachment: Attachment) => string | undefined,
): void {
  const lost = attachments.flatMap((attachment): Diagnostic[] => {
    const reason = reasonOf(attachment);
    if (reason === undefined) return [];
    return [
      {
        code: 'VIEW_IN_USE',
        severity: 'error',
        message: `replacing ${quoteQualified(name)} would take away ${attachment.name}: ${reason}`,
        hint: `${attachment.removal}; replace the view, and put it back where it still makes sense`,
      },
    ];
  });
  if (lost.length > 0) throw JsonbIvmError.of(lost);
}

/** The table of a view's name; undefined where there is none. */
async function readDocumentTable(driver: Driver, name: RelationName): Promise<DocumentTable | undefined> {
  const [row] = await withSettings(driver, { search_path: '' }, () =>
    driver.query<{ found: string }>(
      `SELECT pg_catalog.json_build_object('oid', c.oid::bigint, 'columns', (
         SELECT coalesce(pg_catalog.json_agg(pg_catalog.json_build_object('name', a.attname,
             'type', pg_catalog.format_type(a.atttypid, a.atttypmod) ||
             CASE WHEN l.oid IS NULL THEN '' ELSE pg_catalog.format(' COLLATE "%s"."%s"',
               pg_catalog.replace(n.nspname, '"', '""'), pg_catalog.replace(l.collname, '"', '""')) END)
           ORDER BY a.attnum), '[]')
         FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
         LEFT JOIN pg_catalog.pg_collation l ON l.oid = a.attcollation AND l.oid <> t.typcollation
         LEFT JOIN pg_catalog.pg_namespace n ON n.oid = l.collnamespace
         WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped), 'key', (
         SELECT pg_catalog.json_agg(a.attname ORDER BY a.attnum)
         FROM pg_catalog.pg_index i JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey)
         WHERE i.indrelid = c.oid AND i.indisprimary AND i.indimmediate))::text AS found
       FROM pg_catalog.pg_class c WHERE c.oid = pg_catalog.to_regclass($1) AND c.relkind = 'r'`,
      [quoteQualified(name)],
    ),
  );
  return row === undefined ? undefined : (JSON.parse(row.found) as DocumentTable);
}
