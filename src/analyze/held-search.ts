import { findColumn } from '../catalog/catalog.js';
import { builtInName, operatorName, stringConstant } from '../ir/expression.js';
import type { OpaqueSource, QueryTree, Scope, TableSource } from '../ir/nodes.js';
import { definitions, referenceNames, resolveReference } from '../ir/resolve.js';
import { elementType, typeOfName } from '../shape/types.js';
import type { FuncCall, Node } from '../sql/parse.js';
import { quoteIdentifier, quoteLiteral } from '../sql/quote.js';
import type { Operand } from './equality.js';
import { readSetCall } from './set-rows.js';

/**
 * How an index finds the rows that hold a value in an array or in json: what it is of contains one of a few things for
 * every row that holds the value, however it is written there. Rows that it finds beside those do no harm.
 */
export interface HeldSearch {
  readonly column: string;
  /** What the index is of, over columns of its own table. */
  readonly indexed: string;
  /** What follows that in CREATE INDEX. */
  readonly operatorClass: string;
  /** That a row, by its alias, holds a value, as SQL that the index serves. */
  readonly print: (alias: string, value: string) => string;
}

/** The search for what `lower` says among the values that an expression has for each row of a table; null: none serves. */
export function heldSearch(tree: QueryTree, scope: Scope, node: Node, lower: Operand): HeldSearch | null {
  if (lower.collation?.name?.deterministic === false) return null;
  const array = arrayOf(tree, scope, node);
  if (array !== undefined) return elementType(typeIn(array)) === lower.type ? searchOfArray(array.column) : null;
  const { place, type } = valueIn(tree, scope, node);
  if (place === undefined || !place.text) return null;
  const spelling = spellings.find(({ types, read }) => types.includes(lower.type ?? '') && read.includes(type));
  return spelling === undefined ? null : searchOfJson(place, spelling);
}

interface Held {
  readonly source: TableSource;
  readonly column: string;
}

/** A place in json: of values as json, or of texts. */
interface JsonPlace extends Held {
  readonly path: string;
  readonly text: boolean;
}

/**
 * How values are written in json, by type: what a value is looked for as, and which of what is there is written
 * otherwise, or may be. Such rows are found whatever is looked for, by the name of the kind of what they hold.
 */
interface Spelling {
  readonly types: readonly string[];
  /** What texts are cast to. */
  readonly read: readonly string[];
  readonly written: (value: string) => readonly string[];
  /** After the path. */
  readonly otherwise: string;
  readonly kinds: readonly string[];
}

const integers = ['smallint', 'integer', 'bigint'];

const spellings: readonly Spelling[] = [
  {
    types: integers,
    read: integers,
    written: (value) => [`pg_catalog.to_jsonb(${value})`, `pg_catalog.to_jsonb((${value})::text)`],
    otherwise: '?(!(@ like_regex "^(0|-?[1-9][0-9]*)$")).type()',
    kinds: ['string'],
  },
  {
    types: ['uuid'],
    read: ['uuid'],
    written: (value) => [`pg_catalog.to_jsonb((${value})::text)`],
    otherwise: '?(@.type() == "number" || !(@ like_regex "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")).type()',
    kinds: ['string', 'number'],
  },
  {
    types: ['text', 'character varying'],
    read: ['text'],
    written: (value) => [`pg_catalog.to_jsonb((${value})::text)`],
    otherwise: '.type()',
    kinds: ['number', 'boolean', 'object', 'array'],
  },
];

function searchOfArray(column: string): HeldSearch {
  const indexed = quoteIdentifier(column);
  return {
    column,
    indexed,
    operatorClass: '',
    print: (alias, value) => `${alias}.${indexed} OPERATOR(pg_catalog.@>) ARRAY[${value}]`,
  };
}

function searchOfJson({ column, path }: JsonPlace, { written, otherwise, kinds }: Spelling): HeldSearch {
  const gathered = (json: string, schema: string): string[] =>
    [path, path + otherwise].map(
      (each) => `${schema}jsonb_path_query_array(${json}, ${quoteLiteral(each)}::${schema}jsonpath)`,
    );
  return {
    column,
    indexed: `(${gathered(quoteIdentifier(column), '').join(' || ')})`,
    operatorClass: ' jsonb_path_ops',
    print: (alias, value) => {
      const held = gathered(`${alias}.${quoteIdentifier(column)}`, 'pg_catalog.').join(' OPERATOR(pg_catalog.||) ');
      const wanted = [...written(value), ...kinds.map((kind) => `'"${kind}"'::pg_catalog.jsonb`)];
      return `(${held}) OPERATOR(pg_catalog.@>) ANY (ARRAY[${wanted.join(', ')}])`;
    },
  };
}

function typeIn({ source, column }: Held): string | null {
  return findColumn(source.table, column)?.type ?? null;
}

/** The only column of a table that an expression is, through queries in FROM of one branch. */
function columnOf(tree: QueryTree, scope: Scope, node: Node): Held | OpaqueColumn | undefined {
  if (!('ColumnRef' in node)) return undefined;
  const use = resolveReference(scope, referenceNames(node.ColumnRef));
  if (use === undefined || use.column === null) return undefined;
  const { source, column } = use;
  if (source.kind === 'table') return { source, column };
  if (source.kind === 'opaque') return { opaque: source, column };
  const [only, ...others] = definitions(source, column);
  return only === undefined || others.length > 0 ? undefined : columnOf(tree, only.scope, only.expression);
}

interface OpaqueColumn {
  readonly opaque: OpaqueSource;
  readonly column: string;
}

/** The function whose rows an expression is of: its first column, or what it selects. */
function callOf(tree: QueryTree, scope: Scope, node: Node): { call: FuncCall; scope: Scope } | undefined {
  if ('FuncCall' in node) return { call: node.FuncCall, scope };
  const held = columnOf(tree, scope, node);
  const set = held !== undefined && 'opaque' in held ? readSetCall(held.opaque) : undefined;
  if (held === undefined || !('opaque' in held) || set?.columns.indexOf(held.column) !== 0) return undefined;
  return { call: set.call, scope: held.opaque.scope };
}

/** The column that holds the array which an expression is an element of. */
function arrayOf(tree: QueryTree, scope: Scope, node: Node): Held | undefined {
  const found = callOf(tree, scope, node);
  const [array, ...others] = found?.call.args ?? [];
  if (found === undefined || builtInName(found.call) !== 'unnest' || array === undefined || others.length > 0)
    return undefined;
  const held = columnOf(tree, found.scope, array);
  return held !== undefined && 'source' in held ? held : undefined;
}

/** Where in json the text stands that an expression is, and the type that it is cast to. */
function valueIn(tree: QueryTree, scope: Scope, node: Node): { place: JsonPlace | undefined; type: string } {
  if (!('TypeCast' in node) || node.TypeCast.arg === undefined)
    return { place: placeOf(tree, scope, node), type: 'text' };
  const { arg, typeName } = node.TypeCast;
  const plain = typeName?.typmods === undefined;
  return { place: placeOf(tree, scope, arg), type: (plain && typeOfName(tree.catalog, typeName)) || '' };
}

function placeOf(tree: QueryTree, scope: Scope, node: Node): JsonPlace | undefined {
  if ('A_Expr' in node && node.A_Expr.kind === 'AEXPR_OP') {
    const { name, lexpr, rexpr } = node.A_Expr;
    const key = stringConstant(rexpr);
    const within = lexpr === undefined ? undefined : placeOf(tree, scope, lexpr);
    const operator = name?.length === 1 ? operatorName(name) : '';
    if (within === undefined || within.text || !['->', '->>'].includes(operator)) return undefined;
    if (key === undefined || !/^[\w $.:-]+$/.test(key)) return undefined;
    return { ...within, path: `${within.path}."${key}"`, text: operator === '->>' };
  }
  const held = columnOf(tree, scope, node);
  if (held !== undefined && 'source' in held)
    return typeIn(held) === 'jsonb' ? { ...held, path: '$', text: false } : undefined;
  const found = callOf(tree, scope, node);
  const [array, ...others] = found?.call.args ?? [];
  const name = found === undefined ? null : builtInName(found.call);
  if (found === undefined || array === undefined || others.length > 0) return undefined;
  if (name !== 'jsonb_array_elements' && name !== 'jsonb_array_elements_text') return undefined;
  const within = placeOf(tree, found.scope, array);
  if (within === undefined || within.text) return undefined;
  return { ...within, path: `${within.path}[*]`, text: name === 'jsonb_array_elements_text' };
}
