import { type Fields, isOwn } from '../analyze/fields.js';
import { routeUp } from '../analyze/routes.js';
import type { Site } from '../analyze/sites.js';
import { quoteIdentifier, quoteLiteral, quoteQualified } from '../sql/quote.js';
import { type EmitContext, indent, keysEqual } from './context.js';
import { currentRows } from './current-rows.js';
import { containedWay, mergeEdit, printKey } from './edits.js';
import { readsOtherTables, routeOf } from './route-query.js';
import { setOwnFields } from './set-fields.js';

/**
 * Sets the fields of one row in the documents that show it, by one statement and without locks of their own, and ends
 * the function; or leaves it to what follows. Values that come from the changed row need no later snapshot, as nobody
 * else can change the row meanwhile. Whoever has a document is waited for; what the document then is tells whether it
 * still shows the row. Undefined where that can't be told.
 */
export function setFieldsOfOne(context: EmitContext, fields: Fields): string | undefined {
  if (isOwn(context.root, fields)) {
    return `${setOwnFields(context, currentRows(context, fields, 'ivm.row'), fields.sites)}\nRETURN NULL;`;
  }
  const [site, ...others] = fields.sites;
  if (site === undefined || others.some(({ source }) => source !== site.source)) return undefined;
  if (isEmbeddedInRoot(context, fields)) return patchEmbedded(context, fields);
  return isElement(context, fields) ? patchElement(context, fields) : undefined;
}

/** Each document that the row's key is in: all linked ones are there, and can be told by the key they show. */
function isEmbeddedInRoot({ root, routes }: EmitContext, { sites }: Fields): boolean {
  return sites.every(({ source, identity, path }) => {
    const [step, ...further] = routeUp(routes, source) ?? [];
    const linked = step?.hop.kind === 'embedded' && step.hop.foreignKey !== null && further.length === 0;
    return linked && root.unfiltered && identity !== null && path?.every(({ kind }) => kind === 'member');
  });
}

function patchEmbedded(context: EmitContext, fields: Fields): string {
  const [site] = fields.sites as [Site];
  const { columns, from } = routeOf(context, site.source, 'one');
  const { names, programs, assignments } = programsOf(context, fields, 'o');
  const shown = fields.sites.map(({ output, path, identity }) => {
    const keys = (path ?? []).map((step) => quoteLiteral(step.kind === 'member' ? step.key : ''));
    return `(d.${quoteIdentifier(output)} #> ARRAY[${keys.join(', ')}]::text[]) @> ${printKey(identity ?? [], 'o')}`;
  });
  return [
    `WITH one AS MATERIALIZED (`,
    indent(
      `SELECT r0.*, ${programs.map((program, place) => `${program} AS ${names[place]}`).join(', ')}\nFROM ${rowNow(context, fields)} AS r0`,
    ),
    `)`,
    `UPDATE ${quoteQualified(context.names.documents)} AS d`,
    `SET ${assignments.join(', ')}`,
    `FROM one AS o CROSS JOIN (`,
    indent(`SELECT ${columns}\n${from}\nORDER BY ${columns}`),
    `) AS p (${keyNames(context)})`,
    `WHERE ${[keysEqual(context, 'd', 'p'), ...shown].join(' AND ')};`,
    `RETURN NULL;`,
  ].join('\n');
}

/** One element of one document: the steps up are to one row each. */
function isElement({ routes }: EmitContext, { sites }: Fields): boolean {
  return sites.every(({ source, path }) => {
    const up = routeUp(routes, source) ?? [];
    const shown = path?.some((step) => step.kind === 'element' && step.source === source);
    return shown && up.length > 0 && up.every(({ hop }) => hop.kind === 'child');
  });
}

function patchElement(context: EmitContext, fields: Fields): string {
  const [site] = fields.sites as [Site];
  const { columns, from } = routeOf(context, site.source, rowNow(context, fields));
  const { names, programs, assignments } = programsOf(context, fields, 'p');
  const moves = readsOtherTables(context, site.source);
  const ways = moves ? fields.sites.map((each) => containedWay(context, each)) : [];
  const held = ways.map((_, place) => `d.${quoteIdentifier(fields.sites[place]?.output ?? '')} @> p.way${place}`);
  return [
    `UPDATE ${quoteQualified(context.names.documents)} AS d`,
    `SET ${assignments.join(', ')}`,
    `FROM (`,
    indent(`SELECT ${[columns, ...programs, ...ways].join(', ')}\n${from}`),
    `) AS p (${[keyNames(context), ...names, ...ways.map((_, place) => `way${place}`)].join(', ')})`,
    `WHERE ${[keysEqual(context, 'd', 'p'), ...held].join(' AND ')};`,
    `IF FOUND THEN RETURN NULL; END IF;`,
  ].join('\n');
}

function keyNames({ root }: EmitContext): string {
  return root.key.map(({ output }) => quoteIdentifier(output)).join(', ');
}

/** What patches each output column that shows the row: programs over the row `r0`, and assignments with them. */
function programsOf(context: EmitContext, { sites }: Fields, from: string) {
  const outputs = [...new Set(sites.map(({ output }) => output))];
  return {
    names: outputs.map((_, place) => `program${place}`),
    programs: outputs.map((output) => {
      const edits = sites.filter((site) => site.output === output).map((site) => mergeEdit(context, site));
      return `pg_catalog.jsonb_build_array(${edits.join(', ')})`;
    }),
    assignments: outputs.map((output, place) => {
      const name = quoteIdentifier(output);
      return `${name} = ${quoteQualified(context.names.patch)}(d.${name}, ${from}.program${place})`;
    }),
  };
}

/** The row as it is now: an item of FROM without its alias. */
function rowNow(context: EmitContext, fields: Fields): string {
  return `(\n${indent(currentRows(context, fields, 'ivm.row'))}\n)`;
}
