import { isDispatched } from '../catalog/abilities.js';
import { type Answer, partsOfOne, type RowEvent } from '../plan/answers.js';
import { quoteQualified } from '../sql/quote.js';
import { answerAtOnce, answersToRow } from './at-once.js';
import { answerByKey } from './by-key.js';
import { answersComment, comment } from './context/comments.js';
import type { EmitContext } from './context/context.js';
import { generic, makeFunction } from './context/function-text.js';
import { isShared, refuseOtherTables } from './context/lent.js';
import { refuseForeign, refuseForeignTruncate } from './locks/isolation.js';
import { lockStatement } from './locks/lock-statements.js';
import { documentVariables } from './patch/document-statements.js';
import { patchedVariable } from './patch/lists-of-one.js';
import { type Admission, admissionOf, printAnswers } from './patch/row-answer.js';
import { atHand } from './patch/single-row.js';
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
  const lists = answer.ofOne.flatMap((each) => (each.kind === 'patch-lists' ? [each.recomputed] : []))[0];
  const statement = makeFunction(context, context.names.rowFunction(changed.table, event), {
    heading: answersComment(context, { table: changed.table, event, ofOne: answer.ofOne }),
    statements: [
      ...(context.replacing ? [comment(ofAnotherQuery)] : printAnswers(context, answers, changes)),
      comment('more hangs on the row than it says'),
      `RETURN ${event === 'delete' ? 'old' : 'new'};`,
    ],
    variables: {
      ...keptVariables(changed),
      ...documentVariables(context, changed.table),
      ...(lists === undefined ? {} : patchedVariable(context, lists)),
    },
    planning: looksUp(answer, event) ? generic : {},
  });
  return { statement, admission: admissionOf(context, answers) };
}

/** Its plans would be made anew for where each row stands or leads, or for what is computed. */
function looksUp({ ofOne }: Answer, event: RowEvent): boolean {
  if (ofOne.some(({ kind }) => kind === 'patch-lists')) return true;
  const parts = partsOfOne(ofOne)?.parts ?? [];
  return parts.some(
    (part) =>
      part.kind === 'computed' ||
      (event !== 'delete' && (part.kind === 'list' || (part.kind === 'map' && part.node !== null))),
  );
}

const ofAnotherQuery = 'documents may be what another query made of them: they are computed whole';

/** The answer that looks at nothing that a document says. */
function wholeAnswer({ ofMany, ...answer }: Answer): Answer {
  const all = ofMany.kind === 'recompute-all' ? ofMany : { kind: 'recompute-documents' as const };
  return { ...answer, ofOne: [], fields: null, ofMany: all };
}

/** The function that answers one event on one table: of a statement, or of a row where row triggers call it. */
export function statementFunction(
  context: EmitContext,
  changed: ChangedTable,
  event: RowEvent,
  planned: Answer,
): string {
  const answer = context.replacing ? wholeAnswer(planned) : planned;
  const statements = [
    ...(context.replacing ? [comment(ofAnotherQuery)] : []),
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
  const heading = answersComment(context, { table: changed.table, event });
  const variables = { ...keptVariables(changed), ...documentVariables(context, changed.table) };
  const name = context.names.triggerFunction(changed.table, event);
  return makeFunction(context, name, { heading, statements, variables, planning: generic });
}

/** Whether a single row takes the way of several: the function for rows has been asked, or there is nothing to be asked. */
function leavesRows({ catalog }: EmitContext, { table }: ChangedTable, { ofOne, fields }: Answer): boolean {
  return isDispatched(catalog, table) && (ofOne.length > 0 || fields === null);
}

/** The function that answers TRUNCATE: the lock that TRUNCATE holds keeps every other writer of the table out. */
export function truncateFunction(context: EmitContext, changed: ChangedTable): string {
  const statements = [refuseForeignTruncate(context), ...computeAll(context), `RETURN NULL;`];
  const heading = answersComment(context, { table: changed.table, event: 'truncate' });
  const name = context.names.triggerFunction(changed.table, 'truncate');
  return makeFunction(context, name, { heading, statements, variables: {}, planning: generic });
}

function computeAll({ names }: EmitContext): string[] {
  return [`PERFORM ${quoteQualified(names.lockAll)}();`, `PERFORM ${quoteQualified(names.recomputeAll)}();`];
}

/** The locks of this answer keep every other writer of the view out. */
function answerEverything(context: EmitContext, changed: ChangedTable, event: RowEvent, { locks }: Answer): string[] {
  return [...locks.map((lock) => lockStatement(context, changed, event, lock)), ...computeAll(context)];
}
