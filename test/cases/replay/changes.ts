/** A statement of `changes.sql` and what it must do beside leaving every document equal to its query. */
export interface Step {
  readonly statement: string;
  /** No document row may be written; `totals`: but where who computes totals tells so by writing the document. */
  readonly unchanged: boolean | 'totals';
  /** SQLSTATE that it must fail with. */
  readonly fails: string | undefined;
}

/** Statements end with a semicolon at the end of a line; comments in front of one say what is expected of it. */
export function readChanges(script: string): Step[] {
  const pieces = script.split(/;[ \t]*\n/).filter((piece) => piece.trim() !== '');
  return pieces.map((piece) => {
    const [, comments = '', statement = ''] = /^((?:\s*--.*\n)*)([\s\S]*)$/.exec(piece) ?? [];
    return {
      statement: statement.trim(),
      unchanged: /^-- unchanged but for totals: /m.test(comments) ? 'totals' : /^-- unchanged: /m.test(comments),
      fails: /^-- fails (\w{5}): /m.exec(comments)?.[1],
    };
  });
}
