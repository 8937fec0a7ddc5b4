import { compareRelations, type RelationName, sameRelation } from '../base/names.js';
import type { RegisteredView } from './registry.js';

/** Views in order, each behind those whose documents it reads. */
export function readersLast(views: readonly RegisteredView[]): RegisteredView[] {
  const ordered: RegisteredView[] = [];
  const visited = new Set<RegisteredView>();
  const visit = (view: RegisteredView): void => {
    if (visited.has(view)) return;
    visited.add(view);
    const read = view.plan.tables.map(({ table }) => views.find(({ name }) => sameRelation(name, table)));
    for (const other of read) if (other !== undefined) visit(other);
    ordered.push(view);
  };
  views.forEach(visit);
  return ordered;
}

/**
 * Tables in the order in which writes reach them: documents behind all that they are made of. Whoever locks them in this
 * order waits for writers that no lock of its own keeps from ending.
 */
export function writtenLast(tables: readonly RelationName[], views: readonly RegisteredView[]): RelationName[] {
  const documents = readersLast(views).map(({ name }) => name);
  const place = (table: RelationName): number => documents.findIndex((name) => sameRelation(name, table));
  return [...tables].sort((a, b) => place(a) - place(b) || compareRelations(a, b));
}

/** What the documents among some tables are made of, tables and documents, near and far. */
export function sourcesOf(tables: readonly RelationName[], views: readonly RegisteredView[]): RelationName[] {
  const found: RelationName[] = [];
  const follow = (table: RelationName): void => {
    for (const { plan } of views.filter(({ name }) => sameRelation(name, table))) {
      for (const { table: source } of plan.tables) {
        if (found.some((other) => sameRelation(other, source))) continue;
        found.push(source);
        follow(source);
      }
    }
  };
  tables.forEach(follow);
  return found;
}
