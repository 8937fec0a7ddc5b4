import type { RelationName } from '../../base/names.js';
import type { Table } from '../../catalog/catalog.js';
import { quoteBody, quoteLiteral, quoteQualified } from '../../sql/quote.js';

/**
 * Row triggers of a partitioned table are made for each new partition, with the rights of whoever makes the partition, who
 * needs the right to call their functions. So that the table's owner may go on making partitions, whoever made the view,
 * the owner has it. The functions have the rights of the view's owner: what they are handed by a trigger on another table,
 * whose columns may be of any types, they refuse before they look at it.
 */
export function lendToOwner(table: Table, name: RelationName): string {
  const owner = `SELECT c.relowner::pg_catalog.regrole FROM pg_catalog.pg_class AS c WHERE c.oid OPERATOR(pg_catalog.=) ${oid(table)}`;
  const grant = quoteLiteral(`GRANT EXECUTE ON FUNCTION ${quoteQualified(name).replaceAll('%', '%%')}() TO %s`);
  return `DO ${quoteBody(`\nBEGIN\n  EXECUTE pg_catalog.format(${grant}, (${owner}));\nEND\n`)}`;
}

/** Whether row triggers of a table that is part of another one are its partitions' too. */
export function isShared({ inherits, kind }: Table): boolean {
  return inherits && kind === 'partitioned';
}

/** The first statement of such a function. */
export function refuseOtherTables(table: Table): string {
  const message = quoteLiteral(`this function is for triggers of "${table.schema}"."${table.name}" and its partitions`);
  return [
    `-- mostly the first is all that is asked, which takes no query`,
    `IF pg_catalog.pg_partition_root(tg_relid) IS DISTINCT FROM ${oid(table)} THEN`,
    `  IF NOT EXISTS (SELECT FROM pg_catalog.pg_partition_ancestors(tg_relid) AS a (relid)`,
    `      WHERE a.relid OPERATOR(pg_catalog.=) ${oid(table)}) THEN`,
    `    RAISE EXCEPTION USING ERRCODE = 'wrong_object_type', MESSAGE = ${message};`,
    `  END IF;`,
    `END IF;`,
  ].join('\n');
}

function oid(table: Table): string {
  return `${quoteLiteral(quoteQualified(table))}::pg_catalog.regclass`;
}
