import { type Fields, isOwn } from '../analyze/fields.js';
import type { Root } from '../analyze/root.js';
import { arrival, type RouteStep, type RouteTree, routeUp } from '../analyze/routes.js';
import { compareRelations, compareText, type RelationName, sameRelation } from '../base/names.js';
import type { Catalog, Table } from '../catalog/catalog.js';
import type { TableSource } from '../ir/nodes.js';
import { pathText } from '../tree/nodes.js';
import { isExtreme, isTotal, type Parts } from '../tree/part.js';
import type { Recomputed } from '../tree/recomputed.js';
import { missingIndexes, stepIndex } from './indexes.js';
import { type EdgeLock, isLocal, locksFor } from './locks.js';
import type { EventPlan, Hop, LockStep, Plan, Route, TablePlan, WriteEvent } from './plan.js';

/** Puts down as plain data what the analysis found and which strategy each event takes. */
export function buildPlan(
  view: RelationName,
  catalog: Catalog,
  root: Root,
  routes: RouteTree,
  { settings, isolation }: Pick<Plan, 'settings' | 'isolation'>,
  fields: readonly Fields[],
  parts: readonly Parts[],
  recomputed: readonly Recomputed[],
): Plan {
  const { schema, name } = root.source.table;
  const read = (table: Table): boolean => routes.occurrences.some((source) => sameRelation(source.table, table));
  const tables = catalog.tables.filter(read).sort(compareRelations);
  const type = (output: string): string => catalog.columns.find((column) => column.name === output)?.type ?? '';
  return {
    view,
    root: { schema, name },
    key: root.key.map(({ output }) => ({ name: output, type: type(output) })),
    columns: catalog.columns.map((column) => ({ name: column.name, type: column.type })),
    settings,
    ...(isolation === undefined ? {} : { isolation }),
    tables: tables.map((table) =>
      tablePlan(
        root,
        routes,
        table,
        fields.find((each) => sameRelation(each.table, table)),
        parts.find((each) => sameRelation(each.table, table)),
        recomputed.find((each) => sameRelation(each.table, table)),
      ),
    ),
    missingIndexes: missingIndexes(routes),
  };
}

function tablePlan(
  root: Root,
  routes: RouteTree,
  table: Table,
  fields: Fields | undefined,
  parts: Parts | undefined,
  recomputed: Recomputed | undefined,
): TablePlan {
  const sources = routes.occurrences.filter((source) => sameRelation(source.table, table));
  const columns = [...new Set(sources.flatMap((source) => [...source.reads]))].sort(compareText);
  const events: WriteEvent[] = ['insert', 'update', 'delete', 'truncate'];
  return {
    table: { schema: table.schema, name: table.name },
    routes: sources.map((source) => describeRoute(routes, source)),
    columns,
    events: events.flatMap((event) => [
      ...(event === 'update' && fields !== undefined ? [fieldsPlan(root, routes, sources, fields)] : []),
      ...(event !== 'truncate' && parts !== undefined && isLocal(routes, sources, event)
        ? partsPlan(routes, sources, parts, event)
        : []),
      eventPlan(root, routes, sources, event, recomputed),
    ]),
  };
}

function describeRoute(routes: RouteTree, source: TableSource): Route {
  return {
    path: source.scope.path,
    alias: source.alias,
    columns: [...source.reads].sort(compareText),
    hops: (routeUp(routes, source) ?? []).map((step) => describeHop(routes, step)),
  };
}

function describeHop(routes: RouteTree, step: RouteStep): Hop {
  const { lower, hop } = step;
  const upper = arrival(step);
  const parts = [
    ...hop.links.map((link) => `${link.lower.print(lower.alias)} = ${link.upper.print(upper.alias)}`),
    ...hop.conditions.map((condition) => condition.print(lower.alias, upper.alias)),
  ];
  const index = stepIndex(routes, lower);
  return {
    from: lower.scope.path,
    to: upper.scope.path,
    fromTable: { schema: lower.table.schema, name: lower.table.name },
    toTable: { schema: upper.table.schema, name: upper.table.name },
    kind: hop.kind,
    condition: parts.join(' AND '),
    foreignKey: hop.foreignKey?.name ?? null,
    ...(index === undefined ? {} : { index }),
  };
}

function fieldsPlan(root: Root, routes: RouteTree, sources: readonly TableSource[], fields: Fields): EventPlan {
  const own = isOwn(root, fields);
  return {
    event: 'update',
    columns: fields.columns,
    strategy: 'set-fields',
    reason: own ? 'they stand in the document of the row itself' : 'where they stand in documents follows from keys',
    locks: own ? [] : describeLocks(locksFor(routes, sources, 'update')),
  };
}

function partsPlan(
  routes: RouteTree,
  sources: readonly TableSource[],
  { parts }: Parts,
  event: Exclude<WriteEvent, 'truncate'>,
): EventPlan[] {
  const computed = parts.flatMap((part) => (part.kind === 'computed' ? [pathText(part.node.path)] : []));
  if (computed.length === parts.length) return []; // as for several rows
  const lists = parts.some(({ kind }) => kind === 'list');
  const totals = parts.some(isTotal);
  const extremes = parts.some(isExtreme);
  return [
    {
      event,
      rows: 'one',
      strategy: lists ? 'patch-element' : 'adjust-aggregate',
      ...(computed.length === 0 ? {} : { paths: computed.sort(compareText) }),
      reason: [
        ...(lists ? ['its place among its neighbours tells that of its element'] : []),
        ...(totals ? ['what it adds to totals follows from the row'] : []),
        ...(extremes ? ['the least and the greatest stay, or are the row’s, unless they leave with it'] : []),
      ].join('; '),
      locks: describeLocks(locksFor(routes, sources, event)),
    },
  ];
}

function eventPlan(
  root: Root,
  routes: RouteTree,
  sources: readonly TableSource[],
  event: WriteEvent,
  recomputed: Recomputed | undefined,
): EventPlan {
  if (event === 'truncate') {
    return { event, strategy: 'recompute-all', reason: 'every row of the table is gone', locks: [] };
  }
  return {
    event,
    ...strategyFor(root, routes, sources, event, recomputed),
    locks: describeLocks(locksFor(routes, sources, event)),
  };
}

function strategyFor(
  root: Root,
  routes: RouteTree,
  sources: readonly TableSource[],
  event: WriteEvent,
  recomputed: Recomputed | undefined,
): Pick<EventPlan, 'strategy' | 'paths' | 'reason'> {
  if (sources.some((source) => routeUp(routes, source) === null)) {
    return {
      strategy: 'recompute-all',
      reason: 'no condition links the row to a root: it has a part in every document',
    };
  }
  const onlyRoot = sources.length === 1 && sources[0] === root.source;
  if (onlyRoot && event === 'insert') return { strategy: 'insert-document', reason: 'the row is a new root' };
  if (onlyRoot && event === 'delete') return { strategy: 'delete-document', reason: 'the row was a root' };
  if (recomputed !== undefined) {
    const paths = recomputed.nodes.map(({ path }) => pathText(path));
    return { strategy: 'recompute-values', paths, reason: 'nothing else in documents is made of its rows' };
  }
  return { strategy: 'recompute-document', reason: 'always exact, whatever the query computes' };
}

function describeLocks(locks: readonly EdgeLock[]): LockStep[] {
  const steps = new Map(locks.map(describeLock).map((step) => [JSON.stringify(step), step]));
  return [...steps.values()];
}

function describeLock({ mode, purpose, lower, hop, values, reason }: EdgeLock): LockStep {
  const other = hop === null ? 'every document' : hop.upper.table.name;
  const what = values === null ? 'the whole edge' : 'the value that links';
  return {
    mode: mode === 'shared' ? 'advisory-shared' : 'advisory-exclusive',
    target: `${what} ${lower.table.name} to ${other}${purpose === 'end' ? ' that is linked to nothing' : ''}`,
    reason,
  };
}
