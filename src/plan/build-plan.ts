import { linkText } from '../analyze/link.js';
import type { Root } from '../analyze/root.js';
import { arrival, type RouteStep, type RouteTree, routeUp } from '../analyze/routes.js';
import { printSide } from '../analyze/side-values.js';
import { compareText, type RelationName } from '../base/names.js';
import type { Catalog } from '../catalog/catalog.js';
import type { TableSource } from '../ir/nodes.js';
import { quoteIdentifier } from '../sql/quote.js';
import { type Fields, isOwn } from '../tree/fields.js';
import { pathText } from '../tree/nodes.js';
import { isExtreme, isTotal, type Part, type Parts } from '../tree/part.js';
import { gatheredAt } from '../tree/read-part.js';
import {
  type Answer,
  type ManyRowsAnswer,
  partsOfOne,
  type RowEvent,
  rowEvents,
  type TableAnswers,
} from './answers.js';
import { ascentConditions, describeClimb, keysTarget } from './climb-words.js';
import { missingIndexes, stepIndex } from './indexes.js';
import type { EdgeLock } from './locks.js';
import type { EventPlan, Hop, LockStep, NotLess, Plan, Route, TablePlan } from './plan.js';

/** Puts down as plain data what the analysis found and how each event is answered. */
export function buildPlan(
  view: RelationName,
  catalog: Catalog,
  root: Root,
  routes: RouteTree,
  { settings, isolation, timing }: Pick<Plan, 'settings' | 'isolation' | 'timing'>,
  answers: readonly TableAnswers[],
): Plan {
  const { schema, name } = root.source.table;
  const type = (output: string): string => catalog.columns.find((column) => column.name === output)?.type ?? '';
  return {
    view,
    root: { schema, name },
    ...(root.grouping === undefined ? {} : { grouped: true as const }),
    key: root.key.map(({ output }) => ({ name: output, type: type(output) })),
    columns: catalog.columns.map((column) => ({ name: column.name, type: column.type })),
    settings,
    ...(isolation === undefined ? {} : { isolation }),
    ...(timing === undefined ? {} : { timing }),
    tables: answers.map((each) => tablePlan(root, routes, each)),
    missingIndexes: missingIndexes(routes),
  };
}

function tablePlan(root: Root, routes: RouteTree, answers: TableAnswers): TablePlan {
  const { table, sources, events } = answers;
  const columns = [...new Set(sources.flatMap((source) => [...source.reads]))].sort(compareText);
  return {
    table: { schema: table.schema, name: table.name },
    routes: sources.map((source) => describeRoute(routes, source)),
    columns,
    events: [
      ...rowEvents.flatMap((event) => eventPlans(root, answers, event, events[event])),
      { event: 'truncate', strategy: 'recompute-all', reason: 'every row of the table is gone', locks: [] },
    ],
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
    ...hop.links.map((link) =>
      hop.kind === 'group'
        ? `${quoteIdentifier(link.upper.column ?? '')} = ${printSide(link.lower, lower.alias)}`
        : linkText(link, lower.alias, upper.alias),
    ),
    ...hop.conditions.map((condition) => condition.print(lower.alias, upper.alias)),
    ...(hop.ascent === undefined ? [] : ascentConditions(lower.alias, hop.ascent)),
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
    ...(hop.ascent === undefined ? {} : { climbs: describeClimb(hop.ascent) }),
    ...(index === undefined ? {} : { index }),
  };
}

/** What is told of one event, from the least work to what any statement takes. */
function eventPlans(root: Root, { sources }: TableAnswers, event: RowEvent, answer: Answer): EventPlan[] {
  const locks = describeLocks(answer.locks);
  const { fields, ofOne } = answer;
  const parts = partsOfOne(ofOne);
  const change = parts === undefined ? [] : partsPlan(parts);
  const onlyRoot = sources.length === 1 && sources[0] === root.source;
  return [
    ...(fields === null ? [] : [{ event, ...fieldsPlan(root, fields, locks) }]),
    ...[...change, ...listsPlan(answer)].map((plan) => ({ event, rows: 'one' as const, ...plan, locks })),
    { event, ...manyPlan(answer, event, onlyRoot, change.length === 0 ? parts : undefined), locks },
  ];
}

function fieldsPlan(root: Root, fields: Fields, locks: LockStep[]): Omit<EventPlan, 'event'> {
  const own = isOwn(root, fields);
  return {
    columns: fields.columns,
    strategy: 'set-fields',
    reason: own ? 'they stand in the document of the row itself' : 'where they stand in documents follows from keys',
    locks: own ? [] : locks,
  };
}

/** Nothing where every part is computed, as for several rows. */
function partsPlan({ parts }: Parts): Omit<EventPlan, 'event' | 'locks'>[] {
  const computed = computedOf(parts);
  if (computed.length === parts.length) return [];
  const lists = parts.some(({ kind }) => kind === 'list');
  const maps = parts.some(({ kind }) => kind === 'map');
  const reasons = [
    ...(lists ? ['its place among its neighbours tells that of its element'] : []),
    ...(maps ? ['its entry goes by a key that no other row of the map has'] : []),
    ...(parts.some(isTotal) ? ['what it adds to totals follows from the row'] : []),
    ...(parts.some(isExtreme)
      ? ['the least and the greatest stay, or are the row’s, and are computed where they leave with it']
      : []),
  ];
  const paths = computed.map(({ path }) => path);
  return [
    {
      strategy: lists ? 'patch-element' : maps ? 'patch-entry' : 'adjust-aggregate',
      ...(paths.length === 0 ? {} : { paths }),
      reason: reasons.join('; '),
      ...(computed.length === 0 ? {} : { notLess: computed }),
    },
  ];
}

/** Lists of the element that a row leads to, with what is computed beside them. */
function listsPlan({ ofOne }: Answer): Omit<EventPlan, 'event' | 'locks'>[] {
  return ofOne.flatMap((answer) => {
    if (answer.kind !== 'patch-lists') return [];
    const { nodes, placed } = answer.recomputed;
    const paths = nodes
      .filter((node) => placed.lists.every((list) => list.node !== node))
      .map(({ path }) => pathText(path));
    const notLess = placed.others.map(({ node, reason }) => ({ path: pathText(node.path), reason }));
    return {
      strategy: 'patch-element' as const,
      ...(paths.length === 0 ? {} : { paths }),
      reason: 'its place among its neighbours tells that of its element, in the element that it leads to',
      ...(notLess.length === 0 ? {} : { notLess }),
    };
  });
}

function computedOf(parts: readonly Part[]): { path: string; reason: string }[] {
  const computed = parts.flatMap((part) =>
    part.kind === 'computed' ? [{ path: pathText(part.node.path), reason: part.reason }] : [],
  );
  return computed.sort((a, b) => compareText(a.path, b.path));
}

/** `computed`: the parts of the table, all of which are computed, of one row too. */
function manyPlan(
  { ofMany, fields, notOfOne, notOfValues }: Answer,
  event: RowEvent,
  onlyRoot: boolean,
  computed: Parts | undefined,
): Omit<EventPlan, 'event' | 'locks'> {
  if (ofMany.kind === 'recompute-all') {
    return {
      strategy: 'recompute-all',
      reason: 'no condition links the row to a root: it has a part in every document',
    };
  }
  if (onlyRoot && event === 'insert') return { strategy: 'recompute-document', reason: 'the row is a new root' };
  if (onlyRoot && event === 'delete') return { strategy: 'recompute-document', reason: 'the row was a root' };
  const whole: NotLess[] = [...new Set([notOfValues, notOfOne])].flatMap((reason) =>
    reason === null ? [] : [{ reason }],
  );
  const deciding: NotLess[] =
    fields === null ? [] : [{ reason: `more hangs on ${fields.others.join(', ')} than what they show` }];
  const values = [...(computed === undefined ? [] : computedOf(computed.parts)), ...computedAtPlaces(ofMany)];
  const notLess = [...deciding, ...values, ...whole];
  const told = notLess.length === 0 ? {} : { notLess };
  if (ofMany.kind === 'recompute-documents') {
    return { strategy: 'recompute-document', reason: 'always exact, whatever the query computes', ...told };
  }
  const paths = ofMany.recomputed.nodes.map(({ path }) => pathText(path));
  const patched = patchedOf(ofMany);
  return {
    strategy: 'recompute-values',
    paths,
    ...(patched.length === 0 ? {} : { patched }),
    reason: 'nothing else in documents is made of its rows',
    ...told,
  };
}

/** Lists that are patched where one row of a list changed, and maps where few of a map did. */
function patchedOf({ recomputed, gathered }: Extract<ManyRowsAnswer, { kind: 'recompute-values' }>): string[] {
  const own = recomputed.nodes.filter((node) => gathered !== null && gatheredAt(gathered, node) !== undefined);
  const nodes = [...own, ...recomputed.placed.lists.map(({ node }) => node)];
  return nodes.map(({ path }) => pathText(path)).sort(compareText);
}

/** Values that are computed beside lists, or where there might be lists. */
function computedAtPlaces(ofMany: ManyRowsAnswer): NotLess[] {
  if (ofMany.kind !== 'recompute-values') return [];
  return ofMany.recomputed.placed.others.map(({ node, reason }) => ({ path: pathText(node.path), reason }));
}

function describeLocks(locks: readonly EdgeLock[]): LockStep[] {
  const steps = new Map(locks.map(describeLock).map((step) => [JSON.stringify(step), step]));
  return [...steps.values()];
}

function describeLock({ mode, purpose, lower, hop, values, reason }: EdgeLock): LockStep {
  const other = hop === null ? 'every document' : hop.upper.table.name;
  const what = values === null ? 'the whole edge' : 'the value that links';
  const edge = `${what} ${lower.table.name} to ${other}${purpose === 'end' ? ' that is linked to nothing' : ''}`;
  return {
    mode: mode === 'shared' ? 'advisory-shared' : 'advisory-exclusive',
    target: keysTarget({ purpose, lower, hop, values }) ?? edge,
    reason,
  };
}
