import type { RelationName } from '../base/names.js';
import { findTable } from '../catalog/catalog.js';
import type { WriteEvent } from '../plan/plan.js';
import { quoteIdentifier, quoteLiteral, quoteQualified } from '../sql/quote.js';
import { changedTable } from './changed-rows.js';
import type { ChangedTable } from './changed-table.js';
import type { EmitContext } from './context.js';
import { isDispatched } from './dispatch.js';
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
      ...[table, ...table.descendants].flatMap((carrier) => triggersOf(context, changed, carrier, event)),
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

function triggersOf(context: EmitContext, changed: ChangedTable, carrier: RelationName, event: WriteEvent): string[] {
  if (event !== 'truncate' && isDispatched(context.catalog, changed.table)) return dispatched(context, changed, event);
  const { table } = changed;
  return [
    [
      ...trigger(context.names.trigger(table, event), event, carrier),
      `FOR EACH STATEMENT EXECUTE FUNCTION ${quoteQualified(context.names.triggerFunction(table, event))}()`,
    ].join('\n'),
  ];
}

function trigger(name: string, event: WriteEvent, carrier: RelationName): string[] {
  return [
    `CREATE TRIGGER ${quoteIdentifier(name)}`,
    `AFTER ${event.toUpperCase()} ON ${quoteQualified(carrier)}${references[event]}`,
  ];
}

/**
 * The extension's function calls the one that a second trigger holds, which never fires: so the server sees to it that
 * whoever makes the triggers may call that. The condition, which is always met, makes the first one go with the function.
 */
function dispatched({ catalog, names }: EmitContext, { table, reads }: ChangedTable, event: WriteEvent): string[] {
  const called = `${quoteQualified(names.triggerFunction(table, event))}()`;
  const [name, holder] = [names.trigger(table, event), names.holder(table, event)];
  const maintain = quoteQualified({ schema: catalog.patch?.schema ?? '', name: 'jsonb_ivm_maintain' });
  const words = [holder, ...(event === 'update' ? reads : [])].map(quoteLiteral).join(', ');
  return [
    [
      ...trigger(holder, 'truncate', table),
      `FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION ${quoteQualified(names.triggerFunction(table, event))}(${quoteLiteral(name)})`,
    ].join('\n'),
    [
      ...trigger(name, event, table),
      `FOR EACH STATEMENT WHEN (${quoteLiteral(called)}::pg_catalog.regprocedure IS NOT NULL)`,
      `EXECUTE FUNCTION ${maintain}(${words})`,
    ].join('\n'),
  ];
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
