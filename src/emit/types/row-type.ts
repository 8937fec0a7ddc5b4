import type { RelationName } from '../../base/names.js';
import type { Catalog } from '../../catalog/catalog.js';
import { isDocumentType } from '../../catalog/document-types.js';
import { withoutModifier } from '../../catalog/type-names.js';
import { displayName, displayRelation } from '../../plan/display.js';
import { orNull, type Shape } from '../../shape/shape.js';
import { shapeOfType } from '../../shape/types.js';
import type { Value } from '../../shape/values.js';

/** The types of a view: its rows, and the documents in them. */
export interface RowType {
  readonly view: RelationName;
  /** What the names of its types begin with. */
  readonly base: string;
  readonly name: string;
  readonly description: string;
  readonly columns: readonly ColumnType[];
}

export interface ColumnType {
  readonly name: string;
  /** In SQL, without a modifier. */
  readonly type: string;
  /** What `to_jsonb` makes of its values, NULL included. */
  readonly shape: Shape;
  /** The type of its documents, NULL aside; null where it holds none. */
  readonly document: DocumentType | null;
}

export interface DocumentType {
  readonly name: string;
  readonly description: string;
  readonly shape: Shape;
}

/** `values` are those of the columns of `catalog`, in their order; `key` names the columns that are never NULL. */
export function rowTypeOf(
  view: RelationName,
  catalog: Catalog,
  key: readonly string[],
  values: readonly Value[],
): RowType {
  const name = baseName(view.name);
  const relation = displayRelation(view);
  const documents = catalog.columns.filter(({ type }) => isDocumentType(type)).length;
  const taken = new Set([`${name}Row`]);
  const columns = catalog.columns.map((column, at): ColumnType => {
    const value = values[at];
    const shape = columnShape(catalog, column.type, value);
    const nullable = (value?.nullable ?? true) && !key.includes(column.name);
    const isDocument = isDocumentType(column.type);
    const description = `A document of ${relation}, in its column ${displayName(column.name)}.`;
    const documentName = documents === 1 ? name : `${name}${capitalized(column.name)}`;
    return {
      name: column.name,
      type: withoutModifier(catalog, column.type),
      shape: nullable ? orNull(shape) : shape,
      document: isDocument ? { name: unused(documentName, taken), description, shape } : null,
    };
  });
  return { view, base: name, name: `${name}Row`, description: describeRow(relation), columns };
}

function describeRow(relation: string): string {
  return `A row of ${relation} as to_jsonb writes it; a driver may read columns that are no documents in another form.`;
}

/** The inferred shape, unless it is of another type than the server says, or of a type that nothing is known of. */
function columnShape(catalog: Catalog, declared: string, value: Value | undefined): Shape {
  const type = withoutModifier(catalog, declared);
  return value !== undefined && value.type === type ? value.shape : shapeOfType(catalog, type);
}

/** What the names of a view's types begin with. */
function baseName(view: string): string {
  const words = capitalized(view);
  return /^\p{ID_Start}/u.test(words) ? words : `Document${words}`;
}

/** `order_doc` → `OrderDoc`: letters and digits alone, with a capital where a word begins. */
function capitalized(name: string): string {
  const words = name.match(/[\p{ID_Start}\p{Nd}]+/gu) ?? [];
  return words.map((word) => word.replace(/^./u, (first) => first.toUpperCase())).join('');
}

/**
 * The types of several views, in their order, as one file can hold them: views that would share names have that of
 * their schema in front, and what is still alike, or `reserved`, is numbered.
 */
export function withDistinctNames(rows: readonly RowType[], reserved: readonly string[]): RowType[] {
  const taken = new Set(reserved);
  return rows.map((row) => {
    const shared = rows.filter(({ base }) => base === row.base).length > 1;
    const base = shared ? baseName(`${row.view.schema}_${row.view.name}`) : row.base;
    let renamed = based(row, base);
    for (let n = 2; namesOf(renamed).some((name) => taken.has(name)); n++) renamed = based(row, `${base}${n}`);
    for (const name of namesOf(renamed)) taken.add(name);
    return renamed;
  });
}

/** Whatever a file may call something of a view, in any format. */
function namesOf({ base, name, columns }: RowType): string[] {
  return [base, name, `${base}Table`, ...columns.flatMap(({ document }) => (document === null ? [] : [document.name]))];
}

function based(row: RowType, base: string): RowType {
  const rename = (name: string) => base + name.slice(row.base.length);
  const columns = row.columns.map((column) =>
    column.document === null
      ? column
      : { ...column, document: { ...column.document, name: rename(column.document.name) } },
  );
  return { ...row, base, name: rename(row.name), columns };
}

function unused(name: string, taken: Set<string>): string {
  let free = name;
  for (let n = 2; taken.has(free); n++) free = `${name}${n}`;
  taken.add(free);
  return free;
}
