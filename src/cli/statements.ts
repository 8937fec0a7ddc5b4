import { displayRelation, type MaintenanceFunction, type Plan, printable } from '../index.js';
import type { Colors } from './printer.js';

/** What runs for each table and event, under a heading each. */
export function statementLines(functions: readonly MaintenanceFunction[], plan: Plan, colors: Colors): string[] {
  return functions.flatMap((each) => [
    '',
    colors.bold(heading(each, plan)),
    ...each.statement.split('\n').map((line) => printable(line)),
  ]);
}

function heading({ table, event, rows }: MaintenanceFunction, plan: Plan): string {
  if (table === undefined) return 'called by these';
  return `${displayRelation(table, plan.view.schema)}, ${event}${rows === 'one' ? ' of one row' : ''}`;
}
