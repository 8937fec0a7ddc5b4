import { quoteLiteral } from '../../sql/quote.js';
import { type EmitContext, indent } from '../context/context.js';
import { isForeign } from '../locks/isolation.js';

/** A way to answer a change of a single row, which is at hand, and when it may be taken. */
export interface RowAnswer {
  /** Columns that an UPDATE has to leave as they were. */
  readonly fixed: readonly string[];
  /** A setting that must not be on. */
  readonly unset: string | undefined;
  /** Statements that end the function, or leave the row to what follows. */
  readonly statements: string;
}

/** What the extension asks before it calls a function for rows, so that the function need not: it takes less there. */
export interface Admission {
  /** Whether the transaction has to run at READ COMMITTED. */
  readonly committed: boolean;
  readonly unset: string | undefined;
  readonly fixed: readonly string[];
}

/** What all answers ask. */
export function admissionOf({ plan }: EmitContext, answers: readonly RowAnswer[]): Admission {
  const [first] = answers;
  const asked = first?.fixed ?? [];
  return {
    committed: plan.isolation === undefined,
    unset: answers.every(({ unset }) => unset === first?.unset) ? first?.unset : undefined,
    fixed: asked.filter((column) => answers.every(({ fixed }) => fixed.includes(column))),
  };
}

/** The answers, each with a condition for what only it asks; `differ`: whether an UPDATE changed one of the columns. */
export function printAnswers(
  context: EmitContext,
  answers: readonly RowAnswer[],
  differ: (columns: readonly string[]) => string,
): string[] {
  const admission = admissionOf(context, answers);
  return answers.map(({ fixed, unset, statements }) => {
    const others = fixed.filter((column) => !admission.fixed.includes(column));
    const conditions = [
      ...(others.length === 0 ? [] : [`NOT ${differ(others)}`]),
      ...(admission.committed ? [] : [`NOT ${isForeign(context)}`]),
      ...(unset === undefined || unset === admission.unset ? [] : [isUnset(unset)]),
    ];
    return conditions.length === 0 ? statements : onlyIf(conditions, statements);
  });
}

/** Whether a setting is not on. */
export function isUnset(setting: string): string {
  return `pg_catalog.current_setting(${quoteLiteral(setting)}, true) IS DISTINCT FROM 'on'`;
}

/** Statements under conditions. */
export function onlyIf(conditions: readonly string[], statements: string): string {
  return [`IF ${conditions.join('\n    AND ')} THEN`, indent(statements), `END IF;`].join('\n');
}
