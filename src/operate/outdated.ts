import type { Basis, ColumnBasis, Definition, Reference, TableBasis } from '../deploy/basis.js';
import type { RegisteredView } from '../deploy/registry.js';
import { quoteQualified } from '../sql/quote.js';

/** Tables that the query reads by another name than when the view was created: from then to now. */
export function renamedTables(then: Basis, now: Basis): ReadonlyMap<string, string> {
  return renamed(then.tables, now.tables);
}

/** What has changed of what documents rest on, in words; of what has only been added, what matters to them. */
export function changesSince(then: Basis, now: Basis, { tables }: RegisteredView['plan']): string[] {
  const names = renamedTables(then, now);
  return [
    ...[...names].map(([before, after]) => `table ${before} is ${after} now`),
    ...tables.flatMap(({ table, columns }) => {
      const name = quoteQualified(table);
      const [before, after] = [then.tables[name], now.tables[names.get(name) ?? name]];
      if (before === undefined || after === undefined) return [];
      const whole = Object.keys(before.columns).every((column) => columns.includes(column));
      const reads = (column: string): boolean => whole || columns.includes(column);
      return tableChanges(name, restrict(following(before, names), reads), after, whole);
    }),
    ...definitionChanges('function', then.functions, now.functions),
    ...definitionChanges('type', then.types, now.types, hasLabels),
    ...viewChanges(then.views ?? {}, now.views ?? {}),
    ...documentChanges(then.documents, now.documents),
  ];
}

/** Where something has another name now: the number that the server gives it is the same. */
function renamed(
  then: Readonly<Record<string, { oid: number }>>,
  now: Readonly<Record<string, { oid: number }>>,
): Map<string, string> {
  const names = new Map<string, string>();
  for (const [before, { oid }] of Object.entries(then)) {
    if (now[before] !== undefined) continue;
    const [after] = Object.entries(now).find(([, other]) => other.oid === oid) ?? [];
    if (after !== undefined) names.set(before, after);
  }
  return names;
}

/** A table's basis by the names that other tables have now. */
function following(table: TableBasis, names: ReadonlyMap<string, string>): TableBasis {
  const follow = (reference: Reference): Reference => ({
    ...reference,
    table: names.get(reference.table) ?? reference.table,
  });
  return { ...table, references: table.references.map(follow) };
}

function restrict(table: TableBasis, reads: (column: string) => boolean): TableBasis {
  return {
    ...table,
    columns: Object.fromEntries(Object.entries(table.columns).filter(([column]) => reads(column))),
    notNull: table.notNull.filter(reads),
    keys: table.keys.filter((key) => key.every(reads)),
    references: table.references.filter(({ columns }) => columns.every(reads)),
  };
}

/** `whole`: columns that have been added count too. */
function tableChanges(name: string, then: TableBasis, now: TableBasis, whole: boolean): string[] {
  const nullable = then.notNull.filter((column) => column in now.columns && !now.notNull.includes(column));
  const keys = then.keys.filter((key) => !now.keys.some((other) => same(key, other)));
  const references = then.references.filter((key) => !now.references.some((other) => same(key, other)));
  const current = columnsOf(then, now);
  const known = new Set(Object.entries(then.columns).map(([column, before]) => current(column, before)?.[0]));
  const added = Object.keys(now.columns).filter((column) => !known.has(column));
  return [
    ...Object.entries(then.columns).flatMap(([column, before]) => columnChanges(name, column, before, current)),
    ...(whole ? added.map((column) => `column "${column}" of ${name} is new, and the view takes whole rows`) : []),
    ...nullable.map((column) => `column "${column}" of ${name} may be null now`),
    ...keys.map((key) => `${name} has no unique key (${key.join(', ')}) any more`),
    ...references.map(
      ({ columns, table }) =>
        `the foreign key (${columns.join(', ')}) of ${name} to ${table} is gone, or not checked by each statement`,
    ),
    ...then.parts.filter((part) => !now.parts.includes(part)).map((part) => `${part} is not part of ${name} any more`),
    ...(now.inherits && !then.inherits
      ? [`${name} is part of another table now, in whose name rows are written to it`]
      : []),
    ...(then.policies === now.policies ? [] : [`row level security of ${name} has changed`]),
  ];
}

function columnChanges(table: string, name: string, then: ColumnBasis, current: Columns): string[] {
  const [other, now] = current(name, then) ?? [];
  if (now === undefined) return [`column "${name}" of ${table} is gone`];
  if (other !== name) return [`column "${name}" of ${table} is "${other}" now`];
  if (now.type !== then.type) return [`column "${name}" of ${table} is of type ${now.type} now, not ${then.type}`];
  // 0.2.0 kept no expressions, and a column that is there does not become a generated one
  return then.expression === undefined || now.expression === then.expression
    ? []
    : [`column "${name}" of ${table} is generated by another expression`];
}

type Columns = (name: string, then: ColumnBasis) => [string, ColumnBasis] | undefined;

/** Finds what became of a column: by its number in the same table, by its name in a table that was restored. */
function columnsOf(then: TableBasis, now: TableBasis): Columns {
  const columns = Object.entries(now.columns);
  return (name, { number }) =>
    columns.find(([other, column]) => (then.oid === now.oid ? column.number === number : other === name));
}

function definitionChanges(
  kind: string,
  then: Readonly<Record<string, Definition>>,
  now: Readonly<Record<string, Definition>>,
  keeps: (then: string, now: string) => boolean = (before, after) => before === after,
): string[] {
  const names = renamed(then, now);
  return Object.entries(then).flatMap(([name, { definition }]) => {
    const after = names.get(name);
    if (after !== undefined) return [`${kind} ${name} is ${after} now`];
    const current = now[name]?.definition;
    return current !== undefined && keeps(definition, current) ? [] : [`${kind} ${name} has changed`];
  });
}

/** Documents stay what the views' definitions made of rows then: what is as it was again has changed nothing. */
function viewChanges(then: Readonly<Record<string, Definition>>, now: Readonly<Record<string, Definition>>): string[] {
  return Object.entries(then).flatMap(([name, { definition }]) => {
    const current = now[name]?.definition;
    if (current === undefined) return [`view ${name} is gone, or has another name`];
    return current === definition ? [] : [`view ${name} has changed`];
  });
}

/** Whether a type is as it was, but for labels of an enum that no document can hold yet. */
function hasLabels(then: string, now: string): boolean {
  const [before, after] = [then, now].map((text) => JSON.parse(text) as unknown[]);
  const labels = after?.filter((label) => typeof label === 'string' && before?.includes(label)) ?? [];
  return then === now || (labels.length > 0 && same(before, labels));
}

/** What changed in the meantime, and changed back, where that was followed. */
export function changesBetween(view: RegisteredView, now: Basis): string[] {
  const known = [...(view.basis === null ? [] : [view.basis]), ...(view.definitions ?? []), now];
  const steps = known.map(({ views: _, ...basis }): Basis => basis);
  const changes = steps.slice(1).flatMap((after, place) => changesSince(steps[place] as Basis, after, view.plan));
  return [...new Set(changes)].map((change) => `for a time: ${change}`);
}

/** Definitions that are as they were, but have been written again since: for a time they may have been others. */
export function rewrittenSince(then: Basis, now: Basis, plan: RegisteredView['plan']): string[] {
  if (then.marks === undefined || then.marks.cluster !== now.marks?.cluster) return [];
  return Object.entries(then.marks.entries).flatMap(([name, [oid, mark, table, column]]) => {
    const [other, current] = now.marks?.entries[name] ?? [];
    if (other !== oid || current === mark || (table !== null && !readsOf(then, plan, table)(column))) return [];
    return [`${name} has been changed since, and perhaps changed back`];
  });
}

/** Which columns of a table the view reads; null stands for all of them, read where whole rows are. */
function readsOf(then: Basis, { tables }: RegisteredView['plan'], name: string): (column: string | null) => boolean {
  const columns = tables.find(({ table }) => quoteQualified(table) === name)?.columns ?? [];
  const whole = Object.keys(then.tables[name]?.columns ?? {}).every((column) => columns.includes(column));
  return (column) => whole || (column !== null && columns.includes(column));
}

/** Columns, keys and constraints that users add are their own business. */
function documentChanges(then: TableBasis | null, now: TableBasis | null): string[] {
  if (then === null || now === null) return [];
  return tableChanges('the document table', { ...then, notNull: [] }, now, false);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
