import { compareRelations, type RelationName, sameRelation } from '../base/names.js';
import { abortable } from '../db/abort.js';
import type { Driver } from '../db/driver.js';
import type { Abortable } from '../db/signal.js';
import { recompileView } from '../deploy/recompile.js';
import { getView, readViews } from '../deploy/registry.js';
import { resolveName } from '../deploy/view-name.js';
import type { RowType } from '../emit/types/row-type.js';
import { printTypesFile, type TypesFormat } from '../emit/types/types-file.js';

/** How types are written. */
export interface ViewTypesOptions extends Abortable {
  /** `typescript` if it isn't given. */
  readonly format?: TypesFormat | undefined;
}

/**
 * The types of views of the database, of all or of those that are named, as the text of one file: what their stored
 * texts are now, compiled against the tables as they are. Throws `VIEW_UNKNOWN`, or what is wrong with a view's text.
 */
export async function viewTypes(
  driver: Driver,
  names?: readonly string[],
  options: ViewTypesOptions = {},
): Promise<string> {
  const rows = await abortable(driver, options, (stopping) => rowsOf(stopping, names));
  return printTypesFile(rows, options.format ?? 'typescript');
}

async function rowsOf(driver: Driver, names: readonly string[] | undefined): Promise<RowType[]> {
  const rows: RowType[] = [];
  for (const name of await namesOf(driver, names)) {
    const { types } = await recompileView(driver, await getView(driver, name));
    rows.push(types.row);
  }
  return rows;
}

/** Each view once, by schema and name. */
async function namesOf(driver: Driver, names: readonly string[] | undefined): Promise<RelationName[]> {
  if (names === undefined) return (await readViews(driver)).map(({ name }) => name).sort(compareRelations);
  const found: RelationName[] = [];
  for (const text of names) {
    const name = await resolveName(driver, text);
    if (!found.some((other) => sameRelation(other, name))) found.push(name);
  }
  return found.sort(compareRelations);
}
