import { isDispatched } from '../catalog/abilities.js';
import type { Answer, RowEvent } from '../plan/answers.js';
import { answerAtOnce, answersToRow } from './at-once.js';
import { answerByKey } from './by-key.js';
import type { EmitContext } from './context/context.js';
import { generic, makeFunction } from './context/function-text.js';
import { isShared, refuseOtherTables } from './context/lent.js';
import { lockAllDocuments } from './locks/document-locks.js';
import { refuseForeign, refuseForeignTruncate } from './locks/isolation.js';
import { lockStatement } from './locks/lock-statements.js';
import { documentVariables } from './patch/document-statements.js';
import { type Admission, admissionOf, printAnswers } from './patch/row-answer.js';
import { atHand } from './patch/single-row.js';
import { recompute, rewriteAll } from './rewrite.js';
import type { ChangedTable } from './rows/changed-table.js';
import { differ } from './rows/differ.js';
import { keptVariables } from './rows/updated-keys.js';

/** A function for rows, and what is asked before it is called. */
export interface RowFunction {
  readonly statement: string;
  readonly admission: Admission;
}

/**
 * The function that answers an event of a single row, which is at hand; it returns the row where that takes more than can
 * be told from it, and NULL otherwise. Undefined where it always does.
 */
export function rowFunction(
  context: EmitContext,
  changed: ChangedTable,
  event: RowEvent,
  answer: Answer,
): RowFunction | undefined {
  if (answer.ofOne.length === 0) return undefined;
  const answers = answersToRow(context, changed, event, answer);
  const changes = (columns: readonly string[]): string => differ(changed.table, columns, atHand);
  const body = [...printAnswers(context, answers, changes), `RETURN ${event === 'delete' ? 'old' : 'new'};`];
  const statement = makeFunction(
    context,
    context.names.rowFunction(changed.table, event),
    body.join('\n'),
    { ...keptVariables(changed), ...documentVariables(context, changed.table) },
    looksUp(answer, event) ? generic : {},
  );
  return { statement, admission: admissionOf(context, answers) };
}

/** Its plans would be made anew for where each row stands, or for what is computed. */
function looksUp({ ofOne }: Answer, event: RowEvent): boolean {
  const parts = ofOne.flatMap((answer) => (answer.kind === 'change-parts' ? answer.parts.parts : []));
  return parts.some(({ kind }) => kind === 'computed' || (kind === 'list' && event !== 'delete'));
}

/** The function that answers one event on one table: of a statement, or of a row where row triggers call it. */
export function statementFunction(
  context: EmitContext,
  changed: ChangedTable,
  event: RowEvent,
  answer: Answer,
): string {
  const body = [
    ...(isShared(changed.table) ? [refuseOtherTables(changed.table)] : []),
    // of one row among those of a statement, nothing follows for the others
    ...(changed.table.inherits
      ? []
      : answerAtOnce(context, changed, event, answer, leavesRows(context, changed, answer))),
    refuseForeign(context),
    ...(answer.ofMany.kind === 'recompute-all'
      ? answerEverything(context, changed, event, answer)
      : answerByKey(context, changed, event, answer)),
    `RETURN NULL;`,
  ];
  const name = context.names.triggerFunction(changed.table, event);
  const variables = { ...keptVariables(changed), ...documentVariables(context, changed.table) };
  return makeFunction(context, name, body.join('\n'), variables, generic);
}

/** Whether the function for rows has been asked, so that a single row takes the long way. */
function leavesRows({ catalog }: EmitContext, { table }: ChangedTable, { ofOne }: Answer): boolean {
  return ofOne.length > 0 && isDispatched(catalog, table);
}

/** The function that answers TRUNCATE: the lock that TRUNCATE holds keeps every other writer of the table out. */
export function truncateFunction(context: EmitContext, changed: ChangedTable): string {
  const body = [
    refuseForeignTruncate(context),
    lockAllDocuments(context),
    ...recompute(context, rewriteAll(context)),
    `RETURN NULL;`,
  ];
  const name = context.names.triggerFunction(changed.table, 'truncate');
  return makeFunction(context, name, body.join('\n'), {}, generic);
}

/** The locks of this answer keep every other writer of the view out. */
function answerEverything(context: EmitContext, changed: ChangedTable, event: RowEvent, { locks }: Answer): string[] {
  return [
    ...locks.map((lock) => lockStatement(context, changed, event, lock)),
    lockAllDocuments(context),
    ...recompute(context, rewriteAll(context)),
  ];
}
