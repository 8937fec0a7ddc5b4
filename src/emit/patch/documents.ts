import { quoteIdentifier, quoteQualified } from '../../sql/quote.js';
import { type EmitContext, indent, isAbsent, isPresent, keyColumns, keysEqual } from '../context/context.js';

/** Edits of documents, and how they become a program. */
export interface Edits {
  /** The output columns that they are of. */
  readonly outputs: readonly string[];
  /** Queries of the documents' key, the place of an output column and an edit, over the rows `changed`. */
  readonly queries: readonly string[];
  /** An aggregate of edits `e.edit`, with a filter behind it. */
  readonly gather: (filter: string) => string;
}

/** One patch for each document of what the rows `changed`, a query, stand for in it. */
export function patchDocuments(context: EmitContext, changed: string, edits: Edits): string {
  const assignments = patched(context, edits, 'd').map(({ name, value }) => `${name} = ${value}`);
  return [
    ...withEdits(context, changed, edits),
    `UPDATE ${quoteQualified(context.names.documents)} AS d`,
    `SET ${assignments.join(', ')}`,
    `FROM (`,
    indent(programs(context, edits)),
    `) AS p`,
    `WHERE ${keysEqual(context, 'd', 'p')};`,
  ].join('\n');
}

/**
 * The same where a document may be what it was; then it isn't written. The server may ask for a document with edits before
 * it compares their keys, and edits of another document may fail in it: what makes it compares them itself.
 */
export function patchIfDifferent(context: EmitContext, changed: string, edits: Edits): string {
  const documents = quoteQualified(context.names.documents);
  const values = patched(context, edits, 's');
  const set = values.map(({ name, value }) => `${value} AS ${name}`).join(', ');
  const row = (alias: string): string => values.map(({ name }) => `${alias}.${name}`).join(', ');
  return [
    ...withEdits(context, changed, edits),
    `UPDATE ${documents} AS d`,
    `SET ${values.map(({ name }) => `${name} = m.${name}`).join(', ')}`,
    `FROM (`,
    indent(programs(context, edits)),
    `) AS p`,
    `JOIN ${documents} AS s ON ${keysEqual(context, 's', 'p')}`,
    `CROSS JOIN LATERAL (SELECT ${set} WHERE ${keysEqual(context, 's', 'p')} OFFSET 0) AS m`,
    `WHERE ${keysEqual(context, 'd', 'p')} AND ROW(${row('s')})::record OPERATOR(pg_catalog.*<>) ROW(${row('m')})::record;`,
  ].join('\n');
}

/**
 * The same of edits that have a step, the fourth column of their queries, and of which some look for neighbours. A document
 * where those aren't found is written as it is; then all edits are made once more, with `ivm.whole`, where none looks for
 * any. None adds to what the document says, so that they may be made twice. Documents are looked up by those in
 * `ivm.keys`, which has them all, and in no subquery, whose row the server would copy whole.
 */
export function patchOrCompute(context: EmitContext, changed: string, edits: Edits): string {
  const documents = quoteQualified(context.names.documents);
  const values = patched(context, edits, 's');
  const set = values.map(({ name, value }) => `${value} AS ${name}`).join(', ');
  const row = (alias: string): string => values.map(({ name }) => `${alias}.${name}`).join(', ');
  const fits = values.map(({ name }) => `(${isPresent(`m.${name}`)} OR ${isAbsent(`s.${name}`)})`).join(' AND ');
  const statement = [
    ...withEdits(context, changed, edits, 'step'),
    `, written AS (`,
    `  UPDATE ${documents} AS d`,
    `  SET ${values.map(({ name }) => `${name} = coalesce(m.${name}, s.${name})`).join(', ')}`,
    `  FROM pg_catalog.unnest(ivm.keys) AS k`,
    `  JOIN (`,
    indent(programs(context, edits), 4),
    `  ) AS p ON ${keysEqual(context, 'p', 'k')}`,
    `  JOIN ${documents} AS s ON ${keysEqual(context, 's', 'k')}`,
    `  CROSS JOIN LATERAL (SELECT ${set} WHERE ${keysEqual(context, 's', 'p')} OFFSET 0) AS m`,
    `  WHERE ${keysEqual(context, 'd', 'k')}`,
    `    AND (NOT (${fits}) OR ROW(${row('s')})::record OPERATOR(pg_catalog.*<>) ROW(${row('m')})::record)`,
    `  RETURNING ${fits} AS fits`,
    `)`,
    `SELECT NOT ivm.whole AND EXISTS (SELECT FROM written AS w WHERE NOT w.fits) INTO ivm.whole;`,
    `EXIT WHEN NOT ivm.whole;`,
  ];
  return [`LOOP`, indent(statement.join('\n')), `END LOOP;`].join('\n');
}

function withEdits(context: EmitContext, changed: string, { queries }: Edits, ...further: string[]): string[] {
  const names = context.root.key.map(({ output }) => quoteIdentifier(output)).join(', ');
  return [
    `WITH changed AS (`,
    indent(changed),
    `), edits (${[names, 'place', 'edit', ...further].join(', ')}) AS (`,
    indent(queries.join('\nUNION ALL\n')),
    `)`,
  ];
}

function programs(context: EmitContext, { outputs, gather }: Edits): string {
  const key = keyColumns(context, 'e');
  const programs = outputs.map((_, place) =>
    outputs.length === 1 ? `${gather('')} AS p0` : `${gather(` FILTER (WHERE e.place = ${place})`)} AS p${place}`,
  );
  return `SELECT ${key}, ${programs.join(', ')} FROM edits AS e GROUP BY ${key}`;
}

/** The output columns of the document `alias`, with the programs of `p`. */
function patched({ names }: EmitContext, { outputs }: Edits, alias: string): { name: string; value: string }[] {
  return outputs.map((output, place) => {
    const name = quoteIdentifier(output);
    const value = `${quoteQualified(names.patch)}(${alias}.${name}, p.p${place})`;
    if (outputs.length === 1) return { name, value };
    return { name, value: `CASE WHEN p.p${place} IS NULL THEN ${alias}.${name} ELSE ${value} END` };
  });
}
