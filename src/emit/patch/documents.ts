import { quoteIdentifier, quoteQualified } from '../../sql/quote.js';
import { type EmitContext, indent, keyColumns, keysEqual } from '../context/context.js';

/**
 * One patch for each document: of edits, queries of the documents' key, the place of an output column and an edit, over
 * the rows `changed`. `gather`: an aggregate of edits `e.edit`, with a filter behind it, that makes a program of them.
 */
export function patchDocuments(
  context: EmitContext,
  changed: string,
  outputs: readonly string[],
  edits: readonly string[],
  gather: (filter: string) => string,
): string {
  const names = context.root.key.map(({ output }) => quoteIdentifier(output)).join(', ');
  const programs = outputs.map((_, place) =>
    outputs.length === 1 ? `${gather('')} AS p0` : `${gather(` FILTER (WHERE e.place = ${place})`)} AS p${place}`,
  );
  const assignments = outputs.map((output, place) => {
    const name = quoteIdentifier(output);
    const patched = `${quoteQualified(context.names.patch)}(d.${name}, p.p${place})`;
    return `${name} = ${outputs.length === 1 ? patched : `coalesce(${patched}, d.${name})`}`;
  });
  return [
    `WITH changed AS (`,
    indent(changed),
    `), edits (${names}, place, edit) AS (`,
    indent(edits.join('\nUNION ALL\n')),
    `)`,
    `UPDATE ${quoteQualified(context.names.documents)} AS d`,
    `SET ${assignments.join(', ')}`,
    `FROM (`,
    indent(
      `SELECT ${keyColumns(context, 'e')}, ${programs.join(', ')} FROM edits AS e GROUP BY ${keyColumns(context, 'e')}`,
    ),
    `) AS p`,
    `WHERE ${keysEqual(context, 'd', 'p')};`,
  ].join('\n');
}
