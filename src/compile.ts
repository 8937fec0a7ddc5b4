import type { Chance } from './analyze/chance/chance.js';
import { findChances } from './analyze/chance/find-chances.js';
import { placesOf } from './analyze/chance/placing.js';
import { reportChances } from './analyze/chance/report-chances.js';
import { refuseNondeterminism } from './analyze/determinism.js';
import { groupStep } from './analyze/grouping.js';
import { findHops } from './analyze/hops.js';
import { normalise } from './analyze/normalise/normalise.js';
import { checkOutputs, noteJson, refuseUnnamedColumns, refuseVirtualColumns } from './analyze/report-columns.js';
import { reportRoutes } from './analyze/report-routes.js';
import { findRoot, type Root } from './analyze/root.js';
import type { RouteTree } from './analyze/routes.js';
import { settingsOf } from './analyze/settings.js';
import { uniformText } from './analyze/uniform-text.js';
import { digest, hex } from './base/bytes.js';
import { type Diagnostic, internal, JsonbIvmError } from './base/errors.js';
import type { RelationName } from './base/names.js';
import { canPatch } from './catalog/abilities.js';
import type { Catalog, Table } from './catalog/catalog.js';
import type { EmitContext } from './emit/context/context.js';
import { distinctQueries, nodeView } from './emit/context/node-views.js';
import { type ObjectNames, objectNames } from './emit/context/objects.js';
import { checkViews } from './emit/inlined-views.js';
import { emitRefresh } from './emit/refresh.js';
import { rewriteAll } from './emit/rewrite.js';
import { type SampleStatements, sampleStatements } from './emit/sample.js';
import {
  createDocuments,
  createKeyType,
  createNodeQueries,
  createPatch,
  createQuery,
  type DocumentColumn,
  documentColumns,
  dropQuery,
  storageSettings,
} from './emit/storage.js';
import { dropTriggers, emitTriggers } from './emit/triggers.js';
import { type DocumentTypes, typesOf } from './emit/types/types.js';
import { emitViewFunctions } from './emit/view-functions.js';
import { buildTree } from './ir/build.js';
import { placeOfView } from './ir/inlined-views.js';
import type { QueryTree, TableSource } from './ir/nodes.js';
import { refuseConstructs, refuseWithin } from './ir/refusals.js';
import type { ViewText } from './ir/view-text.js';
import { planAnswers } from './plan/answers.js';
import { buildPlan } from './plan/build-plan.js';
import { explainText } from './plan/explain-text.js';
import { indexMissing } from './plan/indexes.js';
import type { Plan } from './plan/plan.js';
import { inferQuery } from './shape/query.js';
import { parseStatements, type SelectStmt } from './sql/parse.js';
import { renderSelect } from './sql/render.js';
import { buildDocumentTree } from './tree/build-document-tree.js';
import { searchedOutputs } from './tree/embedded.js';
import { findFields } from './tree/fields.js';
import { findParts } from './tree/parts.js';
import { findRecomputed } from './tree/recomputed.js';
import { treeText } from './tree/tree-text.js';

/** How a view is compiled. */
export interface CompileOptions {
  /** Accept a view some of whose changes can only be answered by rewriting every document. */
  readonly allowFull?: boolean;
  /** `recompute`: documents are always computed from the query; `patch`: patched wherever they can be. */
  readonly strategy?: 'auto' | 'recompute' | 'patch' | undefined;
  /** Is told what the compiler makes of the view, for those who develop it: the name of a step, and a text. */
  readonly trace?: (step: string, text: string) => void;
}

/** What compiling a view gives: everything that is run and stored, and nothing that depends on data. */
export interface Artifact {
  /** Its name. */
  readonly view: RelationName;
  /** SHA-256 (hex) of the statements: the same for the same tables, whichever server they were compiled for. */
  readonly hash: string;
  /** What creates the view, in order, the first documents included. */
  readonly statements: readonly string[];
  /** The parts of `statements`, for a replacement that keeps the document table. */
  readonly parts: {
    /** Creates the functions and triggers that keep the documents. */
    readonly maintenance: readonly string[];
    /** Creates and fills the table, under settings of its own. */
    readonly documents: readonly string[];
    /** Settings of the document table. */
    readonly storage: Readonly<Record<string, string>>;
    /** Brings every document up to date. */
    readonly rewrite: string;
    /** Removes all but the table of the documents. */
    readonly drop: readonly string[];
    /** Brings documents up to date by their keys, for who changes nothing: functions. */
    readonly refresh: readonly string[];
    /** What takes the place of other parts where the first documents are made while others write. */
    readonly online: OnlineParts;
    /** What fails where the query has become another one since. */
    readonly check: readonly string[];
    /** The document table's columns. */
    readonly columns: readonly DocumentColumn[];
    /** Computes some documents, to see what they take. */
    readonly sample: SampleStatements;
  };
  /** How changes of tables are answered. */
  readonly plan: Plan;
  /** What the rows and documents look like, for those who read them. */
  readonly types: DocumentTypes;
  /** What the view can do with, but had better be told of. */
  readonly warnings: readonly Diagnostic[];
}

/** How a view is made whose documents come later, while others write. */
export interface OnlineParts extends OnlineMaintenance {
  /** Creates the table, without documents. */
  readonly documents: readonly string[];
  /** The same where documents are there that another query made: none of them is patched. */
  readonly replacing: OnlineMaintenance;
}

/** What keeps documents until all of them are there. */
export interface OnlineMaintenance {
  /** Creates the functions and triggers, which take no document's absence for the absence of its root. */
  readonly maintenance: readonly string[];
  readonly refresh: readonly string[];
  /** Once they are all there: makes of these functions those of `maintenance` and `refresh`. */
  readonly finish: readonly string[];
}

/** Findings about a view's text that need no database. */
export function checkText(view: ViewText): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  refuseConstructs(view, (diagnostic) => diagnostics.push(diagnostic));
  return diagnostics;
}

/**
 * Compiles a view against a catalog: the same input gives the same bytes. Does no I/O. Throws one `JsonbIvmError` with
 * every finding when the view is refused.
 */
export async function compile(
  name: RelationName,
  view: ViewText,
  catalog: Catalog,
  options: CompileOptions = {},
): Promise<Artifact> {
  const diagnostics = checkText(view);
  const report = (diagnostic: Diagnostic): void => {
    diagnostics.push(diagnostic);
  };
  checkOutputs(view, catalog, report);
  refuseUnnamedColumns(view, catalog, report);
  await refuseInViews(view, catalog, report);
  const canonical = await readSelect(catalog.canonical);
  const text = catalog.written === undefined ? canonical : await readSelect(catalog.written);
  refuseNondeterminism(view, { SelectStmt: text }, catalog, report);
  const normal = normalise(canonical, catalog);
  options.trace?.('normal form', normalText(normal));
  const tree = buildTree(normal, catalog);
  refuseVirtualColumns(view, tree.occurrences, report);
  const written = buildTree(canonical, catalog);
  const rows = inferQuery(written, canonical);
  const root = diagnostics.some(({ code }) => code === 'VIEW_SET_OPERATION')
    ? undefined
    : findRoot(view, catalog, tree, rows, report);
  const routes = root === undefined ? undefined : routeTree(tree, root);
  const refused = diagnostics.some(({ severity }) => severity === 'error');
  if (routes !== undefined) reportRoutes(view, tree, routes, { ...options, refused }, report);
  const chances = findChances(canonical, written, catalog);
  diagnostics.push(
    ...reportChances(view, canonical, chances, catalog.views !== undefined),
    ...noteJson(view, tree, catalog),
  );
  throwErrors(diagnostics);
  if (root === undefined || routes === undefined) throw internal('a view without errors has no root');
  const key = root.key.map(({ output }) => output);
  const types = typesOf(name, catalog, rows, key);
  const places = chancePlaces(written, chances);
  const uniform = await uniformText(catalog.canonical);
  return { ...emit(name, view, catalog, normal, tree, root, routes, diagnostics, options, places, uniform), types };
}

/** The normal form as text, for people to read. */
function normalText(normal: SelectStmt): string {
  return renderSelect(normal) ?? 'it cannot be written down';
}

function chancePlaces(tree: QueryTree, chances: readonly Chance[]): Pick<Plan, 'chances'> {
  if (chances.length === 0) return {};
  const places = placesOf(tree);
  return { chances: chances.map(({ kind, node }) => ({ kind, path: places.get(node) ?? null })) };
}

function inlinedViews({ views }: Catalog): Pick<Plan, 'views'> {
  return views === undefined ? {} : { views: views.map(({ schema, name }) => ({ schema, name })) };
}

function documentIndexes(lists: readonly string[][], names: ObjectNames): Pick<Plan, 'documentIndexes'> {
  if (lists.length === 0) return {};
  return { documentIndexes: lists.map((columns) => ({ name: names.documentIndex(columns), columns })) };
}

function valueViews(answers: Pick<EmitContext, 'answers'>, names: ObjectNames): Pick<Plan, 'valueViews'> {
  const views = distinctQueries(answers).map((query) => nodeView(names, query));
  return views.length === 0 ? {} : { valueViews: views };
}

async function readSelect(text: string): Promise<SelectStmt> {
  const [statement] = await parseStatements({ name: 'canonical', text });
  if (statement === undefined || !('SelectStmt' in statement.node)) throw internal('the canonical text is no SELECT');
  return statement.node.SelectStmt;
}

function routeTree(tree: QueryTree, root: Root): RouteTree {
  const { grouping } = root;
  const toGroup = (source: TableSource) =>
    grouping === undefined ? null : groupStep(tree, source, root.source, grouping);
  return { root: root.source, occurrences: tree.occurrences, hops: findHops(tree, root.source, toGroup) };
}

/** What no view may hold isn't in the user's text where a plain view holds it. */
async function refuseInViews(view: ViewText, { views = [] }: Catalog, report: (diagnostic: Diagnostic) => void) {
  for (const { name, definition } of views) {
    const select = await readSelect(definition);
    refuseWithin(select, (finding) =>
      report({ ...finding, message: `in the plain view "${name}": ${finding.message}`, span: placeOfView(view, name) }),
    );
  }
}

function throwErrors(diagnostics: readonly Diagnostic[]): void {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw JsonbIvmError.of(errors);
}

/** The document of a group comes and goes with the rows of it: there is nothing to patch where it isn't. */
function wholeGroups({ tables }: Catalog): ReadonlyMap<Table, string> {
  return new Map(tables.map((table) => [table, 'the document of a group comes and goes with its rows']));
}

/** Of what is made, as any server would have it written down. */
function hashOf({ catalog, ...context }: EmitContext, uniform: string, maintenance: readonly string[]): string {
  const filled = createDocuments({ ...context, catalog: { ...catalog, lz4: false } });
  return hex(digest([uniform, ...maintenance.slice(1), ...filled].join(';\n')));
}

function emit(
  name: RelationName,
  view: ViewText,
  catalog: Catalog,
  select: SelectStmt,
  tree: QueryTree,
  root: Root,
  routes: RouteTree,
  warnings: readonly Diagnostic[],
  options: CompileOptions,
  chances: Pick<Plan, 'chances'>,
  uniform: string,
): Omit<Artifact, 'types'> {
  const { trace } = options;
  // a document that is answered once, at the end, is computed then
  const strategy = view.timing === 'commit' ? 'recompute' : options.strategy;
  const reach = { tree, catalog, root, routes, patchable: canPatch(catalog, strategy) };
  const documents = buildDocumentTree(select, tree, root, routes);
  trace?.('document tree', treeText(documents).join('\n'));
  const whole = strategy === 'recompute' || root.grouping !== undefined;
  const fields = whole ? [] : findFields(reach, select, documents);
  const parts = !whole && canPatch(catalog, strategy) ? findParts(tree, catalog, root, routes, documents) : new Map();
  const none = root.grouping === undefined ? new Map() : wholeGroups(catalog);
  const recomputed = whole ? none : findRecomputed(reach, parts, documents);
  const answers = planAnswers(catalog, root, routes, { fields, parts, recomputed });
  const settings = settingsOf(select, tree, catalog, routes, view.settings);
  const under = {
    settings,
    ...(view.serializable ? { isolation: 'serializable' as const } : {}),
    ...(view.timing === 'commit' ? { timing: view.timing } : {}),
  };
  const names = objectNames(name);
  const plan = {
    ...buildPlan(name, catalog, root, routes, under, answers),
    ...chances,
    ...inlinedViews(catalog),
    ...valueViews({ answers }, names),
    ...documentIndexes(searchedOutputs(root, routes, fields), names),
  };
  trace?.('plan', explainText(plan));
  const context: EmitContext = { catalog, plan, root, routes, answers, names };
  const filled = createDocuments(context);
  const { maintenance, refresh } = emitFunctions(context);
  const statements = [...maintenance, ...refresh, ...filled];
  const missing = plan.missingIndexes.map(indexMissing);
  return {
    view: name,
    hash: hashOf(context, uniform, maintenance),
    statements,
    parts: {
      maintenance,
      documents: filled,
      storage: storageSettings(context),
      rewrite: rewriteAll(context),
      drop: [...dropTriggers(context), ...dropQuery(context)],
      refresh,
      online: onlineParts(context, [...maintenance, ...refresh]),
      check: checkViews(catalog),
      columns: documentColumns(context),
      sample: sampleStatements(context),
    },
    plan,
    warnings: [...warnings, ...missing],
  };
}

interface Functions {
  readonly maintenance: readonly string[];
  readonly refresh: readonly string[];
}

function emitFunctions(context: EmitContext): Functions {
  const triggers = emitTriggers(context);
  const maintenance = [
    createQuery(context),
    ...createNodeQueries(context),
    createKeyType(context),
    ...createPatch(context),
    ...emitViewFunctions(context, triggers),
    ...triggers,
  ];
  return { maintenance, refresh: emitRefresh(context, maintenance) };
}

function onlineParts(context: EmitContext, ready: readonly string[]): OnlineParts {
  const filling: EmitContext = { ...context, filling: true };
  return {
    ...untilReady(filling, ready),
    documents: createDocuments(filling, 'empty'),
    replacing: untilReady({ ...filling, replacing: true }, ready),
  };
}

/**
 * Objects that are all there in the end, `ready`, too: what differs are bodies of functions, and functions that are still to
 * come. So nothing is locked to get there.
 */
function untilReady(context: EmitContext, ready: readonly string[]): OnlineMaintenance {
  const functions = emitFunctions(context);
  const before = new Set([...functions.maintenance, ...functions.refresh]);
  const finish = ready.filter((statement) => !before.has(statement));
  const made = new Set(ready.map(madeBy));
  if (!finish.every(isOfFunction) || [...before].some((statement) => !made.has(madeBy(statement))))
    throw internal('a view that is filled has other objects in the end');
  return {
    ...functions,
    finish: finish.map((statement) => statement.replace(/^CREATE FUNCTION/, 'CREATE OR REPLACE FUNCTION')),
  };
}

function isOfFunction(statement: string): boolean {
  return /^(CREATE|REVOKE ALL ON|COMMENT ON) FUNCTION /.test(statement);
}

/** Of functions, what they are called by; any other statement as it is. */
function madeBy(statement: string): string {
  return /^CREATE FUNCTION .*/.exec(statement)?.[0] ?? statement;
}
