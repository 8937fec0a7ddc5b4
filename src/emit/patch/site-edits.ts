import { rowsUp } from '../../analyze/routes.js';
import { quoteLiteral } from '../../sql/quote.js';
import { isRowStep, type RowStep } from '../../tree/nodes.js';
import type { Site } from '../../tree/sites.js';
import type { EmitContext } from '../context/context.js';
import { aliasAt } from '../locks/steps.js';
import { type Build, printKey, printMember, printPath, printWay } from './edits.js';

/** The values of a site as one object, of the row that goes by `alias`. */
export function builtMembers(site: Site, alias = 'r0', build: Build = 'jsonb_build_object'): string {
  const pairs = site.values.map(
    ({ key, expression }) => `${quoteLiteral(key)}, ${printMember(site, expression, alias)}`,
  );
  return `pg_catalog.${build}(${pairs.join(', ')})`;
}

/** The edit, for the function that patches documents, that sets the values of a site; the row goes by `alias`. */
export function mergeEdit(context: EmitContext, site: Site, alias = 'r0'): string {
  const path = printPath(site.path.steps, elementsTo(context, site, alias));
  return `pg_catalog.jsonb_build_object('op', 'merge', 'path', ${path}, 'value', ${builtMembers(site, alias)})`;
}

/**
 * The edit of `mergeEdit` as a text. Of thousands, programs are put together and parsed in half the time that nested
 * JSONB values take, each of which is copied into the next.
 */
export function mergeEditText(context: EmitContext, site: Site): string {
  const element = elementsTo(context, site, 'r0', 'json_build_object');
  const steps = site.path.steps.map((step) => {
    if (isRowStep(step)) return { word: '%s', values: [element(step)] };
    return { word: JSON.stringify(step.kind === 'member' ? step.key : step.place).replaceAll('%', '%%'), values: [] };
  });
  const values = [...steps.flatMap((step) => step.values), builtMembers(site, 'r0', 'json_build_object')].join(', ');
  const path = steps.map(({ word }) => word).join(', ');
  const template = quoteLiteral(`{"op": "merge", "path": [${path}], "value": %s}`);
  return `pg_catalog.format(${template}, ${values})`;
}

/** A program of the edits that are rows of a group, as texts. */
export function gatherEdits(edit: string, filter = ''): string {
  return `('[' || pg_catalog.string_agg(${edit}, ',')${filter} || ']')::pg_catalog.jsonb`;
}

/**
 * What a document contains that has all elements and objects on the way to a site. It may lack them until another event
 * is answered that the same statement, or a trigger of the user's, has brought about.
 */
export function containedWay(context: EmitContext, site: Site): string {
  return printWay(site.path.steps, elementsTo(context, site));
}

/** What tells an element, by the rows that lead from a site's to the root's; the first goes by `alias`. */
function elementsTo({ routes }: EmitContext, { source }: Site, alias = 'r0', build?: Build): (step: RowStep) => string {
  const rows = rowsUp(routes, source);
  return (told) => {
    const place = rows.indexOf(told.source);
    return printKey(told.key, place === 0 ? alias : aliasAt(place), build);
  };
}
