import type { Root } from '../analyze/root.js';
import { type RouteTree, routeUp } from '../analyze/routes.js';
import { compareRelations, sameRelation } from '../base/names.js';
import { isDispatched } from '../catalog/abilities.js';
import type { Catalog, Table } from '../catalog/catalog.js';
import type { TableSource } from '../ir/nodes.js';
import { isEmbeddedInRoot } from '../tree/embedded.js';
import { type Fields, isOwn } from '../tree/fields.js';
import { fixedColumns, isOnOneWay } from '../tree/one-way.js';
import { isGathered, type Parts } from '../tree/part.js';
import type { Recomputed } from '../tree/recomputed.js';
import { type EdgeLock, isLocal, locksFor } from './locks.js';
import type { WriteEvent } from './plan.js';

export type RowEvent = Exclude<WriteEvent, 'truncate'>;

export const rowEvents: readonly RowEvent[] = ['insert', 'update', 'delete'];

/** How changes of one table are answered: `explain` tells it, and what is emitted follows it. */
export interface TableAnswers {
  readonly table: Table;
  /** Its occurrences in the query. */
  readonly sources: readonly TableSource[];
  /** Columns that are only shown; null: it has none. */
  readonly fields: Fields | null;
  readonly events: Readonly<Record<RowEvent, Answer>>;
}

/** How one event is answered, from the least work to what always does. */
export interface Answer {
  /** What a statement of one row takes, tried in turn. */
  readonly ofOne: readonly OneRowAnswer[];
  /** What an UPDATE takes that changes nothing but these; null: what any takes. */
  readonly fields: Fields | null;
  /** What any statement takes. */
  readonly ofMany: ManyRowsAnswer;
  readonly locks: readonly EdgeLock[];
  /** Why a single row takes no less than any statement; null: it takes less, or there is nothing less. */
  readonly notOfOne: string | null;
  /** Why documents are computed; null: they aren't. */
  readonly notOfValues: string | null;
}

/**
 * `set-own`: fields of the root's row, in its document. `set-embedded`: of a row that roots refer to, in each document
 * that shows its key. `set-element`: of an element, in one document. `change-parts`: a list, a count or another value
 * of the root's rows, as the row says. `patch-lists`: lists of an element, and what else the element is given by the row.
 */
export type OneRowAnswer =
  | { readonly kind: 'set-own' | 'set-embedded' | 'set-element'; readonly fields: Fields }
  | { readonly kind: 'change-parts'; readonly parts: Parts }
  | { readonly kind: 'patch-lists'; readonly recomputed: Recomputed; readonly fixed: readonly string[] };

/** One that puts a row into lists. */
export type ListsAnswer = Extract<OneRowAnswer, { readonly kind: 'patch-lists' }>;

/** One that sets nothing but fields. */
export type SettingAnswer = Extract<OneRowAnswer, { readonly fields: Fields }>;

/**
 * Everything is computed, or the documents that are reached, or what of them is made of the rows. `gathered`: where
 * one row of a document changed, its lists and maps are patched and the other values computed, and maps where a few did;
 * null: there are none to patch.
 */
export type ManyRowsAnswer =
  | { readonly kind: 'recompute-all' }
  | { readonly kind: 'recompute-documents' }
  | { readonly kind: 'recompute-values'; readonly recomputed: Recomputed; readonly gathered: Parts | null };

/** The parts that a row at hand changes; undefined: none. */
export function partsOfOne(answers: readonly OneRowAnswer[]): Parts | undefined {
  return answers.flatMap((answer) => (answer.kind === 'change-parts' ? [answer.parts] : []))[0];
}

/** What the analysis found of the tables. */
export interface Findings {
  readonly fields: readonly Fields[];
  /** A text says why there are none. */
  readonly parts: ReadonlyMap<Table, Parts | string>;
  readonly recomputed: ReadonlyMap<Table, Recomputed | string>;
}

/** The answers for every table that the query reads, in the order of their names. */
export function planAnswers(catalog: Catalog, root: Root, routes: RouteTree, findings: Findings): TableAnswers[] {
  return [...catalog.tables].sort(compareRelations).flatMap((table) => {
    const sources = routes.occurrences.filter((source) => sameRelation(source.table, table));
    return sources.length === 0 ? [] : [tableAnswers({ catalog, root, routes, table, sources }, findings)];
  });
}

interface Asked {
  readonly catalog: Catalog;
  readonly root: Root;
  readonly routes: RouteTree;
  readonly table: Table;
  readonly sources: readonly TableSource[];
}

function tableAnswers(asked: Asked, { fields, parts, recomputed }: Findings): TableAnswers {
  const { table, sources } = asked;
  const found: Found = {
    fields: fields.find((each) => sameRelation(each.table, table)) ?? null,
    parts: parts.get(table) ?? null,
    recomputed: recomputed.get(table) ?? null,
  };
  const answer = (event: RowEvent): Answer => answerOf(asked, event, found);
  const events = { insert: answer('insert'), update: answer('update'), delete: answer('delete') };
  return { table, sources, fields: found.fields, events };
}

interface Found {
  readonly fields: Fields | null;
  readonly parts: Parts | string | null;
  readonly recomputed: Recomputed | string | null;
}

function answerOf(asked: Asked, event: RowEvent, found: Found): Answer {
  const { routes, sources } = asked;
  const locks = locksFor(routes, sources, event);
  if (sources.some((source) => routeUp(routes, source) === null)) {
    return { ofOne: [], fields: null, ofMany: { kind: 'recompute-all' }, locks, notOfOne: null, notOfValues: null };
  }
  const { recomputed, parts } = found;
  const fields = event === 'update' ? found.fields : null;
  const set = fields === null ? null : setFieldsOfOne(asked, fields);
  const change = parts === null || typeof parts === 'string' ? parts : changeParts(asked, event, parts);
  const lists = recomputed === null || typeof recomputed === 'string' ? null : patchLists(asked, event, recomputed);
  const told = change === null || typeof change === 'string' ? lists : change;
  return {
    ofOne: [...(set === null ? [] : [set]), ...(told === null ? [] : [told])],
    fields,
    ofMany:
      recomputed === null || typeof recomputed === 'string'
        ? { kind: 'recompute-documents' }
        : { kind: 'recompute-values', recomputed, gathered: gatheredOf(change, recomputed) },
    locks,
    notOfOne: typeof change === 'string' && lists === null ? change : null,
    notOfValues: typeof recomputed === 'string' ? recomputed : null,
  };
}

/** The parts of a table, if there are lists or maps among them and all that its rows show in is the root's own. */
function gatheredOf(change: OneRowAnswer | string | null, { queries }: Recomputed): Parts | null {
  if (change === null || typeof change === 'string' || change.kind !== 'change-parts') return null;
  const { parts } = change;
  const own = queries.every(({ frame }) => frame.parent === null);
  return own && parts.parts.some(isGathered) ? parts : null;
}

/** A row at hand changes parts; a text says why not. */
function changeParts({ routes, sources }: Asked, event: RowEvent, parts: Parts): OneRowAnswer | string {
  return isLocal(routes, sources, event)
    ? { kind: 'change-parts', parts }
    : 'what has to be locked is found by other rows';
}

/** A row at hand is put into the lists of the one element that it leads to; null: it takes what several take. */
function patchLists(
  { catalog, routes, table, sources }: Asked,
  event: RowEvent,
  recomputed: Recomputed,
): ListsAnswer | null {
  if (!isDispatched(catalog, table) || !isLocal(routes, sources, event) || !isOnOneWay(routes, recomputed)) return null;
  return { kind: 'patch-lists', recomputed, fixed: fixedColumns(routes, recomputed) };
}

/** How fields of one row are set without looking for documents; null: they are looked for, as those of several rows are. */
function setFieldsOfOne(asked: Asked, fields: Fields): OneRowAnswer | null {
  const { root, routes } = asked;
  if (isOwn(root, fields)) return { kind: 'set-own', fields };
  const [site, ...others] = fields.sites;
  if (site === undefined || others.some(({ source }) => source !== site.source)) return null;
  if (isEmbeddedInRoot(root, routes, fields)) return { kind: 'set-embedded', fields };
  return isElement(asked, fields) ? { kind: 'set-element', fields } : null;
}

/**
 * One element of one document: the steps up are to one row each. Where other rows tell which, the document is asked
 * whether it still has the element.
 */
function isElement({ routes }: Asked, { sites }: Fields): boolean {
  return sites.every(({ source, path }) => {
    const up = routeUp(routes, source) ?? [];
    const shown = path.steps.some((step) => step.kind === 'element' && step.source === source);
    return shown && up.length > 0 && up.every(({ hop }) => hop.kind === 'child');
  });
}
