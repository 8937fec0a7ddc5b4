import type { RelationName } from '../base/names.js';
import { locksValues } from '../catalog/abilities.js';
import { isDocumentType } from '../catalog/document-types.js';
import type { Plan } from '../plan/plan.js';
import { quoteIdentifier, quoteLiteral, quoteQualified } from '../sql/quote.js';
import { renderExpression } from '../sql/render.js';
import { isOwn } from '../tree/fields.js';
import { type EmitContext, fieldsOf, indent, partsOf } from './context/context.js';
import { distinctQueries, nodeView } from './context/node-views.js';
import type { ObjectNames } from './context/objects.js';
import { notesTotals } from './patch/differences.js';
import { patchesOwn } from './patch/set-fields.js';
import { patchesNodes } from './recompute.js';
import { dropRefresh } from './refresh.js';
import { dropViewFunctions, type ViewFunction } from './view-functions.js';

/** The query as a plain view: what the documents equal. It also keeps the columns that it reads from being dropped. */
export function createQuery(context: EmitContext): string {
  const columns = context.plan.columns.map(({ name }) => quoteIdentifier(name)).join(', ');
  const text = context.catalog.canonical.trim().replace(/;$/, '');
  return `CREATE VIEW ${quoteQualified(context.names.query)} (${columns}) AS\n${text}`;
}

/** What computes values in documents, where a change shows in nothing else. */
export function createNodeQueries(context: EmitContext): string[] {
  return distinctQueries(context).map((query) => {
    const { root, elements, values } = query.columns;
    const columns = [...root, ...elements, ...values].map(quoteIdentifier).join(', ');
    const text = renderExpression(query.query).replace(/^\(|\)$/g, '');
    return `CREATE VIEW ${quoteQualified(nodeView(context.names, query))} (${columns}) AS\n${text}`;
  });
}

/** Percent of a page that documents fill at first: where a new version finds room, no index has to be written. */
export const fillfactor = 80;

/**
 * The document table with its first documents: the query's columns, the root's key as primary key. CREATE TABLE AS may
 * compute them in parallel, which INSERT may not, and an index is built faster than filled. The triggers are in place,
 * and the tables locked, so that no writer can slip in between. `empty`: they come later, under the locks of writers.
 */
export function createDocuments(context: EmitContext, first: 'filled' | 'empty' = 'filled'): string[] {
  const documents = quoteQualified(context.names.documents);
  const columns = context.plan.columns.map(({ name }) => quoteIdentifier(name)).join(', ');
  const key = context.root.key.map(({ output }) => quoteIdentifier(output)).join(', ');
  const compressed = context.catalog.lz4 ? context.catalog.columns.filter(({ type }) => isDocumentType(type)) : [];
  const alterations = [
    ...compressed.map(({ name }) => `ALTER COLUMN ${quoteIdentifier(name)} SET COMPRESSION lz4`),
    `ADD PRIMARY KEY (${key})`,
  ];
  return [
    `CREATE TABLE ${documents} WITH (fillfactor = ${fillfactor}) AS\nSELECT ${columns} FROM ${quoteQualified(context.names.query)}${first === 'empty' ? '\nWITH NO DATA' : ''}`,
    `ALTER TABLE ${documents}\n${indent(alterations.join(',\n'))}`,
    ...createDocumentIndexes(context.plan),
    `COMMENT ON TABLE ${documents} IS ${quoteLiteral(documentsComment(context.plan.view))}`,
  ];
}

/** What a document table says of itself. */
export function documentsComment({ schema, name }: RelationName): string {
  return `documents of the view "${schema}"."${name}", kept equal to its query by jsonb_ivm; do not write to it`;
}

/** The storage parameters that a document table is made with, as the catalog has them. */
export const documentsOptions: readonly string[] = [`fillfactor=${fillfactor}`];

/** A column of the document table. */
export interface DocumentColumn {
  readonly name: string;
  /** With its schema, modifier and, unless it is the type's own, collation. */
  readonly type: string;
  /** It is compressed by another method than the server's own. */
  readonly compressed?: boolean;
}

/** The columns that the documents of a view are to have. */
export function documentColumns({ catalog }: EmitContext): DocumentColumn[] {
  return catalog.columns.map(({ name, type, collation }) => ({
    name,
    type: collation === null ? type : `${type} COLLATE ${quoteQualified(collation)}`,
    ...(catalog.lz4 && isDocumentType(type) ? { compressed: true } : {}),
  }));
}

/** How the columns of a document table become others; their values are still to come. */
export interface ColumnChanges {
  readonly dropped: readonly string[];
  readonly added: readonly DocumentColumn[];
  readonly retyped: readonly DocumentColumn[];
}

/** Changes columns of a document table where it stands, so that all that hangs on it stays. */
export function alterDocuments(view: RelationName, { dropped, added, retyped }: ColumnChanges): string[] {
  const alterations = [
    ...dropped.map((name) => `DROP COLUMN ${quoteIdentifier(name)}`),
    ...retyped.map(({ name, type }) => `ALTER COLUMN ${quoteIdentifier(name)} TYPE ${type} USING NULL`),
    ...added.map(({ name, type }) => `ADD COLUMN ${quoteIdentifier(name)} ${type}`),
    ...[...added, ...retyped]
      .filter(({ compressed }) => compressed)
      .map(({ name }) => `ALTER COLUMN ${quoteIdentifier(name)} SET COMPRESSION lz4`),
  ];
  return alterations.length === 0 ? [] : [`ALTER TABLE ${quoteQualified(view)}\n${indent(alterations.join(',\n'))}`];
}

/** Where they are missing: a document table that is kept has those of the view before. */
export function createDocumentIndexes({
  view,
  documentIndexes = [],
}: Pick<Plan, 'view' | 'documentIndexes'>): string[] {
  return documentIndexes.map(({ name, columns }) => {
    const list = columns.map(quoteIdentifier).join(', ');
    return `CREATE INDEX IF NOT EXISTS ${quoteIdentifier(name)} ON ${quoteQualified(view)} (${list})`;
  });
}

/** Removes those of a view that another view, of the same documents, has no use for. */
export function dropDocumentIndexes(before: Pick<Plan, 'view' | 'documentIndexes'>, after: Plan): string[] {
  const kept = new Set(after.documentIndexes?.map(({ name }) => name));
  const dropped = (before.documentIndexes ?? []).filter(({ name }) => !kept.has(name));
  return dropped.map(({ name }) => `DROP INDEX IF EXISTS ${quoteQualified({ schema: before.view.schema, name })}`);
}

/**
 * Settings that the document table is made under. LZ4 compresses and expands several times faster than the server's own
 * method, and that is most of what writing a document of kilobytes costs.
 */
export function storageSettings({ catalog }: EmitContext): Readonly<Record<string, string>> {
  return catalog.lz4 ? { default_toast_compression: 'lz4' } : {};
}

/** A type for keys, so that trigger functions can hold several of any types in one array. */
export function createKeyType(context: EmitContext): string {
  const fields = context.plan.key.map(({ name, type }) => {
    const collation = context.catalog.columns.find((column) => column.name === name)?.collation ?? null;
    return `${quoteIdentifier(name)} ${type}${collation === null ? '' : ` COLLATE ${quoteQualified(collation)}`}`;
  });
  return `CREATE TYPE ${quoteQualified(context.names.key)} AS (${fields.join(', ')})`;
}

/**
 * Names of the view's own for the functions that patch documents, so that the server knows what needs them, and where they
 * are moved to; calls of one are calls of that function.
 */
export function createPatch(context: EmitContext): string[] {
  const { catalog, names, root } = context;
  const needed =
    partsOf(context).length > 0 ||
    patchesOwn(context) ||
    fieldsOf(context).some((each) => !isOwn(root, each)) ||
    patchesNodes(context);
  if (catalog.patch === null) return [];
  const { schema } = catalog.patch;
  return [
    ...(needed ? patchFunctions(names).flatMap((each) => wrapper(schema, each)) : []),
    ...(needed && notesTotals(context) ? createComputed(schema, names) : []),
    ...(locksValues(catalog) ? createLock(schema, names) : []),
  ];
}

/** The same for what notes that totals are computed. */
function createComputed(schema: string, { computed, totals }: ObjectNames): string[] {
  const wrapped = quoteQualified({ schema, name: 'jsonb_ivm_computed' });
  return [
    `CREATE FUNCTION ${quoteQualified(computed)}() RETURNS boolean\nLANGUAGE sql VOLATILE\nRETURN ${wrapped}(${quoteLiteral(totals)})`,
    `REVOKE ALL ON FUNCTION ${quoteQualified(computed)}() FROM PUBLIC`,
  ];
}

const lockParameters = ['text', 'bigint', 'bigint'];

/** The same for what locks values that link rows. */
function createLock(schema: string, { lock }: ObjectNames): string[] {
  const wrapped = quoteQualified({ schema, name: 'jsonb_ivm_lock' });
  return [
    `CREATE FUNCTION ${quoteQualified(lock)}(mode text, edge bigint, number bigint) RETURNS boolean\nLANGUAGE sql VOLATILE\nRETURN ${wrapped}(mode, edge, number)`,
    `REVOKE ALL ON FUNCTION ${quoteQualified(lock)}(${lockParameters.join(', ')}) FROM PUBLIC`,
  ];
}

/** A function of the view's own, the name of the one that it calls, and what both take, by name. */
interface OwnFunction {
  readonly own: RelationName;
  readonly wrapped: string;
  readonly parameters: Readonly<Record<string, string>>;
}

function patchFunctions({ patch, merge, update, remove }: ObjectNames): OwnFunction[] {
  const element = { document: 'jsonb', path: 'text', key: 'text', value: 'jsonb' };
  return [
    { own: patch, wrapped: 'jsonb_ivm_patch', parameters: { document: 'jsonb', program: 'jsonb' } },
    {
      own: merge,
      wrapped: 'jsonb_merge_at_path',
      parameters: { document: 'jsonb', members: 'jsonb', path: 'text[]' },
    },
    { own: update, wrapped: 'jsonb_array_update_where', parameters: { ...element, members: 'jsonb' } },
    { own: remove, wrapped: 'jsonb_array_delete_where', parameters: element },
  ];
}

/** The functions of a view's own that patch documents and lock values, with the types of their parameters. */
export function ownFunctions(names: ObjectNames): ViewFunction[] {
  const patches = patchFunctions(names).map(({ own, parameters }) => ({
    name: own,
    parameters: Object.values(parameters),
  }));
  return [...patches, { name: names.lock, parameters: lockParameters }];
}

function wrapper(schema: string, patch: OwnFunction): string[] {
  const parameters = Object.entries(patch.parameters).map(([name, type]) => `${name} ${type}`);
  return [
    [
      `CREATE FUNCTION ${quoteQualified(patch.own)}(${parameters.join(', ')}) RETURNS jsonb`,
      `LANGUAGE sql IMMUTABLE PARALLEL SAFE`,
      `RETURN ${quoteQualified({ schema, name: patch.wrapped })}(${Object.keys(patch.parameters).join(', ')})`,
    ].join('\n'),
    `REVOKE ALL ON FUNCTION ${signatureOf(patch)} FROM PUBLIC`,
  ];
}

function signatureOf({ own, parameters }: OwnFunction): string {
  return `${quoteQualified(own)}(${Object.values(parameters).join(', ')})`;
}

export function dropQuery(context: EmitContext): string[] {
  return [
    ...dropRefresh(context),
    ...dropViewFunctions(context),
    ...distinctQueries(context).map((query) => `DROP VIEW IF EXISTS ${quoteQualified(nodeView(context.names, query))}`),
    `DROP VIEW IF EXISTS ${quoteQualified(context.names.query)}`,
    `DROP TYPE IF EXISTS ${quoteQualified(context.names.key)}`,
    ...patchFunctions(context.names).map((each) => `DROP FUNCTION IF EXISTS ${signatureOf(each)}`),
    `DROP FUNCTION IF EXISTS ${quoteQualified(context.names.computed)}()`,
    `DROP FUNCTION IF EXISTS ${quoteQualified(context.names.lock)}(${lockParameters.join(', ')})`,
  ];
}
