import type { Catalog, Table } from '../../catalog/catalog.js';

/**
 * With the extension there, statements on plain tables call its trigger function, which calls the view's only if there
 * is something to answer, and with the row at hand if that is a single one. What statement triggers are shown of
 * partitioned tables is not always what happened, and of partitions and inheritance children by far not all, so that those
 * are left to the view's own functions.
 */
export function isDispatched({ patch }: Catalog, { kind, descendants, inherits }: Table): boolean {
  return patch?.kind === 'extension' && kind === 'table' && descendants.length === 0 && !inherits;
}
