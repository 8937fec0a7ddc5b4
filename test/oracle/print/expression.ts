import { quoteLiteral } from '../../../src/sql/quote.js';
import type { Aggregate, Expression, From, ObjectValue, Order, Query } from '../spec/view.js';
import { enclosed, identifier, identifiers, indent, typed } from './text.js';

/** How a relation of the case is written where the query stands. */
export type NameTable = (table: string) => string;

export function printExpression(expression: Expression, name: NameTable): string {
  switch (expression.kind) {
    case 'column':
      return `${identifier(expression.alias)}.${identifier(expression.column)}`;
    case 'row':
      return identifier(expression.alias);
    case 'literal':
      return typed(expression.type, expression.text);
    case 'term':
      return fill(expression.pattern, printAll(expression.parts, name));
    case 'object':
      return printObject(expression, name);
    case 'aggregate':
      return printAggregate(expression, name);
    case 'subquery': {
      const query = printQuery(expression.query, name);
      const written = query.length < 60 && !query.includes('\n') ? query : `\n${indent(query)}\n`;
      const [before = '', after = ''] = expression.pattern.split('{q}');
      return `${fill(before, printAll(expression.parts, name))}${written}${after}`;
    }
  }
}

function printAll(expressions: readonly Expression[], name: NameTable): string[] {
  return expressions.map((expression) => printExpression(expression, name));
}

/** Puts the parts in the places of a pattern's `{}`. */
function fill(pattern: string, parts: readonly string[]): string {
  const pieces = pattern.split('{}');
  return pieces.map((piece, i) => (i === 0 ? piece : `${parts[i - 1]}${piece}`)).join('');
}

function printObject({ form, fields }: ObjectValue, name: NameTable): string {
  const pairs = fields.map(({ name: field, value }) => [quoteLiteral(field), printExpression(value, name)] as const);
  if (form === 'jsonb_build_object') {
    return enclosed(
      'jsonb_build_object(',
      pairs.map(([field, value]) => `${field}, ${value}`),
    );
  }
  const ending = form === 'JSON_OBJECT' ? ' RETURNING jsonb)' : ' ABSENT ON NULL RETURNING jsonb)';
  return enclosed(
    'JSON_OBJECT(',
    pairs.map(([field, value]) => `${field} : ${value}`),
    ending,
  );
}

function printAggregate(aggregate: Aggregate, name: NameTable): string {
  const { pattern, parts, distinct, filter } = aggregate;
  const open = pattern.indexOf('[');
  const close = pattern.lastIndexOf(']');
  const [inside = '', behind = ''] = pattern.slice(open + 1, close).split('|');
  const order = orderBy([...aggregate.order, ...ascending(aggregate.total)], name);
  const filled = fill(inside, printAll(parts, name)).trimEnd();
  const call = [`${distinct ? 'DISTINCT ' : ''}${filled}`, order, behind.trim()].filter((part) => part !== '');
  const written = call.join(call.some((part) => part.includes('\n')) ? '\n' : ' ');
  const body = written.includes('\n') ? `(\n${indent(written)}\n)` : `(${written})`;
  const condition = filter === null ? '' : ` FILTER (WHERE ${printExpression(filter, name)})`;
  return `${pattern.slice(0, open)}${body}${condition}${pattern.slice(close + 1)}`;
}

const ascending = (total: readonly Expression[]): Order[] => total.map((value) => ({ value, direction: '' }));

function orderBy(order: readonly Order[], name: NameTable): string {
  if (order.length === 0) return '';
  return `ORDER BY ${order.map(({ value, direction }) => `${printExpression(value, name)}${direction}`).join(', ')}`;
}

/** One clause a line. */
export function printQuery(query: Query, name: NameTable): string {
  const clauses = [
    printWith(query, name),
    enclosed(
      `SELECT ${distinct(query, name)}`,
      query.outputs.map((output) => {
        const value = printExpression(output.value, name);
        return output.name === null ? value : `${value} AS ${identifier(output.name)}`;
      }),
      '',
    ).trimEnd(),
    query.from.map((item, i) => printFrom(item, i === 0, name)).join('\n'),
    conditions('WHERE ', query.where, name),
    query.groupBy.length === 0 ? '' : `GROUP BY ${printAll(query.groupBy, name).join(', ')}`,
    query.having === null ? '' : `HAVING ${printExpression(query.having, name)}`,
    query.setOperation === null ? '' : `${query.setOperation.operator}\n${printQuery(query.setOperation.query, name)}`,
    orderBy([...query.order, ...ascending(query.total)], name),
    query.limit === null ? '' : `LIMIT ${query.limit}`,
    query.offset === null ? '' : `OFFSET ${query.offset}`,
  ].filter((clause) => clause !== '');
  const line = clauses.join(' ');
  return line.length <= 60 && !line.includes('\n') ? line : clauses.join('\n');
}

function distinct({ distinctOn }: Query, name: NameTable): string {
  if (distinctOn === null) return '';
  return distinctOn === 'all' ? 'DISTINCT ' : `DISTINCT ON (${printAll(distinctOn, name).join(', ')}) `;
}

function printWith(query: Query, name: NameTable): string {
  if (query.with.length === 0) return '';
  const items = query.with.map(
    (item) =>
      `${identifier(item.name)} AS ${item.materialized ? 'MATERIALIZED ' : ''}(\n${indent(printQuery(item.query, name))}\n)`,
  );
  const recursive = query.with.some((item) => item.recursive);
  return `WITH ${recursive ? 'RECURSIVE ' : ''}${items.join(',\n')}`;
}

function conditions(keyword: string, list: readonly Expression[], name: NameTable): string {
  return list.length === 0 ? '' : `${keyword}${printAll(list, name).join('\n  AND ')}`;
}

function printFrom(item: From, first: boolean, name: NameTable): string {
  const { relation, alias } = item;
  const written =
    relation.kind === 'table'
      ? name(relation.table)
      : relation.kind === 'named'
        ? identifier(relation.name)
        : `${relation.lateral ? 'LATERAL ' : ''}(\n${indent(printQuery(relation.query, name))}\n)`;
  const join = first ? 'FROM ' : item.join === 'comma' ? '  , ' : `  ${item.join} `;
  const using = item.using.length === 0 ? '' : ` USING (${identifiers(item.using)})`;
  return `${join}${written} ${identifier(alias)}${using}${conditions(' ON ', item.on, name)}`;
}
