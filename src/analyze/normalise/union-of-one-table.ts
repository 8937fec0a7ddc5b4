import { type Catalog, findColumn, findTable, type Table } from '../../catalog/catalog.js';
import { column, equality, operatorName } from '../../ir/expression.js';
import type { Node, RangeVar, SelectStmt } from '../../sql/parse.js';
import { replaceNodes, withoutPlaces } from '../../sql/render.js';
import { holdsNode } from '../../sql/walk.js';
import { isPlain, isRowByRow, type Known, targetsOf } from './queries.js';

/**
 * `SELECT a AS me, b AS other FROM t UNION ALL SELECT b, a FROM t` is `SELECT v.me, v.other FROM t, LATERAL (VALUES (t.a,
 * t.b), (t.b, t.a)) v (me, other)`: each row of t gives a row for each branch. The branches' own conditions hold for the
 * rows of their branch. UNION is the same with DISTINCT.
 */
export function unionOfOneTable(known: Known, select: SelectStmt): SelectStmt | undefined {
  const selects = branchesOfUnion(select, select.all === true);
  const branches = selects?.map((branch) => readBranch(known, branch)) ?? [];
  const [first, ...others] = branches;
  if (first === undefined || others.length === 0) return undefined;
  const same = others.map((branch) => branch && asOf(branch, first));
  if (!same.every((branch) => branch !== undefined)) return undefined;
  const all = [first, ...same];
  const places = first.targets.map((_, place) => all.map(({ targets }) => targets[place]?.value as Node));
  if (!places.every((values) => areOfOneType(first.table, values))) return undefined;
  return asLateralRows(select, first, all, places);
}

interface Branch {
  readonly range: RangeVar;
  readonly alias: string;
  readonly table: Table;
  readonly targets: readonly { readonly name: string; readonly value: Node }[];
  readonly condition: Node | undefined;
}

/** The SELECTs that a query of nothing but UNION puts together, all of them with ALL or none. */
function branchesOfUnion(select: SelectStmt, all: boolean): SelectStmt[] | undefined {
  const { op, larg, rarg, sortClause, limitCount, limitOffset, withClause } = select;
  if (op === undefined || op === 'SETOP_NONE') return [select];
  if (op !== 'SETOP_UNION' || (select.all === true) !== all || larg === undefined || rarg === undefined)
    return undefined;
  if ([sortClause, limitCount, limitOffset, withClause].some((clause) => clause !== undefined)) return undefined;
  const [left, right] = [branchesOfUnion(larg, all), branchesOfUnion(rarg, all)];
  return left && right && [...left, ...right];
}

function readBranch(known: Known, select: SelectStmt): Branch | undefined {
  const [item, ...others] = select.fromClause ?? [];
  const targets = targetsOf(select) ?? namelessTargets(select);
  if (item === undefined || !('RangeVar' in item) || others.length > 0 || targets === undefined) return undefined;
  if (!isPlain(select) || !isRowByRow(known, select) || holdsNode(select.targetList, isSubquery)) return undefined;
  if (holdsNode(select.whereClause, isSubquery)) return undefined;
  const range = item.RangeVar;
  const table = tableOf(known.catalog, range);
  const alias = range.alias?.aliasname ?? range.relname;
  if (table === undefined || alias === undefined || range.alias?.colnames !== undefined) return undefined;
  return { range, alias, table, targets, condition: select.whereClause };
}

/** What branches but the first call their columns says nothing. */
function namelessTargets({ targetList = [] }: SelectStmt): Branch['targets'] | undefined {
  const values = targetList.map((node) => ('ResTarget' in node ? node.ResTarget.val : undefined));
  return values.every((value) => value !== undefined) ? values.map((value) => ({ name: '', value })) : undefined;
}

function isSubquery({ kind }: { readonly kind: string }): boolean {
  return kind === 'SelectStmt';
}

function tableOf(catalog: Catalog, { schemaname, relname = '' }: RangeVar): Table | undefined {
  return schemaname === undefined ? undefined : findTable(catalog, { schema: schemaname, name: relname });
}

/** A branch over the row of the first; undefined where it is not of the same table. */
function asOf(branch: Branch, first: Branch): Branch | undefined {
  if (branch.table !== first.table || branch.range.inh !== first.range.inh) return undefined;
  if (branch.targets.length !== first.targets.length) return undefined;
  const renamed = (node: Node): Node =>
    replaceNodes(node, (each) => {
      if (!('ColumnRef' in each)) return undefined;
      const [alias, ...names] = each.ColumnRef.fields ?? [];
      if (names.length === 0 || operatorName([alias as Node]) !== branch.alias) return undefined;
      return { ColumnRef: { fields: [{ String: { sval: first.alias } }, ...names] } };
    });
  return {
    ...branch,
    targets: branch.targets.map(({ name, value }) => ({ name, value: renamed(value) })),
    condition: branch.condition && renamed(branch.condition),
  };
}

/** Whether VALUES are of the type that UNION gives: the same expressions, columns of one type, or constants of one. */
function areOfOneType(table: Table, values: readonly Node[]): boolean {
  return new Set(values.map((value) => typeText(table, value))).size === 1;
}

function typeText(table: Table, value: Node): string {
  if ('ColumnRef' in value) {
    const found = findColumn(table, operatorName(value.ColumnRef.fields));
    if (found !== undefined) return JSON.stringify([found.type, found.collation]);
  }
  if ('TypeCast' in value && value.TypeCast.arg !== undefined && 'A_Const' in value.TypeCast.arg)
    return withoutPlaces(value.TypeCast.typeName);
  return withoutPlaces(value);
}

function asLateralRows(
  select: SelectStmt,
  first: Branch,
  branches: readonly Branch[],
  places: readonly (readonly Node[])[],
): SelectStmt {
  const alias = `${first.alias} or`;
  const condition = conditionOf(branches, alias);
  const rows = branches.map(
    (_, row): Node => ({ List: { items: [integer(row), ...places.map((values) => values[row] as Node)] } }),
  );
  const names = ['branch', ...places.map((_, place) => `column${place + 1}`)];
  const values: Node = {
    RangeSubselect: {
      lateral: true,
      subquery: { SelectStmt: { valuesLists: rows, limitOption: 'LIMIT_OPTION_DEFAULT', op: 'SETOP_NONE' } },
      alias: { aliasname: alias, colnames: names.map((sval) => ({ String: { sval } })) },
    },
  };
  const targetList = places.map((expressions, place): Node => {
    const [own, ...others] = expressions.map(withoutPlaces);
    const same = others.every((other) => other === own);
    const val = same ? (expressions[0] as Node) : column(alias, `column${place + 1}`);
    return { ResTarget: { name: first.targets[place]?.name ?? '', val } };
  });
  return {
    targetList,
    fromClause: [{ RangeVar: first.range }, values],
    ...(condition === undefined ? {} : { whereClause: condition }),
    ...(select.all === true ? {} : { distinctClause: [{}] as Node[] }),
    limitOption: 'LIMIT_OPTION_DEFAULT',
    op: 'SETOP_NONE',
  };
}

/** The condition of all branches, if they have the same; else that of each, of the rows of its own. */
function conditionOf(branches: readonly Branch[], alias: string): Node | undefined {
  const [own, ...others] = branches.map(({ condition }) => withoutPlaces(condition));
  if (others.every((other) => other === own)) return branches[0]?.condition;
  const args = branches.map(({ condition }, row): Node => {
    const ofBranch = equality(column(alias, 'branch'), integer(row));
    return condition === undefined ? ofBranch : { BoolExpr: { boolop: 'AND_EXPR', args: [ofBranch, condition] } };
  });
  return { BoolExpr: { boolop: 'OR_EXPR', args } };
}

function integer(value: number): Node {
  return { A_Const: { ival: value === 0 ? {} : { ival: value } } };
}
