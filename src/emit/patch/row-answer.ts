import { type EmitContext, indent } from '../context/context.js';
import { isForeign } from '../locks/isolation.js';
import { isNoneComputed } from './differences.js';

/** A way to answer a change of a single row, which is at hand, and when it may be taken. */
export interface RowAnswer {
  /** Columns that an UPDATE has to leave as they were. */
  readonly fixed: readonly string[];
  /** Whether it adds differences, which totals must not show already. */
  readonly adds: boolean;
  /** Statements that end the function, or leave the row to what follows. */
  readonly statements: string;
}

/** What the extension asks before it calls a function for rows, so that the function need not: it takes less there. */
export interface Admission {
  /** Whether the transaction has to run at READ COMMITTED. */
  readonly committed: boolean;
  /** Whether nothing can be answered where totals may show the row already. */
  readonly adds: boolean;
  readonly fixed: readonly string[];
}

/** What all answers ask. */
export function admissionOf({ plan }: EmitContext, answers: readonly RowAnswer[]): Admission {
  const [first] = answers;
  const asked = first?.fixed ?? [];
  return {
    committed: plan.isolation === undefined,
    adds: answers.every(({ adds }) => adds),
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
  return answers.map(({ fixed, adds, statements }) => {
    const others = fixed.filter((column) => !admission.fixed.includes(column));
    const conditions = [
      ...(others.length === 0 ? [] : [`NOT ${differ(others)}`]),
      ...(admission.committed ? [] : [`NOT ${isForeign(context)}`]),
      ...(adds && !admission.adds ? [isNoneComputed] : []),
    ];
    return conditions.length === 0 ? statements : onlyIf(conditions, statements);
  });
}

/** Statements under conditions. */
export function onlyIf(conditions: readonly string[], statements: string): string {
  return [`IF ${conditions.join('\n    AND ')} THEN`, indent(statements), `END IF;`].join('\n');
}
