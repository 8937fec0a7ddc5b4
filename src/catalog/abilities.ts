import type { Catalog, Table } from './catalog.js';

/** What the server can run: all that is different with the extension and without it. */

/**
 * Whether documents may be patched deep down. Portable functions walk a document in PL/pgSQL, which takes longer than
 * computing most.
 */
export function canPatch({ patch }: Catalog, strategy: 'auto' | 'recompute' | 'patch' = 'auto'): boolean {
  return patch !== null && strategy !== 'recompute' && (patch.kind === 'extension' || strategy === 'patch');
}

/** Whether patching leaves what stands beside as the bytes that it is; else a document is copied value by value. */
export function keepsBytes({ patch }: Catalog): boolean {
  return patch?.kind === 'extension';
}

/** Whether the extension locks values: it has modes that the server's own functions lack, and counts what is locked. */
export function locksValues({ patch }: Catalog): boolean {
  return patch?.kind === 'extension';
}

/**
 * With the extension there, statements on plain tables call its trigger function, which calls the view's only if there
 * is something to answer, and with the row at hand if that is a single one. What statement triggers are shown of
 * partitioned tables is not always what happened, and of partitions and inheritance children by far not all, so that those
 * are left to the view's own functions.
 */
export function isDispatched({ patch }: Catalog, { kind, descendants, inherits }: Table): boolean {
  return patch?.kind === 'extension' && kind === 'table' && descendants.length === 0 && !inherits;
}
