import { internal } from '../../base/errors.js';
import { quoteIdentifier, quoteQualified } from '../../sql/quote.js';
import type { NodeQuery } from '../../tree/node-query.js';
import { mayLack } from '../../tree/nodes.js';
import type { PlacedList } from '../../tree/placed-lists.js';
import { columnEquals, type EmitContext, indent, isPresent, keyColumns } from '../context/context.js';
import { columnOfNode, type ElementColumn, elementColumns, nodeRows, nodeValue } from '../context/node-views.js';
import { placedName } from '../rows/placed-rows.js';
import { printPath, printSteps, printWay } from './edits.js';
import { elementEdits, type ListPlace, removalEdits } from './list-edits.js';
import { placesOf, rowsOf, showing } from './places.js';

/** The columns of a changed row that tell it and its list. */
export function listColumns({ rows }: PlacedList): string[] {
  return [...new Set([...(rows.source.table.primaryKey ?? []), ...rows.links])].sort();
}

/** Those besides that say whether it has a place in the list, and which. */
export function placingColumns({ rows }: PlacedList): string[] {
  return [...rows.order, ...(rows.filter?.columns ?? [])];
}

const count = quoteIdentifier('jsonb_ivm rows');
const number = quoteIdentifier('jsonb_ivm number');

/**
 * The edits of a list in each place that changed rows lead to. Where one row changed of the list's, its element is set,
 * put in its place or taken out, by what the row is now; else, and always where `ivm.whole`, the list is computed. None
 * where the query has no such place: an element around it that is left out, say. That place is the changed row's, as what
 * it holds is the key of the row that the place is told by.
 */
export function editsOfList(
  context: EmitContext,
  list: PlacedList,
  query: NodeQuery,
  outputs: readonly string[],
): string {
  const elements = elementColumns(query);
  const keys = [...query.columns.root, ...elements.map(({ name }) => name)].map(quoteIdentifier);
  const row = listColumns(list);
  const names = [...keys, ...row.map((_, place) => rowColumn(place)), placedName];
  const further = [...row.map((name) => `r0.${quoteIdentifier(name)}`), `r0.${placedName}`];
  const lacks = mayLack(list.node);
  const output = outputs.indexOf(list.node.path.output);
  return [
    `SELECT ${keyColumns(context, 'p')}, ${output}, e.edit, e.step`,
    `FROM (`,
    `  SELECT s.*, pg_catalog.count(*) OVER place AS ${count}, pg_catalog.row_number() OVER place AS ${number}`,
    `  FROM (`,
    indent(placesOf(context, list.rows.source, elements, further), 4),
    `  ) AS s (${names.join(', ')})`,
    `  WINDOW place AS (PARTITION BY ${keys.map((name) => `s.${name}`).join(', ')})`,
    `) AS p`,
    `LEFT JOIN LATERAL (${rowNow(context, list)}) AS r0 ON true`,
    `CROSS JOIN LATERAL (`,
    indent(editsAt(context, list, query, elements)),
    indent(nodeRows(context, query, 'p')),
    `) AS q`,
    ...(lacks
      ? [
          `CROSS JOIN LATERAL (VALUES (${output}, ${printWay(list.node.path.steps.slice(0, -1), rowsOf(elements))})) AS v (place, way)`,
          showing(context, outputs),
        ]
      : []),
    `CROSS JOIN LATERAL (`,
    `  SELECT q.whole, 1 WHERE ${isPresent('q.whole')}`,
    `  UNION ALL SELECT * FROM pg_catalog.jsonb_array_elements(q.edits) WITH ORDINALITY`,
    `) AS e (edit, step)`,
    `WHERE p.${number} OPERATOR(pg_catalog.=) 1`,
  ].join('\n');
}

function rowColumn(place: number): string {
  return quoteIdentifier(`jsonb_ivm row ${place}`);
}

/** The row as it is now, if it is the only one and still there. */
function rowNow(context: EmitContext, list: PlacedList): string {
  const { table } = list.rows.source;
  const own = listColumns(list).map((name, place) => columnEquals(context, table, name, 't', `p.${rowColumn(place)}`));
  const alone = `p.${count} OPERATOR(pg_catalog.=) 1`;
  return `SELECT t.* FROM ${quoteQualified(table)} AS t WHERE ${[...own, alone].join(' AND ')} OFFSET 0`;
}

/** The edit of the list in the place `p` that sets it, or those for the row `r0`, as a SELECT: to copy a list once more takes long. */
function editsAt(context: EmitContext, list: PlacedList, query: NodeQuery, elements: readonly ElementColumn[]): string {
  const place = placeOf(context, list, elements);
  const row = listColumns(list);
  const [key = ''] = list.rows.source.table.primaryKey ?? [];
  const whole = `pg_catalog.jsonb_build_object('op', 'set', 'path', ${place.path}, 'value', ${columnOfNode(query, list.node)})`;
  const several = `ivm.whole OR p.${count} OPERATOR(pg_catalog.>) 1`;
  const cases = [
    `WHEN ${several} THEN NULL`,
    `WHEN NOT (${isPresent(`r0.${quoteIdentifier(key)}`)}) THEN ${removalEdits(place, (name) => `p.${rowColumn(row.indexOf(name))}`)}`,
    `WHEN p.${placedName} THEN ${elementEdits(context, place, 'put-again')}`,
    `ELSE ${elementEdits(context, place, 'set')}`,
  ];
  return [
    `SELECT CASE WHEN ${several} THEN ${whole} END AS whole, CASE`,
    indent(cases.join('\n')),
    `END AS edits`,
  ].join('\n');
}

/** The list in the place `p`. */
export function placeOf(
  context: EmitContext,
  { node, rows, element }: PlacedList,
  elements: readonly ElementColumn[],
): ListPlace {
  const { steps } = node.path;
  const told = rowsOf(elements);
  const root = context.root.key.map(({ output }) => `p.${quoteIdentifier(output)}`);
  const around = (key: ElementColumn): ElementColumn | undefined =>
    elements.find(({ source, column }) => source === key.source && column === key.column);
  return {
    list: rows,
    path: printPath(steps, told),
    steps: printSteps(steps, told),
    computed: (row) => {
      if (element === null || rows.node === null) throw internal('an element is made of the row alone');
      return nodeValue(context, [element], rows.node, root, (key) => {
        const outer = around(key);
        return outer === undefined ? `${row}.${quoteIdentifier(key.column)}` : `p.${quoteIdentifier(outer.name)}`;
      });
    },
  };
}
