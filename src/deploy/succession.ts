import { type Diagnostic, JsonbIvmError } from '../base/errors.js';
import type { RelationName } from '../base/names.js';
import type { Artifact } from '../compile.js';
import type { Driver } from '../db/driver.js';
import { alterDocuments, type ColumnChanges, type DocumentColumn, dropDocumentIndexes } from '../emit/storage.js';
import { quoteIdentifier, quoteQualified } from '../sql/quote.js';
import { type Attachment, readAttachments } from './attachments.js';
import { type DocumentTable, readDocumentTable, refuseStranger, typeIn } from './document-table.js';
import type { RegisteredView } from './registry.js';

/** How the documents of a view come to be in the table of another. */
export type Succession =
  /** There is no table, or it has another key: it is made anew. */
  | { readonly kind: 'gone' | 'anew' }
  /** Another table takes its place when it has all documents: its columns are those of this one, changed. */
  | { readonly kind: 'beside'; readonly changes: ColumnChanges }
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
  const relaxed = online && (await areRelaxed(driver, table, changes.retyped));
  if (online && beside !== false && (swap || !kept || !relaxed)) {
    refuse(existing, attachments, (each) => reasonToRefuse(each, changes) ?? reasonToStay(each));
    return { kind: 'beside', changes };
  }
  if (!kept) {
    refuse(existing, attachments, () => 'the key becomes another, and the table is made anew');
    return { kind: 'anew' };
  }
  refuse(existing, attachments, (attachment) => reasonToRefuse(attachment, changes));
  return {
    kind: 'kept',
    alter: [
      ...dropDocumentIndexes(existing.plan, artifact.plan),
      ...(relaxed ? relaxDocuments(existing.name, changes) : alterDocuments(existing.name, changes)),
    ],
    rewrites: changes.retyped.length > 0 && !relaxed,
  };
}

/** Columns get types of which their values are values already. */
function relaxDocuments(view: RelationName, changes: ColumnChanges): string[] {
  return [
    ...alterDocuments(view, { ...changes, retyped: [] }),
    ...changes.retyped.map(
      ({ name, type }) => `ALTER TABLE ${quoteQualified(view)} ALTER COLUMN ${quoteIdentifier(name)} TYPE ${type}`,
    ),
  ];
}

/**
 * Whether columns get types that differ in nothing that is stored, so that the server doesn't write the table: the type
 * without its modifier, or one that the former is cast to by taking it as it is.
 */
async function areRelaxed(
  driver: Driver,
  { columns }: DocumentTable,
  retyped: readonly DocumentColumn[],
): Promise<boolean> {
  const pairs = retyped.map(({ name, type }) => ({ before: typeIn(columns, name) ?? '', after: type }));
  if (pairs.length === 0) return true;
  if (pairs.some(({ before, after }) => /\(| COLLATE /.test(after) || before.includes(' COLLATE '))) return false;
  const [row] = await driver.query<{ relaxed: boolean }>(
    `SELECT bool_and(p.before::regtype = p.after::regtype OR EXISTS (
       SELECT FROM pg_catalog.pg_cast c WHERE c.castsource = p.before::regtype AND c.casttarget = p.after::regtype
         AND c.castmethod = 'b' AND c.castcontext <> 'e')) AS relaxed
     FROM pg_catalog.json_to_recordset($1::json) AS p (before text, after text)`,
    [JSON.stringify(pairs)],
  );
  return row?.relaxed ?? false;
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

function keepsKey({ columns, key }: DocumentTable, { plan, parts }: Artifact): boolean {
  const typed = (names: readonly string[], all: readonly DocumentColumn[]): string =>
    JSON.stringify(names.map((name) => [name, typeIn(all, name)]).sort());
  const wanted = plan.key.map(({ name }) => name);
  return key !== null && typed(key, columns) === typed(wanted, parts.columns);
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
