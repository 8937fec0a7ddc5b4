import { internal } from '../../base/errors.js';
import { quoteLiteral } from '../../sql/quote.js';
import type { ListOfRows, ListPart, Parts } from '../../tree/part.js';
import type { EmitContext } from '../context/context.js';
import { nodeValue } from '../context/node-views.js';
import { columnOf, editArray, keyPath, noEdits, printMember } from './edits.js';
import { ifShown } from './filters.js';
import { neighbours } from './neighbours.js';

/** What one row does to a list, as arrays of edits for the function that patches documents. */

/** What becomes of a row's elements: they are put in their places, where they may be already, or only set. */
export type Placing = 'set' | 'put' | 'put-again';

/** A list where it stands. */
export interface ListPlace {
  readonly list: ListOfRows;
  /** Its path, an expression, and the steps of it. */
  readonly path: string;
  readonly steps: readonly string[];
  /** The element of the row that goes by an alias, where it is made of other rows, too. */
  readonly computed: (row: string) => string;
}

/** That of a list of the root's own. */
export function placeOfPart(context: EmitContext, { queries }: Parts, part: ListPart): ListPlace {
  return {
    list: part,
    path: keyPath(part.path),
    steps: part.path.map((name) => `${quoteLiteral(name)}::text`),
    computed: (row) => {
      if (part.node === null) throw internal('an element is made of the row alone');
      const column = columnOf(row);
      return nodeValue(context, queries, part.node, part.links.map(column), (key) => column(key.column));
    },
  };
}

/** The edits of one list for the row `r0`, or what it goes by. */
export function elementEdits(context: EmitContext, place: ListPlace, placing: Placing, row = 'r0'): string {
  if (placing === 'set') return editArray([setting(place, row)]);
  const insert = insertion(context, place, row);
  const around = placing === 'put' ? [] : [removal(place, columnOf(row))];
  const otherwise = around.length === 0 ? noEdits : editArray(around);
  return ifShown(place.list, row, editArray([...around, insert]), otherwise);
}

/** The edits that take the element of a row out, whose columns are given. */
export function removalEdits(place: ListPlace, column: (name: string) => string): string {
  return editArray([removal(place, column)]);
}

/** Nothing is computed of a row that a list leaves out, which has no element to be set. */
function setting(place: ListPlace, row: string): string {
  const { arrays, node } = place.list;
  const path = elementPath(place, columnOf(row));
  const value = elementValue(place, row);
  if (arrays) return `pg_catalog.jsonb_build_object('op', 'set', 'path', ${path}, 'value', ${value})`;
  const members = node === null ? value : `coalesce(${value}, '{}'::pg_catalog.jsonb)`;
  return `pg_catalog.jsonb_build_object('op', 'merge', 'path', ${path}, 'value', ${members})`;
}

/** The element of a row; one that is made of other rows, too, is computed. */
function elementValue({ list, computed }: ListPlace, row: string): string {
  return list.node === null ? printMember(list, list.element, row) : computed(row);
}

function insertion(context: EmitContext, place: ListPlace, row: string): string {
  return [
    `pg_catalog.jsonb_build_object(`,
    `  'op', 'insert', 'path', ${place.path}, 'value', ${elementValue(place, row)},`,
    `  'between', ${neighbours(context, place.list, row)}`,
    `)`,
  ].join('\n');
}

function removal(place: ListPlace, column: (name: string) => string): string {
  return `pg_catalog.jsonb_build_object('op', 'remove', 'path', ${elementPath(place, column)})`;
}

function elementPath({ list, steps }: ListPlace, column: (name: string) => string): string {
  const pairs = list.key.map(({ member, column: name }) => `${quoteLiteral(member)}, ${column(name)}`);
  return `pg_catalog.jsonb_build_array(${[...steps, `pg_catalog.jsonb_build_object(${pairs.join(', ')})`].join(', ')})`;
}
