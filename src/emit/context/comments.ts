import { type RelationName, sameRelation } from '../../base/names.js';
import { oneLine } from '../../base/printable.js';
import type { OneRowAnswer } from '../../plan/answers.js';
import { displayRelation } from '../../plan/display.js';
import { eventText } from '../../plan/explain-text.js';
import type { EventPlan, WriteEvent } from '../../plan/plan.js';
import { quoteLiteral, quoteQualified } from '../../sql/quote.js';
import type { EmitContext } from './context.js';

/** What generated SQL says of itself. */

/**
 * A line of comment. Quotes would be taken for those of SQL where lines are indented, and only what a view says may be
 * other than ASCII: a database need not have more.
 */
export function comment(text: string): string {
  return `-- ${oneLine(text).replaceAll(/['"\u2018\u2019\u201c\u201d]/g, '`')}`;
}

/** What a function answers: an event of a table, of one row at hand or of a statement. */
export interface Answered {
  readonly table: RelationName;
  readonly event: WriteEvent;
  /** How a single row is answered, in a function for rows. */
  readonly ofOne?: readonly OneRowAnswer[];
}

/** What a function begins with: which event of which table it answers, how, and why this way. */
export function answersComment({ plan }: EmitContext, answered: Answered): string[] {
  const { table, event, ofOne } = answered;
  const told = plan.tables.find((each) => sameRelation(each.table, table))?.events ?? [];
  const events = told.filter((each) => each.event === event && (ofOne === undefined || isOfOne(each, ofOne)));
  return [
    comment(`${titleOf(answered)}, for the documents of ${displayRelation(plan.view)}`),
    ...events.flatMap((each) => eventText(each).map(comment)),
  ];
}

function isOfOne({ columns, rows }: EventPlan, ofOne: readonly OneRowAnswer[]): boolean {
  return columns === undefined ? rows === 'one' : ofOne.some((answer) => 'fields' in answer);
}

function titleOf({ table, event, ofOne }: Answered): string {
  return `${event}${ofOne === undefined ? '' : ' of one row'} on ${displayRelation(table)}`;
}

/** A statement that has the server say what a function is for. */
export function commentOn(signature: string, text: string): string {
  return `COMMENT ON FUNCTION ${signature} IS ${quoteLiteral(oneLine(text))}`;
}

/** The same of a function that answers an event. */
export function commentOnAnswer({ plan }: EmitContext, name: RelationName, answered: Answered): string {
  const text = `answers ${titleOf(answered)}, for the documents of ${displayRelation(plan.view)}`;
  return commentOn(`${quoteQualified(name)}()`, text);
}
