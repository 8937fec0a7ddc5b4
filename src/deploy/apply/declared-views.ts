import { JsonbIvmError } from '../../base/errors.js';
import { type RelationName, sameRelation } from '../../base/names.js';
import type { Driver } from '../../db/driver.js';
import { readViewText } from '../../ir/view-text.js';
import { quoteQualified } from '../../sql/quote.js';
import { walk } from '../../sql/walk.js';
import type { ViewSource } from '../analyze-view.js';
import { resolveName } from '../view-name.js';

/** A view's text, and where it stands. */
export interface DeclaredSource extends ViewSource {
  /** The SELECT, as `ViewSource` has it. */
  readonly text: string;
}

/** A view that is to be there, by its name in the database. */
export interface DeclaredView {
  readonly name: RelationName;
  readonly source: DeclaredSource;
  /** Those of the same run whose documents it reads. */
  readonly reads: readonly RelationName[];
}

/** Names that a text has in FROM. */
interface Named {
  readonly schema: string | undefined;
  readonly name: string;
  /** It may be a query's in WITH. */
  readonly doubtful: boolean;
}

/**
 * Views in the order in which they can be made: each behind those whose documents it reads, else by the order given. Throws
 * `NAME_INVALID`, `VIEW_DECLARED_TWICE`, `VIEW_CIRCULAR`, and what is wrong with a text that cannot be read.
 */
export async function declareViews(
  driver: Driver,
  sources: readonly DeclaredSource[],
  jsonb: boolean | undefined,
): Promise<DeclaredView[]> {
  const named: { name: RelationName; source: DeclaredSource; names: Named[] }[] = [];
  for (const source of sources) {
    const name = await resolveName(driver, source.name);
    const other = named.find((earlier) => sameRelation(earlier.name, name));
    if (other !== undefined) throw declaredTwice(name, other.source, source);
    named.push({ name, source, names: await namesIn(source, jsonb) });
  }
  const path = await currentSchemas(driver);
  const refer = (from: RelationName, { schema, name }: Named): RelationName[] => {
    const schemas = schema === undefined ? path : [schema];
    const found = schemas.map((each) => named.find((other) => sameRelation(other.name, { schema: each, name }))?.name);
    return found.filter((each) => each !== undefined && !sameRelation(each, from)).slice(0, 1) as RelationName[];
  };
  const views = (sure: boolean): DeclaredView[] =>
    named.map(({ name, source, names }) => {
      const counted = names.filter(({ doubtful }) => !(sure && doubtful));
      return { name, source, reads: counted.flatMap((each) => refer(name, each)) };
    });
  return inOrder(views(false)) ?? inOrder(views(true)) ?? refuseCircle(views(true));
}

async function namesIn(source: DeclaredSource, jsonb: boolean | undefined): Promise<Named[]> {
  const { select } = await readViewText({ name: source.file ?? source.name, text: source.text }, jsonb);
  const ranges: { schemaname?: string; relname: string }[] = [];
  const queries = new Set<string>();
  walk({ SelectStmt: select }, ({ kind, fields }) => {
    if (kind === 'CommonTableExpr') queries.add(fields.ctename);
    if (kind === 'RangeVar') ranges.push(fields);
    return undefined;
  });
  return ranges.map(({ schemaname, relname }) => ({
    schema: schemaname,
    name: relname,
    doubtful: schemaname === undefined && queries.has(relname),
  }));
}

async function currentSchemas(driver: Driver): Promise<string[]> {
  const [row] = await driver.query<{ schemas: string }>(
    'SELECT pg_catalog.to_json(pg_catalog.current_schemas(false))::text AS schemas',
  );
  return JSON.parse(row?.schemas ?? '[]') as string[];
}

/** Undefined where some read each other in a circle. */
function inOrder(views: readonly DeclaredView[]): DeclaredView[] | undefined {
  const ordered: DeclaredView[] = [];
  const left = [...views];
  while (left.length > 0) {
    const waits = ({ reads }: DeclaredView): boolean =>
      reads.some((read) => left.some(({ name }) => sameRelation(name, read)));
    const at = left.findIndex((view) => !waits(view));
    if (at < 0) return undefined;
    ordered.push(...left.splice(at, 1));
  }
  return ordered;
}

function refuseCircle(views: readonly DeclaredView[]): never {
  const way: DeclaredView[] = [];
  const blocked = (view: DeclaredView | undefined): DeclaredView[] => {
    if (view === undefined || way.includes(view)) return view === undefined ? [] : way.slice(way.indexOf(view));
    way.push(view);
    for (const read of view.reads) {
      const circle = blocked(views.find(({ name }) => sameRelation(name, read)));
      if (circle.length > 0) return circle;
    }
    way.pop();
    return [];
  };
  const circle = views.map(blocked).find((each) => each.length > 0) ?? [];
  const told = circle.map(({ name, source }) => `${quoteQualified(name)} (${source.file ?? source.name})`);
  throw new JsonbIvmError({
    code: 'VIEW_CIRCULAR',
    message: `views read each other in a circle: ${[...told, told[0]].join(' → ')}`,
    hint: 'have one of them read tables in place of documents',
  });
}

function declaredTwice(name: RelationName, first: DeclaredSource, second: DeclaredSource): JsonbIvmError {
  const [one, other] = [first, second].map(({ file, name: given }) => `"${file ?? given}"`);
  return new JsonbIvmError({
    code: 'VIEW_DECLARED_TWICE',
    message: `${one} and ${other} both declare ${quoteQualified(name)}`,
    hint: 'keep one of them, or give one another name: a view is called as its file is, whatever folder that is in',
  });
}
