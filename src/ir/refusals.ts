import type { Diagnostic, ErrorCode } from '../base/errors.js';
import { type SelectStmt, spanAt } from '../sql/parse.js';
import { type Visited, visited, walk } from '../sql/walk.js';
import { isPlainDistinct } from './distinct.js';
import { operatorName } from './expression.js';
import { limitsOf } from './limits.js';
import { type Unwrapped, unwrapped } from './unwrapped.js';
import type { Report, ViewText } from './view-text.js';

/** What is wrong with a node of the tree; `at` is the part whose place to show. */
interface Finding {
  readonly severity?: 'note';
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string;
  readonly at?: unknown;
}

/** Refuses what can be told from the text alone. */
export function refuseConstructs(view: ViewText, report: Report): void {
  const show = ({ at, ...finding }: Finding): void => {
    const location = firstLocation(at);
    const span = location === undefined ? view.span : spanAt(view.source, location);
    report({ ...finding, severity: finding.severity ?? 'error', span });
  };
  const inner = unwrapped(view.select);
  if (inner !== undefined) show(unwrapping(view.select, inner));
  for (const finding of rootFindings(inner?.select ?? view.select)) show(finding);
  walk({ SelectStmt: view.select }, (node) => {
    for (const rule of rules) for (const finding of rule(node)) show(finding);
    return undefined;
  });
}

/** Refuses what a query may not hold wherever it stands; places are those of its own text, which are not told. */
export function refuseWithin(select: SelectStmt, report: (finding: Diagnostic) => void): void {
  walk({ SelectStmt: select }, (node) => {
    for (const rule of rules)
      for (const { at: _, ...finding } of rule(node)) report({ ...finding, severity: finding.severity ?? 'error' });
    return undefined;
  });
}

function unwrapping({ targetList }: SelectStmt, { others }: Unwrapped): Finding {
  const left = others.length === 0 ? '' : `, and ${others.map((name) => `"${name}"`).join(', ')} left out`;
  return {
    severity: 'note',
    code: 'RESULT_UNWRAPPED',
    message: `the documents are the rows of the inner SELECT: what gathers all of them is taken off${left}`,
    hint: 'declare the inner SELECT alone, and gather documents where they are read',
    at: targetList,
  };
}

function rootFindings(select: SelectStmt): Finding[] {
  const findings: Finding[] = [];
  if (select.sortClause !== undefined && select.distinctClause === undefined) {
    findings.push({
      severity: 'note',
      code: 'ORDER_WITHOUT_EFFECT',
      message: 'ORDER BY at the root of the view has no effect: documents stand in a table, which has no order',
      hint: 'order where the documents are read',
      at: select.sortClause,
    });
  }
  if (select.op !== undefined && select.op !== 'SETOP_NONE') {
    findings.push({
      code: 'VIEW_SET_OPERATION',
      message: `${select.op.replace('SETOP_', '')} at the root of the view`,
      hint: 'declare one view for each branch, or move the set operation into a subquery',
      at: select.larg?.targetList,
    });
  }
  const { limit, offset } = limitsOf(select);
  const cut = limit ?? offset;
  if (cut !== undefined) {
    findings.push({
      code: 'VIEW_LIMIT',
      message: 'LIMIT or OFFSET at the root of the view',
      hint: 'one row more or less would move every document; limit where the documents are read',
      at: cut,
    });
  }
  if (isPlainDistinct(select.distinctClause)) {
    findings.push({
      code: 'VIEW_UNSUPPORTED',
      message: 'DISTINCT at the root of the view',
      hint: 'GROUP BY the key of the documents instead, or DISTINCT ON it',
      at: select.targetList,
    });
  }
  if (select.intoClause !== undefined) {
    const hint = 'leave INTO out; create names the table';
    findings.push({ code: 'VIEW_UNSUPPORTED', message: 'SELECT INTO in a view', hint, at: select.intoClause });
  }
  return [...findings, ...rootWindows(select)];
}

function rootWindows(select: SelectStmt): Finding[] {
  const findings: Finding[] = [];
  walk(select.targetList, ({ kind, fields }) => {
    if (kind === 'SelectStmt') return false;
    if (kind !== 'FuncCall' || fields.over === undefined) return undefined;
    findings.push({
      code: 'VIEW_WINDOW',
      message: 'a window function over the roots of the view',
      hint: 'its value for one document depends on all others; compute it where the documents are read, or inside a subquery over the rows below the root',
      at: placed(fields),
    });
    return undefined;
  });
  return findings;
}

type Rule = (node: Visited) => Finding[];

const rules: readonly Rule[] = [writing, locking, sessionValue, sample, systemColumn, parameter];

function writing({ kind, fields }: Visited): Finding[] {
  if (kind !== 'CommonTableExpr' || visited(fields.ctequery).kind === 'SelectStmt') return [];
  const message = `"${fields.ctename}" writes: a view only reads`;
  return [{ code: 'VIEW_UNSUPPORTED', message, hint: 'leave the writing WITH query out', at: placed(fields) }];
}

function locking({ kind, fields }: Visited): Finding[] {
  if (kind !== 'SelectStmt' || fields.lockingClause === undefined) return [];
  const message = 'a locking clause (FOR UPDATE, FOR SHARE) in a view';
  return [{ code: 'VIEW_UNSUPPORTED', message, hint: 'leave it out', at: fields.lockingClause ?? fields.targetList }];
}

function sessionValue({ kind, fields }: Visited): Finding[] {
  if (kind !== 'SQLValueFunction') return [];
  const name = String(fields.op)
    .replace(/^SVFOP_/, '')
    .replace(/_N$/, '')
    .toLowerCase();
  const depends = /date|time/.test(name) ? 'depends on the current time' : 'depends on the session';
  const hint =
    'a document must follow from the tables alone; compute this where the documents are read, or keep it in a column';
  return [{ code: 'VIEW_VOLATILE', message: `"${name}" ${depends}`, hint, at: placed(fields) }];
}

function sample({ kind, fields }: Visited): Finding[] {
  if (kind !== 'RangeTableSample') return [];
  const message = 'TABLESAMPLE takes rows at random';
  return [{ code: 'VIEW_VOLATILE', message, hint: 'leave it out', at: placed(fields) }];
}

const systemColumns = new Set(['ctid', 'xmin', 'xmax', 'cmin', 'cmax', 'tableoid']);

function systemColumn({ kind, fields }: Visited): Finding[] {
  const last = kind === 'ColumnRef' ? visited(fields.fields.at(-1)) : undefined;
  if (last?.kind !== 'String' || !systemColumns.has(last.fields.sval)) return [];
  const hint = 'system columns change without a change of the row; use a column of the table';
  const message = `"${last.fields.sval}" is a system column`;
  return [{ code: 'VIEW_SYSTEM_COLUMN', message, hint, at: placed(fields) }];
}

function parameter({ kind, fields }: Visited): Finding[] {
  if (kind !== 'ParamRef') return [];
  const message = `$${fields.number ?? ''} is a parameter, and a view has none`;
  return [{ code: 'VIEW_UNSUPPORTED', message, hint: 'write the value, or keep it in a table', at: placed(fields) }];
}

/** The parser leaves a place of 0 out. */
function placed(fields: { location?: number }): { location: number } {
  return { location: fields.location ?? 0 };
}

/** Where the text calls a function (or, for an operator's function, where the SELECT stands). */
export function placeOfCall(view: ViewText, name: string): ViewText['span'] {
  let location: number | undefined;
  walk({ SelectStmt: view.select }, ({ kind, fields }) => {
    if (kind === 'FuncCall' && operatorName(fields.funcname) === name) location ??= fields.location ?? 0;
    return undefined;
  });
  return location === undefined ? view.span : spanAt(view.source, location);
}

/** The first place that a part of the tree names. */
export function firstLocation(value: unknown): number | undefined {
  let first: number | undefined;
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(visit);
    else if (part !== null && typeof part === 'object') {
      for (const [key, item] of Object.entries(part)) {
        if (key !== 'location' || typeof item !== 'number') visit(item);
        // the parser knows no place of some nodes
        else if (item >= 0) first = first === undefined ? item : Math.min(first, item);
      }
    }
  };
  visit(value);
  return first;
}
