import type { Diagnostic } from '../../base/errors.js';
import type { RelationName } from '../../base/names.js';
import type { Artifact } from '../../compile.js';
import type { StoredPlan } from '../stored-plan.js';
import { columnChanges, type RowChange, rowChanges } from './row-changes.js';

/**
 * What is done to make a view what its file says.
 * - `create`: its table is made and filled.
 * - `replace`: its table stays, columns change where it stands, and documents are rewritten that become others.
 * - `rebuild`: its table is dropped and made anew, as its key is another, or the table is gone.
 * - `reword`: its text is another and says the same: that alone is entered.
 * - `resume`: it is what its file says, and its documents, which are still to come, are made.
 * - `drop`: no file declares it any more.
 * - `none`: it is what its file says.
 */
export type ApplyAction = 'create' | 'replace' | 'rebuild' | 'reword' | 'resume' | 'drop' | 'none';

/** Whether a view's statements are what they were. */
export function isSame(action: ApplyAction): boolean {
  return action === 'none' || action === 'reword' || action === 'resume';
}

/** How a view differs from what its file says. */
export interface ViewDifference {
  /** Its name. */
  readonly view: RelationName;
  /** The file that declares it; null where none does. */
  readonly file: string | null;
  /** What is done. */
  readonly action: ApplyAction;
  /** How columns of its rows change. */
  readonly columns: readonly RowChange[];
  /** How fields of its documents change, of columns that stay; null: its former text compiles no more, nobody can tell. */
  readonly fields: readonly RowChange[] | null;
  /** What was said of the view before, and what is said now. */
  readonly warnings: { readonly gained: readonly Diagnostic[]; readonly lost: readonly Diagnostic[] };
  /** Documents that are computed or dropped: counted, before a view is created estimated; null: nobody knows. */
  readonly documents: number | null;
  /** SHA-256 (hex) of the statements that made it; null where it isn't there. */
  readonly before: string | null;
  /** That of the statements that make it; null where it is dropped. */
  readonly after: string | null;
}

/** What the rows of a view and what was said of it change by. `before`: what the program of now makes of its former text. */
export function changesOf(
  existing: { readonly plan: StoredPlan } | undefined,
  before: Artifact | undefined,
  after: Artifact,
): Pick<ViewDifference, 'columns' | 'fields' | 'warnings'> {
  if (existing === undefined) {
    return { columns: [], fields: [], warnings: { gained: after.warnings, lost: [] } };
  }
  if (before === undefined) {
    const columns = columnChanges(existing.plan.columns, after.plan.columns);
    return { columns, fields: null, warnings: { gained: after.warnings, lost: [] } };
  }
  const warnings = { gained: lacking(after.warnings, before.warnings), lost: lacking(before.warnings, after.warnings) };
  return { ...rowChanges(before.types.row, after.types.row), warnings };
}

/** Those that the others have not. */
function lacking(all: readonly Diagnostic[], others: readonly Diagnostic[]): Diagnostic[] {
  return all.filter(({ code, message }) => !others.some((other) => other.code === code && other.message === message));
}
