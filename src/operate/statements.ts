import type { RelationName } from '../base/names.js';
import type { Artifact } from '../compile.js';
import { abortable } from '../db/abort.js';
import type { Driver } from '../db/driver.js';
import type { Abortable } from '../db/signal.js';
import { getView } from '../deploy/registry.js';
import type { StoredPlan } from '../deploy/stored-plan.js';
import { resolveName } from '../deploy/view-name.js';
import { type ObjectNames, objectNames } from '../emit/context/objects.js';
import { writeEvents } from '../emit/triggers.js';
import { commonFunctions } from '../emit/view-functions.js';
import type { WriteEvent } from '../plan/plan.js';
import { quoteQualified } from '../sql/quote.js';

/** What runs when a table is written: a function with the statements that bring documents up to date. */
export interface MaintenanceFunction {
  /** Absent: the others call it, whichever table is written. */
  readonly table?: RelationName;
  /** What is done to the table; absent as `table` is. */
  readonly event?: WriteEvent;
  /** It is given single rows, and leaves to the other function what takes more than can be told from the row. */
  readonly rows?: 'one';
  /** `CREATE FUNCTION …` */
  readonly statement: string;
}

/** The functions that maintain a view, as the database has them. Throws `VIEW_UNKNOWN`. */
export async function readStatements(
  driver: Driver,
  name: string,
  options: Abortable = {},
): Promise<MaintenanceFunction[]> {
  return abortable(driver, options, (stopping) => statementsIn(stopping, name));
}

async function statementsIn(driver: Driver, name: string): Promise<MaintenanceFunction[]> {
  const found: MaintenanceFunction[] = [];
  for (const { own, parameters, ...rest } of functionsOf(
    (await getView(driver, await resolveName(driver, name))).plan,
  )) {
    const [row] = await driver.query<{ statement: string | null }>(
      'SELECT pg_catalog.pg_get_functiondef(pg_catalog.to_regprocedure($1)) AS statement',
      [`${quoteQualified(own)}(${parameters.join(', ')})`],
    );
    if (row?.statement != null) found.push({ ...rest, statement: row.statement.trimEnd() });
  }
  return found;
}

/** The functions that would maintain a view. */
export function statementsOf({ plan, statements }: Pick<Artifact, 'plan' | 'statements'>): MaintenanceFunction[] {
  return functionsOf(plan).flatMap(({ own, parameters: _, ...rest }) => {
    const statement = statements.find((each) => each.startsWith(`CREATE FUNCTION ${quoteQualified(own)}(`));
    return statement === undefined ? [] : [{ ...rest, statement }];
  });
}

interface Named extends Omit<MaintenanceFunction, 'statement'> {
  readonly own: RelationName;
  readonly parameters: readonly string[];
}

/** Those of each event, then what they call. */
function functionsOf(plan: StoredPlan): Named[] {
  const names: ObjectNames = objectNames(plan.view);
  const answers = plan.tables.flatMap(({ table }) =>
    writeEvents.flatMap((event): Named[] => [
      { table, event, rows: 'one', own: names.rowFunction(table, event), parameters: [] },
      { table, event, own: names.triggerFunction(table, event), parameters: [] },
    ]),
  );
  const common = commonFunctions(names, plan.valueViews ?? []);
  const atCommit: Named[] = plan.timing === 'commit' ? [{ own: names.answerNotes, parameters: [] }] : [];
  return [...answers, ...atCommit, ...common.map(({ name, parameters }): Named => ({ own: name, parameters }))];
}
