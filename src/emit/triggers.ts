import type { RelationName } from '../base/names.js';
import { findTable } from '../catalog/catalog.js';
import type { WriteEvent } from '../plan/plan.js';
import { quoteIdentifier, quoteQualified } from '../sql/quote.js';
import { changedTable } from './changed-rows.js';
import type { ChangedTable } from './changed-table.js';
import type { EmitContext } from './context.js';
import { transitionTables } from './objects.js';
import { dropKeyGuard, keyGuard } from './partitioned.js';
import { rowFunction, truncateFunction } from './trigger-function.js';

export const writeEvents: readonly WriteEvent[] = ['insert', 'update', 'delete', 'truncate'];

/** Trigger functions and triggers for every table that the view reads, in the order they are created. */
export function emitTriggers(context: EmitContext): string[] {
  return context.plan.tables.flatMap((plan) => {
    const table = findTable(context.catalog, plan.table);
    return table === undefined ? [] : tableTriggers(context, changedTable(context, table));
  });
}

/**
 * A statement trigger fires for the table that the statement names and no other, so partitions and inheritance children
 * carry triggers of their own.
 */
function tableTriggers(context: EmitContext, changed: ChangedTable): string[] {
  const { table } = changed;
  const events = writeEvents.flatMap((event) => {
    const name = quoteQualified(context.names.triggerFunction(table, event));
    return [
      event === 'truncate' ? truncateFunction(context, changed) : rowFunction(context, changed, event),
      `REVOKE ALL ON FUNCTION ${name}() FROM PUBLIC`,
      ...[table, ...table.descendants].map((carrier) => trigger(context, table, carrier, event)),
    ];
  });
  return [...events, ...keyGuard(context, table)];
}

const references: Readonly<Record<WriteEvent, string>> = {
  insert: ` REFERENCING NEW TABLE AS ${transitionTables.new}`,
  update: ` REFERENCING OLD TABLE AS ${transitionTables.old} NEW TABLE AS ${transitionTables.new}`,
  delete: ` REFERENCING OLD TABLE AS ${transitionTables.old}`,
  truncate: '',
};

function trigger(context: EmitContext, table: RelationName, carrier: RelationName, event: WriteEvent): string {
  const name = quoteIdentifier(context.names.trigger(table, event));
  return [
    `CREATE TRIGGER ${name}`,
    `AFTER ${event.toUpperCase()} ON ${quoteQualified(carrier)}${references[event]}`,
    `FOR EACH STATEMENT EXECUTE FUNCTION ${quoteQualified(context.names.triggerFunction(table, event))}()`,
  ].join('\n');
}

/** Dropping a function takes its triggers along, those on partitions attached since included. */
export function dropTriggers(context: EmitContext): string[] {
  return context.plan.tables.flatMap(({ table: name }) => {
    const table = findTable(context.catalog, name);
    return [
      ...writeEvents.map(
        (event) => `DROP FUNCTION IF EXISTS ${quoteQualified(context.names.triggerFunction(name, event))}() CASCADE`,
      ),
      ...(table === undefined ? [] : dropKeyGuard(context, table)),
    ];
  });
}
