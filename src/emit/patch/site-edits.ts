import { rowsUp } from '../../analyze/routes.js';
import type { Node } from '../../sql/parse.js';
import { quoteLiteral } from '../../sql/quote.js';
import { isPlaced, isRowStep, type PathStep, type RowStep } from '../../tree/nodes.js';
import type { Site } from '../../tree/sites.js';
import type { EmitContext } from '../context/context.js';
import { aliasAt } from '../locks/steps.js';
import { type Build, printKey, printMember, printPath, printWay, soughtPath } from './edits.js';

/** The values of a site as one object, of the row that goes by `alias`. */
export function builtMembers(site: Site, alias = 'r0', build: Build = 'jsonb_build_object'): string {
  const pairs = site.values.map(
    ({ key, expression }) => `${quoteLiteral(key)}, ${printMember(site, expression, alias)}`,
  );
  return `pg_catalog.${build}(${pairs.join(', ')})`;
}

/** The edits, for the function that patches documents, that set the values of a site; the row goes by `alias`. */
export function editsOfSite(context: EmitContext, site: Site, alias = 'r0'): string[] {
  const element = elementsTo(context, site, alias);
  return changesOf(site).map(({ op, steps, value }) => {
    const set = value === null ? builtMembers(site, alias) : printMember(site, value, alias);
    return `pg_catalog.jsonb_build_object('op', '${op}', 'path', ${printPath(steps, element)}, 'value', ${set})`;
  });
}

/**
 * The edits of `editsOfSite` as a text, with commas between them. Of thousands, programs are put together and parsed in
 * half the time that nested JSONB values take, each of which is copied into the next.
 */
export function editsText(context: EmitContext, site: Site): string {
  const element = elementsTo(context, site, 'r0', 'json_build_object');
  const told = site.path.steps.filter(isRowStep);
  const values: string[] = told.map(element);
  const edits = changesOf(site).map(({ op, steps, value }) => {
    const path = steps.map((step) => {
      if (isRowStep(step)) return `%${told.indexOf(step) + 1}$s`;
      return JSON.stringify(step.kind === 'member' ? step.key : step.place).replaceAll('%', '%%');
    });
    values.push(value === null ? builtMembers(site, 'r0', 'json_build_object') : jsonText(printMember(site, value)));
    return `{"op": "${op}", "path": [${path.join(', ')}], "value": %${values.length}$s}`;
  });
  return `pg_catalog.format(${quoteLiteral(edits.join(', '))}, ${values.join(', ')})`;
}

/** What a site takes: an object all values at once (null), an array one after the other. */
function changesOf({ kind, path, values }: Site): { op: string; steps: readonly PathStep[]; value: Node | null }[] {
  if (kind !== 'array') return [{ op: 'merge', steps: path.steps, value: null }];
  return values.map(({ key, expression }) => {
    return { op: 'set', steps: [...path.steps, { kind: 'place', place: Number(key) }], value: expression };
  });
}

function jsonText(value: string): string {
  return `coalesce(pg_catalog.to_json(${value})::text, 'null')`;
}

/** A program of the edits that are rows of a group, as texts. */
export function gatherEdits(edit: string, filter = ''): string {
  return `('[' || pg_catalog.string_agg(${edit}, ',')${filter} || ']')::pg_catalog.jsonb`;
}

/**
 * What a document contains that has all elements and objects on the way to a site. It may lack them until another event
 * is answered that the same statement, or a trigger of the user's, has brought about.
 */
export function containedWay(context: EmitContext, site: Site, alias = 'r0'): string {
  return printWay(site.path.steps, elementsTo(context, site, alias));
}

/** How a document is asked whether it has all elements and objects on the way to a site. */
interface Question {
  /** Over the site's row, what is asked for. */
  readonly way: (alias: string) => string;
  /** Whether an output column's value has what is asked for. */
  readonly held: (document: string, way: string) => string;
}

/** See `containedWay`. */
export function askWay(context: EmitContext, site: Site): Question {
  const { steps } = site.path;
  if (!isPlaced(site.path)) {
    return { way: (alias) => containedWay(context, site, alias), held: (document, way) => `${document} @> ${way}` };
  }
  return {
    way: (alias) => {
      const keys = steps.filter(isRowStep).map(elementsTo(context, site, alias));
      return `pg_catalog.jsonb_build_object(${keys.map((key, place) => `'${place}', ${key}`).join(', ')})`;
    },
    held: (document, way) => `pg_catalog.jsonb_path_exists(${document}, ${soughtPath(steps)}, ${way}, true)`,
  };
}

/** What tells an element, by the rows that lead from a site's to the root's; the first goes by `alias`. */
function elementsTo(
  { routes }: EmitContext,
  { source }: Site,
  alias: string,
  build?: Build,
): (step: RowStep) => string {
  const rows = rowsUp(routes, source);
  return (told) => {
    const place = rows.indexOf(told.source);
    return printKey(told.key, place === 0 ? alias : aliasAt(place), build);
  };
}
