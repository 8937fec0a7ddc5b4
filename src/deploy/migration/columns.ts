import type { ColumnChanges, DocumentColumn } from '../../emit/storage.js';
import { quoteLiteral, quoteQualified } from '../../sql/quote.js';
import { attachmentsQuery } from '../attachments.js';
import { raise } from './registry-steps.js';
import { type Procedural, plpgsql } from './statement.js';
import { type Compiled, inCatalog } from './steps.js';

/** Whether documents stay in their table from one version of a view to another. */
export function keepsKey(former: Compiled, view: Compiled): boolean {
  const typed = ({ artifact: { plan, parts } }: Compiled): string =>
    JSON.stringify(plan.key.map(({ name }) => [name, typeIn(parts.columns, name)]).sort());
  return typed(former) === typed(view);
}

/** How the columns of one version become those of another. */
export function changesBetween(former: Compiled, view: Compiled): ColumnChanges {
  const [before, after] = [former, view].map(({ artifact }) => artifact.parts.columns) as [
    DocumentColumn[],
    DocumentColumn[],
  ];
  return {
    dropped: before.map(({ name }) => name).filter((name) => typeIn(after, name) === undefined),
    added: after.filter(({ name }) => typeIn(before, name) === undefined),
    retyped: after.filter(({ name, type }) => ![undefined, type].includes(typeIn(before, name))),
  };
}

function typeIn(columns: readonly DocumentColumn[], name: string): string | undefined {
  return columns.find((column) => column.name === name)?.type;
}

/** Refuses to take away what others have attached to the table of documents; `changes` null: it is made anew. */
export function checkAttachments({ artifact }: Compiled, changes: ColumnChanges | null): Procedural[] {
  const lost = changes === null ? 'true' : losing(changes);
  if (lost === undefined) return [];
  const { query, parameters } = attachmentsQuery(artifact.plan);
  const found = query.replace(/\$(\d)/g, (_, number) => valueText(parameters[Number(number) - 1] ?? ''));
  return [
    inCatalog,
    plpgsql(`SELECT string_agg(a."name", ', ' ORDER BY a."name") INTO missing
FROM json_to_recordset((${found})::json) AS a ("name" text, "columns" name[], "followsType" boolean, "fixesColumns" boolean)
WHERE ${lost};
IF missing IS NOT NULL THEN
  ${raise({
    message: `replacing ${quoteQualified(artifact.view)} would take away what others have attached to its documents`,
    detail: 'missing',
    hint: 'Drop it, replace the view, and put it back where it still makes sense.',
    state: 'dependent_objects_still_exist',
  })}
END IF;`),
  ];
}

/** A condition for attachments that do not stand a change of columns; undefined where all do. */
function losing({ dropped, added, retyped }: ColumnChanges): string | undefined {
  const retypedNames = retyped.map(({ name }) => name);
  if (dropped.length + added.length + retyped.length === 0) return undefined;
  const among = (names: readonly string[]): string => `a."columns" && ${valueText(names)}::name[]`;
  return [
    'a."fixesColumns"',
    ...(dropped.length === 0 ? [] : [among(dropped)]),
    ...(retyped.length === 0 ? [] : [`NOT a."followsType" AND ${among(retypedNames)}`]),
  ].join(' OR ');
}

function valueText(value: string | readonly string[]): string {
  return typeof value === 'string' ? quoteLiteral(value) : `ARRAY[${value.map(quoteLiteral).join(', ')}]::text[]`;
}
