import { spanAt } from '../sql/parse.js';
import { visited, walk } from '../sql/walk.js';
import type { Report, ViewText } from './view-text.js';

/** Refuses what can be told from the text alone. */
export function refuseConstructs(view: ViewText, report: Report): void {
  refuseAtRoot(view, report);
  refuseAnywhere(view, report);
}

function refuseAtRoot({ source, select, span }: ViewText, report: Report): void {
  const refuse = (
    code: 'VIEW_SET_OPERATION' | 'VIEW_LIMIT' | 'VIEW_UNSUPPORTED',
    at: unknown,
    message: string,
    hint: string,
  ) => report({ code, severity: 'error', message, hint, span: placeOf(at) ?? span });
  const placeOf = (node: unknown) => {
    const location = firstLocation(node);
    return location === undefined ? undefined : spanAt(source, location);
  };
  if (select.op !== undefined && select.op !== 'SETOP_NONE') {
    const name = select.op.replace('SETOP_', '');
    refuse(
      'VIEW_SET_OPERATION',
      select.larg?.targetList,
      `${name} at the root of the view`,
      'declare one view for each branch, or move the set operation into a subquery',
    );
  }
  if (select.limitCount !== undefined || select.limitOffset !== undefined) {
    refuse(
      'VIEW_LIMIT',
      select.limitCount ?? select.limitOffset,
      'LIMIT or OFFSET at the root of the view',
      'one row more or less would move every document; limit where the documents are read',
    );
  }
  if (select.distinctClause !== undefined) {
    refuse(
      'VIEW_UNSUPPORTED',
      select.targetList,
      'DISTINCT at the root of the view',
      'GROUP BY the key of the root instead',
    );
  }
  if (select.intoClause !== undefined) {
    refuse('VIEW_UNSUPPORTED', select.intoClause, 'SELECT INTO in a view', 'leave INTO out; create names the table');
  }
  if (select.lockingClause !== undefined) {
    refuse(
      'VIEW_UNSUPPORTED',
      select.lockingClause,
      'a locking clause (FOR UPDATE, FOR SHARE) in a view',
      'leave it out',
    );
  }
  for (const target of select.targetList ?? []) {
    walk(target, ({ kind, fields }) => {
      if (kind === 'SelectStmt') return false;
      if (kind === 'FuncCall' && fields.over !== undefined) {
        report({
          code: 'VIEW_WINDOW',
          severity: 'error',
          message: 'a window function over the roots of the view',
          hint: 'its value for one document depends on all others; compute it where the documents are read, or inside a subquery over the rows below the root',
          span: spanAt(source, fields.location),
        });
      }
      return undefined;
    });
  }
}

/** The server's own names for values that depend on the moment or on who asks. */
const valueFunctions: Readonly<Record<string, string>> = {
  SVFOP_CURRENT_DATE: 'current_date',
  SVFOP_CURRENT_TIME: 'current_time',
  SVFOP_CURRENT_TIME_N: 'current_time',
  SVFOP_CURRENT_TIMESTAMP: 'current_timestamp',
  SVFOP_CURRENT_TIMESTAMP_N: 'current_timestamp',
  SVFOP_LOCALTIME: 'localtime',
  SVFOP_LOCALTIME_N: 'localtime',
  SVFOP_LOCALTIMESTAMP: 'localtimestamp',
  SVFOP_LOCALTIMESTAMP_N: 'localtimestamp',
  SVFOP_CURRENT_ROLE: 'current_role',
  SVFOP_CURRENT_USER: 'current_user',
  SVFOP_USER: 'user',
  SVFOP_SESSION_USER: 'session_user',
  SVFOP_CURRENT_CATALOG: 'current_catalog',
  SVFOP_CURRENT_SCHEMA: 'current_schema',
};

const systemColumns = new Set(['ctid', 'xmin', 'xmax', 'cmin', 'cmax', 'tableoid']);

function refuseAnywhere({ source, select }: ViewText, report: Report): void {
  walk({ SelectStmt: select }, ({ kind, fields }) => {
    if (kind === 'SelectStmt' && fields.withClause?.recursive) {
      report({
        code: 'VIEW_RECURSIVE',
        severity: 'error',
        message: 'WITH RECURSIVE in a view',
        hint: 'keep the closure in a table of its own (ancestor, descendant) and join that',
        span: spanAt(source, fields.withClause.location),
      });
    }
    if (kind === 'SQLValueFunction') {
      const name = valueFunctions[fields.op] ?? 'this value';
      report({
        code: 'VIEW_VOLATILE',
        severity: 'error',
        message: `"${name}" ${/date|time/.test(name) ? 'depends on the current time' : 'depends on the session'}`,
        hint: 'a document must follow from the tables alone; compute this where the documents are read, or keep it in a column',
        span: spanAt(source, fields.location),
      });
    }
    if (kind === 'RangeTableSample') {
      report({
        code: 'VIEW_VOLATILE',
        severity: 'error',
        message: 'TABLESAMPLE takes rows at random',
        hint: 'leave it out',
        span: spanAt(source, fields.location),
      });
    }
    if (kind === 'ColumnRef') {
      const last = visited(fields.fields.at(-1));
      if (last.kind === 'String' && systemColumns.has(last.fields.sval)) {
        report({
          code: 'VIEW_SYSTEM_COLUMN',
          severity: 'error',
          message: `"${last.fields.sval}" is a system column`,
          hint: 'system columns change without a change of the row; use a column of the table',
          span: spanAt(source, fields.location),
        });
      }
    }
    return undefined;
  });
}

/** The first place that a part of the tree names. */
export function firstLocation(value: unknown): number | undefined {
  let first: number | undefined;
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(visit);
    else if (part !== null && typeof part === 'object') {
      for (const [key, item] of Object.entries(part)) {
        if (key === 'location' && typeof item === 'number') first = first === undefined ? item : Math.min(first, item);
        else visit(item);
      }
    }
  };
  visit(value);
  return first;
}
