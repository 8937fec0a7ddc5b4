import type { Diagnostic } from '../base/errors.js';
import type { Catalog } from '../catalog/catalog.js';
import { isDocumentType, isJsonText } from '../catalog/document-types.js';
import type { QueryTree, Scope, TableSource } from '../ir/nodes.js';
import { firstLocation } from '../ir/refusals.js';
import { referenceNames, resolveReference } from '../ir/resolve.js';
import type { Report, ViewText } from '../ir/view-text.js';
import { type Node, spanAt } from '../sql/parse.js';

/** One column is a document. */
export function checkOutputs(view: ViewText, catalog: Catalog, report: Report): void {
  if (catalog.columns.some(({ type }) => isDocumentType(type))) return;
  report({
    code: 'VIEW_NO_DOCUMENT',
    severity: 'error',
    message: 'the view has no column of type jsonb or json',
    hint: 'build the document with jsonb_build_object(…) AS doc',
    span: view.span,
  });
}

/** Whether an output is a column of a table. */
function isStored(scope: Scope, expression: Node): boolean {
  if (!('ColumnRef' in expression)) return false;
  return resolveReference(scope, referenceNames(expression.ColumnRef))?.source.kind === 'table';
}

/** Columns that the SELECT makes as json are computed as a whole. */
export function noteJson(view: ViewText, tree: QueryTree, catalog: Catalog): Diagnostic[] {
  const made = tree.root.outputs.filter(
    ({ expression }, place) => isJsonText(catalog.columns[place]?.type ?? '') && !isStored(tree.root, expression),
  );
  const [first] = made;
  if (first === undefined) return [];
  const names = made.map(({ name }) => `"${name}"`).join(', ');
  const target = view.select.targetList?.[tree.root.outputs.indexOf(first)];
  const location = firstLocation(target);
  return [
    {
      code: 'DOCUMENT_JSON',
      severity: 'note',
      message: `${names} ${made.length === 1 ? 'is' : 'are'} of type json: kept byte for byte, and computed as a whole where anything in there changes`,
      hint: 'with ::jsonb it is patched; --jsonb (option jsonb) casts all of them',
      span: location === undefined ? view.span : spanAt(view.source, location),
    },
  ];
}

/** Documents are computed by the server's text of the query: their keys would be others than the query's. */
export function refuseUnnamedColumns(view: ViewText, catalog: Catalog, report: Report): void {
  const [name] = catalog.unnamedColumns ?? [];
  if (name === undefined) return;
  report({
    code: 'VIEW_UNSUPPORTED',
    severity: 'error',
    message: `the row of a join is used as a whole, and the server's text of it has no names for its columns ("${name}")`,
    hint: 'build it with jsonb_build_object, or select the columns in a subquery in FROM and use its row',
    span: view.span,
  });
}

/** A change of such a column shows in no row that a trigger is given. */
export function refuseVirtualColumns(view: ViewText, occurrences: readonly TableSource[], report: Report): void {
  for (const { table, reads } of occurrences) {
    const virtual = table.columns.find((column) => column.virtual && reads.has(column.name));
    if (virtual === undefined) continue;
    report({
      code: 'VIEW_UNSUPPORTED',
      severity: 'error',
      message: `"${virtual.name}" of "${table.name}" is a virtual generated column`,
      hint: 'declare it STORED, or write its expression in the view',
      span: view.span,
    });
  }
}
